import type { Feedback, FeedbackStore } from "./feedback-store.ts";
import type { LimitStore } from "./limit-store.ts";
import { memoryConversations } from "./memory-conversations.ts";
import type { Stores } from "./stores.ts";

/** Stores that forget everything when the process ends. */
export function memoryStores(): Stores {
  return { conversations: memoryConversations({ capacity: 1000 }), feedback: memoryFeedback(), limits: memoryLimits() };
}

function memoryFeedback(): FeedbackStore {
  const opinions = new Map<string, Feedback>();
  return {
    async put(feedback) {
      const place = JSON.stringify([feedback.owner, feedback.answerId]);
      opinions.delete(place);
      opinions.set(place, feedback);
    },
    list: async (limit) => [...opinions.values()].reverse().slice(0, limit),
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
