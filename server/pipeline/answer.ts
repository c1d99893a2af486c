import type { AnswerEvent } from "#domain/answer-event.ts";
import { nearestPassage } from "#domain/citation.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Question } from "#domain/question.ts";
import type { Retrieval } from "#domain/retrieval.ts";
import { sentences } from "#german/sentences.ts";
import { type AnswerRecord, recordAnswer } from "./answer-record.ts";
import { cite } from "./cite.ts";
import { condense } from "./condense.ts";
import { askedConflicts } from "./conflicts/asked-conflicts.ts";
import { followsAnswer } from "./conflicts/follows-answer.ts";
import { leadsAnswer } from "./conflicts/leads-answer.ts";
import { type PlacedStatement, placeStatements } from "./conflicts/placed-statement.ts";
import { sayConflicts } from "./conflicts/say-conflicts.ts";
import { answerOverview } from "./overview/answer-overview.ts";
import type { Answerer, Embedder, Index, Reranker } from "./ports.ts";
import { type RetrieveSettings, retrieve } from "./retrieve.ts";
import { type Opinions, verifyTwice } from "./verify/second-opinion.ts";
import { noMarker, wording } from "./wording.ts";

/** All that making an answer asks of the world; `clock` gives milliseconds from any fixed point. */
export interface AnswerPorts extends Opinions {
  readonly index: Index;
  readonly embedder: Embedder;
  /** The built-in one where absent. */
  readonly reranker?: Reranker;
  /** How passages are ranked; `usualRetrieval` where absent. */
  readonly settings?: Partial<RetrieveSettings>;
  /** In order of preference: where the first fails, the next adds what is missing. */
  readonly answerers: readonly [Answerer, ...Answerer[]];
  readonly clock: () => number;
  /** What the whole collection tells differently, for those who ask where the articles disagree; without it that is a question like any other. */
  readonly conflicts?: (index: Index) => Promise<readonly Conflict[]>;
  /** How many passages an answer may stand on. */
  readonly passages: number;
}

/** From a question to its verified answer: find passages, draft, cite, verify, and only then say it. Throws what retrieval throws. */
export async function* answer(
  question: Question,
  ports: AnswerPorts,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  const record = recordAnswer(question.text, ports.clock);
  if (yield* answerOverview(question, ports, record, signal)) {
    yield { type: "answer-end", answer: record.end() };
    return;
  }
  const k = Math.max(ports.passages, COMPARED);
  const wide = await retrieve({ query: condense(question), ...ports, k }, signal);
  const { query } = wide;
  const retrieval = { query, passages: wide.passages.slice(0, ports.passages) };
  record.retrieved(retrieval.passages.map(nearestPassage));
  yield { type: "retrieval-available", passages: retrieval.passages };

  const statements = await statementsIn(wide, ports.index);
  const disputed = askedConflicts(query.text, statements);
  const leading = disputed.filter((found) => leadsAnswer(query.text, found));
  const first = once(() => sayConflicts(leading, record));
  for (const answerer of ports.answerers) {
    try {
      yield* say(answerer, question, retrieval, { ...ports, first }, record, signal);
      break;
    } catch (cause) {
      if (signal.aborted || answerer === ports.answerers.at(-1)) throw cause;
    }
  }
  if (record.hasAnswered() && leading.length === 0)
    yield* sayConflicts(
      followsAnswer(disputed, (sentence) => record.hasSaid(withoutStop(sentence))),
      record,
    );
  yield { type: "answer-end", answer: record.end() };
}

/** Whether a text ends with a sentence that was said before: what leads up to it is nothing without it. */
function saysAgain(text: string, record: AnswerRecord): boolean {
  const last = sentences(text).at(-1);
  const own = last ? text.slice(last.start, last.end) : text;
  return record.hasSaid(withoutStop(own));
}

/** A sentence without the marks at its end, before which a note of its source may stand. */
const withoutStop = (sentence: string): string => sentence.replace(/[.!?…]+["“”»«]*$/u, "");

/** What a generator yields, the first time it is asked for. */
function once<T>(start: () => Iterable<T>): () => Iterable<T> {
  let begun = false;
  return () => {
    if (begun) return [];
    begun = true;
    return start();
  };
}

/** How many of the nearest passages are looked through for what the articles tell differently. */
const COMPARED = 48;

/** What the passages state, as the index holds it since they were read in. */
async function statementsIn({ passages }: Retrieval, index: Index): Promise<readonly PlacedStatement[]> {
  const told = await Promise.all(passages.map(({ passage }) => index.statements(passage.id)));
  return passages.flatMap((found, at) => placeStatements(found, told[at] ?? []));
}

interface SpeakPorts extends Pick<AnswerPorts, "index" | "synonymy" | "entailment"> {
  /** What is said before anything else, once. */
  readonly first: () => Iterable<AnswerEvent>;
}

/** Lets one answerer speak; a sentence leaves only after its check. */
async function* say(
  answerer: Answerer,
  question: Question,
  retrieval: Retrieval,
  { index, synonymy, entailment, first }: SpeakPorts,
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
      yield record.say({ text: cited.text, verdict: "supported", citations: [], quotes: [] }, []);
      continue;
    }
    const found = cited.passages.flatMap((id) => evidence.get(id) ?? []);
    const verdict =
      found.length > 0 ? await verifyTwice(cited.text, found, { synonymy, entailment }, signal) : noMarker;
    if (verdict.label === "supported") {
      const carrying = found.filter(({ passage }) => verdict.quotes.some((quote) => quote.passageId === passage.id));
      const citations = carrying.map(({ passage }) => passage.id);
      yield* first();
      if (!saysAgain(cited.text, record))
        yield record.say({ text: cited.text, verdict: "supported", citations, quotes: verdict.quotes }, carrying);
    } else yield record.withhold({ text: cited.text, verdict: verdict.label, reason: verdict.reason });
  }
}

/** Lucene's non-negative BM25 idf, ln(1 + (N − n + 0.5) / (n + 0.5)). */
function inverseDocumentFrequency(index: Index): (term: string) => number {
  const total = index.counts.passages;
  return (term) => {
    const n = index.documentFrequency(term);
    return Math.log(1 + (total - n + 0.5) / (n + 0.5));
  };
}
