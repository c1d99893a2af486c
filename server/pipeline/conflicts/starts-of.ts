import type { Quantity } from "#domain/quantity.ts";
import { type DateMention, dates } from "#german/dates.ts";

/** The unit of a start: `min` and `max` are the first and last day it can lie on, in days since 1970. */
export const START = "start";

/** Since when something goes on, as a quantity that can be compared like a figure; superlatives ("das größte seit 2015") and lists of several starts give none. */
export function startsOf(sentence: string, publishedAt: string | undefined): readonly Quantity[] {
  if (!/\bseit\b/i.test(sentence) || superlative.test(sentence)) return [];
  const found = dates(sentence, publishedAt).flatMap((date) => start(date) ?? []);
  return found.length === 1 ? found : [];
}

/** "den größten Verlust", "mehr als je", "zum ersten Mal". */
const superlative = /(?:\p{Ll}{3,}ste[nrms]?\s|\b(?:am|je|jemals|erste[nrms]? Mal|erstmals|nicht mehr|kein\p{Ll}*)\b)/u;

function start({ relation, period, text, start: from, end }: DateMention): Quantity | undefined {
  if (relation !== "since" || !period || !/\d{4}/.test(text)) return undefined;
  const [min, max] = [Date.parse(period.from) / DAY, Date.parse(period.to) / DAY];
  return { start: from, end, text, min, max, step: 1, hedge: "exact", maxHedge: "exact", unit: START };
}

const DAY = 86_400_000;
