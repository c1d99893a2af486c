import type { RankedPassage } from "#domain/retrieval.ts";
import { sentences } from "#german/sentences.ts";
import { countsAsked } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { causeCue } from "./cause-cue.ts";
import { leansOnTheSentenceBefore } from "./leaning-sentence.ts";
import { ledSentence } from "./led-sentence.ts";
import { coverage, matchWords } from "./match-words.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** What may become one sentence of an answer: a sentence of a passage, with the one before it where it cannot stand alone. */
export interface Candidate {
  readonly passage: RankedPassage;
  /** Position among the sentences of the passage, from 0. */
  readonly at: number;
  readonly sentence: ReadSentence;
  readonly before?: ReadSentence;
  readonly after?: ReadSentence;
  readonly isWidened: boolean;
  /** As it would be shown: verbatim, widened by the sentence before it, and by the one before that where it leans on it. */
  readonly text: string;
}

/** The sentence, after the one it is widened by. */
export const partsOf = ({ sentence, before, isWidened }: Candidate): readonly ReadSentence[] =>
  isWidened && before ? [before, sentence] : [sentence];

/**
 * The sentences of the passages that may answer, in order; headings are left out. A sentence is widened by the one before where it leans
 * on it, or where only the two together speak of what the question asks.
 */
export function candidates(question: AskedQuestion, passages: readonly RankedPassage[]): readonly Candidate[] {
  return passages
    .filter(({ passage }) => passage.kind !== "heading")
    .flatMap((passage) => {
      const spans = sentences(passage.passage.text);
      const read = spans.map(({ start, end }) => ledSentence(passage.passage, passage.passage.text.slice(start, end)));
      return read.flatMap((sentence, at): readonly Candidate[] => {
        const before = read[at - 1];
        const after = read[at + 1];
        const isWidened =
          before !== undefined &&
          (leansOnTheSentenceBefore(sentence.text) ||
            (gain(question, sentence, before) >= (tellsWhy(question, sentence) ? LITTLE : WORTH_WIDENING) &&
              !countsElse(question, sentence, before)));
        const end = spans[at]?.end ?? 0;
        const first = isWidened ? whereItStandsAlone(read, at - 1) : at;
        const start = spans[end - (spans[first]?.start ?? 0) <= READABLE || !isWidened ? first : at - 1]?.start ?? 0;
        if (sentence.content.length === 0 || isDateline(sentence, at, read.length) || tellsNothing(sentence)) return [];
        return [
          {
            passage,
            at,
            sentence,
            ...(before && { before }),
            ...(after && { after }),
            isWidened,
            text: passage.passage.text.slice(start, end),
          },
        ];
      });
    });
}

/** "Erfurt." or "Berlin/Kiel (dpa)." before a report says nothing by itself. */
const isDateline = ({ text, content }: ReadSentence, at: number, of: number): boolean =>
  at === 0 && of > 1 && content.length <= 3 && /^\p{Lu}[^\s]*(?: (?:\p{Lu}|\()[^\s]*){0,3}[.:]$/u.test(text);

/** What an article asks or only announces is told by the sentences behind it. */
const tellsNothing = ({ text }: ReadSentence): boolean => /[?:]["“”»«)]*$/u.test(text);

/** The sentence itself, or where it leans on the one before as well, that one. */
const whereItStandsAlone = (read: readonly ReadSentence[], at: number): number =>
  at > 0 && leansOnTheSentenceBefore(read[at]?.text ?? "") ? at - 1 : at;

/** UTF-16 units: three sentences at once are only read where they are short. */
const READABLE = 600;

/** Share of the question that the sentence before adds; chosen on XQuAD-de-a and MLQA-de-dev. */
const WORTH_WIDENING = 0.18;

/** A cause is understood beside what it caused, even where that says little new. */
const LITTLE = 0.05;

const tellsWhy = ({ type }: AskedQuestion, { text }: ReadSentence): boolean =>
  type === "reason" && causeCue(text) === 1;

const gain = (question: AskedQuestion, sentence: ReadSentence, before: ReadSentence): number =>
  coverage(question, matchWords(question, [before, sentence])) - coverage(question, matchWords(question, [sentence]));

/** Whether the sentence has the figure that is asked for and the one before only figures of other things: beside the answer they mislead. */
const countsElse = (question: AskedQuestion, sentence: ReadSentence, before: ReadSentence): boolean =>
  countsAsked(question, sentence) === 1 && before.quantities.length > 0 && countsAsked(question, before) === 0;
