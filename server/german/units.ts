import type { Token } from "#german/figure-tokens.ts";
import { phraseUnit } from "#german/unit-phrases.ts";
import { plain, type Unit, unitNames, unitSymbols } from "#german/unit-table.ts";

/** The unit of things that are counted. */
export const COUNT: Unit = { unit: "count", exponent: 0, times: 1 };

/** The unit written from token `at` on ("US-Dollar", "km/h", "Grad Celsius") and the index after it; undefined where none stands. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
): { readonly unit: Unit; readonly next: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "sign") return signUnit(tokens, at, token);
  if (token.kind !== "word") return undefined;
  const phrase = phraseUnit(tokens, at, token);
  if (phrase) return phrase;
  if (token.text.length < 4 && unitSymbols.has(token.text)) return symbolUnit(tokens, at, token.text);
  const unit = unitWord(token.lower);
  return unit && /^\p{Lu}/u.test(token.text) ? { unit, next: at + 1 } : undefined;
}

/** The unit a word names, whatever its ending ("Kilometern", "Jahre"); undefined for other words. */
export function unitWord(lower: string): Unit | undefined {
  if (lower.length > 24) return undefined;
  const known = unitNames.get(lower);
  if (known) return known;
  for (const ending of endings) {
    if (!lower.endsWith(ending)) continue;
    const base = unitNames.get(lower.slice(0, -ending.length));
    if (base) return base;
  }
  return undefined;
}

const endings = ["n", "s", "e", "en", "es", "er"] as const;

/** The currency or scale written before a numeral ("€ 5", "CHF 20", "US$ 3", "Stärke 7,8", "Stärke von 7,8"), from token `from` on. */
export function unitBefore(
  tokens: readonly Token[],
  at: number,
): { readonly unit: Unit; readonly from: number } | undefined {
  const before = tokens[at - 1];
  if (!before) return undefined;
  const sign = currencySigns[before.text];
  if (sign) {
    const us = before.text === "$" && !before.gap && tokens[at - 2]?.text === "US";
    return { unit: plain(sign), from: us ? at - 2 : at - 1 };
  }
  if (/^(?:EUR|USD|CHF|GBP|Fr)$/.test(before.text)) {
    return { unit: plain(before.text === "Fr" ? "CHF" : before.text), from: at - 1 };
  }
  if (before.text === "." && tokens[at - 2]?.text === "Fr") return { unit: plain("CHF"), from: at - 2 };
  if (isMagnitude(before)) return { unit: plain("magnitude"), from: at - 1 };
  // "Eine Stärke von etwa 6,1", "gab die Stärke mit 6,1 an"; "eine Stärke von 300 Mann" is none.
  const of = hedges.test(before.lower) ? at - 2 : at - 1;
  if (
    /^(?:von|mit)$/.test(tokens[of]?.lower ?? "") &&
    isMagnitude(tokens[of - 1]) &&
    /^\d(?:,\d)?$/.test(tokens[at]?.text ?? "")
  )
    return { unit: plain("magnitude"), from: at };
  return undefined;
}

const isMagnitude = (token: Token | undefined): boolean => /^(?:stärke|magnitude)$/.test(token?.lower ?? "");

const hedges = /^(?:etwa|rund|ungefähr|knapp|mindestens|über)$/;

function signUnit(
  tokens: readonly Token[],
  at: number,
  token: Token,
): { readonly unit: Unit; readonly next: number } | undefined {
  if (token.text === "%") return { unit: plain("percent"), next: at + 1 };
  if (token.text === "‰") return { unit: { unit: "percent", exponent: -1, times: 1 }, next: at + 1 };
  if (token.text === "°") {
    const scale = tokens[at + 1];
    if (scale?.text === "F") return { unit: plain("degF"), next: at + 2 };
    return { unit: plain("degC"), next: scale?.text === "C" ? at + 2 : at + 1 };
  }
  const currency = currencySigns[token.text];
  return currency ? { unit: plain(currency), next: at + 1 } : undefined;
}

function symbolUnit(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly unit: Unit; readonly next: number } | undefined {
  const next = tokens[at + 1];
  if (next && !next.gap && (next.text === "²" || next.text === "³")) {
    const power = unitSymbols.get(text + next.text);
    return power && { unit: power, next: at + 2 };
  }
  if (next?.text === "/" && !next.gap) {
    const ratio = unitSymbols.get(`${text}/${tokens[at + 2]?.text ?? ""}`);
    return ratio && { unit: ratio, next: at + 3 };
  }
  const unit = unitSymbols.get(text);
  return unit && { unit, next: at + 1 };
}

const currencySigns: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY", "₽": "RUB" };
