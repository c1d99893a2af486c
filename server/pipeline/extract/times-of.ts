import { liesIn, type TimeMention, timeMentions } from "#german/time-mentions.ts";
import type { Candidate } from "./candidates.ts";

/** How a text from an article of a date stands to a time that was asked for. */
export type TimeFit = "fits" | "contradicts" | "unknown";

/**
 * Whether the text speaks of the time: by its own dates, "im vergangenen Jahr" and its kin counted from the article's date, and, where it
 * names none, by the article's date itself.
 */
export function timeFit(text: string, publishedAt: string | undefined, asked: TimeMention): TimeFit {
  const own = timesIn(text, publishedAt);
  if (own.some((period) => liesIn(period, asked))) return "fits";
  if (own.length > 0) return "contradicts";
  if (publishedAt === undefined) return "unknown";
  return liesIn(publishedAt, asked) ? "fits" : "contradicts";
}

/**
 * Whether a candidate and, where it names no time itself (or for "any" in any case), its passage and title speak of another time: below "Bundeshaushalt 2027"
 * an article of 2026 tells of 2027.
 */
export function isOfOtherTime({ text, passage }: Candidate, asked: TimeMention, around: "untimed" | "any"): boolean {
  const { publishedAt, title } = passage.article;
  if (timeFit(text, publishedAt, asked) !== "contradicts") return false;
  if (around === "untimed" && timesIn(text, publishedAt).length > 0) return true;
  return timeFit(`${passage.passage.text}\n${title}`, publishedAt, asked) === "contradicts";
}

function timesIn(text: string, publishedAt: string | undefined): readonly string[] {
  const named = timeMentions(text).map(({ period }) => period);
  return [...named, ...years(text), ...(publishedAt === undefined ? [] : relativePeriods(text, publishedAt))];
}

const years = (text: string): readonly string[] => text.match(/\b(?:1[5-9]|20)\d{2}\b/g) ?? [];

function relativePeriods(text: string, publishedAt: string): readonly string[] {
  const [year = 0, month = 0] = publishedAt.split("-").map(Number);
  const found: string[] = [];
  if (/\b(?:letzte[nsm]?|vergangene[nsm]?|vorige[nsm]?) Jahr|\bVorjahr/u.test(text)) found.push(String(year - 1));
  if (/\b(?:diese[mns]?|laufende[nms]?) (?:Jahr|Sommer|Winter|Herbst|Frühling|Frühjahr)|\bheuer\b/u.test(text))
    found.push(String(year));
  if (month > 0 && /\b(?:letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?) Monat/u.test(text))
    found.push(month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`);
  if (month > 0 && /\b(?:diese[mns]?|laufende[nms]?|des) Monat/u.test(text))
    found.push(`${year}-${String(month).padStart(2, "0")}`);
  return found;
}
