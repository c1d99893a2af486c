import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Sql, SqlStatement } from "./sql.ts";

/** Opens a database file (or `:memory:`) through node:sqlite and brings it up to date with the `.sql` files of `migrations`, in order of name. */
export function openSqlite(file: string, migrations: string): Sql & { close(): void } {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  // Waiting comes first: switching to WAL needs a lock that another process may hold.
  database.exec(
    "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON",
  );
  migrate(database, migrations);

  // Asynchronous by contract, so that a failure is always a rejection.
  return {
    get: async (sql, ...values) => database.prepare(sql).get(...values),
    all: async (sql, ...values) => database.prepare(sql).all(...values),
    run: async (sql, ...values) => Number(database.prepare(sql).run(...values).changes),
    batch: async (statements) => transact(database, statements),
    close: () => database.close(),
  };
}

function transact(database: DatabaseSync, statements: readonly SqlStatement[]): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const [sql, ...values] of statements) database.prepare(sql).run(...values);
    database.exec("COMMIT");
  } catch (cause) {
    database.exec("ROLLBACK");
    throw cause;
  }
}

/** `user_version` counts the migrations that have run; it is read under the write lock, because two servers may start at once. */
function migrate(database: DatabaseSync, folder: string): void {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort();
  database.exec("BEGIN IMMEDIATE");
  try {
    const done = Number(database.prepare("PRAGMA user_version").get()?.user_version);
    for (const file of files.slice(done)) database.exec(readFileSync(join(folder, file), "utf8"));
    database.exec(`PRAGMA user_version = ${Math.max(done, files.length)}`);
    database.exec("COMMIT");
  } catch (cause) {
    database.exec("ROLLBACK");
    throw cause;
  }
}
