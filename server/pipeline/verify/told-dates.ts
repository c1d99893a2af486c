import { speechKind } from "#german/speech-verbs.ts";
import type { ClaimDate } from "./claim-dates.ts";
import type { Facets } from "./claim-facets.ts";
import type { Place } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";
import { agrees, covers } from "./same-time.ts";

/**
 * The day of a sentence before is the claim's where that sentence tells something of it beside what the title does, or where the claim goes on with a
 * figure: of 2,278 wrong sentences by questions 15 are withheld that any day of the passage carried, and no right one (27 November 2026).
 */
export const isDayBefore = (date: ClaimDate, { words, figures }: Facets, { before, head }: Place): boolean =>
  before.some(
    ({ dates, every }) =>
      dates.some((told) => agrees(date, told)) &&
      (figures.length > 0 ||
        words.some(({ noun, keys }) => noun && bestLikeness(keys, head.every) === 0 && bestLikeness(keys, every) > 0)),
  );

/** "Beschloss am Dienstag den Bau" says nothing of when he is to begin: a day of last week beside a time to come. */
export const isReportedOn = (told: ClaimDate, { period }: ClaimDate, publishedAt: string | undefined): boolean =>
  publishedAt !== undefined &&
  told.precision === "day" &&
  !/\d/.test(told.text) &&
  told.period !== undefined &&
  period !== undefined &&
  told.period.to <= publishedAt &&
  publishedAt < period.from;

/** "Wie das Unternehmen am Mittwoch mitteilte": the day of the words is none of the deed. */
export const isOfSpeech = ({ start, end }: ClaimDate, claim: Facets, said: Facets): boolean =>
  !said.joined &&
  said.events.some(
    (event) =>
      event.start <= start &&
      end <= event.end &&
      speechKind(event.lemma) !== undefined &&
      !claim.events.some(({ lemma }) => lemma === event.lemma),
  );

/** "Von Donnerstag, 3 Uhr, bis zum Betriebsschluss am Samstag": both ends of the claim's stretch, each told for itself. */
export const hasEndsApart = ({ relation, precision, period, text }: ClaimDate, { dates }: Facets): boolean =>
  relation === "between" &&
  precision === "day" &&
  dates.some(({ text: told }) =>
    told.toLowerCase().includes(/\p{L}*tag|mittwoch/iu.exec(text)?.[0].toLowerCase() ?? "?"),
  ) &&
  dates.some(({ period: told, relation: end }) => end === "until" && told?.to === period?.to);

/** "Befragte 1940 Pflegende", told as "1.940 Pflegende". */
export const isCounted = ({ text }: ClaimDate, { figures }: Facets): boolean =>
  figures.some(({ quantity }) => quantity.unit === "count" && quantity.text.replace(".", "") === text);

/** "Ist seit 1994 stillgelegt" where the evidence says "wurde 1994 stillgelegt": what was done then has been so since. */
export const isSinceDone = (date: ClaimDate, claim: Facets, said: Facets): boolean =>
  date.relation === "since" &&
  said.dates.some((told) => told.relation === "on" && covers(date, told)) &&
  claim.events.some(
    ({ lemma, text }) =>
      /(?<!\p{L})(?:ist|sind|sei|seien)(?!\p{L})/u.test(text) &&
      said.events.some((told) => told.lemma === lemma && told.status === "done"),
  );

/** "Beginnt am 8. April", "gehört im Herbst nicht mehr dazu" where the evidence says what is so "vom 8. April an", "ab Herbst". */
export const isFromThen = (date: ClaimDate, { events }: Facets, said: Facets): boolean =>
  date.relation === "on" &&
  said.dates.some((told) => told.relation === "since" && covers(date, told)) &&
  events.some(({ lemma }) => /^(?:beginnen|starten)$/.test(lemma));

/** "Arbeitet heute in Mohrau" where the evidence says "jetzt". */
export const isNow = ({ text }: ClaimDate, said: Facets): boolean =>
  /^(?:bis )?heute$/i.test(text) && now.test(said.text);

const now = /(?<!\p{L})(?:jetzt|derzeit|inzwischen|mittlerweile|zurzeit)(?!\p{L})/iu;

/** What cannot be resolved is compared as written. */
export const isWritten = (date: ClaimDate, text: string): boolean =>
  date.period === undefined && text.toLowerCase().includes(date.text.toLowerCase());

/** "Im Sommer 2022" where the evidence says "im Hitzesommer 2022". */
export const isInCompound = (date: ClaimDate, text: string): boolean =>
  (date.text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []).every((part) => text.toLowerCase().includes(part)) &&
  /\d/.test(date.text);
