import { afterAll, beforeAll, expect, test } from "vitest";
import type { Sql, SqlStatement } from "#stores/sql.ts";
import { sqlStores } from "#stores/sql-stores.ts";
import { type LocalWorker, startWorker } from "../../eval/bench/local-worker.ts";
import { storeContract } from "../contracts/store-contract.ts";

let worker: LocalWorker;
beforeAll(async () => {
  worker = await startWorker({ config: "tests/worker/sql-worker.toml" });
});
afterAll(() => worker?.stop());

/** The driver inside workerd, asked from here. */
const sql: Sql = {
  get: (...statement) => call("get", [statement]),
  all: (...statement) => call("all", [statement]),
  run: (...statement) => call("run", [statement]),
  batch: (statements) => call("batch", statements),
};

async function call<Value>(method: keyof Sql, statements: readonly SqlStatement[]): Promise<Value> {
  const body = JSON.stringify({ statements });
  const response = await fetch(`${worker.url}/${method}`, { method: "POST", body });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { readonly value: Value }).value;
}

storeContract("sqlStores over D1", async () => {
  const tables = await sql.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%) STRICT%'");
  for (const { name } of tables) await sql.run(`DELETE FROM ${name}`);
  return sqlStores(sql);
});

test("d1Sql: batch changes all or nothing, an empty one nothing", async () => {
  const insert = "INSERT INTO limits (client, window_start, requests) VALUES (?, ?, ?)";
  await sql.run("DELETE FROM limits");
  await sql.batch([]);
  await expect(
    sql.batch([
      [insert, "a", 0, 1],
      [insert, "b", 0, "viele"],
    ]),
  ).rejects.toThrow();
  expect(await sql.all("SELECT * FROM limits")).toEqual([]);
});
