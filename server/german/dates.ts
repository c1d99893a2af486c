import type { DateMention } from "#german/date-mention.ts";
import type { DatePoint } from "#german/date-point.ts";
import { datePointAt } from "#german/date-points.ts";
import { isSpanOfTime, relationBefore, relations, type Source } from "#german/date-relation.ts";
import { secondPoint, startBefore } from "#german/date-spans.ts";
import { figureTokens, type Token } from "#german/figure-tokens.ts";
import { type Reference, referenceOf } from "#german/periods.ts";
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
