import { askedDeed } from "./asked-deed.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { AskedWord } from "./asked-word.ts";
import { coverage } from "./match-words.ts";
import { partOfName } from "./part-of-name.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * A yes/no question stands and falls with each thing it names, unless it only gives a choice ("mehr oder weniger"): one that the best passage does not
 * know leaves it open. Beside the sentence that tells the deed itself a thing may be named anywhere in the article, but no country and no
 * name; beside one that does not, it must be named in the sentence.
 */
export const asksForMore = (question: AskedQuestion, best: ScoredCandidate): boolean =>
  missing(question, best).length > 0;

/** No sentence says yes or no of a thing of which it has but the last part. */
export const isOpen = (question: AskedQuestion, best: ScoredCandidate): boolean =>
  missing(question, best).includes("wider");

/** One that tells less than half of the question, and that not of the deed itself, seldom does. */
export const isHardlyTold = (question: AskedQuestion, best: ScoredCandidate): boolean =>
  missing(question, best).includes("deed") && coverage(question, best.matches) < HALF;

const HALF = 0.45;

function missing(question: AskedQuestion, best: ScoredCandidate): readonly ("thing" | "wider" | "deed")[] {
  const { type, text, words, predicate } = question;
  if (type !== "polar" || /(?<!\p{L})oder(?!\p{L})/iu.test(text)) return [];
  const { candidate, matches } = best;
  const around = readSentence(`${candidate.passage.article.title}\n${candidate.passage.passage.text}`);
  const deed = askedDeed(question);
  const isDeedTold = predicate === undefined || (matches[deed] ?? 0) > NEARLY;
  const above = best.affair.told;
  const told = readSentence(candidate.text);
  const isName = partOfName(text);
  return words.flatMap((asked, i) => {
    const { text: word, stem, isLight, country } = asked;
    if (!/^\p{Lu}/u.test(word) || isLight) return [];
    const isWider = isOnlyWider(asked, told);
    if ((matches[i] ?? 0) >= SAME && !isWider) return [];
    if (!isDeedTold) return ["deed" as const];
    const isNamed = country !== undefined || isName(word);
    if (around.stems.has(stem) || !(isNamed || isWider || (above[i] ?? 0) < SAME)) return [];
    return [isWider ? ("wider" as const) : ("thing" as const)];
  });
}

/** The sentence has but the last part of the word: who asks for "Atomwaffen" does not ask for "Waffen", though the other way round. */
const isOnlyWider = (
  { stem, folded, synonyms, country }: AskedWord,
  { stems, content, synonyms: told }: ReadSentence,
): boolean =>
  country === undefined &&
  !stems.has(stem) &&
  !synonyms.some((group) => told.has(group)) &&
  content.some(
    (word) => word.folded.length >= PART && folded.length > word.folded.length && folded.endsWith(word.folded),
  ) &&
  !content.some((word) => word.folded.includes(folded) || word.stem.includes(stem));

const PART = 4;

/** More than a part of the verb's word or a word like it. */
const NEARLY = 0.8;

/** A near synonym at least. */
const SAME = 0.6;
