/** A day, month or year that a text names, as the ISO prefix its dates share; `open` for "seit", which has no end. */
export interface TimeMention {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly period: string;
  readonly open: boolean;
}

/** The times a question names with their year, in order: "am 3. September 2025", "3.9.2025", "im September 2025", "seit 2022". */
export function timeMentions(text: string): readonly TimeMention[] {
  return [...text.matchAll(pattern)].map(({ groups = {} }) => {
    const month = groups.digits ?? (groups.month && monthNumber(groups.month));
    const parts = [groups.year, month, month && groups.day].filter((part) => part !== undefined);
    return { period: parts.map((part) => String(part).padStart(2, "0")).join("-"), open: groups.since !== undefined };
  });
}

/** Whether a date of the form `YYYY-MM-DD` or `YYYY-MM` lies in the period, or after it began where it is open; as far as both are known. */
export function liesIn(date: string, { period, open }: TimeMention): boolean {
  const length = Math.min(date.length, period.length);
  return open ? date.slice(0, length) >= period.slice(0, length) : date.slice(0, length) === period.slice(0, length);
}

const months = "januar februar märz april mai juni juli august september oktober november dezember".split(" ");

/** "Jänner" and "Feber" are Austrian. */
const monthNumber = (name: string): number => {
  const lower = name.toLowerCase().replace("jänner", "januar").replace("feber", "februar").replace("maerz", "märz");
  return months.findIndex((month) => month.startsWith(lower.slice(0, 3))) + 1;
};

const names = "Januar|Jänner|Februar|Feber|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const pattern = new RegExp(
  String.raw`(?<since>\b(?:seit|ab)\s+)?(?:de[mn]\s+)?(?:(?<day>\d{1,2})\.\s*)?` +
    String.raw`(?:(?<month>${names})\s+|(?<digits>\d{1,2})\.\s?|(?:Jahr\s+)?(?<!\d[.,]?))` +
    String.raw`(?<year>(?:19|20)\d\d)(?![\d.,:]\d|\d|\s?(?:Euro|Prozent|%|€))`,
  "giu",
);
