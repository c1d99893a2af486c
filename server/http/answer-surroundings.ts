import type { Assistant } from "#assistant";
import { Failure } from "#domain/failure.ts";
import type { ShareStore } from "#stores/share-store.ts";
import { articleChanges } from "./article-changes.ts";
import type { AnswerSurroundings } from "./conversation-views.ts";

interface SurroundingPorts {
  readonly assistant: Pick<Assistant, "article">;
  readonly shares: ShareStore;
  readonly onUnexpected: (cause: unknown) => void;
}

/** What is known today of the answers of one owner: which are shared, and which of their articles have changed (none, where they cannot be read). */
export async function answerSurroundings(
  { assistant, shares, onUnexpected }: SurroundingPorts,
  owner: string,
): Promise<AnswerSurroundings> {
  const shared = new Map((await shares.list(owner)).map(({ answerId, id }) => [answerId, id]));
  const changes = articleChanges(assistant);
  return {
    shareOf: (answerId) => shared.get(answerId),
    changesOf: (message) =>
      changes(message).catch((cause: unknown) => {
        // An answer can be read again without its articles.
        if (!(cause instanceof Failure)) onUnexpected(cause);
        return [];
      }),
  };
}
