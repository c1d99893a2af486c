import type { AskedQuestion } from "./asked-question.ts";
import { coverage, matchWords } from "./match-words.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";

/** The share of the question that another sentence meets better than this one. */
export const gained = (question: AskedQuestion, own: readonly number[], other: readonly number[]): number =>
  coverage(
    question,
    own.map((match, i) => Math.max(0, (other[i] ?? 0) - match)),
  );

/** Stems and 4-grams: forgiving of inflection, compounds and slips. */
export function termCoverage(question: AskedQuestion, unit: readonly ReadSentence[]): number {
  let sum = 0;
  for (const [term, weight] of question.terms) if (unit.some(({ terms }) => terms.has(term))) sum += weight;
  return question.total > 0 ? sum / question.total : 0;
}

/** As coverage, but long sentences have to say a thing more often (BM25's saturation with b = 0.75 against 12 words). */
export function saturated(question: AskedQuestion, unit: readonly ReadSentence[]): number {
  const length = unit.reduce((sum, { content }) => sum + content.length, 0);
  let sum = 0;
  let total = 0;
  for (const { stem, weight } of question.words) {
    const count = unit.reduce((n, { terms }) => n + (terms.get(stem) ?? 0), 0);
    sum += weight * (count / (count + 0.9 * (0.25 + 0.75 * (length / 12))) || 0);
    total += weight;
  }
  return total > 0 ? sum / total : 0;
}

/** Words of the question that stand next to each other in the sentence as well, up to three. */
export function pairs(question: AskedQuestion, { content }: ReadSentence): number {
  const asked = new Set(question.words.slice(1).map((word, i) => `${question.words[i]?.stem} ${word.stem}`));
  const met = content.slice(1).filter((word, i) => asked.has(`${content[i]?.stem} ${word.stem}`)).length;
  return Math.min(met, 3) / 3;
}

/** The best a single part between commas does. */
export function bestClause(question: AskedQuestion, sentence: ReadSentence): number {
  const parts = sentence.text.split(/[,;:–]\s/);
  if (parts.length === 1) return coverage(question, matchWords(question, [sentence]));
  return Math.max(...parts.map((part) => coverage(question, matchWords(question, [readSentence(part)]))));
}
