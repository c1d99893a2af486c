import type { Span } from "#domain/span.ts";
import { clauses } from "#german/clauses.ts";
import { deedOfNoun, deedOfVerb } from "#german/news-deeds.ts";
import { sentences } from "#german/sentences.ts";
import { isTelling } from "#german/telling.ts";
import { earlier } from "./contrasted-names.ts";
import type { TinyWord } from "./tiny-words.ts";

/** A name that a report tells and another one does not, with its offsets in its sentence, and what stands about it. */
export interface LoneName extends Span {
  readonly words: readonly string[];
  readonly sentence: Span;
  readonly place: boolean;
  readonly country: boolean;
  readonly first: boolean;
  /** What else its sentence tells, and of which deeds. */
  readonly beside: readonly TinyWord[];
  readonly deeds: readonly unknown[];
}

/** The names of a report's text that the other one lacks, but for those who only say something and those of what was before. */
export function loneNames(words: readonly TinyWord[], text: string): readonly LoneName[] {
  return sentences(text).flatMap((sentence, at) => {
    const told = text.slice(sentence.start, sentence.end);
    if (earlier.test(told)) return [];
    const own = words.filter((word) => word.at >= sentence.start && word.at < sentence.end);
    const all = clauses(told);
    return runsIn(own).flatMap((run): readonly LoneName[] => {
      const [one] = run;
      const [start = 0, end = 0] = [one && one.at - sentence.start, endOf(run.at(-1)) - sentence.start];
      const clause = all.find((some) => start < some.end);
      if (
        run.some((word) => word.told) ||
        titled.test(told.slice(0, ((run.at(-2) ?? one)?.at ?? 0) - sentence.start)) ||
        !clause ||
        isTelling(clause)
      )
        return [];
      const beside = own.filter((word) => !run.includes(word));
      return [
        {
          ...{ start, end, sentence, beside, words: run.map((word) => word.text) },
          country: run.every(({ keys }) => keys.stem.startsWith("country:")),
          place: local.test(told.slice(0, start)),
          first: at === 0,
          deeds: [deedOfVerb(clause.predicate?.lemma ?? ""), ...beside.map(({ keys }) => deedOfNoun(keys.stem))],
        },
      ];
    });
  });
}

/** Words that stand together, the first without an article. */
function runsIn(words: readonly TinyWord[]): readonly (readonly TinyWord[])[] {
  const runs: TinyWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && word.at - endOf(last.at(-1)) < 2 && word.proper) last.push(word);
    else if (word.named) runs.push([word]);
  }
  return runs;
}

const endOf = (word: TinyWord | undefined): number => (word ? word.at + word.text.length : -9);

/** "Bürgermeister Ole Tilp freut sich": who acts by an office has to do with what others do. */
const titled = /^\p{Lu}\p{Ll}{5,}\s$/u;

const local = /(?<!\p{L})(?:i[nm]|bei|nahe|vor|auf|am)\s(?:\p{L}+\s){0,2}$/iu;
