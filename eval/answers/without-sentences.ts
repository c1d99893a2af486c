import type { RankedPassage } from "#domain/retrieval.ts";
import { sentences } from "#german/sentences.ts";

/** Takes the sentences that `leaveOut` names out of passages: what an article tells around an answer that it does not tell. */
export const withoutSentences =
  (leaveOut: (sentence: string) => boolean) =>
  (passages: readonly RankedPassage[]): readonly RankedPassage[] =>
    passages.flatMap((ranked) => {
      const { text } = ranked.passage;
      const kept = sentences(text)
        .map(({ start, end }) => text.slice(start, end))
        .filter((sentence) => !leaveOut(sentence))
        .join(" ");
      return kept === "" ? [] : [{ ...ranked, passage: { ...ranked.passage, text: kept } }];
    });
