import type { Quantity } from "#domain/quantity.ts";
import { numberWord } from "#german/number-words.ts";
import { VOTES } from "./units.ts";

/** How many voted for and against, where a sentence tells both; 0 and 0 where all were of one mind. */
export function voteTallies(sentence: string): readonly Quantity[] {
  const all = unanimous.exec(sentence);
  if (all) {
    const span = { start: all.index, end: all.index + all[0].length };
    return [{ ...span, text: all[0], score: [0, 0], hedge: "exact", maxHedge: "exact", unit: VOTES }];
  }
  const found = tally.exec(sentence) ?? told.exec(sentence);
  const [text, yes, no] = [found?.[0], numberOf(found?.[1]), numberOf(found?.[2])];
  if (!found || text === undefined || yes === undefined || no === undefined) return [];
  const span = { start: found.index, end: found.index + text.length };
  return [{ ...span, text, score: [yes, no], hedge: "exact", maxHedge: "exact", unit: VOTES }];
}

const unanimous = /(?<!\p{L}|nicht )(?:einstimmig|ohne (?:eine einzige )?Gegenstimmen?)(?!\p{L})/iu;
const number = "(\\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)";
const tally = new RegExp(
  `(?<![\\p{L}\\d.,])${number}(?:\\s+Ja-Stimmen)?\\s*(?:zu|gegen|:)\\s*${number}\\s+(?:Nein-)?Stimmen(?!\\p{L})`,
  "iu",
);
const told = new RegExp(
  `(?<![\\p{L}\\d.,])${number}\\s+(?:\\p{Lu}\\p{L}+\\s+)?(?:stimmten|votierten|waren)\\s+(?:[^,;.]*?\\s)?(?:dafür|für\\s[^,;.]+)(?:,|\\s+und)\\s+${number}\\s+(?:\\p{L}+\\s+)?dagegen`,
  "iu",
);

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const plain = /^\d+$/.test(word) ? word : numberWord(word.toLowerCase());
  return plain === undefined ? undefined : Number(plain);
}
