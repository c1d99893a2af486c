import type { ArticleHead } from "#domain/article.ts";
import { fold } from "#german/normalise.ts";

/**
 * The claim without brackets that only name the article's own medium, author or date ("(t-online, 28.09.2025)"); brackets that name
 * another one stay, and the checks will miss them in the evidence.
 */
export function withoutSourceNote(claim: string, article: ArticleHead): string {
  if (!claim.includes("(")) return claim;
  return claim.replace(/\s*\(([^()]{1,120})\)/g, (note, inner: string) =>
    inner.split(/,\s*|\s+vom\s+/).every((part) => isOwn(part.replace(/^(?:laut|nach|vom|am|Stand:?)\s+/i, ""), article))
      ? ""
      : note,
  );
}

/** Whether the words name the article's medium or author, or its day, month or year of publication. */
function isOwn(part: string, { source, author, publishedAt }: ArticleHead): boolean {
  const folded = fold(part.trim());
  if (folded === "") return false;
  if ([source, author].some((own) => own !== undefined && fold(own) === folded)) return true;
  return publishedAt !== undefined && isoDate(part.trim()) === publishedAt.slice(0, isoDate(part.trim())?.length);
}

/** "28.09.2025" → "2025-09-28", "28. September 2025" too, "09/2025" → "2025-09"; undefined for anything else. */
function isoDate(text: string): string | undefined {
  const day = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (day) return `${day[3]}-${day[2]?.padStart(2, "0")}-${day[1]?.padStart(2, "0")}`;
  const named = /^(?:(\d{1,2})\.\s)?(\p{L}+)\s(\d{4})$/u.exec(text);
  const month = named ? months.indexOf(named[2]?.toLowerCase().slice(0, 3) ?? "") + 1 : 0;
  if (named && month > 0) {
    const parts = [named[3], String(month).padStart(2, "0"), ...(named[1] ? [named[1].padStart(2, "0")] : [])];
    return parts.join("-");
  }
  const numeric = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (numeric) return `${numeric[2]}-${numeric[1]?.padStart(2, "0")}`;
  return /^\d{4}$/.test(text) || /^\d{4}-\d\d(?:-\d\d)?$/.test(text) ? text : undefined;
}

const months = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
