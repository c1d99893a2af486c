import type { Evidence } from "#domain/passage.ts";
import type { Quote, Verdict } from "#domain/verdict.ts";
import type { Synonymy } from "../ports.ts";
import { claimFacets } from "./claim-facets.ts";
import { type Judged, judgePlaces, NEARER, weight } from "./judge-places.ts";
import { literalQuote } from "./literal-quote.ts";
import { places } from "./places.ts";
import { withLongNames } from "./short-names.ts";
import { withoutSourceNote } from "./source-note.ts";
import { type Reading, toldIn } from "./told-in.ts";

/**
 * Judges one sentence: supported by the first place where no check finds anything, else by what the closest place says. Where one place
 * tells the claim's very figures, another figure beside it counts something else and refutes nothing; nor does a place that holds less of
 * the claim than another passage does.
 */
export function judgeClaim(sentence: string, evidence: readonly Evidence[], synonymy: Synonymy): Verdict {
  const read: Reading[] = [];
  for (const found of evidence) {
    const noted = withoutSourceNote(sentence, found.article);
    const literal = literalQuote(noted, found);
    if (literal) return carried([literal]);
    if (noted.length > LONGEST) continue;
    const text = withLongNames(noted, found.passage.text);
    const claim = claimFacets(text, found.article.publishedAt);
    read.push({ claim, places: places(claim, found) });
  }
  const best = Math.max(0, ...read.flatMap(({ places: { narrow } }) => narrow.map(({ coverage }) => coverage)));
  let closest: Judged | undefined;
  for (const reading of read) {
    const judged = judgePlaces(reading, best, read, synonymy);
    if ("quotes" in judged) return carried(judged.quotes);
    const { found } = judged;
    if (found && (!closest || weight(found) > weight(closest))) closest = found;
  }
  if (!closest) return { label: "not-enough-info", reason: nothing, quotes: [] };
  const { finding, candidate } = closest;
  const reason = { code: finding.code, message: finding.message };
  const closeness = candidate.coverage;
  const others = read.filter(
    ({ places: { narrow, wide } }) => !narrow.includes(candidate) && !wide.includes(candidate),
  );
  const elsewhere = finding.label === "refuted" ? toldIn(others, finding.code) : undefined;
  return finding.label === "refuted" && !(elsewhere !== undefined && closeness <= elsewhere + NEARER)
    ? { label: "refuted", reason, quotes: candidate.quotes, closeness }
    : {
        label: "not-enough-info",
        reason: { ...reason, message: unsure(reason.message) },
        quotes: [],
        closest: candidate.quotes,
        closeness,
      };
}

/** Where both may speak of different things nobody is contradicted, and the reader must not be told so. */
const unsure = (message: string): string =>
  message.replace(
    /^Die Textstelle sagt das Gegenteil.*$/u,
    "Eine Textstelle sagt das Gegenteil, aber vielleicht von etwas anderem.",
  );

const nothing = { code: "not-carried", message: "Die Textstelle trägt den Satz nicht." };

/** Longer than any sentence that can be checked; what has no full stops is no claim. */
export const LONGEST = 2000;

const carried = (quotes: readonly Quote[]): Verdict => ({
  label: "supported",
  reason: { code: "carried", message: "Die Textstelle belegt den Satz." },
  quotes,
});
