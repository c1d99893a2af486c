import { clauses } from "#german/clauses.ts";
import { polarity } from "#german/polarity.ts";
import type { DeedName } from "./answerable-names.ts";
import { askedDeed } from "./asked-deed.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { partsOf } from "./candidates.ts";
import { isNegated } from "./is-negated.ts";
import { matchWords } from "./match-words.ts";
import { partOfName } from "./part-of-name.ts";
import { KINDRED } from "./premise.ts";
import { readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * What is observed of the deed and the names of a question in the best candidate, 0–1: whether every clause that tells the deed denies it ("lehnte einen Rücktritt ab"), how far one sentence tells deed and
 * names together, and how many of the question's nouns its article does not tell.
 */
export function deedFeatures(question: AskedQuestion, best: ScoredCandidate): Readonly<Record<DeedName, number>> {
  const { words, text, type } = question;
  const deed = words[askedDeed(question)];
  const isName = partOfName(text);
  const named = words.filter(({ country, text: word }) => country !== undefined || isName(word));
  const parts = partsOf(best.candidate);
  const told = parts.flatMap((part) => {
    const all = clauses(part.text);
    return all.flatMap((clause) =>
      deed && met(deed, readSentence(part.text.slice(clause.start, clause.end))) >= KINDRED
        ? [polarity(clause, all).value]
        : [],
    );
  });
  return {
    deedDenied: type !== "polar" && !isNegated(text) && told.length > 0 && !told.includes("affirmed") ? 1 : 0,
    deedAndNames: Math.max(
      ...parts.map(
        (part) =>
          (deed ? met(deed, part) : 1) *
          (named.length > 0 ? named.reduce((sum, word) => sum + met(word, part), 0) / named.length : 1),
      ),
    ),
    nounsUntold:
      words.filter(
        ({ text: word, isLight }, i) => /^\p{Lu}/u.test(word) && !isLight && (best.affair.told[i] ?? 0) < KINDRED,
      ).length / 3,
  };
}

const met = (word: AskedQuestion["words"][number], sentence: ReturnType<typeof readSentence>): number =>
  matchWords({ words: [word] }, [sentence])[0] ?? 0;
