import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Question } from "#domain/question.ts";
import type { Retrieval } from "#domain/retrieval.ts";
import { sentences } from "#german/sentences.ts";
import { withoutStop } from "#german/without-stop.ts";
import type { AnswerRecord } from "./answer-record.ts";
import { cite } from "./cite.ts";
import type { Answerer, Index } from "./ports.ts";
import { type Opinions, verifyTwice } from "./verify/second-opinion.ts";
import { noMarker, wording } from "./wording.ts";

/** What speaking asks of the world, and of the answer so far. */
export interface SpeakPorts extends Opinions {
  readonly index: Index;
  /** What is said before anything else, once. */
  readonly first: () => Iterable<AnswerEvent>;
  /** Whether an earlier answer told a sentence. */
  readonly isTold: (sentence: string) => boolean;
}

/** Lets one answerer speak; a sentence leaves only after its check. */
export async function* speak(
  answerer: Answerer,
  question: Question,
  retrieval: Retrieval,
  { index, synonymy, entailment, first, isTold }: SpeakPorts,
  record: AnswerRecord,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  record.spokenBy(answerer.model);
  const drafts = answerer.draft({
    question: retrieval.query.text,
    retrieval,
    turns: question.history,
    signal,
    termWeight: inverseDocumentFrequency(index),
  });
  const evidence = new Map(retrieval.passages.map((ranked) => [ranked.passage.id, ranked]));
  for await (const cited of cite(drafts, retrieval)) {
    signal.throwIfAborted();
    if (cited.type === "abstention") {
      record.abstain({ code: cited.code, message: cited.message ?? wording.abstained[cited.code] });
      continue;
    }
    if (cited.type === "frame") {
      yield* first();
      yield record.frame(cited.text);
      continue;
    }
    const found = cited.passages.flatMap((id) => evidence.get(id) ?? []);
    const verdict =
      found.length > 0 ? await verifyTwice(cited.text, found, { synonymy, entailment }, signal) : noMarker;
    if (verdict.label === "supported") {
      const carrying = found.filter(({ passage }) => verdict.quotes.some((quote) => quote.passageId === passage.id));
      const citations = carrying.map(({ passage }) => passage.id);
      // Yes or no answers the question before the sources' figures do.
      if (!/^(?:Ja|Nein): /u.test(cited.text)) yield* first();
      if (!saysAgain(cited.text, record, isTold))
        yield record.say({ text: cited.text, verdict: "supported", citations, quotes: verdict.quotes }, carrying);
      yield* first();
    } else yield record.withhold({ text: cited.text, verdict: verdict.label, reason: verdict.reason });
  }
}

/**
 * Whether a text ends with a sentence that was said before in this answer, or, behind its first sentence, in an earlier one: what leads up to
 * it is nothing without it.
 */
function saysAgain(text: string, record: AnswerRecord, isTold: (sentence: string) => boolean): boolean {
  const last = sentences(text).at(-1);
  const own = withoutStop(last ? text.slice(last.start, last.end) : text);
  return record.hasSaid(own) || (record.hasAnswered() && isTold(own));
}

/** Lucene's non-negative BM25 idf, ln(1 + (N − n + 0.5) / (n + 0.5)). */
function inverseDocumentFrequency(index: Index): (term: string) => number {
  const total = index.counts.passages;
  return (term) => {
    const n = index.documentFrequency(term);
    return Math.log(1 + (total - n + 0.5) / (n + 0.5));
  };
}
