import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import { clauses } from "#german/clauses.ts";
import type { DateMention } from "#german/date-mention.ts";
import { dates } from "#german/dates.ts";
import { feastDays } from "#german/feast-days.ts";
import { isTelling } from "#german/telling.ts";
import { DAY, END, YEAR } from "./units.ts";

/** On which day something happens ("am 3. Mai"), and until when a thing runs ("ein Vertrag bis 2027"), as quantities that can be compared like figures; a sentence of several days is left to its reader. */
export function eventDays(sentence: string, publishedAt: string | undefined): readonly Quantity[] {
  if (!mayTell.test(sentence)) return [];
  const found = dates(sentence, publishedAt).filter(
    (date) =>
      (isToCome(date, publishedAt) || !isSaying(sentence, date)) && !compared.test(sentence.slice(0, date.start)),
  );
  const told = found.filter(
    (date) =>
      (date.relation === "on" || (date.relation === "since" && isToCome(date, publishedAt))) &&
      date.precision === "day" &&
      !/\d+ Tagen?$|[Ww]oche$/.test(date.text),
  );
  const coming = told.filter((date) => isToCome(date, publishedAt));
  const days = told.length > 1 && coming.length === 1 ? coming : told;
  const years = found.filter((date) => isBareYear(date));
  const months = found.filter(isBareMonth);
  const ends = found.filter(
    (date) => date.relation === "until" && (date.precision === "day" ? /\d/.test(date.text) : ofNoun(sentence, date)),
  );
  const night = nightOf(sentence, publishedAt);
  return [
    ...night,
    ...(days.length + night.length === 0 ? feasts(sentence, publishedAt) : []),
    ...(days.length === 1 && night.length === 0 ? days.flatMap((date) => quantityOf(date, DAY)) : []),
    ...(years.length === 1 ? years.flatMap((date) => quantityOf(date, YEAR)) : []),
    ...(months.length === 1 ? months.flatMap((date) => quantityOf(date, YEAR)) : []),
    ...(ends.length === 1 ? ends.flatMap((date) => quantityOf(date, END)) : []),
  ];
}

/** "in der Nacht auf Sonntag", "in der Nacht zum Dienstag": the evening before or the morning; of two nights none. */
function nightOf(sentence: string, publishedAt: string | undefined): readonly Quantity[] {
  const [found, second] = sentence.matchAll(night);
  const day = found?.groups?.day;
  if (day === undefined || second) return [];
  const [morning] = dates(`Am ${day}`, publishedAt).flatMap((date) => quantityOf(date, DAY));
  if (morning?.min === undefined) return [];
  const end = (found?.index ?? 0) + (found?.[0].length ?? 0);
  return [{ ...morning, start: end - day.length, end, text: day, min: morning.min - 1, step: 1 }];
}

const night =
  /[Nn]acht (?:auf|zum|zu) (?:den )?(?<day>(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)(?!\p{L})/gu;

/** "mehr als 2024", "nach 2,6 Prozent im März": what is compared with lies at another time. */
const compared =
  /(?<!\p{L}|,\s)(?:als|wie|gegenüber|gegen|statt|verglichen mit)\s+(?:noch\s+)?(?:im Jahr\s+|im\s+)?$|(?<!\p{L})nach\s+[\d.,]+\s+\p{Lu}?\p{L}+\s+$/u;

/** "am Karfreitag": a sentence of one feast alone. */
function feasts(sentence: string, publishedAt: string | undefined): readonly Quantity[] {
  const found = feastDays(sentence, publishedAt);
  return found.length === 1
    ? found.flatMap(({ day, ...span }) =>
        quantityOf({ ...span, period: { from: day, to: day }, precision: "day", relation: "on" }, DAY),
      )
    : [];
}

const mayTell = /\d|tag|[Mm]ittwoch|(?<!\p{L})[Ii]m \p{Lu}|[Ss]onnabend|(?:abend|nacht|morgen)(?!\p{L})|gestern|heute/u;

const isBareYear = ({ relation, precision, text }: DateMention): boolean =>
  relation === "on" && precision === "year" && /^(?:(?:[Ii]m )?Jahre? )?\d{4}$/.test(text);

const isBareMonth = ({ relation, precision, text }: DateMention): boolean =>
  relation === "on" && precision === "month" && /^(?:[Ii]m )?\p{Lu}\p{Ll}+(?: \d{4})?$/u.test(text);

/** Nobody has said anything yet on a day after the paper. */
const isToCome = ({ period }: DateMention, publishedAt: string | undefined): boolean =>
  period !== undefined && publishedAt !== undefined && period.from > publishedAt.slice(0, 10);

/** Whether the date is of what is said, and not of what happened: "sagte am Montag", "wie die Polizei am Freitag mitteilte". */
function isSaying(sentence: string, date: Span): boolean {
  const clause = clauses(sentence).find(({ start, end }) => start <= date.start && date.start < end);
  return clause !== undefined && isTelling(clause);
}

/** Whether a noun stands right before ("Vertrag bis 2027") or the sentence tells that something holds so long, and a year or day is named. */
const ofNoun = (sentence: string, { start, text }: DateMention): boolean =>
  /\d/.test(text) &&
  (lasts.test(sentence) ||
    /(?<!\p{L})\p{Lu}[\p{L}-]+\s+(?:bis\s+(?:zum\s+|Ende\s+)?)?$/u.test(sentence.slice(0, start)));

const lasts =
  /(?<!\p{L})(?:läuft|laufen|gilt|gelten|befristet|verlänger(?:t|te|ten|n)|unterschr(?:ieb|eib)\p{L}*|bindet|gebunden|bleib(?:t|en)|dauert?n?|gesperrt|geschlossen)(?!\p{L})/u;

function quantityOf({ period, text, start, end }: DateMention, unit: string): readonly Quantity[] {
  if (!period) return [];
  const [min, max] = [Date.parse(period.from) / MS, Date.parse(period.to) / MS];
  return [{ start, end, text, min, max, step: 1, hedge: "exact", maxHedge: "exact", unit }];
}

const MS = 86_400_000;
