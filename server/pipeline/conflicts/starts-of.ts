import type { Quantity } from "#domain/quantity.ts";
import type { DateMention } from "#german/date-mention.ts";
import { dates } from "#german/dates.ts";
import { isWrittenDay, START } from "./units.ts";

/**
 * Since when something goes on ("seit 2023", "ab Mai 2026"), or when it began ("Beginn des Baus war im Mai 2022"), as a quantity that can be
 * compared like a figure; superlatives ("das größte seit 2015") and lists of several starts give none. "seit Montag" depends on when it is read.
 */
export function startsOf(sentence: string, publishedAt: string | undefined): readonly Quantity[] {
  if (!mayStart.test(sentence)) return [];
  const found = dates(sentence, publishedAt).flatMap((date) => start(date, sentence) ?? []);
  return found.length === 1 ? found : [];
}

const mayStart =
  /(?<!\p{L})(?:[Ss]eit|[Aa]b)(?!\p{L})|(?<!\p{L})an(?!\p{L})|Betrieb|in Kraft|anlaufen|eröffnet|losgehen|[Bb]eg[ia]nn|[Ss]tart|[Aa]usbruch/u;

/** "den größten Verlust", "mehr als je", "zum ersten Mal" in what stands before it up to a comma or "und". */
const superlative =
  /(?:(?<!\p{L})\p{Ll}{3,}ste[nrms]?\s|(?<!\p{L})(?:am(?=\s+\p{Ll}+sten)|je|jemals|erste[nrms]? Mal|erstmals|nicht mehr|kein\p{Ll}*)(?!\p{L}))(?:(?!,|;|\sund\s).)*$/u;

/** A noun or verb of beginning before the date, with nothing else between that could have happened then. */
const begins =
  /(?:[Bb]eginn|[Ss]tart|Ausbruch)(?:s|es)?\s+(?:de[rs]\s+(?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]+\s+)?(?:(?:ist|war|soll|wird)\s+)?(?:im\s+|am\s+|in\s+|für\s+)?$|(?<!\p{L})(?:beg[ia]nnt?|startet?e?)\s+(?:im\s+|am\s+)?$/u;

function start({ relation, period, text, start: from, end }: DateMention, sentence: string): Quantity | undefined {
  if (!period) return undefined;
  const before = sentence.slice(0, from);
  const written = /\d{4}/.test(text) || isWrittenDay({ text });
  const opens = isWrittenDay({ text }) && openings.test(clauseAfter(sentence, end));
  const goesOn =
    relation === "since" &&
    !also.test(clauseAfter(sentence, end)) &&
    !superlative.test(before) &&
    !superlative.test(clauseAfter(sentence, end));
  if (!written) return goesOn ? quantityOf(text, from, end, period) : undefined;
  if (!goesOn && !(relation === "on" && (opens || begins.test(before)))) return undefined;
  return quantityOf(text, from, end, period);
}

function quantityOf(text: string, start: number, end: number, period: NonNullable<DateMention["period"]>): Quantity {
  const [min, max] = [Date.parse(period.from) / DAY, Date.parse(period.to) / DAY];
  return { start, end, text, min, max, step: 1, hedge: "exact", maxHedge: "exact", unit: START };
}

/** What goes on besides, went on before. */
const also = /(?<!\p{L})(?:auch|zusätzlich|zudem|weiterhin|häufiger|öfter)(?!\p{L})/u;

/** What stands behind a date up to the next comma. */
const clauseAfter = (sentence: string, end: number): string => /^[^,;.]*/u.exec(sentence.slice(end))?.[0] ?? "";

const openings =
  /(?<!\p{L})(?:den Betrieb auf(?:nehmen|nimmt)|in Betrieb (?:gehen|geht|genommen)|beginn(?:en|t)|start(?:en|et)|anlaufen|in Kraft(?!\p{L})|eröffnet werden|losgehen)/u;

const DAY = 86_400_000;
