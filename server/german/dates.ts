import type { DateMention } from "#german/date-mention.ts";
import { type DatePoint, datePointAt } from "#german/date-points.ts";
import { isSpanOfTime, relationBefore, relations, type Source } from "#german/date-relation.ts";
import { figureTokens, type Token } from "#german/figure-tokens.ts";
import { type Period, type Reference, referenceOf } from "#german/periods.ts";
import { remembering } from "#german/remembering.ts";

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

/** "Vom 3. Mai an der Universität" says where, "vom 3. Mai an" from when on. */
const nounFollows = (tokens: readonly Token[], at: number): boolean =>
  /^(?:de[rmn]|die|das|eine[mrn]?|ihre[mrn]?|seine[mrn]?)$/.test(tokens[at]?.lower ?? "") ||
  /^\p{Lu}/u.test(tokens[at]?.text ?? "");

const mayStart = (token: Token): boolean => token.kind === "numeral" || (token.kind === "word" && isStart(token.lower));

const isStart = remembering(8192, (lower) => startWord.test(lower));

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
  if (first.precision === "day") {
    // "Von Donnerstag bis Samstag": the last Thursday before that Saturday.
    const [endYear = 0, month = 1, day = 1] = end.from.split("-").map(Number);
    const start = datePointAt(tokens, at, { year: endYear, month, day }) ?? first;
    const { period } = start;
    return period && period.from > end.to
      ? { ...start, period: { from: moved(period.from, -1), to: moved(period.to, -1) } }
      : start;
  }
  const same = datePointAt(tokens, at, { year, month: 6, day: 15 });
  return same?.period && same.period.from > end.to
    ? datePointAt(tokens, at, { year: year - 1, month: 6, day: 15 })
    : same;
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
  if (isTurned(first, second)) return nearerYear(first, second, reference);
  const ordered =
    !first.period ||
    !second.period ||
    second.absolute !== first.absolute ||
    first.period.from <= second.period.to ||
    (lead === "von" && !first.absolute && first.precision === "month" && second.precision === "month");
  return ordered ? second : undefined;
}

/** "Vom 7. April bis zum 2. Oktober", told in March: each day is the nearest of its name, so that the end came before the beginning. */
const isTurned = (first: DatePoint, second: DatePoint): boolean =>
  !first.absolute &&
  !second.absolute &&
  first.precision === "day" &&
  second.precision === "day" &&
  first.period !== undefined &&
  second.period !== undefined &&
  first.period.from > second.period.to;

/** The end as read or a year later, whichever makes both ends lie nearer to the day of writing. */
function nearerYear(first: DatePoint, second: DatePoint, reference: Reference | undefined): DatePoint | undefined {
  if (!first.period || !second.period || reference?.day === undefined) return undefined;
  const day = Date.UTC(reference.year, reference.month - 1, reference.day);
  const away = (iso: string): number => Math.abs(Date.parse(iso) - day);
  const [start, end] = [first.period.from, second.period.to];
  const isAhead = away(start) + away(moved(end, 1)) < away(moved(start, -1)) + away(end);
  return isAhead ? { ...second, period: { from: moved(second.period.from, 1), to: moved(end, 1) } } : second;
}

const moved = (iso: string, years: number): string => `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;

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
