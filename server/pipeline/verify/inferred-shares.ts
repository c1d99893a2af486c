import type { Quantity } from "#domain/quantity.ts";
import { numberWord } from "#german/number-words.ts";
import type { Facets } from "./claim-facets.ts";
import { isValue } from "./value-told.ts";

/** "Zwei von drei Fällen" and "zwei Drittel der Fälle". */
export function isRatio(claimed: Quantity, claim: Facets, said: Facets): boolean {
  if (claimed.unit === "percent")
    return [...ratios(said.text), ...partsOfWhole(said)].some((ratio) => isValue(claimed, 100 * ratio, true));
  const [ratio, ...more] = ratios(claim.text);
  if (ratio === undefined || more.length > 0 || claimed.unit !== "count") return false;
  return said.figures.some(
    ({ quantity: { unit, min, max, hedge } }) =>
      unit === "percent" && hedge === "exact" && min !== undefined && min === max && Math.abs(min - 100 * ratio) < 0.05,
  );
}

/** "17.600 Menschen, davon 5.200 in Finnland". */
const partsOfWhole = ({ figures, text, joined }: Facets): readonly number[] =>
  joined
    ? []
    : figures.slice(1).flatMap(({ quantity: part }, at) => {
        const whole = figures[at]?.quantity;
        const between = whole ? text.slice(whole.end, part.start) : "";
        return whole?.unit === part.unit &&
          /(?<!\p{L})(?:davon|darunter|wovon|von denen)(?!\p{L})/u.test(between) &&
          part.min &&
          whole.min
          ? [part.min / whole.min]
          : [];
      });

/** "Einer von 100", "sieben der zwölf Stellen". */
const ratios = (text: string): readonly number[] =>
  !/\s(?:von|der|aus)\s/u.test(text)
    ? []
    : [...text.matchAll(/(?<![\p{L}\d.,])(\p{L}+|\d+)\s(?:von|der|aus)\s(\p{L}+|\d+)(?=\s\p{L})/gu)].flatMap(
        ([, a = "", b = ""]) => {
          const part = numberOf(a);
          const whole = numberOf(b);
          return part !== undefined && whole !== undefined && part < whole ? [part / whole] : [];
        },
      );

const numberOf = (word: string): number | undefined => {
  const value = /^\d+$/.test(word)
    ? Number(word)
    : Number(/^eine?[rs]?$/i.test(word) ? 1 : numberWord(word.toLowerCase()));
  return Number.isInteger(value) ? value : undefined;
};
