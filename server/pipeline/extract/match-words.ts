import { fold } from "#german/normalise.ts";
import { oneSpelling } from "#german/spellings.ts";
import { separable } from "#german/verb-prefixes.ts";
import { KIND } from "../verify/near-words.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { AskedWord } from "./asked-word.ts";
import type { ReadSentence } from "./read-sentence.ts";
import { nearest } from "./words-near.ts";

/** How well each word of the question is met by the sentences taken together, 0–1, in the question's order. */
export const matchWords = (
  question: Pick<AskedQuestion, "words">,
  sentences: readonly ReadSentence[],
): readonly number[] =>
  question.words.map((word) => sentences.reduce((best, sentence) => Math.max(best, met(word, sentence)), 0));

/** The weighted share of the question's words that are met, 0–1; 0 for a question without content words. */
export function coverage(question: AskedQuestion, matches: readonly number[]): number {
  let sum = 0;
  let total = 0;
  question.words.forEach(({ weight }, i) => {
    sum += weight * (matches[i] ?? 0);
    total += weight;
  });
  return total > 0 ? sum / total : 0;
}

/** As coverage, but of all words except the one at `left` and figures, which a date gives; 1 where there is no other. */
export function coverageBeside(
  { words }: Pick<AskedQuestion, "words">,
  matches: readonly number[],
  left: number,
): number {
  let sum = 0;
  let total = 0;
  words.forEach(({ weight, text }, i) => {
    if (i === left || /^\d/.test(text)) return;
    sum += weight * (matches[i] ?? 0);
    total += weight;
  });
  return total > 0 ? sum / total : 1;
}

/** A part of a compound says much of what the compound says ("Waffenhilfe" – "Waffen"). */
export const PART = 0.6;
/** A word with a typing error is most likely the word. */
const TYPO = 0.85;
/** Near synonyms often mean the same, and sometimes not. */
const SYNONYM = 0.65;
/** Kindred words speak of the same affair. */
const KINDRED = 0.45;
const LONG_ENOUGH = 5;
/** "Die Bahn" goes on speaking of the "Seilbahn": a compound's last part is named alone. */
const HEAD = 4;

/** "zurück" is no part of what "zurücktreten" says. */
const particles: ReadonlySet<string> = new Set([...separable].map(fold));

function met(word: AskedWord, sentence: ReadSentence): number {
  if (
    sentence.stems.has(word.stem) ||
    sentence.stems.has(oneSpelling(word.stem)) ||
    (word.verb !== undefined && sentence.stems.has(word.verb)) ||
    (word.country !== undefined && sentence.countries.has(word.country))
  )
    return 1;
  const near = nearest(word, sentence);
  const best =
    near >= KIND ||
    word.synonyms.some((group) => sentence.synonyms.has(group)) ||
    word.contraries?.some((pole) => sentence.poles.has(pole))
      ? SYNONYM
      : near >= MAY_STAND || word.kindred.some((group) => sentence.kindred.has(group))
        ? KINDRED
        : 0;
  return word.folded.length < HEAD ? best : Math.max(best, nearlyMet(word, sentence));
}

/** From here on a word that is near may stand for another one. */
const MAY_STAND = 0.6;

/** "Bahn" of "Seilbahn"; what stands before it must be a word, for "zufrieden" is nothing of "Frieden", nor "unsicher" of "sicher". */
const isLastPart = (part: string, whole: string): boolean =>
  whole === part || (whole.length >= part.length + FIRST && whole.endsWith(part));
const FIRST = 3;

/** "Ozon" of "Ozonkonzentration", "Sanierung" of "Sanierungsarbeiten"; a short rest would be an ending ("Bild" of "Bildung"). */
const isFirstPart = ({ text, folded: part }: AskedWord, whole: string): boolean =>
  /^\p{Lu}/u.test(text) && whole.length >= part.length + HEAD && whole.startsWith(part);

function nearlyMet(word: AskedWord, sentence: ReadSentence): number {
  let best = 0;
  for (const { stem, folded } of sentence.content) {
    if (folded.length < LONG_ENOUGH - 1 || particles.has(folded)) continue;
    if (
      isFirstPart(word, folded) ||
      (Math.min(stem.length, word.stem.length) >= LONG_ENOUGH &&
        (word.stem.startsWith(stem) ||
          stem.startsWith(word.stem) ||
          isLastPart(word.stem, stem) ||
          isLastPart(folded, word.folded) ||
          isLastPart(word.folded, folded)))
    )
      best = Math.max(best, PART);
    else if (folded.length >= HEAD && word.folded.length >= folded.length + HEAD - 1 && word.folded.endsWith(folded))
      best = Math.max(best, PART);
    if (best < TYPO && !word.known && isTypo(word.folded, folded)) best = TYPO;
  }
  return best;
}

/** Written as it sounds, or one slip in a word of five letters or more, two in one of nine or more; the first letter holds. */
function isTypo(a: string, b: string): boolean {
  if (sound(a) === sound(b)) return true;
  const allowed = Math.min(a.length, b.length) >= 9 ? 2 : 1;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > allowed || Math.min(a.length, b.length) < LONG_ENOUGH)
    return false;
  return distance(a, b) <= allowed;
}

/** "Gewaksen" sounds like "gewachsen", "Alarrm" like "Alarm". */
const sound = (word: string): string =>
  word
    .replace(/chs|c?ks/g, "x")
    .replace(/ck/g, "k")
    .replace(/(.)\1/g, "$1");

/** Damerau-Levenshtein distance with adjacent swaps (optimal string alignment). */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    older = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
