import { extent } from "#german/date-mention.ts";
import type { ClaimDate } from "./claim-dates.ts";

/** Whether what the claim calls by this date is what the evidence does. */
export const agrees = (claim: ClaimDate, told: ClaimDate): boolean => covers(claim, told) && sameRelation(claim, told);

/** "Im November" beside "im vergangenen November": without a year the month, or its beginning, is all that is told. */
export const isSameMonth = (claim: ClaimDate, told: ClaimDate): boolean =>
  claim.precision === "month" &&
  told.precision === "month" &&
  sameRelation(claim, told) &&
  !/\d{4}/.test(claim.text) &&
  claim.period !== undefined &&
  claim.period?.from.slice(4) === told.period?.from.slice(4) &&
  claim.period?.to.slice(4) === told.period?.to.slice(4);

/** Whether both can tell of one time. */
export const sameTime = (claim: ClaimDate, told: ClaimDate): boolean => !excludes(claim, told);

/** "Im Jahr 2024" and "2024" both are on it; a stretch between two dates is one period. */
const sameRelation = (claim: ClaimDate, told: ClaimDate): boolean =>
  claim.relation === told.relation ||
  (claim.relation === "until" && told.bound === "latest") ||
  (isPeriod(claim) && isPeriod(told));

/** A time it happens on, and no bound of it. */
export const isPeriod = ({ relation }: ClaimDate): boolean => relation === "on" || relation === "between";

/** Whether the claim's period is the evidence's or holds it; of a stretch with both its ends named these must be the same. */
export const covers = (claim: ClaimDate, told: ClaimDate): boolean =>
  claim.period !== undefined &&
  told.period !== undefined &&
  claim.period.from <= told.period.from &&
  told.period.to <= claim.period.to &&
  (claim.relation !== "between" || sameEnds(claim, told));

/** "Von 2012 bis 2021" where the evidence says "zwischen 2016 und 2021". */
export const hasOtherEnds = (claim: ClaimDate, told: ClaimDate): boolean =>
  claim.relation === "between" &&
  told.relation === "between" &&
  claim.precision === told.precision &&
  claim.period !== undefined &&
  told.period !== undefined &&
  !sameEnds(claim, told);

const sameEnds = ({ period: a, precision }: ClaimDate, { period: b }: ClaimDate): boolean => {
  const digits = precision === "year" ? 4 : precision === "day" ? 10 : 7;
  return a?.from.slice(0, digits) === b?.from.slice(0, digits) && a?.to.slice(0, digits) === b?.to.slice(0, digits);
};

/** Whether both cannot be the same time: their periods have no day in common. */
export function excludes(claim: ClaimDate, told: ClaimDate): boolean {
  const a = claim.period;
  const b = told.period;
  if (!a || !b) return false;
  const apart = a.to < b.from || b.to < a.from;
  if (apart && (claim.relation === told.relation || (isPeriod(claim) && isPeriod(told)))) return true;
  const left = extent(claim);
  const right = extent(told);
  return (
    (left.to !== undefined && right.from !== undefined && left.to < right.from) ||
    (right.to !== undefined && left.from !== undefined && right.to < left.from)
  );
}
