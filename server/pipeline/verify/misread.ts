import type { Quantity } from "#domain/quantity.ts";
import type { ClaimDate } from "./claim-dates.ts";
import type { Facets } from "./claim-facets.ts";

/**
 * Whether a figure of the claim is one of the place's misread: "12 Milliarden" for "12 Millionen", "74 Zeugen" for "47 Zeugen". By chance two figures of
 * one unit are hardly ever so, and the place speaks of the claim's matter however little else it holds of it.
 */
export const isMisreadFigure = (claim: Facets, said: Facets): boolean =>
  claim.figures.some(({ quantity }) => said.figures.some((told) => areTwins(quantity, told.quantity)));

function areTwins(own: Quantity, told: Quantity): boolean {
  if (own.unit !== told.unit || own.min !== own.max || told.min !== told.max) return false;
  const [a, b] = [digits(own), digits(told)];
  if (a === undefined || b === undefined || own.min === told.min) return false;
  const scale = Math.abs(Math.log10((own.min ?? 1) / (told.min ?? 1)));
  if (Math.abs(scale - 3) < 1e-9) return true;
  if (a.length < 2 || a.length !== b.length) return false;
  const others = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second] = others;
  return second === undefined
    ? a.length >= 3
    : others.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** As written, without marks and the zeros that only say how large it is. */
const digits = ({ min }: Quantity): string | undefined =>
  min === undefined || min <= 0 ? undefined : String(Math.round(min * 100)).replace(/0+$/, "");

/** Whether a date of the claim is one of the place's in all but its day, its month or its year: "am 9. Mai" for "am 18. Mai". */
export const isMisreadDate = (claim: Facets, said: Facets): boolean =>
  claim.dates.length === 1 && claim.dates.some((date) => said.dates.some((told) => areNeighbours(date, told)));

const areNeighbours = (own: ClaimDate, told: ClaimDate): boolean =>
  own.precision === told.precision &&
  own.relation === told.relation &&
  [own, told].every(({ text }) => /\d/.test(text)) &&
  parts(own).filter((part, at) => part !== parts(told)[at]).length === 1;

const parts = ({ period }: ClaimDate): readonly string[] => period?.from.split("-") ?? [];
