import type { Quantity } from "#domain/quantity.ts";
import { clauses } from "#german/clauses.ts";
import { numberWord } from "#german/number-words.ts";
import { isTelling } from "#german/telling.ts";
import { CLOCK } from "./units.ts";

/**
 * "um 10.50 Uhr", "gegen elf", "halb sieben am Abend", "kurz vor Mitternacht", where a sentence names one time of day alone; spans, opening hours
 * and times of speech are left out. `step` is half a day where the words leave open which half.
 */
export function clockTimes(sentence: string): readonly Quantity[] {
  if (!mayTell.test(sentence)) return [];
  const found = [...sentence.matchAll(clock)];
  const [only] = found;
  const { index = 0, groups } = only ?? {};
  if (found.length !== 1 || !only || !groups || span.test(sentence)) return [];
  const clause = clauses(sentence).find((one) => one.start <= index && index < one.end);
  if (clause && isTelling(clause)) return [];
  const told = minutesOf(groups);
  if (told === undefined) return [];
  const [text] = only;
  const near = sentence.slice(Math.max(0, index - NEAR), index + text.length + NEAR);
  const late = /(?<!\p{L})(?:abends|nachmittags)|(?:[Aa]bend|[Nn]achmittag)s?(?!\p{L})/u.test(near) && told < HALF_DAY;
  const known = groups.digits !== undefined || late || early.test(near) || told === 0;
  const value = late ? told + HALF_DAY : told;
  const hedge = /gegen|kurz|etwa|rund/i.test(groups.before ?? "") ? "about" : "exact";
  const step = known ? 1 : HALF_DAY;
  return [
    {
      start: index,
      end: index + text.length,
      text,
      ...{ min: value, max: value, step, hedge, maxHedge: hedge, unit: CLOCK },
    },
  ];
}

const mayTell = /Uhr|halb|[Vv]iertel|Mitternacht/u;

const hours = "(?:\\d{1,2}|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)";
const clock = new RegExp(
  `(?<!\\p{L})(?<before>um|gegen|ab|seit|kurz (?:vor|nach)|etwa um|rund um|,)?\\s*(?:(?<part>halb|Viertel nach|Viertel vor|[Dd]rei ?viertel)\\s+(?<hour>${hours})(?:\\s+Uhr)?(?![\\p{L}\\d]|\\.\\d)|(?<!\\d)(?<digits>\\d{1,2}(?:[.:]\\d{2})?)\\s+Uhr(?!\\p{L})|(?<word>${hours})\\s+Uhr(?!\\p{L})|(?<midnight>Mitternacht)(?!\\p{L}))`,
  "giu",
);
const span = /(?:\d|\p{L})\s*(?:Uhr\s+)?(?:bis|und)\s+\d{1,2}(?:[.:]\d{2})?\s*Uhr|täglich|jeden/iu;
/** What leaves no doubt that it is the day's first half. */
const early = /(?<!\p{L})(?:morgens|vormittags|früh|[Mm]orgen|[Vv]ormittag|[Nn]acht|nachts)(?!\p{L})/iu;

function minutesOf({
  part,
  hour,
  digits,
  word,
  midnight,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  if (midnight !== undefined) return 0;
  const [whole = "", minutes = "0"] = (digits ?? "").split(/[.:]/);
  const value =
    digits === undefined
      ? 60 * numberOf(hour ?? word ?? "") + (parts[part?.toLowerCase() ?? ""] ?? 0)
      : 60 * Number(whole) + Number(minutes);
  return Number.isNaN(value) || value < 0 || value >= 2 * HALF_DAY ? undefined : value;
}

const numberOf = (word: string): number =>
  Number(/^\d+$/.test(word) ? word : numberWord(word.replace(/^eins$/, "ein")));

/** Minutes beside the hour named. */
const parts: Readonly<Record<string, number>> = {
  halb: -30,
  "viertel nach": 15,
  "viertel vor": -15,
  dreiviertel: -15,
  "drei viertel": -15,
};

/** Whether two times are one: exact ones within minutes, of which one is about within more. */
export function sameClock(a: Quantity, b: Quantity): boolean {
  const round = a.step === HALF_DAY || b.step === HALF_DAY ? HALF_DAY : 2 * HALF_DAY;
  const apart = Math.abs((a.min ?? 0) - (b.min ?? 0)) % round;
  return Math.min(apart, round - apart) <= (a.hedge === "exact" && b.hedge === "exact" ? EXACT : ABOUT);
}

const HALF_DAY = 12 * 60;
/** Letters around a time within which its half of the day is named. */
const NEAR = 22;
const EXACT = 5;
const ABOUT = 20;
