import { calendarPoint } from "#german/calendar-points.ts";
import { monthOf } from "#german/calendar-words.ts";
import type { DatePoint } from "#german/date-point.ts";
import type { Token } from "#german/figure-tokens.ts";
import { type Reference, thirdOf } from "#german/periods.ts";
import { relativePoint } from "#german/relative-points.ts";

/** The date expression that starts at token `at`, with "Anfang", "Mitte", "Ende" before it; undefined where none stands. */
export function datePointAt(
  tokens: readonly Token[],
  at: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  const part = partAt(tokens, at);
  if (!part) return calendarPoint(tokens, at, reference) ?? relativePoint(tokens, at, reference);
  const article = /^de[rs]$/.test(tokens[part.next]?.lower ?? "") ? part.next + 1 : part.next;
  // "Zu Beginn des Monats Dezember".
  const start = /^monats?$/.test(tokens[article]?.lower ?? "") && isMonth(tokens[article + 1]) ? article + 1 : article;
  const whole =
    calendarPoint(tokens, start, reference) ??
    relativePoint(tokens, start, reference) ??
    bareUnit(tokens, start, reference);
  if (!whole || whole.precision === "day") return undefined;
  const precision = whole.precision === "year" ? "season" : whole.precision;
  return { ...whole, precision, ...(whole.period && { period: thirdOf(whole.period, part.third) }) };
}

const isMonth = (token: Token | undefined): boolean => token !== undefined && monthOf(token.lower) !== undefined;

/** "des Monats", "des Jahres" without an adjective is the current one. */
function bareUnit(tokens: readonly Token[], at: number, reference: Reference | undefined): DatePoint | undefined {
  if (!/^(?:monats|jahres)$/.test(tokens[at]?.lower ?? "") || tokens[at - 1]?.lower !== "des") return undefined;
  return relativePoint(tokens, at - 1, reference);
}

function partAt(
  tokens: readonly Token[],
  at: number,
): { readonly third: 0 | 1 | 2; readonly next: number } | undefined {
  const word = tokens[at]?.lower ?? "";
  const third = thirds.get(word);
  if (third !== undefined) return { third, next: at + 1 };
  const turn = turns.get(word);
  if (turn !== undefined && tokens[at + 1]?.kind === "numeral") return { third: turn, next: at + 1 };
  return word === "zu" && tokens[at + 1]?.lower === "beginn" ? { third: 0, next: at + 2 } : undefined;
}

/** "Zum Jahresbeginn 2026". */
const turns = new Map<string, 0 | 2>([
  ["jahresbeginn", 0],
  ["jahresanfang", 0],
  ["jahresende", 2],
]);

const thirds = new Map<string, 0 | 1 | 2>([
  ["anfang", 0],
  ["beginn", 0],
  ["mitte", 1],
  ["ende", 2],
]);
