import type { Quantity } from "#domain/quantity.ts";
import { numberWord } from "#german/number-words.ts";
import type { Facets } from "./claim-facets.ts";
import type { Figure } from "./claim-figures.ts";
import { toldChanges } from "./told-changes.ts";

/**
 * Whether a figure of the claim follows from several of the evidence: a difference or its share, a sum, a share told as "zwei von drei", a stretch of years.
 * Nothing follows from hedged figures but for a hedged one.
 */
export const follows = (figure: Figure, claim: Facets, said: Facets): boolean =>
  isDifference(figure.quantity, claim, said) ||
  isSum(figure, claim, said) ||
  isRatio(figure.quantity, claim, said) ||
  isStretch(figure.quantity, said);

/** Whether the claim's value is `value`, to its own last digit where it says "rund" and the like; the direction of "knapp", "gut" counts. */
function isValue({ min, max, hedge, step = 0 }: Quantity, value: number, exact: boolean): boolean {
  if (min === undefined || min !== max) return false;
  const off = value - min;
  const near = Math.abs(off) <= Math.max(step / 2, 1e-9 * value);
  switch (hedge) {
    case "exact":
      return exact && near && (step < 1 || Math.abs(off) <= 1e-6 * value || step <= 1);
    case "about":
      return near || Math.abs(off) <= 0.05 * value;
    case "almost":
      return off < 0 && off >= -0.1 * value;
    case "slightly-more":
      return off > 0 && off <= 0.1 * value;
    case "more-than":
    case "at-least":
      return off >= 0 && off <= 0.25 * value && (hedge === "at-least" || off > 0);
    default:
      return off <= 0 && off >= -0.2 * value && (hedge === "at-most" || off < 0);
  }
}

/** "Um 35 Euro", "35 Euro mehr", "um 18 Prozent" where the evidence says "von 196 auf 231 Euro", or has both figures. */
function isDifference(claimed: Quantity, { text }: Facets, said: Facets): boolean {
  if (claimed.change !== "by" && !comparing.test(text.slice(claimed.end))) return false;
  return differences(claimed, said).some(({ value, exact }) => isValue(claimed, value, exact));
}

/** The change that the evidence's figures tell, in the claim's unit, as words; undefined where they tell none or several. */
export function otherDifference(claimed: Quantity, said: Facets): string | undefined {
  if (claimed.change !== "by") return undefined;
  const [only, ...more] = differences(claimed, said);
  if (!only || more.length > 0) return undefined;
  const value = only.value.toLocaleString("de-DE", { maximumFractionDigits: 1 });
  const unit = claimed.unit === "percent" ? "Prozent" : claimed.unit === "percentage-point" ? "Prozentpunkte" : "";
  return unit === "" ? undefined : `sind es ${value} ${unit}`;
}

/** What the figures changed by, in the claim's unit. */
const differences = (
  { unit }: Quantity,
  said: Facets,
): readonly { readonly value: number; readonly exact: boolean }[] =>
  toldChanges(said).flatMap(({ from, to }) => {
    const [a, b] = [from.min ?? 0, to.min ?? 0];
    const exact = from.hedge === "exact" && to.hedge === "exact";
    if (unit === from.unit || (unit === "percentage-point" && from.unit === "percent"))
      return [{ value: Math.abs(b - a), exact }];
    return unit === "percent" && a > 0 ? [{ value: (100 * Math.abs(b - a)) / a, exact }] : [];
  });

const comparing = /^\s(?:\p{Lu}\p{L}+\s)?(?:mehr|weniger|höher|niedriger|teurer|billiger|länger|kürzer)(?!\p{L})/u;

/** "Fünf Menschen" where the evidence says "drei Männer und zwei Frauen": figures joined in one breath, with one fate. */
function isSum({ quantity, outcome }: Figure, { text }: Facets, said: Facets): boolean {
  if (quantity.min === undefined || quantity.change) return false;
  const whole =
    quantity.unit === "count"
      ? people.test(quantity.thing?.head ?? "")
      : /(?<!\p{L})(?:insgesamt|zusammen)(?!\p{L})/iu.test(text);
  if (!whole && !/(?<!\p{L})(?:insgesamt|zusammen)(?!\p{L})/iu.test(text)) return false;
  const parts = said.figures.filter(
    (other) => other.quantity.unit === quantity.unit && other.quantity.min !== undefined,
  );
  return parts.some((first, from) => {
    let [sum, last] = [first.quantity.min ?? 0, first];
    for (const next of parts.slice(from + 1)) {
      const between = said.text.slice(last.quantity.thing?.end ?? last.quantity.end, next.quantity.start);
      if (said.joined || !/^\s?(?:\p{L}+\s)?(?:,|und|sowie)\s$/u.test(between.replace(/^\s*/, " "))) return false;
      sum += next.quantity.min ?? 0;
      last = next;
      const fates = [first, next].map((one) => one.outcome);
      if (fates.some((fate) => fate !== outcome && fate !== undefined && outcome !== undefined)) return false;
      const exact = [first, next].every((one) => one.quantity.hedge === "exact");
      if (isValue(quantity, sum, exact)) return true;
    }
    return false;
  });
}

const people =
  /^(?:Menschen|Personen|Leuten?|Tote[nr]?|Opfern?|Verletzte[nr]?|Todesopfern?|Insassen|Passagieren?|Teilnehmern?|Mitgliedern?)$/;

/** "Zwei von drei Fällen" and "zwei Drittel der Fälle". */
function isRatio(claimed: Quantity, claim: Facets, said: Facets): boolean {
  if (claimed.unit === "percent") return ratios(said.text).some((ratio) => isValue(claimed, 100 * ratio, true));
  const [ratio, ...more] = ratios(claim.text);
  if (ratio === undefined || more.length > 0 || claimed.unit !== "count") return false;
  return said.figures.some(
    ({ quantity: { unit, min, max, hedge } }) =>
      unit === "percent" && hedge === "exact" && min !== undefined && min === max && Math.abs(min - 100 * ratio) < 0.05,
  );
}

/** "Einer von 100", "sieben der zwölf Stellen". */
const ratios = (text: string): readonly number[] =>
  !/\s(?:von|der|aus)\s/u.test(text)
    ? []
    : [...text.matchAll(/(?<![\p{L}\d.,])(\p{L}+|\d+)\s(?:von|der|aus)\s(\p{L}+|\d+)(?=\s\p{L})/gu)].flatMap(
        ([, a = "", b = ""]) => {
          const [part, whole] = [numberOf(a), numberOf(b)];
          return part !== undefined && whole !== undefined && part < whole ? [part / whole] : [];
        },
      );

const numberOf = (word: string): number | undefined => {
  const value = /^\d+$/.test(word)
    ? Number(word)
    : Number(/^eine?[rs]?$/i.test(word) ? 1 : numberWord(word.toLowerCase()));
  return Number.isInteger(value) ? value : undefined;
};

/** "Acht Jahre lang" where the evidence says "von 2014 bis 2022". */
function isStretch(claimed: Quantity, said: Facets): boolean {
  if (claimed.unit !== "year") return false;
  return said.dates.some(
    ({ relation, precision, period }) =>
      relation === "between" &&
      precision === "year" &&
      period !== undefined &&
      isValue(claimed, Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4)), true),
  );
}
