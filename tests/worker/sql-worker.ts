import { type D1, d1Sql } from "#stores/sql-d1.ts";
import type { SqlStatement } from "#stores/sql.ts";

/** The D1 driver behind HTTP, so that the stores' contract suite can ask it from outside: `POST /<method>` with the statement or statements as JSON. */
export default {
  async fetch(request: Request, { DB }: { readonly DB: D1 }): Promise<Response> {
    const sql = d1Sql(DB);
    const given = (await request.json()) as SqlStatement & readonly SqlStatement[];
    try {
      switch (new URL(request.url).pathname) {
        case "/get":
          return Response.json({ value: await sql.get(...given) });
        case "/all":
          return Response.json({ value: await sql.all(...given) });
        case "/run":
          return Response.json({ value: await sql.run(...given) });
        default:
          return Response.json({ value: await sql.batch(given) });
      }
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};
