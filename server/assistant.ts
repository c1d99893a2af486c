import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Article, ArticleHead, ArticleId } from "#domain/article.ts";
import type { Check } from "#domain/claim.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Evidence, Passage, PassageId } from "#domain/passage.ts";
import type { Question } from "#domain/question.ts";
import type { Retrieval } from "#domain/retrieval.ts";

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
  /** What answers by default: `extract`, or the language model's name. */
  readonly model: string;
}
