import type { Span } from "#domain/span.ts";
import { numberWord } from "#german/number-words.ts";

/** A time of day a text names; `minutes` since midnight. A bare "halb drei" may be either half of the day. */
export interface ClockTime extends Span {
  readonly text: string;
  readonly minutes: number;
  readonly half: "known" | "open";
}

/** The times of day of a sentence, in order: "14.15 Uhr", "14:15", "20 Uhr", "halb drei", "Viertel nach zwei", "acht Uhr abends". */
export function clockTimes(text: string): readonly ClockTime[] {
  if (!mayName.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups = {} }) => {
    const hour = hourOf(groups.digits ?? groups.word ?? groups.near ?? "");
    if (hour === undefined || hour > 24 || isShare(text, index, index + written.length)) return [];
    const minute = Number(groups.minute ?? 0);
    if (minute > 59) return [];
    const shift = { halb: -30, "viertel nach": 15, "viertel vor": -15, "drei viertel": -15, dreiviertel: -15 }[
      (groups.lead ?? "").toLowerCase()
    ];
    const late = /abends|nachmittags/i.test(groups.day ?? "") && hour < 12;
    const known = groups.day !== undefined || groups.minute !== undefined || hour > 12;
    const minutes = (hour + (late ? 12 : 0)) * 60 + minute + (shift ?? 0);
    return [
      { text: written, start: index, end: index + written.length, minutes, half: known ? "known" : "open" } as const,
    ];
  });
}

/** "Ein Viertel vor zwei Jahren", "halb zwei Kilometer": no time of day. */
const isShare = (text: string, start: number, end: number): boolean =>
  /(?<!\p{L})(?:ein|das|jedes)\s$/iu.test(text.slice(Math.max(0, start - 6), start)) ||
  /^\s\p{Lu}\p{Ll}*(?:en|er|e|s|n)(?!\p{L})/u.test(text.slice(end, end + 30));

/** Whether two times can be one: to the minute, and in the same half of the day where both name it. */
export const sameTimeOfDay = (a: ClockTime, b: ClockTime): boolean =>
  a.minutes === b.minutes || ((a.half === "open" || b.half === "open") && (a.minutes - b.minutes) % 720 === 0);

const mayName = /\d:\d\d|[Uu]hr(?!\p{L})|halb\s|[Vv]iertel\s/u;

const hourOf = (written: string): number | undefined => {
  if (/^\d+$/.test(written)) return Number(written);
  const value = /^eins?$/i.test(written) ? "1" : numberWord(written.toLowerCase());
  return value === undefined || !/^\d+$/.test(value) ? undefined : Number(value);
};

const words = "null|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf";
const pattern = new RegExp(
  [
    String.raw`(?<![\p{L}\d.,:])(?:(?<lead>halb|Viertel nach|Viertel vor|drei Viertel|dreiviertel)\s(?<near>${words}|\d{1,2})(?:\sUhr)?`,
    String.raw`(?<digits>\d{1,2})(?:(?:[.:](?<minute>\d\d))?\s?Uhr)`,
    String.raw`(?<word>${words})\sUhr)(?:\s(?<day>morgens|vormittags|mittags|nachmittags|abends|nachts|früh))?(?![\p{L}\d])`,
  ].join("|"),
  "giu",
);
