import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SqlStatement } from "#stores/sql.ts";
import { openSqlite } from "#stores/sql-sqlite.ts";
import { sqlStores } from "#stores/sql-stores.ts";
import { storeContract } from "../contracts/store-contract.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { migrations } from "./migrations.ts";

storeContract("sqlStores over node:sqlite", async () => sqlStores(openSqlite(":memory:", migrations)));

describe("openSqlite", () => {
  const file = () => join(temporaryFolder(), "neu", "stores.sqlite");
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

  test("a database of the first version keeps its conversations, in the order in which they were held", async () => {
    const path = file();
    const old = temporaryFolder();
    copyFileSync(join(migrations, "0001_conversations.sql"), join(old, "0001_conversations.sql"));
    const first = openSqlite(path, old);
    await first.batch([
      ["INSERT INTO conversations VALUES (1, 'anna', 'g', 'Deich', '2025-03-04', '2025-03-04')"],
      ...["m1", "m2", "m3"].map(
        (id): SqlStatement => [
          "INSERT INTO messages (conversation, owner, id, role, text, created_at) VALUES (1, 'anna', ?, 'user', 'Wer?', '2025-03-04')",
          id,
        ],
      ),
    ]);
    first.close();
    const { conversations } = sqlStores(openSqlite(path, migrations));
    expect((await conversations.get(key))?.messages.map(({ id }) => id)).toEqual(["m1", "m2", "m3"]);
    await conversations.rewind(key, "m2");
    expect((await conversations.get(key))?.messages.map(({ id }) => id)).toEqual(["m1"]);
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
