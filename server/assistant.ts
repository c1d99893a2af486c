import type { Answer } from "#domain/answer.ts";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Article, ArticleHead, ArticleId } from "#domain/article.ts";
import type { Check } from "#domain/claim.ts";
import type { Conflict } from "#domain/conflict.ts";
import { Failure, type FailureCode } from "#domain/failure.ts";
import { type Evidence, type Passage, type PassageId, parsePassageId } from "#domain/passage.ts";
import type { Question, Turn } from "#domain/question.ts";
import type { Retrieval } from "#domain/retrieval.ts";
import { type AnswerPorts, answer } from "#pipeline/answer.ts";
import { checkText } from "#pipeline/check-text.ts";
import { condense } from "#pipeline/condense.ts";
import { allConflicts } from "#pipeline/conflicts/all-conflicts.ts";
import { oncePerGeneration } from "#pipeline/once-per-generation.ts";
import type { Index, IndexSource } from "#pipeline/ports.ts";
import { retrieve } from "#pipeline/retrieve.ts";
import { findFollowUps } from "#pipeline/suggest/follow-ups.ts";
import { findStarters } from "#pipeline/suggest/starters.ts";
import { wording } from "#pipeline/wording.ts";

/** The one public door: everything a reader can ask of Fundstelle. Unknown IDs are `undefined`; a missing index throws `Failure("no-index")`. */
export interface Assistant {
  /** Never throws: what goes wrong becomes `answer-failed`; ends early when the signal aborts. */
  ask(question: Question, signal?: AbortSignal): AsyncIterable<AnswerEvent>;
  search(question: Question, k: number): Promise<Retrieval>;
  check(text: string, signal?: AbortSignal): Promise<Check>;
  passage(id: PassageId): Promise<Evidence | undefined>;
  article(id: ArticleId): Promise<{ readonly article: Article; readonly passages: readonly Passage[] } | undefined>;
  articles(): Promise<readonly (ArticleHead & { readonly passages: number })[]>;
  conflicts(): Promise<readonly Conflict[]>;
  /** Questions for a reader who does not know the articles yet; each is answered. */
  starters(): Promise<readonly string[]>;
  /** Questions that lead on from an answer after the turns of its conversation, itself included; each is answered. */
  followUps(answer: Answer, turns: readonly Turn[]): Promise<readonly string[]>;
  /** What answers by default: `extract`, or the language model's name. */
  readonly model: string;
}

/** The world an assistant lives in; `onError` is told of what nobody expected: readers hear of it in one general sentence. Where `conflicts` is absent they are searched for once a generation. */
export interface AssistantPorts extends Omit<AnswerPorts, "index"> {
  readonly indexes: IndexSource;
  readonly onError: (error: unknown) => void;
}

/** Builds the assistant; nothing is opened or loaded before the first call. */
export function createAssistant(ports: AssistantPorts): Assistant {
  const never = new AbortController().signal;
  const conflictsOf = ports.conflicts ?? allConflicts();
  const startersOf = oncePerGeneration(async (index) => {
    const isAnswered = async (text: string) => (await tryOut(index, text, [])) !== undefined;
    return findStarters({ index, conflicts: await conflictsOf(index), isAnswered });
  });

  async function withIndex<T>(use: (index: Index) => Promise<T>): Promise<T> {
    const index = await ports.indexes.open();
    try {
      return await use(index);
    } finally {
      await index.close();
    }
  }

  /** By the last answerer, which costs least: whoever asks for a suggestion has asked no model yet. */
  async function tryOut(index: Index, text: string, history: readonly Turn[]): Promise<Answer | undefined> {
    const [answerer] = ports.answerers.slice(-1);
    const answerers = [answerer ?? ports.answerers[0]] as const;
    for await (const event of answer({ text, history, filter: {} }, { ...ports, index, answerers }, never))
      if (event.type === "answer-end") return event.answer.kind === "answered" ? event.answer : undefined;
    return undefined;
  }

  return {
    model: ports.answerers[0].model,
    async *ask(question, signal = never) {
      let index: Index | undefined;
      try {
        index = await ports.indexes.open();
        yield* answer(question, { ...ports, index, conflicts: conflictsOf }, signal);
      } catch (error) {
        if (!signal.aborted && !(error instanceof Failure)) ports.onError(error);
        yield { type: "answer-failed", error: told(error, signal) };
      } finally {
        await index?.close();
      }
    },
    search: (question, k) =>
      withIndex((index) => retrieve({ ...ports, query: condense(question, ports.glossary), index, k }, never)),
    check: (text, signal = never) => withIndex((index) => checkText(text, { ...ports, index }, signal)),
    passage: (id) =>
      withIndex(async (index) => {
        const article = parsePassageId(id)?.articleId;
        const [passage, head] = await Promise.all([index.passage(id), article && index.article(article)]);
        return passage && head ? { passage, article: head } : undefined;
      }),
    article: (id) =>
      withIndex(async (index) => {
        const article = await index.article(id);
        return article && { article, passages: await index.passagesOf(id) };
      }),
    articles: () => withIndex((index) => index.articles()),
    conflicts: () => withIndex(conflictsOf),
    starters: () => withIndex(startersOf),
    followUps: (given, turns) =>
      withIndex((index) => findFollowUps(given, turns, { index, tryOut: (text) => tryOut(index, text, turns) })),
  };
}

function told(error: unknown, signal: AbortSignal): { readonly code: FailureCode; readonly message: string } {
  if (signal.aborted) return { code: "aborted", message: wording.aborted };
  if (error instanceof Failure) return { code: error.code, message: error.message };
  return { code: "internal", message: wording.failed };
}
