import type { Conversation, ConversationHead, ShownMessage, StoredMessage } from "#stores/conversation-store.ts";
import type { ArticleChange } from "./article-changes.ts";
import { type AskedQuestion, type ChatMessage, type ChatMetadata, chatStream } from "./chat-stream.ts";

/** A conversation as the page shows it again; `answering` says that an answer is on its way and can be followed. */
export interface ConversationView extends ConversationHead {
  readonly messages: readonly ChatMessage[];
  readonly answering: boolean;
}

/** The reader's conversations, last changed first. */
export interface ConversationList {
  readonly conversations: readonly ConversationHead[];
}

/** Questions that lead on from a conversation's last answer; none while it is being made. */
export interface FollowUpList {
  readonly followUps: readonly string[];
}

/** The same with all that was said, to be taken along. */
export interface ConversationViews {
  readonly conversations: readonly ConversationView[];
}

/** What the page must know before it starts; `retentionDays` is how long conversations are kept after their last change, absent for ever. */
export interface SessionView {
  readonly loginRequired: boolean;
  readonly model?: string;
  readonly retentionDays?: number;
}

/** What is known of an answer beyond its events. */
export interface AnswerSurroundings {
  readonly changesOf: (message: StoredMessage) => Promise<readonly ArticleChange[]>;
  /** The ID of the answer's share, if it is shared. */
  readonly shareOf: (answerId: string) => string | undefined;
  /** The owner's opinion of the answer. */
  readonly voteOf: (answerId: string) => "up" | "down" | undefined;
}

/** Builds the messages from the stored events through the same wire format that streamed them. */
export async function conversationView(
  { messages, ...head }: Conversation,
  state: { readonly answering: boolean },
  around: AnswerSurroundings,
): Promise<ConversationView> {
  const views = messages.map((message, i) => messageView(message, around, askedIn(messages[i - 1])));
  return { ...head, messages: await Promise.all(views), answering: state.answering };
}

/** One message as it was streamed; `asked` is the question that it answers. */
export async function messageView(
  message: StoredMessage,
  { changesOf, shareOf, voteOf }: AnswerSurroundings,
  asked?: AskedQuestion,
): Promise<ChatMessage> {
  const { id, role, text, events } = message;
  if (role === "user" || !events) return { id, role, parts: [{ type: "text", text }] };
  const view: ChatMessage = { id, role, parts: [] };
  const share = shareOf(id);
  const changes = await changesOf(message);
  const vote = voteOf(id);
  let metadata: ChatMetadata = {
    answerId: id,
    ...(share !== undefined && { share }),
    ...(vote && { vote }),
    ...(changes.length > 0 && { changes }),
  };
  for await (const chunk of chatStream(events, id, asked)) {
    if (chunk.type === "text-delta") view.parts.push({ type: "text", text: chunk.delta, state: "done" });
    if (chunk.type === "text-end" && chunk.citations) {
      const last = view.parts.at(-1);
      if (last?.type === "text") last.citations = chunk.citations;
    }
    if (chunk.type === "data-withheld") view.parts.push({ type: "data-withheld", data: chunk.data });
    if (chunk.type === "data-conflict") view.parts.push({ type: "data-conflict", data: chunk.data });
    if (chunk.type === "start" || chunk.type === "finish") metadata = { ...metadata, ...chunk.messageMetadata };
    if (chunk.type === "error") metadata = { ...metadata, failure: chunk.errorText };
  }
  return { ...view, metadata };
}

/** The question that the message is, as the wire tells it. */
export function askedIn(message: ShownMessage | undefined): AskedQuestion | undefined {
  if (message?.role !== "user") return undefined;
  return { questionId: message.id, ...(message.versions && { versions: message.versions }) };
}
