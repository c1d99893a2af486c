import type { ConversationStore } from "./conversation-store.ts";

const DAY_MS = 24 * 3600 * 1000;

/** Deletes every conversation that was last changed more than `days` days before `now` (milliseconds since 1970); says how many. */
export function forgetOld(
  conversations: Pick<ConversationStore, "deleteOlder">,
  { days, now }: { readonly days: number; readonly now: number },
): Promise<number> {
  return conversations.deleteOlder(new Date(now - days * DAY_MS).toISOString());
}
