import { describe, expect, test } from "vitest";
import { SILENCE } from "#http/shared-answers.ts";
import { memoryStores } from "#stores/memory-stores.ts";
import { openSqlite } from "#stores/sql-sqlite.ts";
import { sqlStores } from "#stores/sql-stores.ts";
import type { Stores } from "#stores/stores.ts";
import { migrations } from "../stores/migrations.ts";
import { requestApp } from "./request-app.ts";
import { answer, answerEvents, haltingAsk } from "./scripted-assistant.ts";

const key = { owner: "", id: "g" };
const question = { id: "g", text: "Wie hoch?" };
const stream = "/api/conversations/g/stream";

/** Two isolates over one database, and an answer that halts in the first. */
function twoIsolates() {
  const stores = sqlStores(openSqlite(":memory:", migrations));
  const { ask, release, aborted } = haltingAsk();
  const maker = requestApp({ stores, answers: "shared", assistant: { ask } });
  return { stores, maker, other: requestApp({ stores, answers: "shared" }), release, aborted };
}

const lastMessage = async ({ conversations }: Stores) => (await conversations.get(key))?.messages.at(-1);

describe("createSharedAnswers", () => {
  test("an answer is followed to its end where it was not started", async () => {
    const { stores, maker, other, release } = twoIsolates();
    const started = await maker.post("/api/chat", question);
    while ((await stores.running.of(key))?.events.length !== 2) await new Promise((look) => setTimeout(look));
    const followed = (await other.get(stream)).text();
    release();
    expect(await followed).toBe(await started.text());
    expect(await followed).toContain(answer.text);
    expect((await other.get(stream)).status).toBe(204);
  });

  test("an answer is stopped where it was not started, and keeps what it had said", async () => {
    const { stores, maker, other, aborted } = twoIsolates();
    const started = (await maker.post("/api/chat", question)).text();
    expect(await (await other.post("/api/conversations/g/stop", "")).json()).toEqual({ stopped: true });
    await aborted;
    expect(await started).toContain('"type":"abort"');
    expect(await lastMessage(stores)).toMatchObject({ role: "assistant", text: answer.text });
    expect(maker.unexpected).toEqual([]);
  });

  test("a question asked elsewhere ends the running answer", async () => {
    const { stores, maker, other, aborted } = twoIsolates();
    await maker.post("/api/chat", question);
    await (await other.post("/api/chat", { id: "g", text: "Wie teuer?" })).text();
    await aborted;
    expect((await stores.conversations.get(key))?.messages.map(({ role, text }) => [role, text])).toEqual([
      ["user", "Wie hoch?"],
      ["assistant", answer.text],
      ["user", "Wie teuer?"],
      ["assistant", answer.text],
    ]);
  });

  test("an answer whose process died keeps what it had said, and does not run any more", async () => {
    const stores = sqlStores(openSqlite(":memory:", migrations));
    const now = Date.UTC(2025, 2, 4);
    await stores.conversations.create(key, { title: "Deich", createdAt: new Date(now).toISOString() });
    await stores.running.start({ key, answerId: "a1", seenAt: now - SILENCE });
    await stores.running.report("a1", answerEvents.slice(0, -1), now - SILENCE);
    const app = requestApp({ stores, answers: "shared" });
    expect((await app.get(stream)).status).toBe(204);
    expect(await lastMessage(stores)).toMatchObject({ id: "a1", text: answer.text });
    expect(await stores.running.of(key)).toBeUndefined();
  });

  test("an answer goes on for its reader when nothing can be reported", async () => {
    const stores = memoryStores();
    const running = { ...stores.running, report: () => Promise.reject(new Error("weg")) };
    const { ask, release } = haltingAsk();
    const app = requestApp({ stores: { ...stores, running }, answers: "shared", assistant: { ask } });
    const started = await app.post("/api/chat", question);
    while (app.unexpected.length === 0) await new Promise((look) => setTimeout(look));
    release();
    expect(await started.text()).toContain('"type":"finish"');
    expect(await lastMessage(stores)).toMatchObject({ text: answer.text });
  });
});
