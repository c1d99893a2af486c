import type { Span } from "#domain/span.ts";

/** A day, month or year as a sentence names it; `period` is its ISO form or, without a year, `-MM` or `-MM-DD`. */
export interface ClaimDate extends Span {
  readonly period: string;
  readonly text: string;
  /** What a preposition makes of it. */
  readonly bound: "at" | "since" | "until" | "before" | "after";
}

const names = "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember";
const months = "jan feb mär apr mai jun jul aug sep okt nov dez".split(" ");
const pattern = new RegExp(
  String.raw`(?:(?<day>\d{1,2})\.\s?)?(?:\b(?<name>${names})\b(?:\s(?<nameYear>\d{4})\b)?|(?<digits>\d{1,2})\.\s?(?<digitYear>\d{4})\b)|(?<!\d[.,]?)\b(?<year>(?:1[5-9]|20)\d\d)(?![\d.,:]\d|\d|\s?(?:Euro|Prozent|%|€))`,
  "giu",
);

/** The dates of a sentence in order; relative ones ("im vergangenen Monat") are left out. */
export function datesOf(text: string): readonly ClaimDate[] {
  if (!/\d{4}|\p{Lu}(?:an|än|eb|är|pr|ai|un|ul|ug|ep|kt|ov|ez)/u.test(text)) return [];
  const found: ClaimDate[] = [];
  for (const { groups = {}, index, 0: written } of text.matchAll(pattern)) {
    const month = groups.digits
      ? Number(groups.digits)
      : months.indexOf((groups.name ?? "").toLowerCase().replace("jän", "jan").slice(0, 3)) + 1;
    const year = groups.nameYear ?? groups.digitYear ?? groups.year ?? "";
    const parts = [
      year,
      ...(month > 0 ? [String(month).padStart(2, "0")] : []),
      ...(groups.day ? [groups.day.padStart(2, "0")] : []),
    ];
    found.push({
      period: parts.join("-"),
      text: written,
      bound: boundOf(text.slice(Math.max(0, index - 24), index)),
      start: index,
      end: index + written.length,
    });
  }
  return found;
}

/** The preposition before the date, adjectives and "Anfang" between them skipped. */
function boundOf(before: string): ClaimDate["bound"] {
  const match = /(?:^|\s)(seit|bis|ab|vor|nach)\s(?:(?:zum|dem|den|Anfang|Mitte|Ende|Jahr)\s)*$/i.exec(before);
  switch (match?.[1]?.toLowerCase()) {
    case "seit":
    case "ab":
      return "since";
    case "bis":
      return "until";
    case "vor":
      return "before";
    case "nach":
      return "after";
    default:
      return "at";
  }
}
