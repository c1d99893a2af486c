import type { ArticleHead } from "#domain/article.ts";
import type { ClaimDate } from "./claim-dates.ts";
import { type Check, notSaid, refuted } from "./finding.ts";

/** Every date of the claim must be the evidence's, or a coarser name for it. */
export const checkDates: Check = (claim, { said, around, article }) => {
  for (const date of claim.dates) {
    if (said.dates.some((told) => agrees(date, told, article) && bounds(date, told))) continue;
    const same = said.dates.find((told) => agrees(date, told, article));
    if (same)
      return refuted(
        "date",
        `Die Textstelle sagt „${german[same.bound]}${same.text}“, nicht „${german[date.bound]}${date.text}“.`,
      );
    const other = said.dates.find((told) => !claim.dates.some((own) => own !== date && agrees(own, told, article)));
    if (other && comparable(date, other))
      return refuted("date", `Die Textstelle nennt ${other.text}, nicht ${date.text}.`);
    if (around.dates.some((told) => agrees(date, told, article))) continue;
    return notSaid("date", `Die Textstelle nennt ${date.text} nicht.`);
  }
  return undefined;
};

const german = { at: "", since: "seit ", until: "bis ", before: "vor ", after: "nach " } as const;

const bounds = (a: ClaimDate, b: ClaimDate): boolean => a.bound === b.bound;

/** Whether the claim's date names the evidence's, or a month or year that holds it; a missing year is the article's. */
function agrees(claim: ClaimDate, told: ClaimDate, article: ArticleHead): boolean {
  if (claim.period.startsWith("-")) return told.period.slice(4).startsWith(claim.period);
  const full = told.period.startsWith("-") ? `${article.publishedAt?.slice(0, 4) ?? ""}${told.period}` : told.period;
  if (full.startsWith(claim.period)) return true;
  return (
    told.period.startsWith("-") && claim.period.slice(4).startsWith(told.period) && article.publishedAt === undefined
  );
}

/** Two dates of the same fineness exclude each other; so do years that differ. */
const comparable = (claim: ClaimDate, told: ClaimDate): boolean => {
  const length = Math.min(claim.period.length, told.period.length);
  return claim.period.slice(0, length) !== told.period.slice(0, length);
};
