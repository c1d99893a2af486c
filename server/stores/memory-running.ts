import type { RunningEntry, RunningStore } from "./running-store.ts";

/** Running answers of one process. */
export function memoryRunning(): RunningStore {
  const entries = new Map<string, RunningEntry & { readonly stopping: boolean }>();

  const all = (): readonly RunningEntry[] => [...entries.values()].map(({ stopping: _, ...entry }) => entry);
  const find = ({ owner, id }: RunningEntry["key"]): RunningEntry | undefined =>
    all().find(({ key }) => key.owner === owner && key.id === id);

  return {
    async start(entry) {
      const before = find(entry.key);
      if (before) entries.delete(before.answerId);
      entries.set(entry.answerId, { ...entry, events: [], stopping: false });
    },
    async report(answerId, events, at) {
      const entry = entries.get(answerId);
      if (!entry) return false;
      entries.set(answerId, { ...entry, seenAt: at, events: [...entry.events, ...events] });
      return !entry.stopping;
    },
    of: async (key) => find(key),
    ofOwner: async (owner) => all().flatMap(({ key }) => (key.owner === owner ? [key] : [])),
    async askToStop(key) {
      const found = find(key);
      if (found) entries.set(found.answerId, { ...found, stopping: true });
      return found !== undefined;
    },
    async end(answerId) {
      entries.delete(answerId);
    },
    silentSince: async (before) => all().filter(({ seenAt }) => seenAt < before),
  };
}
