import { join } from "node:path";
import { memoryStores } from "#stores/memory-stores.ts";
import { sqlStores } from "#stores/sql-stores.ts";
import type { Stores } from "#stores/stores.ts";

/** Where the server keeps conversations, below the working folder. */
const storesFile = join(".fundstelle", "gespraeche.sqlite");

/** Opens the stores in a file of the working folder; where that cannot be written, the server goes on without a memory and says so. */
export async function openStores(home: string, note: (line: string) => void): Promise<Stores> {
  const memory = memoryStores();
  try {
    const { openSqlite } = await importQuietly(() => import("#stores/sql-sqlite.ts"));
    // Limits need no disk: a restart may forget them.
    return { ...sqlStores(openSqlite(storesFile, join(home, "migrations"))), limits: memory.limits };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    note(`Gespräche bleiben nur bis zum Beenden erhalten, weil ${storesFile} nicht zu öffnen ist (${why}).`);
    return memory;
  }
}

/** node:sqlite works and warns that its interface may still change: news for us, who pin Node, and none for a reader. */
async function importQuietly<Module>(load: () => Promise<Module>): Promise<Module> {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).startsWith("SQLite is an experimental feature"))
      Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
