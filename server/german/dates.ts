import type { Span } from "#domain/span.ts";
import { type DatePoint, type DatePrecision, datePointAt } from "#german/date-points.ts";
import { figureTokens, type Token } from "#german/figure-tokens.ts";
import { type Period, type Reference, referenceOf } from "#german/periods.ts";

/** How an event lies to the date that is named: on it, from it on, up to it, before it, after it, or between two dates. */
export type DateRelation = "on" | "since" | "until" | "before" | "after" | "between";

/**
 * One date or period of a text. `period` is what is named (April 2025 in "bis April 2025"); absent where the text leaves it open ("seit
 * Jahrzehnten") or the day of writing is needed and unknown.
 */
export interface DateMention extends Span {
  readonly text: string;
  readonly period?: Period;
  readonly precision: DatePrecision;
  readonly relation: DateRelation;
}

/**
 * Every date of a German text, in order and without overlaps; `publishedAt` (`YYYY-MM-DD` or `YYYY-MM`) resolves what is told from the day
 * of writing. Own rules and not
 * chrono-node, which reads no years, seasons, quarters, decades, bare months or open periods.
 */
export function dates(text: string, publishedAt?: string): readonly DateMention[] {
  const tokens = figureTokens(text);
  const reference = referenceOf(publishedAt);
  const found: DateMention[] = [];
  let at = 0;
  let floor = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const point = token && mayStart(token) ? datePointAt(tokens, at, reference) : undefined;
    if (!point) {
      at += 1;
      continue;
    }
    const { mention, next } = mentionAt({ tokens, text, floor }, at, point, reference);
    found.push(mention);
    at = next;
    floor = next;
  }
  return joinWeekdays(found, text);
}

/** The days an event of such a mention can lie on; an absent end is open. */
export function extent({ period, relation }: DateMention): Partial<Period> {
  if (!period) return {};
  if (relation === "since") return { from: period.from };
  if (relation === "until") return { to: period.to };
  if (relation === "before") return { to: shiftDay(period.from, -1) };
  return relation === "after" ? { from: shiftDay(period.to, 1) } : period;
}

/** "Vom 3. Mai an der Universität" says where, "vom 3. Mai an" from when on. */
const nounFollows = (tokens: readonly Token[], at: number): boolean =>
  /^(?:de[rmn]|die|das|eine[mrn]?|ihre[mrn]?|seine[mrn]?)$/.test(tokens[at]?.lower ?? "") ||
  /^\p{Lu}/u.test(tokens[at]?.text ?? "");

interface Source {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Where the last mention ended: no word belongs to two. */
  readonly floor: number;
}

const mayStart = (token: Token): boolean =>
  token.kind === "numeral" || (token.kind === "word" && startWord.test(token.lower));

const startWord =
  /^(?:jän|jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|früh|sommer|herbst|winter|jahr|q$|erst|zweit|dritt|viert|anfang|beginn|mitte|ende$|zu$|vorgestern|gestern|heute|morgen|übermorgen|vorjahr|vormonat|vorwoche|vorquartal|heuer|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonn|vorv|vorletzt|vergangen|letzt|vorig|verfloss|zurückl|diese|laufend|des$|komm|nächst|folgend|übernächst|zwei|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|zwanzig|einund|hundert|eine[mr]$|tagen$|wochen$|monaten$|lange|länger|kurzem)/;

function mentionAt(
  source: Source,
  at: number,
  first: DatePoint,
  reference: Reference | undefined,
): { readonly mention: DateMention; readonly next: number } {
  const { tokens } = source;
  const lead = relationBefore(source, at);
  const second = secondPoint(tokens, first, lead.word, reference);
  if (second) {
    const start = first.absolute ? first : startBefore(tokens, at, second.period, first);
    const period = start?.period && second.period && { from: start.period.from, to: second.period.to };
    const told = { precision: second.precision, relation: "between", ...(period && { period }) } as const;
    return { mention: { ...written(source, lead.from, second.next), ...told }, next: second.next };
  }
  if (/^vo[nm]$/.test(lead.word) && tokens[first.next]?.lower === "an" && !nounFollows(tokens, first.next + 1)) {
    const told = {
      precision: first.precision,
      relation: "since",
      ...(first.period && { period: first.period }),
    } as const;
    return { mention: { ...written(source, lead.from, first.next + 1), ...told }, next: first.next + 1 };
  }
  const from = relations.has(lead.word) ? lead.from : at;
  const counted = lead.word === "vor" && isSpanOfTime(tokens, first.next - 1) && !first.absolute;
  const relation = counted ? "on" : (relations.get(lead.word) ?? (first.days === "all" ? "between" : "on"));
  const told = { precision: first.precision, relation, ...(first.period && { period: first.period }) };
  return { mention: { ...written(source, from, first.next), ...told }, next: first.next };
}

/** "Von Januar bis November 2024", "Dezember bis März 2024": the first end takes the year of the second, or the one before. */
function startBefore(
  tokens: readonly Token[],
  at: number,
  end: Period | undefined,
  first: DatePoint,
): DatePoint | undefined {
  const year = Number(end?.from.slice(0, 4));
  if (!end) return first;
  const same = datePointAt(tokens, at, { year, month: 6, day: 15 });
  return same?.period && same.period.from > end.to
    ? datePointAt(tokens, at, { year: year - 1, month: 6, day: 15 })
    : same;
}

/** "vor drei Tagen" is on a day; "vor Mai" is before it. */
const isSpanOfTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:tage?n?|wochen?|monate?n?|jahre?n?|jahrzehnten|langem|längerem|kurzem)$/.test(tokens[at]?.lower ?? "");

const relations: ReadonlyMap<string, DateRelation> = new Map([
  ["seit", "since"],
  ["ab", "since"],
  ["bis", "until"],
  ["vor", "before"],
  ["nach", "after"],
]);

/** The word before the date that says how it is meant, articles and hedges skipped. */
function relationBefore({ tokens, floor }: Source, at: number): { readonly word: string; readonly from: number } {
  for (let index = at - 1; index >= floor && at - index <= 4; index--) {
    const word = tokens[index]?.lower ?? "";
    if (/^(?:seit|ab|bis|vor|nach|zwischen|von|vom)$/.test(word)) return { word, from: index };
    if (
      !/^(?:de[mnr]|das|zum|zu|im|in|am|jahre?|etwa|rund|gut|knapp|fast|ca|ungefähr|mehr|als|über|spätestens|frühestens|mindestens|höchstens|wenigstens|längstens|maximal|einschließlich|inklusive|mitsamt|voraussichtlich|\.)$/.test(
        word,
      )
    )
      return sinceEvent(tokens, index, floor) ?? { word: "", from: at };
  }
  return { word: "", from: at };
}

/** "Seit Ausbruch der Seuche im Februar": what began then is told before its day. */
function sinceEvent(
  tokens: readonly Token[],
  last: number,
  floor: number,
): { readonly word: string; readonly from: number } | undefined {
  if (!/^(?:im|am|in)$/.test(tokens[last + 1]?.lower ?? "")) return undefined;
  for (let index = last; index >= floor && last - index <= 5; index--) {
    const token = tokens[index];
    if (token?.lower === "seit") return { word: "seit", from: index };
    if (!/^\p{Lu}/u.test(token?.text ?? "") && !/^(?:de[rsmn]|die|das|seine[rm]|ihre[rm])$/.test(token?.lower ?? ""))
      return undefined;
  }
  return undefined;
}

/** The later end of "von 2014 bis 2018", "zwischen Mai und August", "2014–2018". */
function secondPoint(
  tokens: readonly Token[],
  first: DatePoint,
  lead: string,
  reference: Reference | undefined,
): DatePoint | undefined {
  const link = tokens[first.next];
  const dash = link !== undefined && /^[–—-]$/.test(link.text) && tokens[first.next + 1]?.gap === link.gap;
  const linked = dash || (link?.lower === "bis" && lead !== "bis") || (link?.lower === "und" && lead === "zwischen");
  if (!linked) return undefined;
  let at = first.next + 1;
  while (at - first.next < 4 && /^(?:zum|de[mnr]|das|jahr|in|im|einschließlich)$/.test(tokens[at]?.lower ?? ""))
    at += 1;
  const second = datePointAt(tokens, at, reference);
  if (!second) return undefined;
  const ordered =
    !first.period ||
    !second.period ||
    second.absolute !== first.absolute ||
    first.period.from <= second.period.to ||
    (lead === "von" && !first.absolute && first.precision === "month" && second.precision === "month");
  return ordered ? second : undefined;
}

function written({ tokens, text }: Source, first: number, next: number): Pick<DateMention, "start" | "end" | "text"> {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

/** "am Montag, dem 14. Juli" is one date: the written one. */
function joinWeekdays(found: readonly DateMention[], text: string): readonly DateMention[] {
  return found.filter((mention, index) => {
    const next = found[index + 1];
    if (!next || !/tag$|abend$/i.test(mention.text) || next.precision !== "day" || mention.precision !== "day")
      return true;
    return next.start - mention.end > 8 || !/^,?\s*(?:de[mnr]\s|\()?\s*$/.test(text.slice(mention.end, next.start));
  });
}

function shiftDay(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
