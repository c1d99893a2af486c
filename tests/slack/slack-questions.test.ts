import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Question } from "#domain/question.ts";
import { answer, answerEvents, haltingAsk } from "../http/scripted-assistant.ts";
import { type FakeSlack, fakeSlack } from "./fake-slack.ts";
import { mention, message, slackEvent, slackRig } from "./slack-rig.ts";

let fake: FakeSlack;
beforeEach(async () => {
  fake = await fakeSlack();
});
afterEach(() => fake.close());

/** An `ask` that answers at once and keeps what it was asked. */
function keepingAsk() {
  const asked: Question[] = [];
  const ask = async function* (question: Question): AsyncGenerator<AnswerEvent> {
    asked.push(question);
    yield* answerEvents;
  };
  return { ask, asked };
}

describe("who is answered, and where", () => {
  const thread = "1760000000.000100";

  test("a direct message is answered in the direct channel, and remembered for the next one", async () => {
    const { ask, asked } = keepingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    await rig.event(slackEvent(message("Wie hoch ist der Deich?")));
    await rig.event(slackEvent(message("Und was kostete er?", { ts: "1760000000.000300" })));
    await rig.settled();
    expect(fake.posts.map(({ channel, thread_ts }) => [channel, thread_ts])).toEqual([
      ["D1", undefined],
      ["D1", undefined],
    ]);
    expect(asked).toMatchObject([
      { text: "Wie hoch ist der Deich?", history: [] },
      {
        text: "Und was kostete er?",
        history: [
          { role: "user", text: "Wie hoch ist der Deich?" },
          { role: "assistant", text: answer.text },
        ],
      },
    ]);
  });

  test("a thread is a conversation: what follows in it needs no mention", async () => {
    const { ask, asked } = keepingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    await rig.event(slackEvent(mention("Wie hoch ist der Deich?")));
    const followUp = { channel: "C1", channel_type: "channel", thread_ts: thread, ts: "1760000000.000400" };
    await rig.event(slackEvent(message("Und was kostete er?", followUp)));
    await rig.settled();
    expect(fake.posts.map(({ thread_ts }) => thread_ts)).toEqual([thread, thread]);
    expect(asked[1]).toMatchObject({ text: "Und was kostete er?", history: [{ role: "user" }, { role: "assistant" }] });
  });

  test("called into a thread it reads what people said before, and not what comes after or what bots say", async () => {
    const { ask, asked } = keepingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    const earlier = { channel: "C1", thread_ts: thread, blocks: [] };
    fake.posts.push(
      { ...earlier, ts: thread, text: "Der Deich bei <https://hollern.example|Hollern> ist fertig." },
      { ...earlier, ts: "1760000000.000110", text: "Wetter: sonnig", ...{ bot_id: "B2" } },
      { ...earlier, ts: "1760000000.000120", text: "Wirklich?" },
      { ...earlier, ts: "1760000000.000999", text: "Später gesagt." },
    );
    await rig.event(slackEvent(mention("Wie hoch ist er?", { ts: "1760000000.000130", thread_ts: thread })));
    await rig.settled();
    expect(asked[0]?.history).toEqual([
      { role: "user", text: "Der Deich bei Hollern ist fertig." },
      { role: "user", text: "Wirklich?" },
    ]);
  });

  test("threads do not hear of each other", async () => {
    const { ask, asked } = keepingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    await rig.event(slackEvent(mention("Wie hoch ist der Deich?")));
    await rig.event(slackEvent(mention("Was kostete er?", { ts: "1760000000.000500" })));
    await rig.settled();
    expect(asked.map(({ history }) => history)).toEqual([[], []]);
  });

  const inThread = { channel: "C1", channel_type: "channel", thread_ts: thread, ts: "1760000000.000600" };
  test.each([
    ["a bot's message", message("Wetter: sonnig", { bot_id: "B2" })],
    ["its own message", message("Der Deich ist hoch.", { user: "UBOT", bot_id: "B1" })],
    ["a bot that names it", mention("Wie hoch?", { bot_id: "B2" })],
    ["Slackbot", message("Willkommen!", { user: "USLACKBOT" })],
    ["a changed message", message("Wie hoch?", { subtype: "message_changed" })],
    ["somebody who joined", message("ist beigetreten", { subtype: "channel_join" })],
    ["talk in a channel", message("Wie hoch?", { channel: "C1", channel_type: "channel" })],
    ["talk in a thread it is no part of", message("Wie hoch?", { ...inThread, thread_ts: "1750000000.000001" })],
    ["what is said to another in its thread", message("<@U2> siehst du das auch so?", inThread)],
    ["another kind of event", { type: "reaction_added", user: "U1", item: {} }],
  ])("%s is acknowledged and not answered", async (_, event) => {
    const { ask, asked } = keepingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    await rig.event(slackEvent(mention("Wie hoch ist der Deich?")));
    await rig.settled();
    expect((await rig.event(slackEvent(event))).status).toBe(200);
    await rig.settled();
    expect(asked).toHaveLength(1);
    expect(fake.posts).toHaveLength(1);
    expect(rig.unexpected).toEqual([]);
  });

  test.each([
    [
      "a mention of people and links",
      "sagt <@U2|inga>, <https://elbblatt.example/deich|dieser Bericht> &amp; <#C2|lokales> das?",
      "sagt , dieser Bericht & #lokales das?",
    ],
    ["a channel call", "<!here> Wie hoch?", "here Wie hoch?"],
    ["decomposed umlauts", "Ho\u0308he?", "Höhe?"],
  ])("%s is read as text", async (_, text, read) => {
    const { ask, asked } = keepingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    await rig.event(slackEvent(mention(text)));
    await rig.settled();
    expect(asked[0]?.text).toBe(read);
  });
});

describe("one answer for each question", () => {
  test("four deliveries of an event, of which three are Slack's repetitions, give one answer", async () => {
    const { ask, asked } = keepingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    const event = slackEvent(mention("Wie hoch ist der Deich?"));
    for (const retry of [0, 1, 2, 3])
      await rig.event(
        event,
        retry === 0 ? {} : { "x-slack-retry-num": String(retry), "x-slack-retry-reason": "http_timeout" },
      );
    await rig.settled();
    await rig.event(event);
    await rig.settled();
    expect([asked.length, fake.posts.length]).toEqual([1, 1]);
  });

  test("a mention in a known thread comes as two events and is answered once", async () => {
    const { ask, asked } = keepingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    await rig.event(slackEvent(mention("Wie hoch ist der Deich?")));
    const same = { channel: "C1", ts: "1760000000.000700", thread_ts: "1760000000.000100" };
    await rig.event(slackEvent(message("Und <@UBOT> was kostete er?", { ...same, channel_type: "channel" })));
    await rig.event(slackEvent(mention("was kostete er?", same)));
    await rig.settled();
    expect(asked).toHaveLength(2);
  });

  test("questions of one thread are answered one after another, and none is dropped", async () => {
    const { ask, asked, release } = haltingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    await rig.event(slackEvent(mention("Eins?")));
    for (const n of ["2", "3", "4"])
      await rig.event(slackEvent(mention(`${n}?`, { ts: `1760000000.00080${n}`, thread_ts: "1760000000.000100" })));
    await fake.until(() => fake.posts.length === 1);
    expect(asked.map(({ text }) => text)).toEqual(["Eins?"]);
    release();
    await rig.settled();
    expect(asked.map(({ text }) => text)).toEqual(["Eins?", "2?", "3?", "4?"]);
    expect(fake.posts).toHaveLength(4);
  });
});

describe("an answer grows", () => {
  test("status first, then a post after the first sentence, which becomes the answer", async () => {
    const { ask, release } = haltingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    await rig.event(slackEvent(mention("Wie hoch ist der Deich?")));
    await fake.until(() => fake.posts.length === 1);
    expect(fake.posts[0]).toMatchObject({
      text: expect.stringContaining("Der Deich ist 7,5 Meter hoch. [1]"),
      metadata: { event_payload: { state: "partial" } },
    });
    release();
    await rig.settled();
    expect(fake.calls.map(({ method }) => method)).toEqual([
      "assistant.threads.setStatus",
      "chat.postMessage",
      "chat.update",
    ]);
    expect(fake.posts).toMatchObject([{ metadata: { event_payload: { state: "final" } } }]);
  });

  test("a workspace without status is asked for it once", async () => {
    const rig = await slackRig(fake);
    fake.refuse("assistant.threads.setStatus", { body: { ok: false, error: "missing_scope" } });
    await rig.event(slackEvent(mention("Wie hoch?")));
    await rig.settled();
    await rig.event(slackEvent(mention("Wie hoch?", { ts: "1760000000.000900" })));
    await rig.settled();
    expect(fake.named("assistant.threads.setStatus")).toHaveLength(1);
    expect(fake.posts).toHaveLength(2);
  });
});

describe("whatever goes wrong is said in German", () => {
  const said = async (text: string, ask?: () => AsyncGenerator<AnswerEvent>): Promise<string> => {
    const rig = await slackRig(fake, ask ? { assistant: { ask } } : {});
    await rig.event(slackEvent(mention(text)));
    await rig.settled();
    expect(fake.posts).toHaveLength(1);
    return fake.posts[0]?.text ?? "";
  };

  test("nothing was asked", async () => {
    expect(await said(" ")).toContain("Was möchten Sie wissen?");
  });

  test("the question is too long", async () => {
    expect(await said("a".repeat(4001))).toContain("höchstens 4.000 Zeichen");
  });

  test("there is no index", async () => {
    const ask = async function* (): AsyncGenerator<AnswerEvent> {
      yield { type: "answer-failed", error: { code: "no-index", message: "Es gibt noch keinen Index." } };
    };
    expect(await said("Wie hoch?", ask)).toBe("Es gibt noch keinen Index.");
  });

  test("the model breaks off: what was proved stays", async () => {
    const ask = async function* (): AsyncGenerator<AnswerEvent> {
      yield* answerEvents.slice(0, -1);
      yield { type: "answer-failed", error: { code: "model-failed", message: "Das Sprachmodell antwortet nicht." } };
    };
    expect(await said("Wie hoch?", ask)).toBe("Der Deich ist 7,5 Meter hoch. [1]\nDas Sprachmodell antwortet nicht.");
  });

  test("the assistant ends without an end", async () => {
    const ask = async function* (): AsyncGenerator<AnswerEvent> {
      yield* answerEvents.slice(0, 1);
    };
    expect(await said("Wie hoch?", ask)).toContain("konnte nicht fertiggestellt werden");
  });
});

test("50 questions at once are acknowledged while no answer is finished, and all are answered in the end", async () => {
  const { ask, asked, release } = haltingAsk();
  const rig = await slackRig(fake, { assistant: { ask } });
  const acknowledged = Array.from({ length: 50 }, (_, i) =>
    rig.event(slackEvent(mention("Wie hoch?", { ts: `1760000001.${String(i).padStart(6, "0")}` }))),
  );
  for (const response of await Promise.all(acknowledged)) expect(response.status).toBe(200);
  await fake.until(() => fake.posts.length === 16);
  expect(asked).toHaveLength(16);
  release();
  await rig.settled();
  expect(fake.posts.map(({ metadata }) => metadata?.event_payload.state)).toEqual(Array(50).fill("final"));
});
