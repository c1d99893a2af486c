/** A reader's opinion of one answer; `at` is an ISO 8601 instant. */
export interface Feedback {
  readonly answerId: string;
  readonly owner: string;
  readonly vote: "up" | "down";
  readonly comment?: string;
  readonly at: string;
}

/** Keeps one opinion for each reader and answer; a new one replaces the old. */
export interface FeedbackStore {
  put(feedback: Feedback): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<readonly Feedback[]>;
  /** All of one reader's, newest first. */
  listOf(owner: string): Promise<readonly Feedback[]>;
}

/** Whose conversation an opinion is about: readers of Slack (`slack:T1:U1`) vote each for themselves on answers of their workspace (`slack:T1`). */
export const conversationOwner = (owner: string): string => /^slack:[^:]+/.exec(owner)?.[0] ?? owner;
