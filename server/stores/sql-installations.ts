import { z } from "zod";
import type { InstallationStore } from "./installation-store.ts";
import type { Sql } from "./sql.ts";

const installationRow = z.object({
  service: z.string(),
  workspace: z.string(),
  name: z.string(),
  secret: z.string(),
  installed_at: z.string(),
});

/** Installations in the table of `migrations/0003_jobs.sql`. */
export function sqlInstallations(sql: Sql): InstallationStore {
  return {
    async put({ service, workspace, name, secret, installedAt }) {
      await sql.run(
        "INSERT OR REPLACE INTO installations (service, workspace, name, secret, installed_at) VALUES (?, ?, ?, ?, ?)",
        ...[service, workspace, name, secret, installedAt],
      );
    },
    async get(service, workspace) {
      const row = await sql.get(
        "SELECT * FROM installations WHERE service = ? AND workspace = ?",
        ...[service, workspace],
      );
      if (!row) return undefined;
      const { installed_at, ...rest } = installationRow.parse(row);
      return { ...rest, installedAt: installed_at };
    },
    remove: async (service, workspace) =>
      (await sql.run("DELETE FROM installations WHERE service = ? AND workspace = ?", service, workspace)) > 0,
  };
}
