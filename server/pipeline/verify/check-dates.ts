import { sameTimeOfDay } from "#german/clock-times.ts";
import type { ClaimDate } from "./claim-dates.ts";
import type { Facets } from "./claim-facets.ts";
import { type Check, type Finding, notSaid, refuted } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";
import { agrees, covers, excludes, hasOtherEnds, isPeriod, isSameMonth } from "./same-time.ts";
import {
  hasEndsApart,
  isCounted,
  isDayBefore,
  isFromThen,
  isInCompound,
  isNow,
  isOfSpeech,
  isReportedOn,
  isSinceDone,
  isWritten,
} from "./told-dates.ts";
import { isLight } from "./word-keys.ts";

/** Every date of the claim must be the evidence's or a coarser name for it, with the same "seit", "bis", "vor", "nach". */
export const checkDates: Check = (claim, place) => {
  const { said } = place;
  let doubt: Finding | undefined;
  for (const date of claim.dates) {
    const known = said.dates.filter(
      (told) => (agrees(date, told) || isSameMonth(date, told)) && told.denied === date.denied,
    );
    const hour = date.hour && known.find((told) => told.hour !== undefined && told.hour !== date.hour);
    if (hour) return refuted("date", `Die Textstelle nennt „${hour.text}“, nicht „${date.text}“.`);
    if (
      isSinceDone(date, claim, said) ||
      isFromThen(date, claim, said) ||
      isNow(date, said) ||
      hasEndsApart(date, said) ||
      isCounted(date, said)
    )
      continue;
    if (
      known.some(({ bound }) => bound === date.bound || (bound === "latest" && !date.bound)) ||
      isWritten(date, said.text)
    )
      continue;
    const other = known[0];
    if (other) return refuted("hedge", `Die Textstelle sagt „${bounded(other)}“, nicht „${bounded(date)}“.`);
    const bound = said.dates.find((told) => covers(date, told) && told.denied === date.denied);
    // "Seit 2015 ist die Zahl von 74 gefallen": what began then may have been so then.
    if (bound) {
      const message = `Die Textstelle sagt „${bound.text}“, nicht „${date.text}“.`;
      if (!(isPeriod(date) || isPeriod(bound)) || bound.bound || tellsDeed(claim, said))
        return refuted("date", message);
      if (date.relation !== "since") return notSaid("date", message);
      doubt ??= notSaid("hedge", message);
      continue;
    }
    const rival = said.dates.find(
      (told) =>
        (excludes(date, told) || hasOtherEnds(date, told)) &&
        !isOfSpeech(told, claim, said) &&
        !claim.dates.some((own) => own !== date && agrees(own, told)),
    );
    if (rival)
      return (isReportedOn(rival, date, place.article.publishedAt) ? notSaid : refuted)(
        "date",
        `Die Textstelle nennt „${rival.text}“, nicht „${date.text}“.`,
      );
    if (isDayBefore(date, claim, place) || isInCompound(date, said.text)) continue;
    return notSaid("date", `Die Textstelle nennt „${date.text}“ nicht.`);
  }
  const time = claim.times.find((one) => !said.times.some((told) => sameTimeOfDay(one, told)));
  const other = said.times[0];
  if (time && other) return refuted("date", `Die Textstelle nennt „${other.text}“, nicht „${time.text}“.`);
  if (time && !place.around.times.some((told) => sameTimeOfDay(time, told)))
    return notSaid("date", `Die Textstelle nennt „${time.text}“ nicht.`);
  return doubt;
};

const tellsDeed = ({ events }: Facets, { every }: Facets): boolean =>
  events.some(({ verb, lemma }) => verb !== undefined && !isLight(lemma) && bestLikeness(verb, every) === 1);

const bounded = ({ bound, text }: ClaimDate): string =>
  bound === undefined || /(?:estens|maximal)/i.test(text)
    ? text
    : `${bound === "earliest" ? "mindestens" : "höchstens"} ${text}`;
