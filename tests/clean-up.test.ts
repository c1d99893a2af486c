import { expect, test } from "vitest";
import { SILENCE } from "#http/shared-answers.ts";
import { memoryStores } from "#stores/memory-stores.ts";
import { cleanUp } from "../server/clean-up.ts";
import { answer, answerEvents } from "./http/scripted-assistant.ts";

const now = Date.UTC(2025, 2, 4);
const before = (ms: number): string => new Date(now - ms).toISOString();
const DAY = 24 * 3600 * 1000;

test("cleanUp enters what a silent answer had said, leaves a running one alone and deletes what is too old", async () => {
  const stores = memoryStores();
  const { conversations, running } = stores;
  const keys = ["still", "läuft", "alt"].map((id) => ({ owner: "anna", id }));
  for (const key of keys) await conversations.create(key, { title: key.id, createdAt: before(9 * DAY) });
  for (const [n, key] of keys.slice(0, 2).entries()) {
    await conversations.append(key, { id: `f${n}`, role: "user", text: "Wie hoch?", createdAt: before(SILENCE) });
    await running.start({ key, answerId: `a${n}`, seenAt: now - (n === 0 ? SILENCE + 1 : 0) });
    await running.report(`a${n}`, answerEvents.slice(0, -1), now - (n === 0 ? SILENCE + 1 : 0));
  }
  const unexpected: unknown[] = [];
  await cleanUp({ stores, retentionDays: 8, clock: () => now, onUnexpected: (cause) => unexpected.push(cause) });
  const [silent, live, old] = await Promise.all(keys.map((key) => conversations.get(key)));
  expect(silent?.messages.at(-1)).toMatchObject({ id: "a0", text: answer.text });
  expect(live?.messages).toHaveLength(1);
  expect(old).toBeUndefined();
  expect(unexpected).toEqual([]);
});
