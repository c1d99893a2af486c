import { createAssistant } from "#assistant";
import type { Answer } from "#domain/answer.ts";
import { extractiveAnswerer } from "#pipeline/extract/extractive-answerer.ts";
import type { Embedder, IndexedArticle } from "#pipeline/ports.ts";
import { wilson } from "../verifier/wilson.ts";
import { datasetArticles } from "./dataset-articles.ts";
import { memoryIndex } from "./memory-index.ts";
import { type DatasetQuestion, readDataset } from "./read-dataset.ts";
import { shippedSynonymy } from "./shipped-embedder.ts";

/** A share with its 95 % Wilson interval. */
export interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** How answers to a question set came out; `inThree` and `first` over answerable questions, an abstention counting as a miss. */
export interface DatasetReport {
  readonly datasets: readonly string[];
  readonly n: number;
  readonly contexts: "closed" | "open";
  readonly model: string;
  /** Gold span within the first three sentences, cited from the right context. */
  readonly inThree: Measured;
  readonly first: Measured;
  /** Answered questions whose first citation lies in the right context. */
  readonly rightContext: Measured;
  readonly sentencesPerAnswer: number;
  readonly withheld: number;
  /** Abstaining is the positive class: precision, recall and their harmonic mean. */
  readonly abstention: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly wrongly: number;
    readonly missed: number;
  };
  readonly firstSentenceMs: { readonly p50: number; readonly p95: number };
  readonly misses: readonly {
    readonly id: string;
    readonly question: string;
    readonly expected: string;
    readonly told: string;
  }[];
}

export interface DatasetRun {
  readonly files: readonly string[];
  readonly contexts: "closed" | "open";
  readonly embedder: Embedder;
  readonly passages: number;
  readonly onProgress: (done: number, total: number) => void;
}

/** Asks every question end to end: against all contexts together, or, closed, against its own alone. */
export async function runDataset({
  files,
  contexts,
  embedder,
  passages,
  onProgress,
}: DatasetRun): Promise<DatasetReport> {
  const questions = (await Promise.all(files.map(readDataset))).flat();
  const articles = await datasetArticles(
    questions.map(({ context }) => context),
    embedder,
  );
  const whole = memoryIndex([...articles.values()]);
  const results: Result[] = [];
  for (const question of questions) {
    const own = articles.get(question.context);
    const index = contexts === "closed" && own ? memoryIndex([own]) : whole;
    const assistant = createAssistant({
      indexes: { open: async () => index },
      embedder,
      answerers: [extractiveAnswerer({ embedder, synonymy: await shippedSynonymy() })],
      clock: () => performance.now(),
      passages,
      onError: (error) => {
        throw error;
      },
    });
    for await (const event of assistant.ask({ text: question.question, history: [], filter: {} })) {
      if (event.type === "answer-failed")
        throw new Error(`Cannot answer "${question.question}": ${event.error.message}`);
      if (event.type === "answer-end" && own) results.push({ question, answer: event.answer, own });
    }
    onProgress(results.length, questions.length);
  }
  return report({ files, contexts, embedder }, results);
}

interface Result {
  readonly question: DatasetQuestion;
  readonly answer: Answer;
  readonly own: IndexedArticle;
}

function report(
  { files, contexts, embedder }: Pick<DatasetRun, "files" | "contexts" | "embedder">,
  results: readonly Result[],
): DatasetReport {
  const answerable = results.filter(({ question }) => question.answers.length > 0);
  const answered = results.filter(({ answer }) => answer.kind === "answered");
  const within = (limit: number) => (result: Result) => isWithin(result, limit);
  const abstained = results.filter(({ answer }) => answer.kind === "abstained");
  const rightly = abstained.filter(({ question }) => question.answers.length === 0).length;
  const wrongly = abstained.length - rightly;
  const missed = results.length - answerable.length - rightly;
  const times = results.map(({ answer }) => answer.timings.firstSentenceMs).sort((a, b) => a - b);
  return {
    datasets: files,
    n: results.length,
    contexts,
    model: `extract, ${embedder.fingerprint.model}`,
    inThree: measured(answerable.filter(within(3)).length, answerable.length),
    first: measured(answerable.filter(within(1)).length, answerable.length),
    rightContext: measured(answered.filter(isRightContext).length, answered.length),
    sentencesPerAnswer:
      answered.reduce((sum, { answer }) => sum + answer.sentences.length, 0) / Math.max(1, answered.length),
    withheld: results.reduce((sum, { answer }) => sum + answer.withheld.length, 0),
    abstention: {
      precision: rightly / Math.max(1, abstained.length),
      recall: rightly / Math.max(1, rightly + missed),
      f1: (2 * rightly) / Math.max(1, 2 * rightly + wrongly + missed),
      wrongly,
      missed,
    },
    firstSentenceMs: {
      p50: times[Math.floor(0.5 * times.length)] ?? 0,
      p95: times[Math.floor(0.95 * times.length)] ?? 0,
    },
    misses: answerable
      .filter((result) => !isWithin(result, 3))
      .map(({ question, answer }) => ({
        id: question.id,
        question: question.question,
        expected: question.answers[0] ?? "",
        told: answer.text,
      })),
  };
}

/** One of the gold spans stands in one of the first sentences that cite the right context. */
const isWithin = ({ question, answer, own }: Result, limit: number): boolean =>
  answer.sentences
    .slice(0, limit)
    .some(
      ({ text, citations }) =>
        question.answers.some((span) => text.replace(/\s+/g, " ").includes(span.replace(/\s+/g, " "))) &&
        citations.some((id) => own.passages.some(({ passage }) => passage.id === id)),
    );

const isRightContext = ({ answer, own }: Result): boolean => answer.citations[0]?.articleId === own.article.id;

const measured = (met: number, n: number): Measured => ({ value: n === 0 ? 0 : met / n, ...wilson(met, n), n });
