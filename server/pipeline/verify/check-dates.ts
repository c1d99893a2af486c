import { type DateMention, extent } from "#german/dates.ts";
import { type Check, notSaid, refuted } from "./finding.ts";

/** Every date of the claim must be the evidence's or a coarser name for it, with the same "seit", "bis", "vor", "nach". */
export const checkDates: Check = (claim, { said, around }) => {
  for (const date of claim.dates) {
    if (said.dates.some((told) => agrees(date, told)) || isWritten(date, said.text)) continue;
    const bound = said.dates.find((told) => covers(date, told));
    if (bound) return refuted("date", `Die Textstelle sagt „${bound.text}“, nicht „${date.text}“.`);
    const other = said.dates.find(
      (told) => excludes(date, told) && !claim.dates.some((own) => own !== date && agrees(own, told)),
    );
    if (other) return refuted("date", `Die Textstelle nennt ${other.text}, nicht ${date.text}.`);
    if (around.dates.some((told) => agrees(date, told)) || isInCompound(date, said.text)) continue;
    return notSaid("date", `Die Textstelle nennt ${date.text} nicht.`);
  }
  return undefined;
};

const agrees = (claim: DateMention, told: DateMention): boolean => covers(claim, told) && sameRelation(claim, told);

/** "Im Jahr 2024" and "2024" both are on it; a stretch between two dates is one period. */
const sameRelation = (claim: DateMention, told: DateMention): boolean =>
  claim.relation === told.relation || (isPeriod(claim) && isPeriod(told));

const isPeriod = ({ relation }: DateMention): boolean => relation === "on" || relation === "between";

/** Whether the claim's period is the evidence's or holds it. */
const covers = ({ period: claim }: DateMention, { period: told }: DateMention): boolean =>
  claim !== undefined && told !== undefined && claim.from <= told.from && told.to <= claim.to;

/** Whether both cannot be the same time: their periods have no day in common. */
function excludes(claim: DateMention, told: DateMention): boolean {
  const [a, b] = [claim.period, told.period];
  if (!a || !b) return false;
  const apart = a.to < b.from || b.to < a.from;
  if (apart) return true;
  const [left, right] = [extent(claim), extent(told)];
  return (
    (left.to !== undefined && right.from !== undefined && left.to < right.from) ||
    (right.to !== undefined && left.from !== undefined && right.to < left.from)
  );
}

/** What cannot be resolved is compared as written. */
const isWritten = (date: DateMention, text: string): boolean =>
  date.period === undefined && text.toLowerCase().includes(date.text.toLowerCase());

/** "Im Sommer 2022" where the evidence says "im Hitzesommer 2022". */
const isInCompound = (date: DateMention, text: string): boolean =>
  (date.text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []).every((part) => text.toLowerCase().includes(part)) &&
  /\d/.test(date.text);
