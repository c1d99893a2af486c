import type { ConversationStore } from "./conversation-store.ts";
import type { FeedbackStore } from "./feedback-store.ts";
import type { InstallationStore } from "./installation-store.ts";
import type { JobStore } from "./job-store.ts";
import type { LimitStore } from "./limit-store.ts";
import type { RunningStore } from "./running-store.ts";
import type { ShareStore } from "./share-store.ts";

/** All that the server remembers about its readers. */
export interface Stores {
  readonly conversations: ConversationStore;
  readonly feedback: FeedbackStore;
  readonly limits: LimitStore;
  readonly shares: ShareStore;
  readonly jobs: JobStore;
  readonly installations: InstallationStore;
  readonly running: RunningStore;
}
