import { type Citation, nearestPassage } from "#domain/citation.ts";
import type { Check, CheckedClaim } from "#domain/claim.ts";
import type { Evidence } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import type { Reason, Verdict, VerdictLabel } from "#domain/verdict.ts";
import { claimsOf } from "./claims-of.ts";
import { type RetrieveInput, retrieve } from "./retrieve.ts";
import { verifySentence } from "./verify/verify-sentence.ts";

type SearchPorts = Pick<RetrieveInput, "index" | "embedder" | "reranker">;

/** How many passages may speak for or against one claim. */
const PASSAGES_PER_CLAIM = 8;
/** As many as a reader will look at. */
const MOST_CITATIONS = 3;
const severity: readonly VerdictLabel[] = ["refuted", "not-enough-info", "supported"];

/** Checks a text claim by claim against the articles; a text without a sentence has no claims and no support. */
export async function checkText(text: string, ports: SearchPorts, signal: AbortSignal): Promise<Check> {
  const nfc = text.normalize("NFC");
  const claims: CheckedClaim[] = [];
  for (const span of claimsOf(nfc)) claims.push(await checkClaim(nfc, span, ports, signal));
  const verdict = severity.find((label) => claims.some((claim) => claim.verdict === label)) ?? "not-enough-info";
  return { text: nfc, verdict, claims };
}

async function checkClaim(text: string, span: Span, ports: SearchPorts, signal: AbortSignal): Promise<CheckedClaim> {
  const claim = text.slice(span.start, span.end);
  const query = { text: claim, filter: {} };
  const { passages } = await retrieve({ query, ...ports, k: PASSAGES_PER_CLAIM }, signal);
  const { label, reason, citations } = judge(claim, passages);
  return { text: claim, start: span.start, end: span.end, verdict: label, reason, citations };
}

interface Judgement {
  readonly label: VerdictLabel;
  readonly reason: Reason;
  readonly citations: readonly Citation[];
}

/** One passage that carries the claim is enough; an article that says otherwise is named beside it, and refutes it where none carries it. */
function judge(claim: string, passages: readonly Evidence[]): Judgement {
  const single = passages.map((found) => ({ found, verdict: verifySentence(claim, [found]) }));
  const carrying = single.filter(({ verdict }) => verdict.label === "supported").slice(0, MOST_CITATIONS);
  if (carrying.length === 0) {
    const verdict = verifySentence(claim, passages);
    return { label: verdict.label, reason: verdict.reason, citations: citationsOf(verdict, passages) };
  }
  const reason = carrying[0]?.verdict.reason ?? { code: "carried", message: "" };
  const citations = carrying.flatMap(({ found, verdict }) => citationsOf(verdict, [found]));
  const articles = new Set(carrying.map(({ found }) => found.article.id));
  const against = single.find(
    ({ found, verdict }) =>
      verdict.label === "refuted" && contradictions.has(verdict.reason.code) && !articles.has(found.article.id),
  );
  if (!against) return { label: "supported", reason, citations };
  const { title, source } = against.found.article;
  const message = `${reason.message} Anders steht es bei ${source ?? `„${title}“`}: ${against.verdict.reason.message}`;
  return { label: "supported", reason: { code: "carried-but-contradicted", message }, citations };
}

/** What another article says otherwise; that it names another source or hedges in another way is no contradiction. */
const contradictions: ReadonlySet<string> = new Set(["figure", "date", "polarity", "direction", "outcome"]);

function citationsOf(verdict: Verdict, evidence: readonly Evidence[]): readonly Citation[] {
  return verdict.quotes.flatMap(({ passageId, start, end }) => {
    const found = evidence.find(({ passage }) => passage.id === passageId);
    return found ? [{ ...nearestPassage(found), quote: { start, end } }] : [];
  });
}
