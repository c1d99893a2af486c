/** Work to be done once; times are in milliseconds since 1970. */
export interface NewJob {
  /** What makes it the same work when it is asked for again. */
  readonly id: string;
  /** Jobs of one lane are done one after another, in the order in which they were added. */
  readonly lane: string;
  readonly payload: string;
  readonly addedAt: number;
}

/** A job as the one who works on it sees it. */
export interface Job extends NewJob {
  /** How often it was taken, this time included. */
  readonly attempts: number;
  /** What an earlier attempt noted. */
  readonly progress?: string;
}

/** Who works on which job. */
export interface Hold {
  readonly id: string;
  readonly owner: string;
}

/**
 * Keeps jobs so that none is lost and none is done by two at once: a job belongs to whoever took it until the lease ends.
 * All that take a hold answer false when it is no longer held, and then change nothing.
 */
export interface JobStore {
  /** False where a job of this ID is known, whatever became of it. */
  add(job: NewJob): Promise<boolean>;
  /** Takes the first open job that is due and whose lane has none before it. */
  take(owner: string, now: number, leaseUntil: number): Promise<Job | undefined>;
  extend(hold: Hold, leaseUntil: number): Promise<boolean>;
  /** Keeps a note for whoever takes the job next. */
  note(hold: Hold, progress: string): Promise<boolean>;
  /** Gives the job back, to be taken from `due` on. */
  putBack(hold: Hold, due: number): Promise<boolean>;
  /** Ends it; its payload is forgotten, its ID is not. */
  end(hold: Hold, state: "done" | "failed", endedAt: number): Promise<boolean>;
  /** Forgets jobs that ended before; says how many. */
  forget(endedBefore: number): Promise<number>;
}
