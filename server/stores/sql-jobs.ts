import { z } from "zod";
import type { Job, JobStore } from "./job-store.ts";
import type { Sql, SqlRow } from "./sql.ts";

const held = "WHERE id = ? AND owner = ? AND state = 'open'";

/** Jobs in the table of `migrations/0003_jobs.sql`. */
export function sqlJobs(sql: Sql): JobStore {
  return {
    async add({ id, lane, payload, addedAt }) {
      const added = await sql.run(
        "INSERT INTO jobs (id, lane, payload, due, added_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        ...[id, lane, payload, addedAt, addedAt],
      );
      return added > 0;
    },
    async take(owner, now, leaseUntil) {
      const row = await sql.get(
        `UPDATE jobs SET owner = ?, due = ?, attempts = attempts + 1 WHERE number = (
           SELECT number FROM jobs AS job WHERE state = 'open' AND due <= ? AND NOT EXISTS (
             SELECT 1 FROM jobs WHERE state = 'open' AND lane = job.lane AND number < job.number)
           ORDER BY number LIMIT 1) RETURNING id, lane, payload, progress, attempts, added_at`,
        ...[owner, leaseUntil, now],
      );
      return row && jobOf(row);
    },
    extend: async ({ id, owner }, leaseUntil) =>
      (await sql.run(`UPDATE jobs SET due = ? ${held}`, leaseUntil, id, owner)) > 0,
    note: async ({ id, owner }, progress) =>
      (await sql.run(`UPDATE jobs SET progress = ? ${held}`, progress, id, owner)) > 0,
    putBack: async ({ id, owner }, due) =>
      (await sql.run(`UPDATE jobs SET due = ?, owner = NULL ${held}`, due, id, owner)) > 0,
    end: async ({ id, owner }, state, endedAt) =>
      (await sql.run(
        `UPDATE jobs SET state = ?, ended_at = ?, payload = '', progress = NULL, owner = NULL ${held}`,
        ...[state, endedAt, id, owner],
      )) > 0,
    forget: (endedBefore) => sql.run("DELETE FROM jobs WHERE state <> 'open' AND ended_at < ?", endedBefore),
  };
}

const jobRow = z.object({
  id: z.string(),
  lane: z.string(),
  payload: z.string(),
  progress: z.string().nullable(),
  attempts: z.number(),
  added_at: z.number(),
});

function jobOf(row: SqlRow): Job {
  const { added_at, progress, ...job } = jobRow.parse(row);
  return { ...job, addedAt: added_at, ...(progress !== null && { progress }) };
}
