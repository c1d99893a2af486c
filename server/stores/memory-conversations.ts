import { Failure } from "#domain/failure.ts";
import type {
  Conversation,
  ConversationHead,
  ConversationKey,
  ConversationStore,
  StoredMessage,
} from "./conversation-store.ts";
import { newestAfter, type PlacedMessage, pathTo } from "./message-tree.ts";

interface Kept extends ConversationHead {
  readonly owner: string;
  readonly messages: readonly PlacedMessage[];
  readonly leaf: number | undefined;
}

interface MemoryLimits {
  /** The longest unchanged conversation is forgotten beyond it. */
  readonly capacity: number;
  /** Hears of each message that is gone. */
  readonly onRemoved: (owner: string, messageId: string) => void;
}

/** Conversations that live as long as the process. */
export function memoryConversations({ capacity, onRemoved }: MemoryLimits): ConversationStore {
  // A Map keeps insertion order: the one changed last is re-inserted and so stands last.
  const conversations = new Map<string, Kept>();
  let positions = 0;

  function change(key: ConversationKey, next: (old: Kept) => Kept): boolean {
    const old = conversations.get(place(key));
    if (!old) return false;
    conversations.delete(place(key));
    conversations.set(place(key), next(old));
    return true;
  }

  function remove(key: ConversationKey): boolean {
    const { messages = [] } = conversations.get(place(key)) ?? {};
    for (const { id } of messages) onRemoved(key.owner, id);
    return conversations.delete(place(key));
  }

  const ofOwner = (owner: string) => [...conversations.values()].filter((one) => one.owner === owner);

  return {
    async create(key, { title, createdAt }) {
      if (conversations.has(place(key))) return;
      const head = { id: key.id, title, createdAt, updatedAt: createdAt };
      conversations.set(place(key), { ...head, owner: key.owner, messages: [], leaf: undefined });
      const [oldest] = conversations.values();
      if (conversations.size > capacity && oldest) remove(oldest);
    },
    async get(key) {
      const found = conversations.get(place(key));
      return found && conversationOf(found);
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
      positions += 1;
      const position = positions;
      const known = change(key, (old) => ({
        ...old,
        updatedAt: message.createdAt,
        messages: [...old.messages, { ...message, position, parent: old.leaf }],
        leaf: position,
      }));
      if (!known) throw new Failure("not-found", "Dieses Gespräch gibt es nicht.");
    },
    async rewind(key, messageId) {
      change(key, (old) => {
        const found = old.messages.find((message) => message.id === messageId);
        return found ? { ...old, leaf: found.parent } : old;
      });
    },
    async show(key, messageId) {
      const leaf = newestAfter(messageId, conversations.get(place(key))?.messages ?? []);
      return leaf !== undefined && change(key, (old) => ({ ...old, leaf }));
    },
    async message(owner, messageId) {
      const found = ofOwner(owner)
        .flatMap((one) => one.messages)
        .find((message) => message.id === messageId);
      return found && messageOf(found);
    },
    rename: async (key, title) => change(key, (old) => ({ ...old, title })),
    delete: async (key) => remove(key),
    async deleteAll(owner) {
      for (const one of ofOwner(owner)) remove(one);
    },
    async deleteOlder(instant) {
      const old = [...conversations.values()].filter(({ updatedAt }) => updatedAt < instant);
      for (const one of old) remove(one);
      return old.length;
    },
  };
}

const conversationOf = (kept: Kept): Conversation => ({ ...headOf(kept), messages: pathTo(kept.leaf, kept.messages) });

const headOf = ({ id, title, createdAt, updatedAt }: ConversationHead): ConversationHead => ({
  id,
  title,
  createdAt,
  updatedAt,
});

const messageOf = ({ position: _, parent: __, ...message }: PlacedMessage): StoredMessage => message;

const place = ({ owner, id }: ConversationKey): string => JSON.stringify([owner, id]);
