import type { ArticleHead } from "#domain/article.ts";
import { germanDate } from "#domain/german-date.ts";

/**
 * The text with medium and date in brackets before its full stop, where it holds a figure: figures are somebody's, and of a day.
 * Undefined where there is no figure, or the article knows neither medium nor date.
 */
export const withSource = (text: string, article: ArticleHead): string | undefined =>
  figure.test(text) ? noted(text, article) : undefined;

/** The text with medium and date in brackets before its full stop; undefined where the article knows neither. */
export function noted(text: string, article: ArticleHead): string | undefined {
  const note = sourceNote(article);
  if (note === undefined) return undefined;
  const end = /[.!?…]["“”‘’»«)]*$/u.exec(text);
  return end ? `${text.slice(0, end.index)} (${note})${end[0]}` : `${text} (${note})`;
}

/** "t-online, 28.09.2025": medium or, for want of one, author, and the date as Germans write it; undefined where the article knows neither. */
export function sourceNote({ source, author, publishedAt }: ArticleHead): string | undefined {
  const parts = [source ?? author, publishedAt && germanDate(publishedAt)].filter(
    (part) => part !== undefined && part !== "",
  );
  return parts.length > 0 ? parts.join(", ") : undefined;
}

/** Figures, and times that only the article's date makes clear. */
const figure =
  /\d|Million|Milliard|Tausende|Hunderte|Dutzende|Prozent|Drittel|Viertel|Hälfte|(?:letzte|vergangene|vorige|diese|kommende|nächste)[nrsm]? (?:Tag|Woche|Monat|Jahr|Sommer|Herbst|Winter|Frühjahr)|(?:Anfang|Mitte|Ende) (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|der Woche|des Monats|des Jahres)|(?:Beginn|Ende|Anfang) de[sr] (?:Monats|Jahres|Woche)|(?<!\p{L})(?:gestern|heute|derzeit|bisher|kürzlich|zuletzt|inzwischen|[Jj]etzt)(?!\p{L})/u;
