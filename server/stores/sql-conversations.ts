import { z } from "zod";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { Failure } from "#domain/failure.ts";
import type { ConversationHead, ConversationStore, StoredMessage } from "./conversation-store.ts";
import type { Sql, SqlRow, SqlStatement, SqlValue } from "./sql.ts";

const ofOwner = "SELECT number, id, title, created_at, updated_at FROM conversations WHERE owner = ?";

/** Conversations in the tables of `migrations/0001_conversations.sql`. */
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
      const rows = await sql.all("SELECT * FROM messages WHERE conversation = ? ORDER BY position", numberOf(found));
      return { ...headOf(found), messages: rows.map(messageOf) };
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
        ["UPDATE conversations SET updated_at = ? WHERE number = ?", message.createdAt, number],
      ]);
    },
    async cutFrom({ owner, id }, messageId) {
      const conversation = "(SELECT number FROM conversations WHERE owner = ? AND id = ?)";
      await sql.run(
        `DELETE FROM messages WHERE conversation = ${conversation} AND position >=
           (SELECT position FROM messages WHERE conversation = ${conversation} AND id = ?)`,
        ...[owner, id, owner, id, messageId],
      );
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
  };
}

function insertion(conversation: number, owner: string, message: StoredMessage): SqlStatement {
  const { id, role, text, createdAt, events } = message;
  return [
    "INSERT INTO messages (conversation, owner, id, role, text, created_at, events) VALUES (?, ?, ?, ?, ?, ?, ?)",
    ...[conversation, owner, id, role, text, createdAt, events ? JSON.stringify(events) : null],
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

const messageRow = z.object({
  id: z.string(),
  role: z.enum(["user", "assistant"]),
  text: z.string(),
  created_at: z.string(),
  events: z.string().nullable(),
});

function messageOf(row: SqlRow): StoredMessage {
  const { id, role, text, created_at, events } = messageRow.parse(row);
  // Written by `insertion` and by nothing else.
  const parsed = events === null ? undefined : (JSON.parse(events) as readonly AnswerEvent[]);
  return { id, role, text, createdAt: created_at, ...(parsed && { events: parsed }) };
}
