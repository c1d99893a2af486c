import { numberWord } from "#german/number-words.ts";
import { remembering } from "#german/remembering.ts";
import type { Token } from "#german/tokens.ts";

/** Places in a row, in order, as stems ("dritt"): "Dritter", "drittplatziert", "die drittstärkste Kraft", "Rang drei", "Platz 3". */
export function ordinalsOf(words: readonly Token[]): readonly string[] {
  const found: string[] = [];
  let before = "";
  for (const { lower } of words) {
    const own = isRank(before) ? ordinalNumber(lower) : ordinalOf(lower);
    if (own !== undefined && own !== "") found.push(own);
    before = lower;
  }
  return found;
}

/** The place that a word names; "" where it names none. */
export const ordinalOf = remembering(8192, (lower) => ordinal.exec(lower)?.[1] ?? "");

/** The place that a number in digits or letters stands for; undefined beyond the twelfth. */
export const ordinalNumber = (written: string): string | undefined =>
  stems[Number(numberWord(written.toLowerCase()) ?? written) - 1];

/** "Auf Rang drei" says of a place in a row what "Dritter" says. */
export const isRank = (lower: string): boolean => /^(?:platz|rang)e?s?$/.test(lower);

const stems = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split(" ");
const ordinal = new RegExp(
  `^(${stems.join("|")}|letzt|vorletzt)(?:(?:größt|stärkst|best|schnellst)?e[nmrs]?|platzierte?[nmrs]?)$`,
);
