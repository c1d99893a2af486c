import { namesSource } from "#german/source-mention.ts";
import type { Draft } from "../ports.ts";
import { answerable } from "./answerable.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { type ComparedSide, comparisonSides } from "./comparison-sides.ts";
import { matchWords } from "./match-words.ts";
import { readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { tell } from "./tell.ts";

/**
 * Both sides of a comparison, each by its best sentence, or the word that one is missing; undefined where the question compares no two sides,
 * and where the one that is found is too unsure to stand alone: such a question is answered as any other.
 */
export function compareSides(
  question: AskedQuestion,
  rank: (question: AskedQuestion) => readonly ScoredCandidate[],
): readonly Draft[] | undefined {
  const sides = comparisonSides(question);
  if (!sides) return undefined;
  const told = new Set<string>();
  const best = sides.map((side) => {
    const ranked = rank(side.question);
    for (const one of ranked) {
      if (!isOf(side, one) || told.has(one.candidate.text)) continue;
      const likely = answerable(side.question, [one, ...ranked]);
      if (likely < LIKELY) continue;
      told.add(one.candidate.text);
      return { one, likely };
    }
    return undefined;
  });
  const found = best.flatMap((side) => side ?? []);
  if (found.length < sides.length && !found.some(({ likely }) => likely >= ALONE)) return undefined;
  return sides.flatMap((side, i): readonly Draft[] => {
    const one = best[i]?.one;
    if (!one) return [{ type: "frame", text: `Zu „${side.label}“ steht dazu in den Artikeln nichts.` }];
    return [tell(question, one)];
  });
}

/** A side shares its question with the other: half of what an article's sentence needs for a question of its own. */
const LIKELY = 0.1;
/** One side beside the word that the other is missing: surer than an answer of its own, since it says that there is nothing. */
const ALONE = 0.3;

/** The side's words stand in the sentence, or they are the medium it comes from. */
function isOf({ own, label }: ComparedSide, { candidate }: ScoredCandidate): boolean {
  const { source } = candidate.passage.article;
  if (source !== undefined && namesSource(`laut ${label}`, source)) return true;
  const unit = candidate.isWidened && candidate.before ? [candidate.before, candidate.sentence] : [candidate.sentence];
  const asked = { words: own };
  return matchWords(asked, [...unit, readSentence(candidate.passage.passage.heading ?? "")]).every(
    (match) => match > 0.5,
  );
}
