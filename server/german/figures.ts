import type { Token } from "#german/figure-tokens.ts";
import { hedgeBefore } from "#german/hedges.ts";
import { isLabel } from "#german/labels.ts";
import { type Amount, amountAt } from "#german/numbers.ts";
import { nounFollows } from "#german/things.ts";
import type { Unit } from "#german/unit-table.ts";
import { unitAt, unitBefore, unitWord } from "#german/units.ts";

/** A number with the unit that stands beside it, in the tokens [`first`, `next`). */
export interface Figure {
  readonly amount: Amount;
  readonly unit?: Unit;
  readonly first: number;
  readonly next: number;
}

/** The figure that starts at token `at`; undefined for labels, years, times and other numerals that count nothing. Nothing before `floor` is its own. */
export function figureAt(tokens: readonly Token[], at: number, floor = 0): Figure | undefined {
  const amount = amountAt(tokens, at);
  if (!amount) return undefined;
  const { unit, first, next } = unitBeside(tokens, amount, floor);
  const hedged = hedgeBefore(tokens, first, floor).hedge !== "exact";
  const measured = unit !== undefined || amount.scaled || amount.share === true;
  const label = isLabel(tokens, { at: numeralIndex(tokens, amount), next: amount.next, hedged, unit: measured });
  const figure = belowZero(tokens, { amount, first, next, ...(unit && { unit }) });
  return label || !isMeant(tokens, figure, hedged) ? undefined : figure;
}

/** "5 Grad unter null". */
function belowZero(tokens: readonly Token[], figure: Figure): Figure {
  const { amount, unit, next } = figure;
  const isBelow = unit?.unit === "degC" && tokens[next]?.lower === "unter" && tokens[next + 1]?.lower === "null";
  return isBelow && !amount.decimal.startsWith("-")
    ? { ...figure, amount: { ...amount, decimal: `-${amount.decimal}` }, next: next + 2 }
    : figure;
}

/** The value in the normal form of `unit`; the last digit is exact because the point is moved in the text and not by multiplying. */
export function amountValue(amount: Amount, unit: Unit): number {
  const exponent = amount.exponent + unit.exponent;
  const value = exponent === 0 ? Number(amount.decimal) : Number(`${amount.decimal}e${exponent}`);
  const times = amount.times * unit.times;
  return times === 1 ? value : value * times;
}

/** The size of the last digit written, in the normal form of `unit`: 1e8 for "9,8 Milliarden", 1000 for "15.000". */
export function amountStep(amount: Amount, unit: Unit): number {
  if (amount.share) return shareStep;
  const { decimal } = amount;
  const point = decimal.indexOf(".");
  let digit = point < 0 ? 0 : Math.max(-6, point + 1 - decimal.length);
  if (point < 0 && decimal.length > 1) {
    let last = decimal.length - 1;
    while (last > 0 && digit < 30 && decimal.charCodeAt(last) === 0x30) {
      last -= 1;
      digit += 1;
    }
  }
  const exponent = amount.exponent + unit.exponent + digit;
  return (exponent === 0 ? 1 : Number(`1e${exponent}`)) * amount.times * unit.times;
}

/** "ein Drittel" is told of 31 to 36 percent. */
const shareStep = 5;

function unitBeside(
  tokens: readonly Token[],
  amount: Amount,
  floor: number,
): { readonly unit?: Unit; readonly first: number; readonly next: number } {
  const { first, next } = amount;
  if (amount.share) return { unit: percent, first, next };
  if (tokens[next]?.lower === "mal" && !amount.scaled) return { unit: times, first, next: next + 1 };
  const hyphen = tokens[next]?.text === "-" && !tokens[next]?.gap && tokens[next + 1]?.gap === false;
  // "Zwei weitere Jahre".
  const filled = more.test(tokens[next]?.lower ?? "");
  const after = withAge(tokens, unitAt(tokens, hyphen || filled ? next + 1 : next));
  if (after && (!hyphen || isCompound(tokens, next + 1))) return { unit: after.unit, first, next: after.next };
  const before = unitBefore(tokens, first);
  return before && before.from >= floor ? { unit: before.unit, first: before.from, next } : { first, next };
}

const more = /^(?:weitere|volle|ganze|zusätzliche)n?$/;

/** "41 Jahre alt", "ein 27 Jahre alter Mann". */
function withAge(tokens: readonly Token[], found: ReturnType<typeof unitAt>): ReturnType<typeof unitAt> {
  const old = found?.unit.unit === "year" && /^alte?[nmrs]?$/.test(tokens[found.next]?.lower ?? "");
  return old ? { ...found, next: found.next + 1 } : found;
}

const percent: Unit = { unit: "percent", exponent: 0, times: 1 };
const times: Unit = { unit: "times", exponent: 0, times: 1 };

/** "9-Euro-Ticket": the word after the hyphen is a unit by its full name. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  unitWord(tokens[at]?.lower ?? "") !== undefined || tokens[at]?.text === "US";

/** The index of the numeral itself, after a sign. */
function numeralIndex(tokens: readonly Token[], amount: Amount): number {
  const sign = tokens[amount.first];
  return sign?.kind === "numeral" || (sign?.kind === "word" && !/^(?:minus|plus)$/.test(sign.lower))
    ? amount.first
    : amount.first + 1;
}

/** Number words are words first: "die Elf", "Acht geben", "ein Jahr", "um acht" count nothing. */
function isMeant(tokens: readonly Token[], figure: Figure, hedged: boolean): boolean {
  const { amount, unit, next } = figure;
  const token = tokens[amount.first];
  if (token?.kind !== "word" || amount.share) return true;
  if (/^halbe[nmrs]?$/.test(token.lower)) return unit !== undefined || amount.scaled;
  if (/^eine?[nmrs]?$/.test(token.lower)) return isMeantOne(tokens, figure, hedged);
  if (unit !== undefined || amount.scaled || hedged) return true;
  const before = tokens[amount.first - 1];
  const starts = !before || /^[.!?:"„»«–•-]$/.test(before.text);
  if (/^\p{Lu}/u.test(token.text) && !starts) return nounFollows(tokens, next);
  if (/^(?:null|hundert|tausend)$/.test(token.lower)) return nounFollows(tokens, next);
  return !(token.lower === "sieben" && /^\p{Lu}/u.test(before?.text ?? "") && !nounFollows(tokens, next));
}

/** "ein Jahr und zehn Monate". */
const isYearAndMonths = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.lower === "und" &&
  /^monat/.test(tokens[next + 2]?.lower ?? "") &&
  amountAt(tokens, next + 1) !== undefined;

/** "ein Euro" and "ein bis zwei Wochen" are figures; "ein Jahr" is one only where a hedge measures it, "ein Mann" and "eine Bar" never. */
function isMeantOne(tokens: readonly Token[], { amount, unit, next }: Figure, hedged: boolean): boolean {
  if (amount.scaled || /^0/.test(amount.decimal)) return amount.scaled || unit !== undefined;
  if (/^(?:bis|oder)$/.test(tokens[next]?.lower ?? "")) return amountAt(tokens, next + 1) !== undefined;
  if (unit === undefined || /^(?:Pa|krone|peso|knot|BRL|light-year)$/.test(unit.unit)) return false;
  return hedged || !/^(?:h|year)$/.test(unit.unit) || isYearAndMonths(tokens, next);
}
