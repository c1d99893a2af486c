import { describe, expect, test } from "vitest";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { ConversationStore, StoredMessage } from "#stores/conversation-store.ts";
import type { Stores } from "#stores/stores.ts";

const at = (second: number): string => new Date(Date.UTC(2025, 2, 1, 8, 0, second)).toISOString();
const said = (id: string, text: string, second: number): StoredMessage => ({
  id,
  role: "user",
  text,
  createdAt: at(second),
});
const mine = { owner: "anna", id: "g1" };

/** Appends messages with these IDs, `f…` as questions and `a…` as answers. */
async function talk(conversations: ConversationStore, ids: string): Promise<void> {
  await conversations.create(mine, { title: "Deiche", createdAt: at(0) });
  for (const id of ids.split(" "))
    await conversations.append(mine, { ...said(id, id, 1), role: id.startsWith("f") ? "user" : "assistant" });
}

/** The IDs of the shown messages, each with its versions in brackets. */
async function shown(conversations: ConversationStore): Promise<string> {
  const messages = (await conversations.get(mine))?.messages ?? [];
  return messages.map(({ id, versions }) => (versions ? `${id}(${versions})` : id)).join(" ");
}

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
        articles: { deich: "ab12" },
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

    test("rewind sets a message and all after it aside, so that a question can be asked anew in its place", async () => {
      const { conversations } = await open();
      await talk(conversations, "f1 a1 f2 a2");
      await conversations.rewind(mine, "unbekannt");
      expect(await shown(conversations)).toBe("f1 a1 f2 a2");
      await conversations.rewind(mine, "f2");
      expect(await shown(conversations)).toBe("f1 a1");
      await talk(conversations, "f3 a3 f4");
      expect(await shown(conversations)).toBe("f1 a1 f3(f2,f3) a3 f4");
      await conversations.rewind(mine, "f1");
      await talk(conversations, "f5");
      expect(await shown(conversations)).toBe("f5(f1,f5)");
    });

    test("show brings a message back with what came after it last", async () => {
      const { conversations } = await open();
      await talk(conversations, "f1 a1 f2 a2");
      await conversations.rewind(mine, "f2");
      await talk(conversations, "f3 a3");
      await conversations.rewind(mine, "f1");
      await talk(conversations, "f4");
      expect(await conversations.show(mine, "f1")).toBe(true);
      expect(await shown(conversations)).toBe("f1(f1,f4) a1 f3(f2,f3) a3");
      expect(await conversations.show(mine, "f2")).toBe(true);
      expect(await shown(conversations)).toBe("f1(f1,f4) a1 f2(f2,f3) a2");
      await talk(conversations, "f5");
      expect(await conversations.show(mine, "f4")).toBe(true);
      expect(await shown(conversations)).toBe("f4(f1,f4)");
      expect(await conversations.show(mine, "f1")).toBe(true);
      expect(await shown(conversations)).toBe("f1(f1,f4) a1 f2(f2,f3) a2 f5");
      expect(await conversations.show(mine, "unbekannt")).toBe(false);
      expect(await conversations.show({ owner: "bert", id: "g1" }, "f1")).toBe(false);
    });

    test("rewind and show leave another's conversation alone", async () => {
      const { conversations } = await open();
      await talk(conversations, "f1 a1");
      await conversations.create({ owner: "bert", id: "g1" }, { title: "Deiche", createdAt: at(0) });
      await conversations.rewind({ owner: "bert", id: "g1" }, "f1");
      expect(await shown(conversations)).toBe("f1 a1");
    });

    test("deleteOlder takes what was not changed since, of every owner", async () => {
      const { conversations } = await open();
      for (const [second, owner] of ["anna", "bert", "carl"].entries())
        await conversations.create({ owner, id: "g" }, { title: "Deiche", createdAt: at(second) });
      await conversations.append({ owner: "anna", id: "g" }, said("m", "Wer?", 5));
      expect(await conversations.deleteOlder(at(2))).toBe(1);
      expect(await conversations.get({ owner: "bert", id: "g" })).toBeUndefined();
      expect(await conversations.get({ owner: "carl", id: "g" })).toBeDefined();
      expect(await conversations.deleteOlder(at(9))).toBe(2);
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

  describe(`${name}: shares`, () => {
    const share = { id: "s1", owner: "anna", answerId: "a1", createdAt: at(3) };

    test("create keeps the share that stands; get finds it by its ID, list by its owner", async () => {
      const { shares } = await open();
      expect(await shares.create(share)).toEqual(share);
      expect(await shares.create({ ...share, id: "s2", createdAt: at(4) })).toEqual(share);
      await shares.create({ ...share, id: "s3", answerId: "a2", createdAt: at(5) });
      await shares.create({ ...share, id: "s4", owner: "bert" });
      expect(await shares.get("s1")).toEqual(share);
      expect(await shares.get("s2")).toBeUndefined();
      expect((await shares.list("anna")).map(({ id }) => id)).toEqual(["s3", "s1"]);
    });

    test("remove ends it for its owner alone, and a new one has a new ID", async () => {
      const { shares } = await open();
      await shares.create(share);
      expect(await shares.remove("bert", "a1")).toBe(false);
      expect(await shares.remove("anna", "a1")).toBe(true);
      expect(await shares.remove("anna", "a1")).toBe(false);
      expect(await shares.get("s1")).toBeUndefined();
      expect((await shares.create({ ...share, id: "s5" })).id).toBe("s5");
    });

    test("shares and opinions go with their answer, however it goes", async () => {
      const { conversations, shares, feedback } = await open();
      const ways = [
        () => conversations.delete(mine),
        () => conversations.deleteAll("anna"),
        () => conversations.deleteOlder(at(9)),
      ];
      for (const remove of ways) {
        await talk(conversations, "f1 a1 f2 a2");
        await conversations.rewind(mine, "f1");
        for (const answerId of ["a1", "a2"]) {
          await shares.create({ ...share, id: `s ${answerId}`, answerId });
          await feedback.put({ answerId, owner: "anna", vote: "up", at: at(4) });
        }
        await remove();
        expect(await shares.list("anna")).toEqual([]);
        expect(await feedback.list(9)).toEqual([]);
      }
    });
  });

  describe(`${name}: running answers`, () => {
    const entry = { key: mine, answerId: "a1", seenAt: 1000 };
    const failed = (message: string): AnswerEvent => ({ type: "answer-failed", error: { code: "aborted", message } });

    test("of gives all that was reported, oldest first, and when", async () => {
      const { running } = await open();
      expect(await running.of(mine)).toBeUndefined();
      await running.start(entry);
      expect(await running.of(mine)).toEqual({ ...entry, events: [] });
      expect(await running.report("a1", [failed("eins"), failed("zwei\nZeilen")], 1500)).toBe(true);
      expect(await running.report("a1", [], 1700)).toBe(true);
      expect(await running.report("a1", [failed("drei")], 2000)).toBe(true);
      expect(await running.of(mine)).toEqual({
        ...entry,
        seenAt: 2000,
        events: [failed("eins"), failed("zwei\nZeilen"), failed("drei")],
      });
      expect(await running.of({ ...mine, owner: "bert" })).toBeUndefined();
    });

    test("report says when the answer shall stop, or was replaced or ended", async () => {
      const { running } = await open();
      expect(await running.askToStop(mine)).toBe(false);
      await running.start(entry);
      expect(await running.askToStop(mine)).toBe(true);
      expect(await running.report("a1", [failed("eins")], 1500)).toBe(false);
      await running.start({ ...entry, answerId: "a2" });
      expect(await running.report("a1", [], 1600)).toBe(false);
      expect(await running.report("a2", [], 1600)).toBe(true);
      expect(await running.of(mine)).toMatchObject({ answerId: "a2", events: [] });
      await running.end("a1");
      await running.end("a2");
      expect(await running.of(mine)).toBeUndefined();
      expect(await running.report("a2", [], 1700)).toBe(false);
    });

    test("ofOwner and silentSince find what is meant", async () => {
      const { running } = await open();
      await running.start(entry);
      await running.start({ key: { owner: "anna", id: "g2" }, answerId: "a2", seenAt: 3000 });
      await running.start({ key: { owner: "bert", id: "g1" }, answerId: "a3", seenAt: 2000 });
      expect((await running.ofOwner("anna")).map(({ id }) => id).sort()).toEqual(["g1", "g2"]);
      expect((await running.silentSince(3000)).map(({ answerId }) => answerId).sort()).toEqual(["a1", "a3"]);
      expect(await running.silentSince(1000)).toEqual([]);
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
      expect((await feedback.listOf("bert")).map(({ answerId }) => answerId)).toEqual(["a1"]);
      expect(await feedback.listOf("carl")).toEqual([]);
    });

    test("count counts each client in each window", async () => {
      const { limits } = await open();
      expect(await limits.count("a", 0)).toBe(1);
      expect(await limits.count("a", 0)).toBe(2);
      expect(await limits.count("b", 0)).toBe(1);
      expect(await limits.count("a", 60_000)).toBe(1);
    });
  });

  describe(`${name}: jobs`, () => {
    const job = (id: string, lane = id) => ({ id, lane, payload: `{"${id}"}`, addedAt: 1000 });

    test("add knows a job's ID for ever, also when it has ended", async () => {
      const { jobs } = await open();
      expect([await jobs.add(job("a")), await jobs.add(job("a"))]).toEqual([true, false]);
      expect(await jobs.take("eins", 1000, 2000)).toEqual({ ...job("a"), attempts: 1 });
      expect(await jobs.end({ id: "a", owner: "eins" }, "done", 1500)).toBe(true);
      expect(await jobs.add(job("a"))).toBe(false);
      expect(await jobs.take("eins", 9000, 9999)).toBeUndefined();
    });

    test("take gives a job to one alone until the lease ends, and then to another", async () => {
      const { jobs } = await open();
      await jobs.add(job("a"));
      await jobs.take("eins", 1000, 2000);
      expect(await jobs.take("zwei", 1999, 3000)).toBeUndefined();
      expect(await jobs.extend({ id: "a", owner: "eins" }, 2500)).toBe(true);
      expect(await jobs.take("zwei", 2499, 3000)).toBeUndefined();
      expect(await jobs.take("zwei", 2500, 3000)).toMatchObject({ id: "a", attempts: 2 });
    });

    test("whoever lost the lease changes nothing any more", async () => {
      const { jobs } = await open();
      await jobs.add(job("a"));
      await jobs.take("eins", 1000, 2000);
      await jobs.take("zwei", 2000, 3000);
      const lost = { id: "a", owner: "eins" };
      expect(await jobs.extend(lost, 9000)).toBe(false);
      expect(await jobs.note(lost, "verspätet")).toBe(false);
      expect(await jobs.putBack(lost, 0)).toBe(false);
      expect(await jobs.end(lost, "done", 2100)).toBe(false);
      expect(await jobs.take("drei", 3000, 4000)).toEqual({ ...job("a"), attempts: 3 });
    });

    test("a lane's jobs come one after another, and another lane's do not wait for them", async () => {
      const { jobs } = await open();
      for (const [id, lane] of ["a1 a", "a2 a", "b1 b"].map((line) => line.split(" ")))
        await jobs.add(job(id ?? "", lane));
      const taken = async () => (await jobs.take("eins", 1000, 2000))?.id;
      expect([await taken(), await taken(), await taken()]).toEqual(["a1", "b1", undefined]);
      await jobs.end({ id: "a1", owner: "eins" }, "failed", 1100);
      expect(await taken()).toBe("a2");
    });

    test("what was put back comes with its note when it is due, and ended jobs are forgotten in the end", async () => {
      const { jobs } = await open();
      await jobs.add(job("a"));
      await jobs.take("eins", 1000, 2000);
      expect(await jobs.note({ id: "a", owner: "eins" }, "halb")).toBe(true);
      expect(await jobs.putBack({ id: "a", owner: "eins" }, 5000)).toBe(true);
      expect(await jobs.take("zwei", 4999, 6000)).toBeUndefined();
      expect(await jobs.take("zwei", 5000, 6000)).toEqual({ ...job("a"), attempts: 2, progress: "halb" });
      expect(await jobs.forget(9999)).toBe(0);
      await jobs.end({ id: "a", owner: "zwei" }, "done", 5500);
      expect([await jobs.forget(5500), await jobs.forget(5501)]).toEqual([0, 1]);
      expect(await jobs.add(job("a"))).toBe(true);
    });
  });

  describe(`${name}: installations`, () => {
    test("put keeps the newest for each workspace, remove forgets it", async () => {
      const { installations } = await open();
      const first = { service: "slack", workspace: "T1", name: "Elbblatt", secret: "alt", installedAt: at(1) };
      await installations.put(first);
      await installations.put({ ...first, secret: "neu", installedAt: at(2) });
      expect(await installations.get("slack", "T1")).toEqual({ ...first, secret: "neu", installedAt: at(2) });
      expect(await installations.get("slack", "T2")).toBeUndefined();
      expect(await installations.remove("slack", "T1")).toBe(true);
      expect(await installations.remove("slack", "T1")).toBe(false);
    });
  });
}
