import type { Quantity } from "#domain/quantity.ts";
import { stem } from "#german/stems.ts";
import type { Facets } from "./claim-facets.ts";
import { likeness } from "./match-words.ts";
import { wordKeys } from "./word-keys.ts";

/** A figure that was, and what it is now, of one thing and unit; both single values. */
export interface ToldChange {
  readonly from: Quantity;
  readonly to: Quantity;
}

/**
 * The changes that the figures of a text tell without a word for them: "68 Prozent. Vor fünf Jahren waren es noch 61", "74 statt 61 Euro",
 * "von 196 auf 231 Euro". Two figures of different things tell none.
 */
export function toldChanges(said: Facets): readonly ToldChange[] {
  if (said.figures.length < 2) return [];
  const single = (said.joined ? said.sentences : [said])
    .flatMap(timed)
    .filter(({ quantity: { min, max } }) => min !== undefined && min === max);
  return single.flatMap(({ quantity: from, earlier }) =>
    earlier && from.change !== "by" && from.change !== "to"
      ? single.flatMap(({ quantity: to, earlier }) =>
          !earlier && to.unit === from.unit && to.change !== "by" && ofOneThing(from, to) ? [{ from, to }] : [],
        )
      : [],
  );
}

/** The figures of one sentence, and whether it tells them of an earlier time than its own. */
function timed({ text, figures }: Facets): readonly { readonly quantity: Quantity; readonly earlier: boolean }[] {
  const cuts = [...text.matchAll(cut)].map(({ index, 0: mark }) => index + mark.length);
  const stretch = (at: number): string => {
    const next = cuts.findIndex((one) => one > at);
    return next < 0 ? text.slice(cuts.at(-1) ?? 0) : text.slice(cuts[next - 1] ?? 0, cuts[next]);
  };
  return figures.map(({ quantity }) => ({
    quantity,
    earlier:
      quantity.change === "from" ||
      lead.test(text.slice(Math.max(0, quantity.start - 40), quantity.start)) ||
      earlier.test(stretch(quantity.start)),
  }));
}

/** What the changes of a text agree on: 1 for more, −1 for less; undefined where there is none or they differ. */
export function toldDirection(changes: readonly ToldChange[]): 1 | -1 | undefined {
  const [first, ...more] = changes.map(({ from, to }) => Math.sign((to.min ?? 0) - (from.min ?? 0)));
  return (first === 1 || first === -1) && more.every((one) => one === first) ? first : undefined;
}

/** A share's thing is its whole ("der Wahlberechtigten"), which the other figure need not repeat. */
const ofOneThing = (a: Quantity, b: Quantity): boolean =>
  !a.thing ||
  !b.thing ||
  a.unit.startsWith("percent") ||
  (opposite.test(a.thing.head) === opposite.test(b.thing.head) &&
    (stem(a.thing.head) === stem(b.thing.head) || likeness(wordKeys(a.thing.head), wordKeys(b.thing.head)) > 0));

/** From gain to loss is no smaller gain. */
const opposite = /^(?:Verlust|Minus|Defizit|Fehlbetrag)/;

const cut = /[,;:.!?]\s|\s(?:und|aber|während|nachdem)\s/g;

/** Right before the figure. */
const lead =
  /(?<!\p{L})(?:statt|anstatt|nach|gegenüber|verglichen mit|bislang|bisher|zuvor|vorher|früher|ursprünglich|einst|anfangs)\s(?:(?:de[nmr]|eine[mr]|bisherigen|zuvor|früheren|noch|nur|rund|etwa|knapp|gut|fast|über|bei)\s){0,3}(?:\p{Lu}\p{L}+\svon\s)?$/iu;

/** Anywhere in its part of the sentence. */
const earlier =
  /(?<!\p{L})(?:(?:noch\s)?vor\s(?:\p{L}+\s)?(?:\p{L}+|\d+)\s(?:Jahr|Monat|Woche|Tag)\p{L}*|Vorjahr\p{L}*|Vormonat\p{L}*|Vorwoche|zuvor|davor|vorher|früher|damals|ursprünglich|einst|bislang|bisher|anfangs|(?:war|waren|lag|lagen|betrug|betrugen|hatten?)\s(?:es\s|er\s|sie\s)?(?:\p{Lu}\p{L}+\s)?noch)(?!\p{L})/iu;
