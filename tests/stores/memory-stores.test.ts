import { expect, test } from "vitest";
import { memoryConversations } from "#stores/memory-conversations.ts";
import { memoryStores } from "#stores/memory-stores.ts";
import { storeContract } from "../contracts/store-contract.ts";

storeContract("memoryStores", async () => memoryStores());

test("memoryConversations forgets the longest unchanged beyond its capacity", async () => {
  const store = memoryConversations({ onRemoved: () => undefined, capacity: 2 });
  for (const id of ["a", "b", "c"])
    await store.create({ owner: "anna", id }, { title: id, createdAt: "2025-03-01T08:00:00.000Z" });
  expect(await store.get({ owner: "anna", id: "a" })).toBeUndefined();
  expect((await store.list("anna", { limit: 9 })).length).toBe(2);
});
