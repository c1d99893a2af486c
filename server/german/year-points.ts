import { yearAt } from "#german/calendar-words.ts";
import type { DatePoint } from "#german/date-point.ts";
import type { Token } from "#german/figure-tokens.ts";
import { amountAt } from "#german/numbers.ts";
import { monthsPeriod, nearestYear, type Reference, yearsPeriod } from "#german/periods.ts";

/** "In den ersten neun Monaten [des Jahres, 2025]", "in den ersten drei Quartalen": from January on, where nothing says after what. */
export function firstMonths(
  tokens: readonly Token[],
  at: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  const amount = amountAt(tokens, at + 1);
  const unit = /^(monaten?|quartalen?)$/.exec(tokens[amount?.next ?? at]?.lower ?? "")?.[1];
  const months = Number(amount?.decimal) * (unit?.startsWith("q") ? 3 : 1);
  if (!amount || !unit || tokens[at - 1]?.lower !== "den" || !(months >= 2 && months <= 11)) return undefined;
  const behind = amount.next + 1;
  const lead = /^(?:des|dieses|des laufenden)$/.test(tokens[behind]?.lower ?? "") ? behind + 1 : behind;
  const of = /^jahre?s$/.test(tokens[lead]?.lower ?? "") ? lead + 1 : lead;
  if (
    of === behind &&
    /^(?:nach|seit|seine[rs]|ihre[rs]|de[rs]|im|in|auf|mit|als|vor)$/.test(tokens[behind]?.lower ?? "")
  )
    return undefined;
  const named = yearPoint(tokens, of);
  const year = named?.period ? Number(named.period.from.slice(0, 4)) : reference?.year;
  const period = year === undefined ? undefined : monthsPeriod(year, 1, months);
  return { precision: "season", next: named?.next ?? of, absolute: named !== undefined, ...(period && { period }) };
}

/** "20. Jahrhundert", "1. Quartal 2024", "zweites Halbjahr". */
export function numbered(
  tokens: readonly Token[],
  at: number,
  nth: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  const noun = tokens[at]?.lower ?? "";
  if (/^jahrhunderts?$/.test(noun)) {
    const period = yearsPeriod((nth - 1) * 100 + 1, nth * 100);
    return { period, precision: "year", next: at + 1, absolute: true };
  }
  if (/^quartal(?:s|es)?$/.test(noun)) return partOfYear(tokens, at + 1, nth, 3, reference);
  return /^halbjahr(?:s|es)?$/.test(noun) ? partOfYear(tokens, at + 1, nth, 6, reference) : undefined;
}

export function partOfYear(
  tokens: readonly Token[],
  at: number,
  nth: number,
  length: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  if (!(nth >= 1 && nth <= 12 / length)) return undefined;
  const named = yearPoint(tokens, at);
  const year = named?.period
    ? Number(named.period.from.slice(0, 4))
    : reference && nearestYear(reference, nth * length);
  const period = year === undefined ? undefined : monthsPeriod(year, (nth - 1) * length + 1, length);
  return { precision: "season", next: named?.next ?? at, absolute: named !== undefined, ...(period && { period }) };
}

/** "1990er Jahre", "80er Jahren". */
export function decade(tokens: readonly Token[], at: number, value: number): DatePoint | undefined {
  const noun = tokens[at + 2]?.text === "-" ? tokens[at + 3] : tokens[at + 2];
  const named = /^jahren?$/.test(noun?.lower ?? "");
  if (value % 10 !== 0 || (!named && value < 1000)) return undefined;
  const first = value < 100 ? 1900 + value : value;
  const next = named ? tokens.indexOf(noun as Token, at) + 1 : at + 2;
  return { period: yearsPeriod(first, first + 9), precision: "year", next, absolute: true };
}

export function yearPoint(tokens: readonly Token[], at: number): DatePoint | undefined {
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  const slash = tokens[at + 1];
  const second = tokens[at + 2];
  const joined = slash?.text === "/" && !slash.gap && second?.kind === "numeral" && !second.gap;
  if (joined && (second.text === String((year + 1) % 100).padStart(2, "0") || second.text === String(year + 1))) {
    return { period: yearsPeriod(year, year + 1), precision: "year", next: at + 3, absolute: true };
  }
  return joined ? undefined : { period: yearsPeriod(year, year), precision: "year", next: at + 1, absolute: true };
}
