import { describe, expect, test } from "vitest";
import type { StoredMessage } from "#stores/conversation-store.ts";
import type { Stores } from "#stores/stores.ts";

const at = (second: number): string => new Date(Date.UTC(2025, 2, 1, 8, 0, second)).toISOString();
const said = (id: string, text: string, second: number): StoredMessage => ({
  id,
  role: "user",
  text,
  createdAt: at(second),
});
const mine = { owner: "anna", id: "g1" };

/** What every driver of the stores promises; `open` gives empty stores. */
export function storeContract(name: string, open: () => Promise<Stores>): void {
  describe(`${name}: conversations`, () => {
    test("get gives what was appended, oldest first", async () => {
      const { conversations } = await open();
      await conversations.create(mine, { title: "Deiche", createdAt: at(0) });
      await conversations.append(mine, said("m1", "Wie hoch ist der Deich?", 1));
      const answered: StoredMessage = {
        id: "m2",
        role: "assistant",
        text: "Sieben Meter.",
        createdAt: at(2),
        events: [{ type: "answer-failed", error: { code: "aborted", message: "Abgebrochen." } }],
      };
      await conversations.append(mine, answered);
      expect(await conversations.get(mine)).toEqual({
        id: "g1",
        title: "Deiche",
        createdAt: at(0),
        updatedAt: at(2),
        messages: [said("m1", "Wie hoch ist der Deich?", 1), answered],
      });
    });

    test("deleteAll takes all of one owner and nothing of another's", async () => {
      const { conversations } = await open();
      const other = { owner: "bert", id: "g1" };
      for (const key of [mine, { ...mine, id: "g2" }, other]) {
        await conversations.create(key, { title: "Deiche", createdAt: at(0) });
        await conversations.append(key, said(`${key.owner} ${key.id}`, "Wer baut?", 1));
      }
      await conversations.deleteAll("anna");
      expect(await conversations.list("anna", { limit: 9 })).toEqual([]);
      expect(await conversations.message("anna", "anna g2")).toBeUndefined();
      expect(await conversations.get(other)).toMatchObject({ messages: [{ id: "bert g1" }] });
    });

    test("create keeps what exists", async () => {
      const { conversations } = await open();
      await conversations.create(mine, { title: "Deiche", createdAt: at(0) });
      await conversations.append(mine, said("m1", "Wer baut?", 1));
      await conversations.create(mine, { title: "Anders", createdAt: at(5) });
      expect(await conversations.get(mine)).toMatchObject({ title: "Deiche", messages: [{ id: "m1" }] });
    });

    test("get, message and list show an owner nothing of another's", async () => {
      const { conversations } = await open();
      await conversations.create(mine, { title: "Deiche", createdAt: at(0) });
      await conversations.append(mine, said("m1", "Wer baut?", 1));
      expect(await conversations.get({ owner: "bert", id: "g1" })).toBeUndefined();
      expect(await conversations.message("bert", "m1")).toBeUndefined();
      expect(await conversations.list("bert", { limit: 9 })).toEqual([]);
      expect(await conversations.message("anna", "m1")).toEqual(said("m1", "Wer baut?", 1));
    });

    test("list puts the last changed first, keeps to its limit and finds every word without case", async () => {
      const { conversations } = await open();
      for (const [second, [id, title]] of [
        ["g1", "Deiche an der Elbe"],
        ["g2", "Öffnungszeiten"],
        ["g3", "Ärzte im Norden"],
      ].entries())
        await conversations.create({ owner: "anna", id: id ?? "" }, { title: title ?? "", createdAt: at(second) });
      await conversations.append(mine, said("m1", "Und wie hoch ist der Übergang?", 9));
      const ids = async (query: string, limit = 9) =>
        (await conversations.list("anna", { query, limit })).map((head) => head.id);
      expect(await ids("")).toEqual(["g1", "g3", "g2"]);
      expect(await ids("", 1)).toEqual(["g1"]);
      expect(await ids("ÜBERGANG elbe")).toEqual(["g1"]);
      expect(await ids("öffnungs")).toEqual(["g2"]);
      expect(await ids("100%_")).toEqual([]);
    });

    test("cutFrom removes the message and all after it", async () => {
      const { conversations } = await open();
      await conversations.create(mine, { title: "Deiche", createdAt: at(0) });
      for (const [n, id] of ["m1", "m2", "m3"].entries()) await conversations.append(mine, said(id, "Was?", n + 1));
      await conversations.cutFrom(mine, "unbekannt");
      await conversations.cutFrom(mine, "m2");
      expect((await conversations.get(mine))?.messages.map((message) => message.id)).toEqual(["m1"]);
    });

    test("rename and delete say whether there was something", async () => {
      const { conversations } = await open();
      await conversations.create(mine, { title: "Deiche", createdAt: at(0) });
      expect(await conversations.rename(mine, "Dämme")).toBe(true);
      expect((await conversations.get(mine))?.title).toBe("Dämme");
      expect(await conversations.delete(mine)).toBe(true);
      expect(await conversations.delete(mine)).toBe(false);
      expect(await conversations.rename(mine, "Deiche")).toBe(false);
      await expect(conversations.append(mine, said("m1", "Wer?", 1))).rejects.toMatchObject({ code: "not-found" });
    });
  });

  describe(`${name}: feedback and limits`, () => {
    test("put keeps one opinion for each reader and answer, list shows the newest first", async () => {
      const { feedback } = await open();
      await feedback.put({ answerId: "a1", owner: "anna", vote: "up", at: at(1) });
      await feedback.put({ answerId: "a1", owner: "bert", vote: "up", at: at(2) });
      await feedback.put({ answerId: "a1", owner: "anna", vote: "down", comment: "Veraltet.", at: at(3) });
      expect(await feedback.list(9)).toEqual([
        { answerId: "a1", owner: "anna", vote: "down", comment: "Veraltet.", at: at(3) },
        { answerId: "a1", owner: "bert", vote: "up", at: at(2) },
      ]);
      expect(await feedback.list(1)).toHaveLength(1);
    });

    test("count counts each client in each window", async () => {
      const { limits } = await open();
      expect(await limits.count("a", 0)).toBe(1);
      expect(await limits.count("a", 0)).toBe(2);
      expect(await limits.count("b", 0)).toBe(1);
      expect(await limits.count("a", 60_000)).toBe(1);
    });
  });
}
