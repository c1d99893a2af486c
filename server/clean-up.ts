import { keepSilent, SILENCE } from "#http/shared-answers.ts";
import { forgetOld } from "#stores/forget-old.ts";
import type { Stores } from "#stores/stores.ts";

export interface CleanUpParts {
  readonly stores: Stores;
  /** Days from a conversation's last change to its deletion; absent means never. */
  readonly retentionDays?: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly onUnexpected: (cause: unknown) => void;
}

/** What has to be done now and then where many processes share the stores: answers whose maker died are entered as far as they came, and old conversations deleted. */
export async function cleanUp({ stores, retentionDays, clock, onUnexpected }: CleanUpParts): Promise<void> {
  const { conversations, running } = stores;
  for (const entry of await running.silentSince(clock() - SILENCE))
    await keepSilent({ conversations, running, onUnexpected }, entry);
  if (retentionDays !== undefined) await forgetOld(conversations, { days: retentionDays, now: clock() });
}
