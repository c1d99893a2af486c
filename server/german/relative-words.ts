/** What days are counted in. */
export type CalendarUnit = "day" | "week" | "month" | "quarter" | "year";

/** Small letters only: "am Morgen" is a time of day. */
export const dayWords = new Map([
  ["vorgestern", -2],
  ["gestern", -1],
  ["heute", 0],
  ["morgen", 1],
  ["übermorgen", 2],
]);

/** Words that name a period before the one of writing. */
export const namedYears = new Map<string, { readonly unit: CalendarUnit; readonly offset: number }>([
  ["vorjahr", { unit: "year", offset: -1 }],
  ["vorjahres", { unit: "year", offset: -1 }],
  ["vormonat", { unit: "month", offset: -1 }],
  ["vorwoche", { unit: "week", offset: -1 }],
  ["vorquartal", { unit: "quarter", offset: -1 }],
  ["heuer", { unit: "year", offset: 0 }],
]);

/** "Montag", "Montagabend", "Montagnacht": the number of the day, Monday 0. */
export const weekdayOf = (lower: string): number | undefined =>
  weekdays.get(lower) ??
  (lower.length > 8
    ? weekdays.get(lower.replace(/(?:abend|morgen|nacht|nachmittag|vormittag|mittag|früh)$/, ""))
    : undefined);

const weekdays = new Map([
  ["montag", 0],
  ["dienstag", 1],
  ["mittwoch", 2],
  ["donnerstag", 3],
  ["freitag", 4],
  ["samstag", 5],
  ["sonnabend", 5],
  ["sonntag", 6],
]);

/** The nouns of the units, in every form that stands behind a number or "vergangen". */
export const unitNouns = new Map<string, CalendarUnit>([
  ["tag", "day"],
  ["tagen", "day"],
  ["tage", "day"],
  ["woche", "week"],
  ["wochen", "week"],
  ["monat", "month"],
  ["monats", "month"],
  ["monaten", "month"],
  ["monate", "month"],
  ["quartal", "quarter"],
  ["quartals", "quarter"],
  ["jahr", "year"],
  ["jahres", "year"],
  ["jahren", "year"],
  ["jahre", "year"],
]);

/** "Seit Jahren": so long that no day can be told. */
export const vagueNouns = /^(?:tagen|wochen|monaten|jahren|jahrzehnten|jahrhunderten|langem|längerem|kurzem)$/;

/** Adjectives that say which one of a row of periods, counted from the one of writing. */
export const shifts: readonly (readonly [RegExp, number])[] = [
  [/^(?:vorvergangene|vorletzte)[nrsm]?$/, -2],
  [/^(?:vergangene|letzte|vorige|verflossene|zurückliegende)[nrsm]?$/, -1],
  [/^(?:diese[nrsm]|laufende[nrsm]?|des)$/, 0],
  [/^(?:kommende|nächste|folgende)[nrsm]?$/, 1],
  [/^übernächste[nrsm]?$/, 2],
];
