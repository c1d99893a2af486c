import type { Hold, Job, JobStore } from "./job-store.ts";

interface Entry extends Job {
  readonly state: "open" | "done" | "failed";
  readonly owner?: string | undefined;
  readonly due: number;
  readonly endedAt?: number;
}

/** Jobs that live as long as the process. */
export function memoryJobs(): JobStore {
  // A Map keeps the order of acceptance.
  const jobs = new Map<string, Entry>();

  function change({ id, owner }: Hold, next: Partial<Entry>): boolean {
    const job = jobs.get(id);
    if (job?.state !== "open" || job.owner !== owner) return false;
    jobs.set(id, { ...job, ...next });
    return true;
  }

  return {
    async add(job) {
      if (jobs.has(job.id)) return false;
      jobs.set(job.id, { ...job, state: "open", attempts: 0, due: job.addedAt });
      return true;
    },
    async take(owner, now, leaseUntil) {
      const busy = new Set<string>();
      for (const job of jobs.values()) {
        if (job.state !== "open") continue;
        if (job.due <= now && !busy.has(job.lane)) {
          const taken = { ...job, owner, due: leaseUntil, attempts: job.attempts + 1 };
          jobs.set(job.id, taken);
          return jobOf(taken);
        }
        busy.add(job.lane);
      }
      return undefined;
    },
    extend: async (hold, leaseUntil) => change(hold, { due: leaseUntil }),
    note: async (hold, progress) => change(hold, { progress }),
    putBack: async (hold, due) => change(hold, { due, owner: undefined }),
    end: async (hold, state, endedAt) => change(hold, { state, endedAt, payload: "", owner: undefined }),
    async forget(endedBefore) {
      const old = [...jobs.values()].filter(({ endedAt }) => endedAt !== undefined && endedAt < endedBefore);
      for (const { id } of old) jobs.delete(id);
      return old.length;
    },
  };
}

const jobOf = ({ id, lane, payload, addedAt, attempts, progress }: Entry): Job => ({
  ...{ id, lane, payload, addedAt, attempts },
  ...(progress !== undefined && { progress }),
});
