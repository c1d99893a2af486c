import type { Assistant } from "#assistant";
import type { Answer } from "#domain/answer.ts";
import { articleId } from "#domain/article.ts";
import type { Evidence, PassageId } from "#domain/passage.ts";
import { toNfc } from "#german/normalise.ts";
import { sentences } from "#german/sentences.ts";
import type { GoldQuestion } from "./gold-question.ts";
import type { Observation } from "./measure-question.ts";
import { type ResolvedEvidence, resolveEvidence } from "./resolve-evidence.ts";
import { spoilClaim } from "./spoil-claim.ts";

/** Asks a gold question as a reader would, and holds its evidence against the verifier; never throws what the assistant tells as a failure. */
export async function askQuestion(gold: GoldQuestion, assistant: Assistant): Promise<Observation> {
  const evidence = await Promise.all(
    gold.evidence.map(async (one) => resolveEvidence(one, (await assistant.article(articleId(one.article)))?.passages)),
  );
  const { answer, failure, retrieved } = await listen(gold, assistant);
  const ids = new Set([
    ...(answer?.sentences.flatMap(({ citations }) => citations) ?? []),
    ...(answer?.citations.map(({ passageId }) => passageId) ?? []),
  ]);
  const probes = await probeVerifier(gold, evidence, assistant);
  return {
    ...(answer && { answer }),
    ...(failure !== undefined && { failure }),
    retrieved,
    evidence,
    known: await passagesOf([...ids], assistant),
    ...probes,
  };
}

async function listen(
  { question, history = [] }: GoldQuestion,
  assistant: Assistant,
): Promise<{ readonly answer?: Answer; readonly failure?: string; readonly retrieved: readonly Evidence[] }> {
  let retrieved: readonly Evidence[] = [];
  for await (const event of assistant.ask({ text: question, history, filter: {} })) {
    if (event.type === "retrieval-available") retrieved = event.passages;
    if (event.type === "answer-end") return { answer: event.answer, retrieved };
    if (event.type === "answer-failed") return { failure: event.error.message, retrieved };
  }
  return { failure: "Die Antwort endete ohne Abschluss.", retrieved };
}

async function passagesOf(ids: readonly PassageId[], assistant: Assistant): Promise<ReadonlyMap<PassageId, Evidence>> {
  const found = await Promise.all(ids.map(async (id) => [id, await assistant.passage(id)] as const));
  return new Map(found.flatMap(([id, one]) => (one ? [[id, one] as const] : [])));
}

/** A gold sentence must be supported, the same sentence with another figure or without its hedge must not be: answers alone would not show a verifier that lets everything pass. */
async function probeVerifier(
  gold: GoldQuestion,
  evidence: readonly ResolvedEvidence[],
  assistant: Assistant,
): Promise<Pick<Observation, "verifierFaults" | "verifierChecks">> {
  const faults: string[] = [];
  let checks = 0;
  for (const [at, one] of evidence.entries()) {
    const quote = gold.evidence[at]?.quote;
    const text = one.kind === "found" ? (await assistant.passage(one.passageId))?.passage.text : undefined;
    if (quote === undefined || text === undefined) continue;
    const claim = sentenceWith(toNfc(quote), text);
    const spoiled = spoilClaim(claim);
    checks += 1 + spoiled.length;
    if ((await assistant.check(claim)).verdict !== "supported") faults.push(`Die Prüfung erkennt „${claim}“ nicht an`);
    for (const wrong of spoiled)
      if ((await assistant.check(wrong)).verdict === "supported")
        faults.push(`Die Prüfung lässt „${wrong}“ durchgehen`);
  }
  return { verifierFaults: faults, verifierChecks: checks };
}

/** The sentence of a passage that a quote begins in, the quote itself where it spans several. */
function sentenceWith(quote: string, text: string): string {
  const at = text.indexOf(quote);
  const home = sentences(text).find(({ start, end }) => start <= at && at + quote.length <= end);
  return home ? text.slice(home.start, home.end) : quote;
}
