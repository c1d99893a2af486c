import type { Hold, Job, JobStore } from "#stores/job-store.ts";

/** What became of one attempt: it is done, it failed for good, or it is to be tried again from `due` (milliseconds since 1970). */
export type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "failed" }
  | { readonly kind: "later"; readonly due: number };

/** One attempt at a job, while its lease holds. */
export interface Attempt {
  readonly job: Job;
  /** Aborts when the lease is lost or the runner closes. */
  readonly signal: AbortSignal;
  /** Renews the lease; false where the job is no longer ours: then nothing may be said any more. */
  readonly stillMine: () => Promise<boolean>;
  readonly note: (progress: string) => Promise<boolean>;
}

export interface JobRunnerParts {
  readonly jobs: JobStore;
  /** A rejection counts as an attempt that failed and is tried again. */
  readonly run: (attempt: Attempt) => Promise<Outcome>;
  /** What is tried after `maxAttempts`: telling the reader that there will be no answer. */
  readonly giveUp: (attempt: Attempt) => Promise<Outcome>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly onUnexpected: (cause: unknown) => void;
  readonly leaseMs: number;
  /** How many jobs run at once. */
  readonly parallel: number;
  readonly maxAttempts: number;
  /** After so many attempts in all even telling is given up. */
  readonly lastAttempt: number;
}

/** Works on stored jobs; several runners, in one process or many, share them through leases. */
export interface JobRunner {
  /** Takes what is due and there is room for; resolves when it has begun. */
  wake(): Promise<void>;
  /** Resolves when no job is due and none of this runner is running. */
  drain(): Promise<void>;
  /** Takes no more, aborts what runs and puts it back at once. */
  close(): Promise<void>;
}

/** How long an ended job's ID is remembered: far beyond any service's last delivery. */
const MEMORY_MS = 30 * 24 * 3600 * 1000;
const LONGEST_PAUSE_MS = 60_000;

/** Takes up jobs one a lane, under a lease that is renewed while one runs. */
export function createJobRunner(parts: JobRunnerParts): JobRunner {
  const { jobs, run, giveUp, clock, onUnexpected, leaseMs, parallel, maxAttempts, lastAttempt } = parts;
  const owner = crypto.randomUUID();
  const closing = new AbortController();
  const running = new Set<Promise<void>>();
  let filling: Promise<void> = Promise.resolve();

  async function fill(): Promise<void> {
    while (running.size < parallel && !closing.signal.aborted) {
      const now = clock();
      const job = await jobs.take(owner, now, now + leaseMs);
      if (!job) return;
      const work = attempt(job)
        .catch(onUnexpected)
        .finally(() => running.delete(work));
      running.add(work);
    }
  }

  async function attempt(job: Job): Promise<void> {
    const hold: Hold = { id: job.id, owner };
    const lost = new AbortController();
    const stillMine = async (): Promise<boolean> => {
      const mine = !lost.signal.aborted && (await jobs.extend(hold, clock() + leaseMs));
      if (!mine) lost.abort();
      return mine;
    };
    const pulse = setInterval(() => void stillMine().catch(onUnexpected), leaseMs / 3);
    const signal = AbortSignal.any([lost.signal, closing.signal]);
    try {
      await settle(hold, await outcomeOf({ job, signal, stillMine, note: (progress) => jobs.note(hold, progress) }));
    } finally {
      clearInterval(pulse);
    }
  }

  async function outcomeOf(attempt: Attempt): Promise<Outcome> {
    const { job, signal } = attempt;
    try {
      return await (job.attempts <= maxAttempts ? run(attempt) : giveUp(attempt));
    } catch (cause) {
      if (signal.aborted) return { kind: "later", due: clock() };
      onUnexpected(cause);
      if (job.attempts >= lastAttempt) return { kind: "failed" };
      return { kind: "later", due: clock() + Math.min(1000 * 2 ** (job.attempts - 1), LONGEST_PAUSE_MS) };
    }
  }

  async function settle(hold: Hold, outcome: Outcome): Promise<void> {
    const now = clock();
    if (outcome.kind === "later") await jobs.putBack(hold, outcome.due);
    else {
      await jobs.end(hold, outcome.kind, now);
      await jobs.forget(now - MEMORY_MS);
    }
  }

  // One after another: two fillings at once would take more jobs than may run.
  const refill = (): Promise<void> => {
    filling = filling.then(fill).catch(onUnexpected);
    return filling;
  };

  return {
    wake: refill,
    async drain() {
      await refill();
      while (running.size > 0 && !closing.signal.aborted) {
        await Promise.race(running);
        await refill();
      }
    },
    async close() {
      closing.abort();
      await filling;
      await Promise.allSettled(running);
    },
  };
}
