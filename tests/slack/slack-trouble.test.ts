import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { answerEvents, haltingAsk } from "../http/scripted-assistant.ts";
import { type FakeSlack, fakeSlack } from "./fake-slack.ts";
import { mention, slackEvent, slackRig } from "./slack-rig.ts";

let fake: FakeSlack;
beforeEach(async () => {
  fake = await fakeSlack();
});
afterEach(() => fake.close());

const busy = (seconds: string) => ({
  status: 429,
  headers: { "retry-after": seconds },
  body: { ok: false, error: "ratelimited" },
});
const broken = { status: 500, body: { ok: false, error: "internal_error" } };
const states = () => fake.posts.map(({ metadata }) => metadata?.event_payload.state);

/** Asks once, and lets as many of the runner's pauses pass as it takes. */
async function asked(rig: Awaited<ReturnType<typeof slackRig>>, pauses = 0): Promise<void> {
  await rig.event(slackEvent(mention("Wie hoch ist der Deich?")));
  await rig.settled();
  for (let i = 0; i < pauses; i += 1) {
    rig.advance(61_000);
    await rig.settled();
  }
}

describe("429", () => {
  test("waits as long as Retry-After says and goes on", async () => {
    const rig = await slackRig(fake);
    fake.refuse("chat.postMessage", busy("2"), busy("1"));
    await asked(rig);
    expect(rig.pauses).toEqual(expect.arrayContaining([2000, 1000]));
    expect(states()).toEqual(["final"]);
    expect(rig.unexpected).toEqual([]);
  });

  test("puts the job back for a longer wait, and posts when the time has come", async () => {
    const rig = await slackRig(fake);
    fake.refuse("chat.postMessage", busy("45"));
    await asked(rig);
    expect(fake.posts).toEqual([]);
    rig.advance(44_000);
    await rig.settled();
    expect(fake.posts).toEqual([]);
    rig.advance(1000);
    await rig.settled();
    expect(states()).toEqual(["final"]);
  });

  test("does not wait for ever within one call", async () => {
    const rig = await slackRig(fake);
    fake.refuse("chat.postMessage", ...Array(4).fill(busy("1")));
    await asked(rig);
    expect(fake.named("chat.postMessage")).toHaveLength(4);
    expect(fake.posts).toEqual([]);
    rig.advance(1000);
    await rig.settled();
    expect(states()).toEqual(["final"]);
  });
});

describe("an outage", () => {
  test("is tried again later", async () => {
    const rig = await slackRig(fake);
    fake.refuse("chat.postMessage", broken);
    await asked(rig);
    expect(fake.posts).toEqual([]);
    rig.advance(1000);
    await rig.settled();
    expect(states()).toEqual(["final"]);
  });

  test("a post whose confirmation was lost is found in the thread and not posted again", async () => {
    const rig = await slackRig(fake);
    fake.refuse("chat.postMessage", { ...broken, done: true });
    await asked(rig, 1);
    expect(fake.named("conversations.replies")).toMatchObject([
      { body: { channel: "C1", ts: "1760000000.000100", include_all_metadata: "true" } },
    ]);
    expect(fake.named("chat.postMessage")).toHaveLength(1);
    expect(states()).toEqual(["final"]);
  });

  test("a final change whose confirmation was lost is found, and nothing is asked again", async () => {
    let times = 0;
    const ask = async function* (): AsyncGenerator<AnswerEvent> {
      times += 1;
      yield* answerEvents;
    };
    const rig = await slackRig(fake, { assistant: { ask } });
    fake.refuse("chat.update", { ...broken, done: true });
    await asked(rig, 1);
    expect([times, states()]).toEqual([1, ["final"]]);
  });

  test("a post that somebody deleted in the meantime is posted anew", async () => {
    const { ask, release } = haltingAsk();
    const rig = await slackRig(fake, { assistant: { ask } });
    await rig.event(slackEvent(mention("Wie hoch?")));
    await fake.until(() => fake.posts.length === 1);
    fake.posts.splice(0);
    release();
    await rig.settled();
    expect(states()).toEqual(["final"]);
  });

  test("after five attempts the reader is told in the thread", async () => {
    const rig = await slackRig(fake);
    fake.refuse("chat.postMessage", ...Array(5).fill(broken));
    await asked(rig, 6);
    expect(fake.posts).toMatchObject([
      {
        text: expect.stringContaining("konnte nicht fertiggestellt werden"),
        metadata: { event_payload: { state: "final" } },
      },
    ]);
    expect(rig.unexpected).toHaveLength(5);
  });
});

test("a sentence that there is no answer is not lost either when Slack is away or busy for longer", async () => {
  const rig = await slackRig(fake);
  fake.refuse("chat.postMessage", ...Array(8).fill(broken), busy("50"));
  await asked(rig, 10);
  expect(fake.posts).toMatchObject([{ text: expect.stringContaining("konnte nicht fertiggestellt werden") }]);
});

test("nothing is tried for ever", async () => {
  const rig = await slackRig(fake);
  fake.refuse("chat.postMessage", ...Array(99).fill(broken));
  await asked(rig, 50);
  expect(fake.named("chat.postMessage")).toHaveLength(35);
});

describe("what Slack refuses for good", () => {
  test.each(["channel_not_found", "is_archived", "account_inactive", "invalid_auth"])(
    "%s is reported and not tried again",
    async (error) => {
      const rig = await slackRig(fake);
      fake.refuse("chat.postMessage", { body: { ok: false, error } });
      await asked(rig, 2);
      expect(fake.named("chat.postMessage")).toHaveLength(1);
      expect(rig.unexpected).toMatchObject([{ name: "SlackRefusal", code: error }]);
    },
  );

  test("an answer that Slack does not take for another reason is reported, and the reader is told", async () => {
    const rig = await slackRig(fake);
    fake.refuse("chat.update", { body: { ok: false, error: "msg_too_long" } });
    await asked(rig);
    expect(fake.posts).toMatchObject([{ text: expect.stringContaining("konnte nicht fertiggestellt werden") }]);
    expect(states()).toEqual(["final"]);
    expect(rig.unexpected).toMatchObject([{ code: "msg_too_long" }]);
  });

  test("blocks that a workspace does not take are sent as plain sections", async () => {
    const rig = await slackRig(fake);
    fake.refuse("chat.update", { body: { ok: false, error: "invalid_blocks" } });
    await asked(rig);
    expect(fake.posts[0]?.blocks.map(({ type }) => type)).toEqual(["section", "context"]);
    expect(states()).toEqual(["final"]);
  });

  test("a workspace that is not installed is reported", async () => {
    const rig = await slackRig(fake, { settings: { botToken: undefined } as never });
    await asked(rig);
    expect(rig.unexpected).toMatchObject([{ code: "not_authed" }]);
  });
});

test("who lost the lease says nothing more, and whoever holds it finishes the answer", async () => {
  const { ask, release, aborted } = haltingAsk();
  const first = await slackRig(fake, { assistant: { ask }, leaseMs: 30_000 });
  await first.event(slackEvent(mention("Wie hoch ist der Deich?"), { eventId: "EvLease" }));
  await fake.until(() => fake.posts.length === 1);
  const second = await slackRig(fake, { stores: first.stores, leaseMs: 30_000 });
  second.advance(31_000);
  await second.settled();
  expect(states()).toEqual(["final"]);
  const calls = fake.calls.length;
  release();
  await first.settled();
  await Promise.race([aborted, Promise.resolve()]);
  expect(fake.calls).toHaveLength(calls);
  expect(fake.posts).toHaveLength(1);
});

test("closing puts what runs back at once, and the next start continues in the same post", async () => {
  const { ask, aborted } = haltingAsk();
  const first = await slackRig(fake, { assistant: { ask } });
  await first.event(slackEvent(mention("Wie hoch ist der Deich?")));
  await fake.until(() => fake.posts.length === 1);
  await first.slack.close();
  await aborted;
  const second = await slackRig(fake, { stores: first.stores });
  await second.settled();
  expect(states()).toEqual(["final"]);
});
