import type { SqlStatement } from "#stores/sql.ts";
import { type D1, d1Sql } from "#stores/sql-d1.ts";

/** The D1 driver behind HTTP, so that the stores' contract suite can ask it from outside: `POST /<method>` with `{"statements"}`, of which all but `batch` take the first. */
export default {
  async fetch(request: Request, { DB }: { readonly DB: D1 }): Promise<Response> {
    const sql = d1Sql(DB);
    const { statements } = (await request.json()) as { readonly statements: readonly SqlStatement[] };
    const [first = [""]] = statements;
    try {
      switch (new URL(request.url).pathname) {
        case "/get":
          return Response.json({ value: await sql.get(...first) });
        case "/all":
          return Response.json({ value: await sql.all(...first) });
        case "/run":
          return Response.json({ value: await sql.run(...first) });
        default:
          return Response.json({ value: await sql.batch(statements) });
      }
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};
