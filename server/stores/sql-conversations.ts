import { z } from "zod";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { Failure } from "#domain/failure.ts";
import type { ConversationHead, ConversationStore, StoredMessage } from "./conversation-store.ts";
import { newestAfter, type PlacedMessage, pathTo } from "./message-tree.ts";
import type { Sql, SqlRow, SqlStatement, SqlValue } from "./sql.ts";

const ofOwner = "SELECT number, id, title, created_at, updated_at, leaf FROM conversations WHERE owner = ?";
const ofConversation = "SELECT * FROM messages WHERE conversation = ? ORDER BY position";

/** Conversations in the tables of `migrations/`. */
export function sqlConversations(sql: Sql): ConversationStore {
  return {
    async create({ owner, id }, { title, createdAt }) {
      await sql.run(
        "INSERT INTO conversations (owner, id, title, created_at, updated_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        ...[owner, id, title, createdAt, createdAt],
      );
    },
    async get({ owner, id }) {
      const found = await sql.get(`${ofOwner} AND id = ?`, owner, id);
      if (!found) return undefined;
      const rows = await sql.all(ofConversation, numberOf(found));
      return { ...headOf(found), messages: pathTo(leafOf(found), rows.map(placedOf)) };
    },
    async list(owner, { query = "", limit }) {
      const words = query.split(/\s+/).filter(Boolean).map(containing);
      const found = [ofOwner, ...words.map(([condition]) => condition)].join(" AND ");
      const values = words.flatMap(([, ...given]) => given);
      const rows = await sql.all(`${found} ORDER BY updated_at DESC, number DESC LIMIT ?`, owner, ...values, limit);
      return rows.map(headOf);
    },
    async append({ owner, id }, message) {
      const found = await sql.get(`${ofOwner} AND id = ?`, owner, id);
      if (!found) throw new Failure("not-found", "Dieses Gespräch gibt es nicht.");
      const number = numberOf(found);
      await sql.batch([
        insertion(number, owner, message),
        [
          "UPDATE conversations SET updated_at = ?, leaf = (SELECT max(position) FROM messages WHERE conversation = number) WHERE number = ?",
          ...[message.createdAt, number],
        ],
      ]);
    },
    async rewind({ owner, id }, messageId) {
      await sql.run(
        `UPDATE conversations SET leaf = found.parent
         FROM (SELECT conversation, parent FROM messages WHERE owner = ? AND id = ?) AS found
         WHERE conversations.owner = ? AND conversations.id = ? AND conversations.number = found.conversation`,
        ...[owner, messageId, owner, id],
      );
    },
    async show({ owner, id }, messageId) {
      const found = await sql.get(`${ofOwner} AND id = ?`, owner, id);
      if (!found) return false;
      const rows = await sql.all(ofConversation, numberOf(found));
      const leaf = newestAfter(messageId, rows.map(placedOf));
      if (leaf === undefined) return false;
      await sql.run("UPDATE conversations SET leaf = ? WHERE number = ?", leaf, numberOf(found));
      return true;
    },
    async message(owner, messageId) {
      const found = await sql.get("SELECT * FROM messages WHERE owner = ? AND id = ?", owner, messageId);
      return found && messageOf(found);
    },
    async rename({ owner, id }, title) {
      return (await sql.run("UPDATE conversations SET title = ? WHERE owner = ? AND id = ?", title, owner, id)) > 0;
    },
    async delete({ owner, id }) {
      return (await sql.run("DELETE FROM conversations WHERE owner = ? AND id = ?", owner, id)) > 0;
    },
    async deleteAll(owner) {
      await sql.run("DELETE FROM conversations WHERE owner = ?", owner);
    },
    deleteOlder: async (instant) =>
      (await sql.all("DELETE FROM conversations WHERE updated_at < ? RETURNING number", instant)).length,
  };
}

function insertion(conversation: number, owner: string, message: StoredMessage): SqlStatement {
  const { id, role, text, createdAt, events, articles } = message;
  return [
    `INSERT INTO messages (conversation, owner, id, role, text, created_at, events, articles, parent)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT leaf FROM conversations WHERE number = ?))`,
    ...[conversation, owner, id, role, text, createdAt],
    ...[events ? JSON.stringify(events) : null, articles ? JSON.stringify(articles) : null, conversation],
  ];
}

/** A condition that title or messages contain the word; trigrams know nothing shorter than three letters. */
function containing(word: string): readonly [condition: string, ...values: SqlValue[]] {
  const short = [...word].length < 3;
  const value = short ? `%${word.replace(/[\\%_]/g, "\\$&")}%` : `"${word.replaceAll('"', '""')}"`;
  const [title, text] = short
    ? ["title LIKE ? ESCAPE '\\'", "text LIKE ? ESCAPE '\\'"]
    : ["title_words MATCH ?", "message_words MATCH ?"];
  const condition = `(number IN (SELECT rowid FROM title_words WHERE ${title}) OR number IN
    (SELECT conversation FROM messages WHERE position IN (SELECT rowid FROM message_words WHERE ${text})))`;
  return [condition, value, value];
}

const headRow = z.object({ id: z.string(), title: z.string(), created_at: z.string(), updated_at: z.string() });

function headOf(row: SqlRow): ConversationHead {
  const { id, title, created_at, updated_at } = headRow.parse(row);
  return { id, title, createdAt: created_at, updatedAt: updated_at };
}

const numberOf = (row: SqlRow): number => z.number().parse(row.number);
const leafOf = (row: SqlRow): number | undefined => z.number().nullable().parse(row.leaf) ?? undefined;

const messageRow = z.object({
  id: z.string(),
  role: z.enum(["user", "assistant"]),
  text: z.string(),
  created_at: z.string(),
  events: z.string().nullable(),
  articles: z.string().nullable(),
});
const placeRow = z.object({ position: z.number(), parent: z.number().nullable() });

function placedOf(row: SqlRow): PlacedMessage {
  const { position, parent } = placeRow.parse(row);
  return { ...messageOf(row), position, parent: parent ?? undefined };
}

function messageOf(row: SqlRow): StoredMessage {
  const { id, role, text, created_at, events, articles } = messageRow.parse(row);
  return {
    id,
    role,
    text,
    createdAt: created_at,
    // Both written by `insertion` and by nothing else.
    ...(events !== null && { events: JSON.parse(events) as readonly AnswerEvent[] }),
    ...(articles !== null && { articles: JSON.parse(articles) as Readonly<Record<string, string>> }),
  };
}
