import type { Token } from "#german/figure-tokens.ts";
import { numberWord } from "#german/number-words.ts";
import { scaleAt } from "#german/scale-words.ts";

/** A number as written: `decimal` times 10^`exponent` times `times`, in the tokens [`first`, `next`). */
export interface Amount {
  readonly decimal: string;
  readonly exponent: number;
  readonly times: number;
  /** Written with a scale word ("5 Mio.", "zwei Dutzend"). */
  readonly scaled: boolean;
  readonly first: number;
  readonly next: number;
  /** A share of a whole ("drei Viertel"): the value is the share in percent. */
  readonly share?: boolean;
}

/** The number that starts at token `at`, in digits or words, with its sign and its scale ("minus 5", "zweieinhalb Millionen", "½", "drei Viertel"). */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "numeral") return token.form === "chain" ? undefined : numeralAmount(tokens, at, token);
  if (token.kind === "sign") return signed(tokens, at, token);
  if (token.lower === "minus" || token.lower === "plus") {
    const value = amountAt(tokens, at + 1);
    return value && withSign(value, at, token.lower === "minus" ? "-" : "");
  }
  return wordAmount(tokens, at, token);
}

function numeralAmount(tokens: readonly Token[], at: number, token: Token): Amount | undefined {
  const fraction = tokens[at + 1];
  const half = fraction?.kind === "numeral" && /^[½¼¾⅛]$/.test(fraction.text) && token.form === "plain";
  const decimal = half ? `${token.decimal}${fraction.decimal.slice(1)}` : token.decimal;
  const next = half ? at + 2 : at + 1;
  return slashed(tokens, at) ?? portion(tokens, decimal, at, next) ?? scaled(tokens, decimal, at, next);
}

function wordAmount(tokens: readonly Token[], at: number, token: Token): Amount | undefined {
  const next = tokens[at + 1];
  if (article.test(token.lower)) {
    if (/^halb(?:e[nmrs]?)?$/.test(next?.lower ?? "")) return halfOf(tokens, at, at + 2);
    return portion(tokens, "1", at, at + 1) ?? scaled(tokens, "1", at, at + 1);
  }
  if (/^halbe[nmrs]?$/.test(token.lower)) return halfOf(tokens, at, at + 1);
  if (token.lower === "hälfte")
    return share(50, /^(?:die|der)$/.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at, at + 1);
  if (/^jede[rsmn]?$/.test(token.lower)) return everyNth(tokens, at);
  const decimal = numberWord(token.lower);
  if (decimal === undefined) return undefined;
  return portion(tokens, decimal, at, at + 1) ?? scaled(tokens, decimal, at, at + 1);
}

const article = /^eine?[nmrs]?$/;

const halfOf = (tokens: readonly Token[], first: number, next: number): Amount => scaled(tokens, "0.5", first, next);

/** "5 Mio." and, glued by a hyphen, the "9-Milliarden" of a compound. */
function scaled(tokens: readonly Token[], decimal: string, first: number, next: number): Amount {
  const hyphen = tokens[next]?.text === "-" && !tokens[next]?.gap && !tokens[next + 1]?.gap;
  const scale = scaleAt(tokens, hyphen ? next + 1 : next);
  if (!scale) return { decimal, exponent: 0, times: 1, scaled: false, first, next };
  return { decimal, exponent: scale.exponent, times: scale.times, scaled: true, first, next: scale.next };
}

/** "ein Drittel", "drei Viertel", "2 Fünftel". */
function portion(tokens: readonly Token[], decimal: string, first: number, next: number): Amount | undefined {
  const parts = fractions.get(tokens[next]?.lower ?? "");
  return parts === undefined ? undefined : share((Number(decimal) * 100) / parts, first, next + 1);
}

const fractions = new Map(
  [..."drittel viertel fünftel sechstel siebtel achtel neuntel zehntel".split(" ").entries()].flatMap(
    ([index, word]) => [[word, index + 3] as const, [`${word}n`, index + 3] as const, [`${word}s`, index + 3] as const],
  ),
)
  .set("hundertstel", 100)
  .set("tausendstel", 1000);

/** "jeder dritte Deutsche", "jede fünfte Frau"; "jeden zweiten Tag" is no share. */
function everyNth(tokens: readonly Token[], at: number): Amount | undefined {
  const parts = nths.indexOf((tokens[at + 1]?.lower ?? "").replace(/[rsmn]$/, "")) + 2;
  const often = timeNouns.test(tokens[at + 2]?.lower ?? "");
  return parts < 2 || often ? undefined : share(100 / parts, at, at + 2);
}

const nths = "zweite dritte vierte fünfte sechste siebte achte neunte zehnte".split(" ");
const timeNouns = /^(?:tage?|wochen?|monate?|jahre?s?|stunden?|minuten?|mals?|\p{L}+tag|sommer|winter)$/u;

/** "2/3 der Stimmen"; other slashes join labels ("24/7", "2024/25"). */
function slashed(tokens: readonly Token[], at: number): Amount | undefined {
  const slash = tokens[at + 1];
  if (slash?.text !== "/" || slash.gap) return undefined;
  const over = tokens[at];
  const under = tokens[at + 2];
  const after = tokens[at + 3];
  if (under?.kind !== "numeral" || under.gap) return undefined;
  if (!/^(?:der|des|aller|dieser|seiner|ihrer|von)$/.test(after?.lower ?? "")) return undefined;
  const share_ = Number(over?.decimal) / Number(under.decimal);
  return share_ > 0 && share_ < 1 && Number(under.decimal) <= 10 ? share(share_ * 100, at, at + 3) : undefined;
}

const share = (percent: number, first: number, next: number): Amount => ({
  decimal: String(percent),
  exponent: 0,
  times: 1,
  scaled: false,
  first,
  next,
  share: true,
});

/** A minus or plus sign stands before its digits without a space and after one. */
function signed(tokens: readonly Token[], at: number, token: Token): Amount | undefined {
  const next = tokens[at + 1];
  if (!token.gap || !/^[-−–+]$/.test(token.text) || next?.kind !== "numeral" || next.gap) return undefined;
  const value = amountAt(tokens, at + 1);
  return value && withSign(value, at, token.text === "+" ? "" : "-");
}

const withSign = (amount: Amount, first: number, sign: string): Amount => ({
  ...amount,
  first,
  decimal: `${sign}${amount.decimal}`,
});
