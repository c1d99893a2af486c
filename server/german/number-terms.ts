import { numberWord } from "./number-words.ts";
import { plainNumber } from "./words.ts";

/** A number in digits or words as an index term ("15.000", "fünfzehntausend" → "15000"); undefined for other words. */
export const numberTerm = (word: string): string | undefined => plainNumber(word) ?? numberWord(word.toLowerCase());

/** `number`, in the form of `numberTerm`, times 10^`exponent`: ("9.8", 9) → "9800000000". */
export function scaledNumber(number: string, exponent: number): string {
  const [whole = "", decimals = ""] = number.split(".");
  const rest = decimals.slice(exponent);
  return `${whole}${decimals.slice(0, exponent).padEnd(exponent, "0")}`.replace(/^0+(?=\d)/, "") + (rest && `.${rest}`);
}

/** Abbreviated scale words written out; "Bio" and "Mia" are words of their own. */
export const writtenOut = (word: string): string => abbreviations.get(word) ?? word;

const abbreviations = new Map([
  ["Tsd", "Tausend"],
  ["Mio", "Million"],
  ["Mrd", "Milliarde"],
]);
