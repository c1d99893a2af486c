import { sameTimeOfDay } from "#german/clock-times.ts";
import { extent } from "#german/date-mention.ts";
import { speechKind } from "#german/speech-verbs.ts";
import type { ClaimDate } from "./claim-dates.ts";
import type { Facets } from "./claim-facets.ts";
import { isLight } from "./content-words.ts";
import { type Check, notSaid, type Place, refuted } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";

/** Every date of the claim must be the evidence's or a coarser name for it, with the same "seit", "bis", "vor", "nach". */
export const checkDates: Check = (claim, place) => {
  const { said } = place;
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
    if (bound)
      return ((isPeriod(date) || isPeriod(bound)) && !bound.bound && !tellsDeed(claim, said) ? notSaid : refuted)(
        "date",
        `Die Textstelle sagt „${bound.text}“, nicht „${date.text}“.`,
      );
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
  return undefined;
};

/**
 * The day of a sentence before is the claim's where that sentence tells something of it beside what the title does, or where the claim goes on with a
 * figure: of 2,278 wrong sentences by questions 15 are withheld that any day of the passage carried, and no right one (27 November 2026).
 */
const isDayBefore = (date: ClaimDate, { words, figures }: Facets, { before, head }: Place): boolean =>
  before.some(
    ({ dates, every }) =>
      dates.some((told) => agrees(date, told)) &&
      (figures.length > 0 ||
        words.some(({ noun, keys }) => noun && bestLikeness(keys, head.every) === 0 && bestLikeness(keys, every) > 0)),
  );

const tellsDeed = ({ events }: Facets, { every }: Facets): boolean =>
  events.some(({ verb, lemma }) => verb !== undefined && !isLight(lemma) && bestLikeness(verb, every) === 1);

/** "Beschloss am Dienstag den Bau" says nothing of when he is to begin: a day of last week beside a time to come. */
const isReportedOn = (told: ClaimDate, { period }: ClaimDate, publishedAt: string | undefined): boolean =>
  publishedAt !== undefined &&
  told.precision === "day" &&
  !/\d/.test(told.text) &&
  told.period !== undefined &&
  period !== undefined &&
  told.period.to <= publishedAt &&
  publishedAt < period.from;

/** "Wie das Unternehmen am Mittwoch mitteilte": the day of the words is none of the deed. */
const isOfSpeech = ({ start, end }: ClaimDate, claim: Facets, said: Facets): boolean =>
  !said.joined &&
  said.events.some(
    (event) =>
      event.start <= start &&
      end <= event.end &&
      speechKind(event.lemma) !== undefined &&
      !claim.events.some(({ lemma }) => lemma === event.lemma),
  );

/** "Von Donnerstag, 3 Uhr, bis zum Betriebsschluss am Samstag": both ends of the claim's stretch, each told for itself. */
const hasEndsApart = ({ relation, precision, period, text }: ClaimDate, { dates }: Facets): boolean =>
  relation === "between" &&
  precision === "day" &&
  dates.some(({ text: told }) =>
    told.toLowerCase().includes(/\p{L}*tag|mittwoch/iu.exec(text)?.[0].toLowerCase() ?? "?"),
  ) &&
  dates.some(({ period: told, relation: end }) => end === "until" && told?.to === period?.to);

/** "Befragte 1940 Pflegende", told as "1.940 Pflegende". */
const isCounted = ({ text }: ClaimDate, { figures }: Facets): boolean =>
  figures.some(({ quantity }) => quantity.unit === "count" && quantity.text.replace(".", "") === text);

/** "Ist seit 1994 stillgelegt" where the evidence says "wurde 1994 stillgelegt": what was done then has been so since. */
const isSinceDone = (date: ClaimDate, claim: Facets, said: Facets): boolean =>
  date.relation === "since" &&
  said.dates.some((told) => told.relation === "on" && covers(date, told)) &&
  claim.events.some(
    ({ lemma, text }) =>
      /(?<!\p{L})(?:ist|sind|sei|seien)(?!\p{L})/u.test(text) &&
      said.events.some((told) => told.lemma === lemma && told.status === "done"),
  );

/** "Beginnt am 8. April", "gehört im Herbst nicht mehr dazu" where the evidence says what is so "vom 8. April an", "ab Herbst". */
const isFromThen = (date: ClaimDate, { events }: Facets, said: Facets): boolean =>
  date.relation === "on" &&
  said.dates.some((told) => told.relation === "since" && covers(date, told)) &&
  events.some(({ lemma }) => /^(?:beginnen|starten)$/.test(lemma));

/** "Arbeitet heute in Mohrau" where the evidence says "jetzt". */
const isNow = ({ text }: ClaimDate, said: Facets): boolean => /^(?:bis )?heute$/i.test(text) && now.test(said.text);

const now = /(?<!\p{L})(?:jetzt|derzeit|inzwischen|mittlerweile|zurzeit)(?!\p{L})/iu;

const bounded = ({ bound, text }: ClaimDate): string =>
  bound === undefined || /(?:estens|maximal)/i.test(text)
    ? text
    : `${bound === "earliest" ? "mindestens" : "höchstens"} ${text}`;

const agrees = (claim: ClaimDate, told: ClaimDate): boolean => covers(claim, told) && sameRelation(claim, told);

/** "Im November" beside "im vergangenen November": without a year the month, or its beginning, is all that is told. */
const isSameMonth = (claim: ClaimDate, told: ClaimDate): boolean =>
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

const isPeriod = ({ relation }: ClaimDate): boolean => relation === "on" || relation === "between";

/** Whether the claim's period is the evidence's or holds it; of a stretch with both its ends named these must be the same. */
const covers = (claim: ClaimDate, told: ClaimDate): boolean =>
  claim.period !== undefined &&
  told.period !== undefined &&
  claim.period.from <= told.period.from &&
  told.period.to <= claim.period.to &&
  (claim.relation !== "between" || sameEnds(claim, told));

/** "Von 2012 bis 2021" where the evidence says "zwischen 2016 und 2021". */
const hasOtherEnds = (claim: ClaimDate, told: ClaimDate): boolean =>
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
function excludes(claim: ClaimDate, told: ClaimDate): boolean {
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

/** What cannot be resolved is compared as written. */
const isWritten = (date: ClaimDate, text: string): boolean =>
  date.period === undefined && text.toLowerCase().includes(date.text.toLowerCase());

/** "Im Sommer 2022" where the evidence says "im Hitzesommer 2022". */
const isInCompound = (date: ClaimDate, text: string): boolean =>
  (date.text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []).every((part) => text.toLowerCase().includes(part)) &&
  /\d/.test(date.text);
