import type { Quantity } from "#domain/quantity.ts";
import { type DateMention, dates } from "#german/dates.ts";

/** Units of an event's day and of an end: `min` and `max` are the first and last day it can lie on, in days since 1970. */
export const DAY = "day-of";
export const END = "end";

/** On which day something happens ("am 3. Mai"), and until when a thing runs ("ein Vertrag bis 2027"), as quantities that can be compared like figures; a sentence of several days is left to its reader. */
export function eventDays(sentence: string, publishedAt: string | undefined): readonly Quantity[] {
  if (!/\d/.test(sentence)) return [];
  const found = dates(sentence, publishedAt);
  const days = found.filter(isWrittenDay);
  const ends = found.filter((date) => date.relation === "until" && ofNoun(sentence, date));
  return [
    ...(days.length === 1 ? days.flatMap((date) => told(date, DAY)) : []),
    ...(ends.length === 1 ? ends.flatMap((date) => told(date, END)) : []),
  ];
}

/** "am 3. Mai", "zum 3.5.2024"; "am Freitag" and "vor drei Tagen" depend on when they are read. */
const isWrittenDay = ({ relation, precision, text }: DateMention): boolean =>
  relation === "on" && precision === "day" && /\d{1,2}\.\s*(?:\p{Lu}\p{Ll}+|\d{1,2}\.)/u.test(text);

/** Whether a noun stands right before ("Vertrag bis 2027"), and a year or day is named. */
const ofNoun = (sentence: string, { start, text }: DateMention): boolean =>
  /\d/.test(text) && /(?<!\p{L})\p{Lu}[\p{L}-]+\s+(?:bis\s+(?:zum\s+|Ende\s+)?)?$/u.test(sentence.slice(0, start));

function told({ period, text, start, end }: DateMention, unit: string): readonly Quantity[] {
  if (!period) return [];
  const [min, max] = [Date.parse(period.from) / MS, Date.parse(period.to) / MS];
  return [{ start, end, text, min, max, step: 1, hedge: "exact", maxHedge: "exact", unit }];
}

const MS = 86_400_000;
