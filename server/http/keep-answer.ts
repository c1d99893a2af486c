import type { Assistant } from "#assistant";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { ConversationKey, ConversationStore } from "#stores/conversation-store.ts";
import { articleVersions, citationsOf } from "./article-changes.ts";

export interface KeepingPorts {
  /** Tells the state of the cited articles; absent where it is no longer that of the answer. */
  readonly assistant?: Pick<Assistant, "article">;
  readonly conversations: ConversationStore;
  readonly onUnexpected: (cause: unknown) => void;
}

/** Enters what an answer said into its conversation, whole or as far as it came; `at` in milliseconds since 1970. Rejects as `append` does. */
export async function keepAnswer(
  { assistant, conversations, onUnexpected }: KeepingPorts,
  key: ConversationKey,
  answer: { readonly answerId: string; readonly events: readonly AnswerEvent[]; readonly at: number },
): Promise<void> {
  const events = answer.events.filter(isKept);
  const createdAt = new Date(answer.at).toISOString();
  const message = { id: answer.answerId, role: "assistant", text: textOf(events), createdAt, events } as const;
  // The articles may be away by now; what was said must stay all the same.
  const articles = assistant && (await articleVersions(assistant, citationsOf(events)).catch(onUnexpected));
  await conversations.append(key, { ...message, ...(articles && { articles }) });
}

/** What was found is not kept: what was said of it is. */
export const isKept = (event: AnswerEvent): boolean => event.type !== "retrieval-available";

/** What the answer said, as the next question's history and the search of conversations read it. */
function textOf(events: readonly AnswerEvent[]): string {
  const end = events.at(-1);
  if (end?.type === "answer-end") return end.answer.text || (end.answer.reason?.message ?? "");
  return events.flatMap((event) => (event.type === "sentence-available" ? [event.sentence.text] : [])).join(" ");
}
