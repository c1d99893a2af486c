import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openSqlite } from "#stores/sql-sqlite.ts";
import { sqlStores } from "#stores/sql-stores.ts";
import { storeContract } from "../contracts/store-contract.ts";

const migrations = join(import.meta.dirname, "../../migrations");

storeContract("sqlStores over node:sqlite", async () => sqlStores(openSqlite(":memory:", migrations)));

describe("openSqlite", () => {
  const file = () => join(mkdtempSync(join(tmpdir(), "fundstelle-sql-")), "neu", "stores.sqlite");
  const key = { owner: "anna", id: "g" };

  test("keeps what was stored, and a second opening migrates nothing again", async () => {
    const path = file();
    const first = openSqlite(path, migrations);
    await sqlStores(first).conversations.create(key, { title: "Deich", createdAt: "2025-03-04T08:00:00.000Z" });
    first.close();
    const second = openSqlite(path, migrations);
    expect(await sqlStores(second).conversations.get(key)).toMatchObject({ title: "Deich", messages: [] });
    second.close();
  });

  test("two openings at once work on the same data", async () => {
    const path = file();
    const [one, other] = [openSqlite(path, migrations), openSqlite(path, migrations)];
    await sqlStores(one).conversations.create(key, { title: "Deich", createdAt: "2025-03-04T08:00:00.000Z" });
    expect(await sqlStores(other).conversations.rename(key, "Damm")).toBe(true);
    one.close();
    other.close();
  });

  test("batch changes all or nothing", async () => {
    const sql = openSqlite(":memory:", migrations);
    const insert = "INSERT INTO limits (client, window_start, requests) VALUES (?, ?, ?)";
    await expect(
      sql.batch([
        [insert, "a", 0, 1],
        [insert, "b", 0, "viele"],
      ]),
    ).rejects.toThrow();
    expect(await sql.all("SELECT * FROM limits")).toEqual([]);
  });
});
