import { Failure } from "#domain/failure.ts";
import type { Conversation, ConversationHead, ConversationKey, ConversationStore } from "./conversation-store.ts";

/** Conversations that live as long as the process; the longest unchanged is forgotten beyond `capacity`. */
export function memoryConversations({ capacity }: { readonly capacity: number }): ConversationStore {
  // A Map keeps insertion order: the one changed last is re-inserted and so stands last.
  const conversations = new Map<string, Conversation & { readonly owner: string }>();

  function change(key: ConversationKey, next: (old: Conversation) => Conversation): boolean {
    const old = conversations.get(place(key));
    if (!old) return false;
    conversations.delete(place(key));
    conversations.set(place(key), { ...next(old), owner: key.owner });
    return true;
  }

  const ofOwner = (owner: string) => [...conversations.values()].filter((one) => one.owner === owner);

  return {
    async create(key, { title, createdAt }) {
      if (conversations.has(place(key))) return;
      conversations.set(place(key), {
        id: key.id,
        owner: key.owner,
        title,
        createdAt,
        updatedAt: createdAt,
        messages: [],
      });
      const oldest = conversations.keys().next().value;
      if (conversations.size > capacity && oldest !== undefined) conversations.delete(oldest);
    },
    async get(key) {
      const found = conversations.get(place(key));
      return found && { ...headOf(found), messages: found.messages };
    },
    async list(owner, { query = "", limit }) {
      const words = query.toLocaleLowerCase("de").split(/\s+/).filter(Boolean);
      return ofOwner(owner)
        .filter((one) => {
          const text = [one.title, ...one.messages.map((message) => message.text)].join("\n").toLocaleLowerCase("de");
          return words.every((word) => text.includes(word));
        })
        .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
        .slice(0, limit)
        .map(headOf);
    },
    async append(key, message) {
      const known = change(key, (old) => ({
        ...old,
        updatedAt: message.createdAt,
        messages: [...old.messages, message],
      }));
      if (!known) throw new Failure("not-found", "Dieses Gespräch gibt es nicht.");
    },
    async cutFrom(key, messageId) {
      change(key, (old) => {
        const at = old.messages.findIndex((message) => message.id === messageId);
        return at === -1 ? old : { ...old, messages: old.messages.slice(0, at) };
      });
    },
    async message(owner, messageId) {
      return ofOwner(owner)
        .flatMap((one) => one.messages)
        .find((message) => message.id === messageId);
    },
    rename: async (key, title) => change(key, (old) => ({ ...old, title })),
    delete: async (key) => conversations.delete(place(key)),
    async deleteAll(owner) {
      for (const { id } of ofOwner(owner)) conversations.delete(place({ owner, id }));
    },
  };
}

const headOf = ({ id, title, createdAt, updatedAt }: ConversationHead): ConversationHead => ({
  id,
  title,
  createdAt,
  updatedAt,
});

const place = ({ owner, id }: ConversationKey): string => JSON.stringify([owner, id]);
