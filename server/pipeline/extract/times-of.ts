import { liesIn, type TimeMention, timeMentions } from "#german/time-mentions.ts";

/** How a text from an article of a date stands to a time that was asked for. */
export type TimeFit = "fits" | "contradicts" | "unknown";

/**
 * Whether the text speaks of the time: by its own dates, "im vergangenen Jahr" and its kin counted from the article's date, and, where it
 * names none, by the article's date itself.
 */
export function timeFit(text: string, publishedAt: string | undefined, asked: TimeMention): TimeFit {
  const named = timeMentions(text).map(({ period }) => period);
  const relative = publishedAt === undefined ? [] : relativePeriods(text, publishedAt);
  const own = [...named, ...years(text), ...relative];
  if (own.some((period) => liesIn(period, asked))) return "fits";
  if (own.length > 0) return "contradicts";
  if (publishedAt === undefined) return "unknown";
  return liesIn(publishedAt, asked) ? "fits" : "contradicts";
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
