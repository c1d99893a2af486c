import { type Citation, nearestPassage } from "#domain/citation.ts";
import type { Check, CheckedClaim } from "#domain/claim.ts";
import type { Evidence } from "#domain/passage.ts";
import type { Quote, Reason, Verdict, VerdictLabel } from "#domain/verdict.ts";
import { type CheckableClaim, claimsOf } from "./claims-of.ts";
import { type RetrieveInput, retrieve } from "./retrieve.ts";
import { type Opinions, verifyTwice } from "./verify/second-opinion.ts";
import { verifySentence } from "./verify/verify-sentence.ts";
import { withLeads } from "./with-leads.ts";

interface CheckPorts extends Pick<RetrieveInput, "index" | "embedder" | "reranker">, Opinions {}

/** How many passages may speak for or against one claim. */
const PASSAGES_PER_CLAIM = 8;
/** As many as a reader will look at. */
const MOST_CITATIONS = 3;
const severity: readonly VerdictLabel[] = ["refuted", "not-enough-info", "supported"];

/** Checks a text claim by claim against the articles; a text without a sentence has no claims and no support. */
export async function checkText(text: string, ports: CheckPorts, signal: AbortSignal): Promise<Check> {
  const nfc = text.normalize("NFC");
  const claims: CheckedClaim[] = [];
  for (const claim of claimsOf(nfc)) claims.push(await checkClaim(nfc, claim, ports, signal));
  const verdict = severity.find((label) => claims.some((claim) => claim.verdict === label)) ?? "not-enough-info";
  return { text: nfc, verdict, claims };
}

async function checkClaim(
  text: string,
  { start, end, told, meant }: CheckableClaim,
  ports: CheckPorts,
  signal: AbortSignal,
): Promise<CheckedClaim> {
  const query = { text: told, filter: {} };
  const { passages: found } = await retrieve({ query, ...ports, k: PASSAGES_PER_CLAIM }, signal);
  const passages = await withLeads(found, ports.index);
  const own = text.slice(start, end);
  const judged = await judge(told, passages, ports, signal);
  const { label, reason, citations } =
    judged.label === "supported" || meant === undefined ? judged : judgePronoun(own, meant, passages, ports, judged);
  return { text: own, start, end, verdict: label, reason, citations };
}

interface Judgement {
  readonly label: VerdictLabel;
  readonly reason: Reason;
  readonly citations: readonly Citation[];
}

/** One passage that carries the claim is enough; an article that says otherwise is named beside it, and refutes it where none carries it. */
async function judge(
  claim: string,
  passages: readonly Evidence[],
  { synonymy, entailment }: CheckPorts,
  signal: AbortSignal,
): Promise<Judgement> {
  const single = passages.map((found) => ({ found, verdict: verifySentence(claim, [found], synonymy) }));
  const carrying = single.filter(({ verdict }) => verdict.label === "supported").slice(0, MOST_CITATIONS);
  if (carrying.length === 0) {
    const verdict = await verifyTwice(claim, passages, { synonymy, entailment }, signal);
    const reason = reasonOf(verdict);
    const nearest = reason.code === NOT_FOUND ? [] : verdict.closest;
    return { label: verdict.label, reason, citations: citationsOf(nearest ?? verdict.quotes, passages) };
  }
  const reason = carrying[0]?.verdict.reason ?? { code: "carried", message: "" };
  const citations = carrying.flatMap(({ found, verdict }) => citationsOf(verdict.quotes, [found]));
  const articles = new Set(carrying.map(({ found }) => found.article.id));
  const [against] = single
    .filter(({ found, verdict }) => contradicts(verdict) && !articles.has(found.article.id))
    .toSorted((a, b) => (b.verdict.closeness ?? 0) - (a.verdict.closeness ?? 0));
  if (!against) return { label: "supported", reason, citations };
  const { title, source } = against.found.article;
  const place = source === undefined ? `in „${title}“` : `bei ${source}`;
  const message = `${reason.message} Anders steht es ${place}: ${against.verdict.reason.message}`;
  return {
    label: "supported",
    reason: { code: "carried-but-contradicted", message },
    citations: [...citations, ...citationsOf(against.verdict.quotes, [against.found])],
  };
}

/** Another article says otherwise of the same thing; that it names another source or hedges in another way is no contradiction. */
const contradicts = ({ label, reason, closeness = 0 }: Verdict): boolean =>
  label === "refuted" && contradictions.has(reason.code) && closeness >= SAME_EVENT;

const contradictions: ReadonlySet<string> = new Set(["figure", "date", "polarity", "direction", "outcome"]);

/** So much of a claim a place must hold to tell of the same event, when another article carries the claim. */
const SAME_EVENT = 0.65;

/** A claim with "er" or "sie" as it stands: carried only where the passage or its article names whom the text means. */
function judgePronoun(
  claim: string,
  meant: string,
  passages: readonly Evidence[],
  { synonymy }: Opinions,
  named: Judgement,
): Judgement {
  const parts = meant.split(/\s+/);
  for (const found of passages) {
    const verdict = verifySentence(claim, [found], synonymy);
    const known = parts.some((part) => `${found.article.title} ${found.passage.text}`.includes(part));
    if (verdict.label === "supported" && known)
      return { label: "supported", reason: verdict.reason, citations: citationsOf(verdict.quotes, [found]) };
  }
  return named;
}

/** Where no sentence comes near, the articles do not speak of it. */
const reasonOf = ({ label, reason, closeness = 0 }: Verdict): Reason =>
  label === "not-enough-info" && closeness < NEAR
    ? { code: NOT_FOUND, message: "Dazu steht nichts in den Artikeln." }
    : reason;

const NOT_FOUND = "not-found";
const NEAR = 0.35;

function citationsOf(quotes: readonly Quote[], evidence: readonly Evidence[]): readonly Citation[] {
  return quotes.flatMap(({ passageId, start, end }) => {
    const found = evidence.find(({ passage }) => passage.id === passageId);
    return found ? [{ ...nearestPassage(found), quote: { start, end } }] : [];
  });
}
