import { names } from "#german/names.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** A sentence needs the one before it only where that was not said already, and one that points back ("So steht es im Bericht") where that was not said last. */
export function withoutSaid(next: ScoredCandidate, chosen: readonly ScoredCandidate[]): ScoredCandidate {
  const { isWidened, before, sentence } = next.candidate;
  const said = pointsAtTheSentence.test(sentence.text) ? chosen.slice(-1) : chosen;
  if (!isWidened || !before || !said.some(({ candidate }) => candidate.text.includes(before.text))) return next;
  return { ...next, candidate: { ...next.candidate, isWidened: false, text: sentence.text } };
}

/** Of whom or what a pronoun speaks is clear from further up as well; of which sentence these do is not. */
const pointsAtTheSentence =
  /^(?:So|Das|Dies|Da(?:rin|zu|bei|mit|für|von|durch|raus|rum|her|gegen)|De(?:shalb|swegen|mnach|nnoch)|Trotzdem)(?!\p{L})/u;

/** One sentence lies within the other, or both say the same in nearly the same words and figures. */
export function repeats(a: ScoredCandidate, b: ScoredCandidate): boolean {
  const [x, y] = [a.candidate, b.candidate];
  if (x.text.includes(y.sentence.text) || y.text.includes(x.sentence.text)) return true;
  return overlap(x.sentence, y.sentence) >= SAME && figures(x.sentence) === figures(y.sentence);
}

/** "Wer ist Anna Kern?": who has heard of her institute and its town is told little by another sentence that names them. */
export function namesTheSame(
  question: AskedQuestion,
  next: ScoredCandidate,
  chosen: readonly ScoredCandidate[],
): boolean {
  const said = chosen.map(({ candidate }) => candidate.text).join(" ");
  const others = names(next.candidate.text).filter(
    ({ text }) => !question.text.includes(text.split(/\s/).at(-1) ?? text),
  );
  const fresh = others.filter(({ text }) => !said.includes(text));
  return others.length >= 2 && fresh.length < others.length / 2;
}

/** By their own words: below one question all sentences have its words. */
function overlap({ text: x }: ReadSentence, { text: y }: ReadSentence): number {
  const [a, b] = [readSentence(x), readSentence(y)];
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared / Math.max(1, Math.min(a.stems.size, b.stems.size));
}

const figures = ({ content }: ReadSentence): string =>
  content.flatMap(({ stem }) => (/\d/.test(stem) ? [stem] : [])).join(" ");

/** Share of stems in common. */
const SAME = 0.7;
