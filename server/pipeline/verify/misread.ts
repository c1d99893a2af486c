import type { Quantity } from "#domain/quantity.ts";
import type { Synonymy } from "../ports.ts";
import { isClose } from "./carried.ts";
import type { ClaimDate } from "./claim-dates.ts";
import type { Facets } from "./claim-facets.ts";
import type { Finding, Place } from "./finding.ts";

/** Whether what the place holds against the claim is its own figure or day misread: that refutes alone, however little else it tells of the claim; a day where it tells nearly all. */
export const isMisread = (claim: Facets, place: Place, { code }: Finding, synonymy: Synonymy): boolean =>
  (code === "figure" && isMisreadFigure(claim, place.said)) ||
  (code === "date" && isMisreadDate(claim, place.said) && isClose(claim, place, synonymy));

/**
 * Whether a figure of the claim is one of the place's misread: "12 Milliarden" for "12 Millionen", "74 Zeugen" for "47 Zeugen". By chance two figures of
 * one unit are hardly ever so, and the place speaks of the claim's matter however little else it holds of it.
 */
const isMisreadFigure = (claim: Facets, said: Facets): boolean =>
  claim.figures.some(({ quantity }) => said.figures.some((told) => areTwins(quantity, told.quantity)));

function areTwins({ unit, min = 0, max }: Quantity, told: Quantity): boolean {
  const other = told.min ?? 0;
  if (unit !== told.unit || min !== max || other !== told.max) return false;
  const [a, b] = [digits(min), digits(other)];
  if (`${a}` === `${b}`) return Math.round(Math.abs(Math.log10(min / other))) === 3;
  const apart = a.filter((digit, at) => digit !== b[at]).length;
  return a.length === b.length && (apart === 1 ? a.length > 2 : apart === 2 && `${a.sort()}` === `${b.sort()}`);
}

/** As written, without the zeros that only say how large it is. */
const digits = (value: number): string[] => [...String(Math.round(value * 100)).replace(/0+$/, "")];

/** Whether a date of the claim is one of the place's in all but its day, its month or its year: "am 9. Mai" for "am 18. Mai". */
export const isMisreadDate = (claim: Facets, said: Facets): boolean =>
  claim.dates.length === 1 && claim.dates.some((date) => said.dates.some((told) => areNeighbours(date, told)));

const areNeighbours = (own: ClaimDate, told: ClaimDate): boolean =>
  own.precision === told.precision &&
  own.relation === told.relation &&
  [own, told].every(({ text }) => /\d/.test(text)) &&
  parts(own).filter((part, at) => part !== parts(told)[at]).length === 1;

const parts = ({ period }: ClaimDate): readonly string[] => period?.from.split("-") ?? [];
