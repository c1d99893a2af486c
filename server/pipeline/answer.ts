import type { AnswerEvent } from "#domain/answer-event.ts";
import { nearestPassage } from "#domain/citation.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Question } from "#domain/question.ts";
import type { Retrieval } from "#domain/retrieval.ts";
import type { Glossary } from "#german/english-questions.ts";
import { withoutStop } from "#german/without-stop.ts";
import { recordAnswer } from "./answer-record.ts";
import { condense } from "./condense.ts";
import { askedConflicts } from "./conflicts/asked-conflicts.ts";
import { followsAnswer } from "./conflicts/follows-answer.ts";
import { leadsAnswer } from "./conflicts/leads-answer.ts";
import { type PlacedStatement, placeStatements } from "./conflicts/placed-statement.ts";
import { sayConflicts } from "./conflicts/say-conflicts.ts";
import { answerOverview } from "./overview/answer-overview.ts";
import type { Answerer, Embedder, Index, Reranker } from "./ports.ts";
import { type RetrieveSettings, retrieve } from "./retrieve.ts";
import { speak } from "./speak.ts";
import { toldBefore } from "./told-before.ts";
import type { Opinions } from "./verify/second-opinion.ts";

/** All that making an answer asks of the world; `clock` gives milliseconds from any fixed point. */
export interface AnswerPorts extends Opinions {
  readonly index: Index;
  readonly embedder: Embedder;
  /** What English words mean; without it English questions are not understood. */
  readonly glossary?: Glossary | undefined;
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
export async function* answer(asked: Question, ports: AnswerPorts, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  const record = recordAnswer(asked.text, ports.clock);
  const remaining = yield* answerOverview(asked, ports, record, signal);
  if (!remaining) {
    yield { type: "answer-end", answer: record.end() };
    return;
  }
  const { question, note } = remaining;
  const k = Math.max(ports.passages, COMPARED);
  const wide = await retrieve({ query: condense(question, ports.glossary), ...ports, k }, signal);
  const { query } = wide;
  const retrieval = { query, passages: wide.passages.slice(0, ports.passages) };
  record.retrieved(retrieval.passages.map(nearestPassage));
  yield { type: "retrieval-available", passages: retrieval.passages };

  const statements = await statementsIn(wide, ports.index);
  const disputed = askedConflicts(query.text, statements);
  const isTold = toldBefore(question);
  // Whoever asks where the sources disagree is told all that touches the topic, or that nothing does.
  const leading = note === undefined ? disputed.filter((found) => leadsAnswer(query.text, found)) : disputed;
  const first = once(() => (leading.length === 0 && note ? [record.frame(note)] : sayConflicts(leading, record)));
  for (const answerer of ports.answerers) {
    try {
      yield* speak(answerer, question, retrieval, { ...ports, first, isTold }, record, signal);
      break;
    } catch (cause) {
      if (signal.aborted || answerer === ports.answerers.at(-1)) throw cause;
    }
  }
  if (record.hasAnswered() && leading.length === 0)
    yield* sayConflicts(
      followsAnswer(
        disputed.filter(({ statements }) => !statements.every(({ sentence }) => isTold(withoutStop(sentence)))),
        (sentence) => record.hasSaid(withoutStop(sentence)),
      ),
      record,
    );
  yield { type: "answer-end", answer: record.end() };
}

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
