import type { Quantity } from "#domain/quantity.ts";
import type { Facets } from "./claim-facets.ts";
import type { Figure } from "./claim-figures.ts";
import { isRatio } from "./inferred-shares.ts";
import { toldChanges } from "./told-changes.ts";
import { isValue } from "./value-told.ts";

/**
 * Whether a figure of the claim follows from several of the evidence: a difference or its share, a sum, a share told as "zwei von drei", a stretch of years.
 * Nothing follows from hedged figures but for a hedged one.
 */
export const follows = (figure: Figure, claim: Facets, said: Facets): boolean =>
  isDifference(figure.quantity, claim, said) ||
  isSum(figure, claim, said) ||
  isRatio(figure.quantity, claim, said) ||
  isStretch(figure.quantity, said);

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
  const unit =
    claimed.unit === "percent"
      ? "Prozent"
      : claimed.unit === "percentage-point"
        ? "Prozentpunkte"
        : (/^[A-Z]{3}$/.test(claimed.unit) && /(?<=\d )\p{Lu}\p{L}+$/u.exec(claimed.text)?.[0]) || "";
  return unit === "" ? undefined : `sind es ${value} ${unit}`;
}

/** What the figures changed by, in the claim's unit. */
const differences = (
  { unit }: Quantity,
  said: Facets,
): readonly { readonly value: number; readonly exact: boolean }[] =>
  toldChanges(said).flatMap(({ from, to }) => {
    const a = from.min ?? 0;
    const b = to.min ?? 0;
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
    let sum = first.quantity.min ?? 0;
    let last = first;
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
