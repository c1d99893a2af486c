import { Failure } from "#domain/failure.ts";
import type { Sql, SqlRow, SqlStatement, SqlValue } from "./sql.ts";

/** What the stores ask of a Worker's D1 binding (developers.cloudflare.com/d1/worker-api); its tables come from wrangler, which runs the shared migrations. */
export interface D1 {
  prepare(sql: string): D1Statement;
  batch(statements: D1Statement[]): Promise<unknown>;
}

interface D1Statement {
  bind(...values: readonly SqlValue[]): D1Statement;
  first(): Promise<SqlRow | null>;
  all(): Promise<{ readonly results: readonly SqlRow[] }>;
  run(): Promise<{ readonly meta: { readonly changes: number } }>;
}

/** A D1 database as the stores' SQL; one whose migrations have not run rejects with `Failure("not-configured")`. */
export function d1Sql(database: D1): Sql {
  const bound = ([sql, ...values]: SqlStatement): D1Statement => database.prepare(sql).bind(...values);
  return {
    get: async (...statement) => (await explained(bound(statement).first())) ?? undefined,
    all: async (...statement) => (await explained(bound(statement).all())).results,
    run: async (...statement) => (await explained(bound(statement).run())).meta.changes,
    async batch(statements) {
      // An empty batch is an error there and nothing here.
      if (statements.length > 0) await explained(database.batch(statements.map(bound)));
    },
  };
}

async function explained<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result;
  } catch (cause) {
    if (!/no such (table|column)/.test(String(cause))) throw cause;
    throw new Failure(
      "not-configured",
      "Der Datenbank fehlen Tabellen: „npx wrangler d1 migrations apply DB --remote“ legt sie an.",
      { cause },
    );
  }
}
