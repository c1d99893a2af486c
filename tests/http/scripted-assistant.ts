import type { Assistant } from "#assistant";
import type { Answer } from "#domain/answer.ts";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { type Article, articleId } from "#domain/article.ts";
import { type Citation, nearestPassage } from "#domain/citation.ts";
import { type Evidence, type Passage, passageId } from "#domain/passage.ts";
import type { Question } from "#domain/question.ts";
import type { RankedPassage } from "#domain/retrieval.ts";

const texts = [
  "Der neue Deich bei Hollern ist seit Montag fertig.",
  "Er ist 7,5 Meter hoch und kostete laut Deichverband rund 12 Millionen Euro.",
];
const id = articleId("elbblatt-2025-03-04-deich");

/** A small article of our own words, as an index would give it. */
export const article: Article = {
  id,
  title: "Deich bei Hollern fertig",
  source: "Elbblatt",
  author: "Inga Petersen",
  publishedAt: "2025-03-04",
  file: "deich.md",
  text: texts.join("\n\n"),
};

/** Its passages. */
export const passages: readonly Passage[] = texts.map((text, i) => {
  const start = article.text.indexOf(text);
  return {
    id: passageId(id, i + 1),
    articleId: id,
    kind: "paragraph",
    text,
    span: { start, end: start + text.length },
  };
});

/** The n-th passage with its article, n from 1. */
function evidence(n: number): Evidence {
  const passage = passages[n - 1];
  if (!passage) throw new Error(`no passage ${n}`);
  return { passage, article };
}

/** A citation of the n-th passage by the words that carry a sentence. */
export function citation(n: number, words: string): Citation {
  const found = evidence(n);
  const start = found.passage.text.indexOf(words);
  return { ...nearestPassage(found), quote: { start, end: start + words.length } };
}

const ranked: RankedPassage = { ...evidence(2), rank: 1, score: 0.9, origin: { dense: 0.8, lexical: 7 } };
const height = citation(2, "7,5 Meter hoch");

/** A whole answer of one sentence. */
export const answer: Answer = {
  question: "Wie hoch ist der Deich?",
  kind: "answered",
  text: "Der Deich ist 7,5 Meter hoch.",
  sentences: [
    {
      text: "Der Deich ist 7,5 Meter hoch.",
      verdict: "supported",
      citations: [height.passageId],
      quotes: [{ passageId: height.passageId, ...height.quote }],
    },
  ],
  withheld: [],
  citations: [height],
  nearest: [nearestPassage(evidence(2)), nearestPassage(evidence(1))],
  conflicts: [],
  model: "extract",
  timings: { retrieveMs: 3, firstSentenceMs: 5, totalMs: 6 },
};

/** The events of `answer`, in order. */
export const answerEvents: readonly AnswerEvent[] = [
  { type: "retrieval-available", passages: [ranked] },
  ...answer.sentences.map(
    (sentence, index): AnswerEvent => ({ type: "sentence-available", index, sentence, citations: [height] }),
  ),
  { type: "answer-end", answer },
];

/** An assistant over the small article; `ask` is the script of its answers, `answerEvents` when absent. */
export function scriptedAssistant(overrides: Partial<Assistant> = {}): Assistant {
  return {
    model: "extract",
    async *ask() {
      yield* answerEvents;
    },
    search: async (question, k) => ({
      query: { text: question.text, filter: question.filter },
      passages: [ranked].slice(0, k),
    }),
    check: async (text) => ({ text, verdict: "not-enough-info", claims: [] }),
    passage: async (wanted) => [evidence(1), evidence(2)].find(({ passage }) => passage.id === wanted),
    article: async (wanted) => (wanted === id ? { article, passages } : undefined),
    articles: async () => [{ ...headOf(article), passages: passages.length }],
    conflicts: async () => [],
    starters: async () => [],
    followUps: async () => [],
    ...overrides,
  };
}

function headOf({ text: _, ...head }: Article): Omit<Article, "text"> {
  return head;
}

/** An `ask` that says one sentence and then waits until it is aborted or released; `asked` holds the questions it got. */
export function haltingAsk() {
  const asked: Question[] = [];
  const released = Promise.withResolvers<void>();
  const aborted = Promise.withResolvers<void>();
  const ask: Assistant["ask"] = async function* (question, signal) {
    asked.push(question);
    try {
      yield* answerEvents.slice(0, -1);
      await Promise.race([released.promise, abortOf(signal)]);
      if (!signal?.aborted) yield* answerEvents.slice(-1);
    } finally {
      if (signal?.aborted) aborted.resolve();
    }
  };
  return { ask, asked, release: () => released.resolve(), aborted: aborted.promise };
}

const abortOf = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener("abort", () => resolve(), { once: true });
  });
