import { often } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Candidate } from "./candidates.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * What kind of thing a question names and any answer must hold, read off a sentence: decibels for "Wie laut …", a score for "Wie stand es …", an owner for "Wem gehört …", an
 * interval for "Wie oft sollte man …"; undefined where it names none.
 */
export function namedKind({ text }: AskedQuestion): ((candidate: Candidate) => boolean) | undefined {
  const told = kinds.find(([asked]) => asked.test(text))?.[1];
  return told && (({ sentence }) => told.test(sentence.text));
}

/**
 * Whether the best candidate holds the kind that the question names, in an article about what else it names: "Im Schlafzimmer wurden 62 Dezibel gemessen" has no word of "Wie laut war
 * Fridolin?", but the article is about Fridolin.
 */
export function isKindOfAffair(question: AskedQuestion, [best]: readonly ScoredCandidate[]): boolean {
  if (!best || !namedKind(question)?.(best.candidate)) return false;
  const nouns = question.words.flatMap(({ text }, i) =>
    /^\p{Lu}/u.test(text) ? Math.max(best.matches[i] ?? 0, best.affair.words[i] ?? 0) : [],
  );
  return nouns.length > 0 && nouns.every((told) => told >= AFFAIR);
}

/** Title or beginning name it, or two of its sentences. */
const AFFAIR = 0.5;

const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})wie laut (?:ist|sind|war|wird|darf)/iu, /Dezibel|(?<!\p{L})dB(?!\p{L})/u],
  [/(?<!\p{L})wie (?:steht|stand|ging) (?:es|das spiel)(?!\p{L})/iu, /(?<![\d:])\d{1,3}:\d{1,3}(?![\d:]| Uhr)/u],
  [
    // Who owned something once is told of sales and heirs as well.
    /(?<!\p{L})(?:wem gehör(?:t|en)|wer besitzt)(?!\p{L})/iu,
    /(?<!(?:h[aä][bt]\p{L}*|nicht) (?:\p{L}+ ){0,12})gehör(?:t|en)|besitz|eigentüm|inhaber|anteile|beteilig/iu,
  ],
  [/(?<!\p{L})wie (?:oft|häufig) (?:soll|muss|müss|darf)/iu, often],
];
