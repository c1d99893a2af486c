import type { Evidence } from "#domain/passage.ts";
import type { Quote, Verdict } from "#domain/verdict.ts";
import { filledGaps } from "#german/filled-gaps.ts";
import { mapped } from "#german/mapped.ts";
import { toNfc } from "#german/normalise.ts";
import { sentences } from "#german/sentences.ts";
import type { Synonymy } from "../ports.ts";
import { judgeClaim, LONGEST } from "./judge-claim.ts";
import { noSynonymy } from "./near-words.ts";
import { sentenceParts } from "./sentence-parts.ts";
import { withoutSourceNote } from "./source-note.ts";

/**
 * Says whether the passages carry the text: same figures, dates, names, hedges, speakers, polarity, status and roles, and enough of its
 * words. A text of several sentences is as good as its worst. Pure; `quotes` are the sentences that carry it, or the one that refutes it.
 */
export function verifySentence(text: string, evidence: readonly Evidence[], synonymy: Synonymy = noSynonymy): Verdict {
  const claim = toNfc(text).trim();
  const verdicts = mapped(sentences(claim), ({ start, end }) =>
    judgeWhole(claim.slice(start, end), evidence, synonymy),
  );
  const worst =
    verdicts.find(({ label }) => label === "refuted") ?? verdicts.find(({ label }) => label === "not-enough-info");
  if (worst) return worst;
  const first = verdicts[0];
  if (!first)
    return {
      label: "not-enough-info",
      reason: { code: "not-carried", message: "Der Text macht keine Aussage." },
      quotes: [],
    };
  return { ...first, quotes: distinct(verdicts.flatMap(({ quotes }) => quotes)) };
}

/** A sentence that no passage carries alone is carried where one carries each of its parts. */
function judgeWhole(sentence: string, evidence: readonly Evidence[], synonymy: Synonymy): Verdict {
  const told = evidence.reduce((text, { article }) => withoutSourceNote(text, article), sentence);
  const filled = mapped(filledGaps(told), (part) => judgeClaim(part, evidence, synonymy));
  const worst = filled.find(({ label }) => label === "refuted") ?? filled.find(({ label }) => label !== "supported");
  const first = filled[0];
  if (first) return worst ?? { ...first, quotes: distinct(filled.flatMap(({ quotes }) => quotes)) };
  const verdict = judgeClaim(sentence, evidence, synonymy);
  if (verdict.label !== "not-enough-info" || sentence.length > LONGEST) return verdict;
  const parts = sentenceParts(sentence);
  if (parts.length < 2) return verdict;
  const verdicts: Verdict[] = [];
  for (const part of parts) {
    const own = judgeClaim(part, evidence, synonymy);
    if (own.label !== "supported") return verdict;
    verdicts.push(own);
  }
  return {
    label: "supported",
    reason: { code: "carried", message: "Die Textstellen belegen den Satz zusammen." },
    quotes: distinct(verdicts.flatMap(({ quotes }) => quotes)),
  };
}

const distinct = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.filter(
    (quote, at) =>
      quotes.findIndex(
        ({ passageId, start, end }) => passageId === quote.passageId && start === quote.start && end === quote.end,
      ) === at,
  );
