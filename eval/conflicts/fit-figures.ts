import { mayBeOne } from "#pipeline/conflicts/may-be-one.ts";
import { type FigureName, openOf, seenOf } from "#pipeline/conflicts/open-figure.ts";
import type { PlacedStatement } from "#pipeline/conflicts/placed-statement.ts";
import { relateFigures } from "#pipeline/conflicts/relate-figures.ts";
import { isFigure } from "#pipeline/conflicts/units.ts";
import { crossFit, type Example } from "./cross-fit.ts";
import { OWN, type PairToFit, pairsToFit } from "./pairs-to-fit.ts";

/** Fits the score of `open-figure.ts` on what pairs leave open, and says what it makes of pairs it was not fitted on. */
interface OpenFigures extends Example<FigureName> {
  readonly conflict: boolean;
}

const examples = (await pairsToFit()).filter(({ event }) => event.isSame).flatMap(examplesOf);
console.log(`${examples.length} open contradictions, ${examples.filter(({ truth }) => truth).length} right`);
const strangers = [...Map.groupBy(examples, ({ key }) => key).values()].filter(([one]) => one?.set !== OWN);
for (const [others, score] of Object.entries(crossFit(examples, 4000)))
  for (const from of [0.45, 0.65, 0.85]) {
    const over = strangers.flatMap((some) => {
      const [first] = some.toSorted((a, b) => score(b) - score(a));
      return first && score(first) > from ? [first] : [];
    });
    const right = over.filter(({ truth }) => truth).length;
    const controls = over.filter(({ conflict }) => !conflict).length;
    console.log(
      `from ${from}, by other ${others}: ${right} pairs found, ${controls} controls listed, ${over.length - right - controls} by other figures`,
    );
  }

/** What is right of strangers' contradictions is what they are said to be, of the tables' all that is open: those are few, and count three times. */
function examplesOf({ set, key, conflict, why, event }: PairToFit): readonly OpenFigures[] {
  const units = new Set(event.a.statements.map(({ quantity }) => quantity.unit).filter(isFigure));
  return [...units].flatMap((unit) => {
    const { mine, its } = openOf(event, unit);
    return mine.flatMap((one) =>
      its
        .filter((other) => relateFigures(one, other) === "contradiction" && mayBeOne(one, other, event))
        .map((other) => ({
          ...{ set, key, conflict, weight: set === OWN ? 3 : 1 },
          truth: conflict && (set === OWN || (isTold(one, why) && isTold(other, why))),
          observed: seenOf(one, other, event),
        })),
    );
  });
}

/** Whether what the writer says of a pair tells the figure. */
function isTold({ quantity: { text, min } }: PlacedStatement, why: string): boolean {
  const bare = (written: string): string => written.replace(/(?<=\d)[. '’](?=\d{3})/g, "");
  const digits = /\d+(?:,\d+)?/.exec(bare(text))?.[0];
  const told = bare(why);
  if (digits !== undefined) return new RegExp(`(?<![\\d,])${digits}(?!\\d|,\\d)`).test(told);
  const spelt = text
    .toLowerCase()
    .split(/\s+/)
    .some(
      (word) =>
        (word.length > 3 && told.toLowerCase().includes(word)) ||
        (word === "elf" && /(?<!\p{L})elf(?!\p{L})/iu.test(told)),
    );
  return spelt || (min !== undefined && new RegExp(`(?<!\\d)${min}(?!\\d)`).test(told));
}
