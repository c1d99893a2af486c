import type { Feedback, FeedbackStore } from "./feedback-store.ts";
import type { Installation, InstallationStore } from "./installation-store.ts";
import type { LimitStore } from "./limit-store.ts";
import { memoryConversations } from "./memory-conversations.ts";
import { memoryJobs } from "./memory-jobs.ts";
import { memoryRunning } from "./memory-running.ts";
import type { Share, ShareStore } from "./share-store.ts";
import type { Stores } from "./stores.ts";

/** Stores that forget everything when the process ends. */
export function memoryStores(): Stores {
  const opinions = new Map<string, Feedback>();
  const shared = new Map<string, Share>();
  return {
    conversations: memoryConversations({
      capacity: 1000,
      onRemoved: (owner, messageId) => {
        opinions.delete(placeOf(owner, messageId));
        // Readers of another service vote each for themselves.
        for (const [place, { owner: voter, answerId }] of opinions)
          if (answerId === messageId && voter.startsWith(`${owner}:`)) opinions.delete(place);
        shared.delete(placeOf(owner, messageId));
      },
    }),
    feedback: memoryFeedback(opinions),
    limits: memoryLimits(),
    shares: memoryShares(shared),
    jobs: memoryJobs(),
    installations: memoryInstallations(),
    running: memoryRunning(),
  };
}

function memoryFeedback(opinions: Map<string, Feedback>): FeedbackStore {
  return {
    async put(feedback) {
      const place = placeOf(feedback.owner, feedback.answerId);
      opinions.delete(place);
      opinions.set(place, feedback);
    },
    list: async (limit) => [...opinions.values()].reverse().slice(0, limit),
    listOf: async (owner) => [...opinions.values()].filter((one) => one.owner === owner).reverse(),
  };
}

function memoryShares(shared: Map<string, Share>): ShareStore {
  return {
    async create(share) {
      const place = placeOf(share.owner, share.answerId);
      const standing = shared.get(place) ?? share;
      shared.set(place, standing);
      return standing;
    },
    get: async (id) => [...shared.values()].find((share) => share.id === id),
    list: async (owner) => [...shared.values()].filter((share) => share.owner === owner).reverse(),
    remove: async (owner, answerId) => shared.delete(placeOf(owner, answerId)),
  };
}

function memoryLimits(): LimitStore {
  let current = Number.NEGATIVE_INFINITY;
  const counts = new Map<string, number>();
  return {
    async count(client, windowStart) {
      if (windowStart > current) {
        counts.clear();
        current = windowStart;
      }
      const count = (counts.get(client) ?? 0) + 1;
      counts.set(client, count);
      return count;
    },
  };
}

function memoryInstallations(): InstallationStore {
  const installations = new Map<string, Installation>();
  return {
    async put(installation) {
      installations.set(placeOf(installation.service, installation.workspace), installation);
    },
    get: async (service, workspace) => installations.get(placeOf(service, workspace)),
    remove: async (service, workspace) => installations.delete(placeOf(service, workspace)),
  };
}

const placeOf = (owner: string, id: string): string => JSON.stringify([owner, id]);
