import { type Citation, nearestPassage } from "#domain/citation.ts";
import type { Check, CheckedClaim } from "#domain/claim.ts";
import type { Evidence } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import type { Verdict, VerdictLabel } from "#domain/verdict.ts";
import { sentences } from "#german/sentences.ts";
import { type RetrieveInput, retrieve } from "./retrieve.ts";
import { verifySentence } from "./verify/verify-sentence.ts";

type SearchPorts = Pick<RetrieveInput, "index" | "embedder" | "reranker">;

/** How many passages may speak for or against one claim. */
const PASSAGES_PER_CLAIM = 8;
const severity: readonly VerdictLabel[] = ["refuted", "not-enough-info", "supported"];

/** Checks a text sentence by sentence against the articles; a text without a sentence has no claims and no support. */
export async function checkText(text: string, ports: SearchPorts, signal: AbortSignal): Promise<Check> {
  const nfc = text.normalize("NFC");
  const claims: CheckedClaim[] = [];
  for (const span of sentences(nfc)) claims.push(await checkClaim(nfc, span, ports, signal));
  const verdict = severity.find((label) => claims.some((claim) => claim.verdict === label)) ?? "not-enough-info";
  return { text: nfc, verdict, claims };
}

async function checkClaim(text: string, span: Span, ports: SearchPorts, signal: AbortSignal): Promise<CheckedClaim> {
  const claim = text.slice(span.start, span.end);
  const query = { text: claim, filter: {} };
  const { passages } = await retrieve({ query, ...ports, k: PASSAGES_PER_CLAIM }, signal);
  const verdict = verifySentence(claim, passages);
  return {
    text: claim,
    ...span,
    verdict: verdict.label,
    reason: verdict.reason,
    citations: citationsOf(verdict, passages),
  };
}

function citationsOf(verdict: Verdict, evidence: readonly Evidence[]): readonly Citation[] {
  return verdict.quotes.flatMap(({ passageId, start, end }) => {
    const found = evidence.find(({ passage }) => passage.id === passageId);
    return found ? [{ ...nearestPassage(found), quote: { start, end } }] : [];
  });
}
