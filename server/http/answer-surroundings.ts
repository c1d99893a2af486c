import type { Assistant } from "#assistant";
import { Failure } from "#domain/failure.ts";
import type { FeedbackStore } from "#stores/feedback-store.ts";
import type { ShareStore } from "#stores/share-store.ts";
import { articleChanges } from "./article-changes.ts";
import type { AnswerSurroundings } from "./conversation-views.ts";

interface SurroundingPorts {
  readonly assistant: Pick<Assistant, "article">;
  readonly shares: ShareStore;
  readonly feedback: FeedbackStore;
  readonly onUnexpected: (cause: unknown) => void;
}

/** What is known today of the answers of one owner: which are shared, what the owner thought of them, and which of their articles have changed (none, where they cannot be read). */
export async function answerSurroundings(
  { assistant, shares, feedback, onUnexpected }: SurroundingPorts,
  owner: string,
): Promise<AnswerSurroundings> {
  const shared = new Map((await shares.list(owner)).map(({ answerId, id }) => [answerId, id]));
  const votes = new Map((await feedback.listOf(owner)).map(({ answerId, vote }) => [answerId, vote]));
  const changes = articleChanges(assistant);
  return {
    voteOf: (answerId) => votes.get(answerId),
    shareOf: (answerId) => shared.get(answerId),
    changesOf: (message) =>
      changes(message).catch((cause: unknown) => {
        // An answer can be read again without its articles.
        if (!(cause instanceof Failure)) onUnexpected(cause);
        return [];
      }),
  };
}
