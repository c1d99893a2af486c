import { attributions } from "#german/attribution.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { normalised } from "./fit-the-question.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** "Wer nennt 40 Prozent?", "Wer sagt, dass 40 Menschen starben?": who tells something is asked for, not who did it. */
const asksWhoSays = ({ text }: AskedQuestion): boolean =>
  /^\s*(?:und )?wer (?:sagte?|nennt|nannte|behauptete?|meinte?|beziffert|schätzt|schätzte|spricht|sprach|(?:hat|haben) .*(?:gesagt|genannt|behauptet|geschätzt|beziffert)[\s?!.]*$)/iu.test(
    text,
  );

/** Ranks again where it is asked who says something: a sentence that tells no speaker is no answer, and one without the figure of the question hardly. */
export function fitWhoSays(question: AskedQuestion, ranked: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  if (!asksWhoSays(question)) return ranked;
  return normalised(
    ranked.map((one, i) => {
      if (i >= LOOKED_AT) return one;
      const by = (hasSpeaker(question, one) ? SAID : 0) + (holdsFigures(question, one) ? FIGURE : 0);
      return { ...one, score: one.score + by };
    }),
  );
}

/** Whether the best tells who gives the very figure that is asked after. */
export const isSourceTold = (question: AskedQuestion, [best]: readonly ScoredCandidate[]): boolean =>
  best !== undefined &&
  asksWhoSays(question) &&
  figuresOf(question).length > 0 &&
  holdsFigures(question, best) &&
  hasSpeaker(question, best);

const hasSpeaker = ({ said }: AskedQuestion, { candidate: { sentence } }: ScoredCandidate): boolean =>
  attributions(sentence.text).some(({ speaker }) => speaker !== undefined && !said.has(speaker.toLowerCase()));

const holdsFigures = (question: AskedQuestion, { matches }: ScoredCandidate): boolean =>
  figuresOf(question).every((at) => matches[at] === 1);

const figuresOf = ({ words }: AskedQuestion): readonly number[] =>
  words.flatMap(({ text }, i) => (/^\d/.test(text) ? [i] : []));

const SAID = 3;
const FIGURE = 3;
/** Each is read for its speakers, which takes 0.1 ms. */
const LOOKED_AT = 60;
