import type { ShownMessage, StoredMessage } from "./conversation-store.ts";

/** A message with its place: positions grow with time, `parent` is the position of the message it follows. */
export interface PlacedMessage extends StoredMessage {
  readonly position: number;
  readonly parent: number | undefined;
}

/** The messages from the root to the leaf, each question with the IDs of all questions asked in its place. */
export function pathTo(leaf: number | undefined, messages: readonly PlacedMessage[]): readonly ShownMessage[] {
  const placed = new Map(messages.map((message) => [message.position, message]));
  const path: ShownMessage[] = [];
  for (let at = leaf; at !== undefined; ) {
    const found = placed.get(at);
    if (!found) break;
    const { position: _, parent, ...message } = found;
    const versions = message.role === "user" ? questionsAfter(parent, messages) : [];
    path.push({ ...message, ...(versions.length > 1 && { versions }) });
    at = parent;
  }
  return path.reverse();
}

/** The position of the newest message that follows the named one, or is it; undefined where there is none. */
export function newestAfter(messageId: string, messages: readonly PlacedMessage[]): number | undefined {
  const below = new Set<number>();
  // Children are always newer than their parents.
  for (const { id, position, parent } of messages.toSorted((a, b) => a.position - b.position))
    if (id === messageId || (parent !== undefined && below.has(parent))) below.add(position);
  return below.size > 0 ? Math.max(...below) : undefined;
}

const questionsAfter = (parent: number | undefined, messages: readonly PlacedMessage[]): readonly string[] =>
  messages.filter((message) => message.role === "user" && message.parent === parent).map(({ id }) => id);
