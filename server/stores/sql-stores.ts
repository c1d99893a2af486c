import { z } from "zod";
import type { Feedback, FeedbackStore } from "./feedback-store.ts";
import type { LimitStore } from "./limit-store.ts";
import type { Share, ShareStore } from "./share-store.ts";
import type { Sql, SqlRow } from "./sql.ts";
import { sqlConversations } from "./sql-conversations.ts";
import { sqlInstallations } from "./sql-installations.ts";
import { sqlJobs } from "./sql-jobs.ts";
import { sqlRunning } from "./sql-running.ts";
import type { Stores } from "./stores.ts";

/** Stores in one SQLite, whichever driver it has. */
export function sqlStores(sql: Sql): Stores {
  return {
    conversations: sqlConversations(sql),
    feedback: sqlFeedback(sql),
    limits: sqlLimits(sql),
    shares: sqlShares(sql),
    jobs: sqlJobs(sql),
    installations: sqlInstallations(sql),
    running: sqlRunning(sql),
  };
}

const feedbackRow = z.object({
  owner: z.string(),
  answer_id: z.string(),
  vote: z.enum(["up", "down"]),
  comment: z.string().nullable(),
  at: z.string(),
});

function sqlFeedback(sql: Sql): FeedbackStore {
  return {
    async put({ answerId, owner, vote, comment = null, at }) {
      await sql.run(
        "INSERT OR REPLACE INTO feedback (owner, answer_id, vote, comment, at) VALUES (?, ?, ?, ?, ?)",
        ...[owner, answerId, vote, comment, at],
      );
    },
    async list(limit) {
      return (await sql.all("SELECT * FROM feedback ORDER BY at DESC LIMIT ?", limit)).map(feedbackOf);
    },
    async listOf(owner) {
      return (await sql.all("SELECT * FROM feedback WHERE owner = ? ORDER BY at DESC", owner)).map(feedbackOf);
    },
  };
}

function feedbackOf(row: SqlRow): Feedback {
  const { owner, answer_id, vote, comment, at } = feedbackRow.parse(row);
  return { owner, answerId: answer_id, vote, at, ...(comment !== null && { comment }) };
}

function sqlLimits(sql: Sql): LimitStore {
  return {
    async count(client, windowStart) {
      const row = await sql.get(
        `INSERT INTO limits (client, window_start, requests) VALUES (?, ?, 1)
         ON CONFLICT DO UPDATE SET requests = requests + 1 RETURNING requests`,
        ...[client, windowStart],
      );
      const requests = z.number().parse(row?.requests);
      if (requests === 1) await sql.run("DELETE FROM limits WHERE window_start < ?", windowStart);
      return requests;
    },
  };
}

const shareRow = z.object({ id: z.string(), owner: z.string(), answer_id: z.string(), created_at: z.string() });

function sqlShares(sql: Sql): ShareStore {
  const shareOf = (row: SqlRow): Share => {
    const { id, owner, answer_id, created_at } = shareRow.parse(row);
    return { id, owner, answerId: answer_id, createdAt: created_at };
  };
  return {
    async create({ id, owner, answerId, createdAt }) {
      const row = await sql.get(
        `INSERT INTO shares (id, owner, answer_id, created_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (owner, answer_id) DO UPDATE SET answer_id = excluded.answer_id RETURNING *`,
        ...[id, owner, answerId, createdAt],
      );
      return shareOf(row ?? {});
    },
    async get(id) {
      const row = await sql.get("SELECT * FROM shares WHERE id = ?", id);
      return row && shareOf(row);
    },
    async list(owner) {
      const rows = await sql.all("SELECT * FROM shares WHERE owner = ? ORDER BY created_at DESC, rowid DESC", owner);
      return rows.map(shareOf);
    },
    async remove(owner, answerId) {
      return (await sql.run("DELETE FROM shares WHERE owner = ? AND answer_id = ?", owner, answerId)) > 0;
    },
  };
}
