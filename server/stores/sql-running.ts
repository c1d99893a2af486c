import { z } from "zod";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { RunningEntry, RunningStore } from "./running-store.ts";
import type { Sql, SqlRow } from "./sql.ts";

/** Running answers in the table of `migrations/0004_running_answers.sql`, for all processes that share a database. */
export function sqlRunning(sql: Sql): RunningStore {
  return {
    async start({ key: { owner, id }, answerId, seenAt }) {
      await sql.run(
        "INSERT OR REPLACE INTO running_answers (owner, conversation, answer_id, seen_at) VALUES (?, ?, ?, ?)",
        ...[owner, id, answerId, seenAt],
      );
    },
    async report(answerId, events, at) {
      const lines = events.map((event) => `${JSON.stringify(event)}\n`).join("");
      const row = await sql.get(
        "UPDATE running_answers SET seen_at = ?, events = events || ? WHERE answer_id = ? RETURNING stopping",
        ...[at, lines, answerId],
      );
      return row?.stopping === 0;
    },
    async of({ owner, id }) {
      const row = await sql.get("SELECT * FROM running_answers WHERE owner = ? AND conversation = ?", owner, id);
      return row && entryOf(row);
    },
    async ofOwner(owner) {
      const rows = await sql.all("SELECT conversation FROM running_answers WHERE owner = ?", owner);
      return rows.map(({ conversation }) => ({ owner, id: z.string().parse(conversation) }));
    },
    async askToStop({ owner, id }) {
      const changed = await sql.run(
        "UPDATE running_answers SET stopping = 1 WHERE owner = ? AND conversation = ?",
        ...[owner, id],
      );
      return changed > 0;
    },
    async end(answerId) {
      await sql.run("DELETE FROM running_answers WHERE answer_id = ?", answerId);
    },
    silentSince: async (before) =>
      (await sql.all("SELECT * FROM running_answers WHERE seen_at < ?", before)).map(entryOf),
  };
}

const runningRow = z.object({
  owner: z.string(),
  conversation: z.string(),
  answer_id: z.string(),
  seen_at: z.number(),
  events: z.string(),
});

function entryOf(row: SqlRow): RunningEntry {
  const { owner, conversation, answer_id, seen_at, events } = runningRow.parse(row);
  return {
    key: { owner, id: conversation },
    answerId: answer_id,
    seenAt: seen_at,
    // Written by `report` and by nothing else, one a line.
    events: events
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as AnswerEvent),
  };
}
