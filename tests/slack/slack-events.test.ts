import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { answer } from "../http/scripted-assistant.ts";
import { type FakeSlack, fakeSlack } from "./fake-slack.ts";
import { mention, signed, signingSecret, slackEvent, slackRig, startedAt } from "./slack-rig.ts";

let fake: FakeSlack;
beforeEach(async () => {
  fake = await fakeSlack();
});
afterEach(() => fake.close());

const seconds = startedAt / 1000;
const body = JSON.stringify(slackEvent(mention("Wie hoch ist der Deich?"), { eventId: "EvSignatur" }));
const json = { "content-type": "application/json" };

describe("a delivery without Slack's signature is refused and changes nothing", () => {
  test.each([
    ["301 s old", body, signed(body, seconds - 301)],
    ["301 s ahead", body, signed(body, seconds + 301)],
    ["one changed byte", body.replace("Deich", "Teich"), signed(body, seconds)],
    ["serialised anew", JSON.stringify(JSON.parse(body), null, 1), signed(body, seconds)],
    ["another secret", body, signed(body, seconds, "0f742231b10e8888abcd99yyyzzz85a5")],
    ["no signature", body, { "x-slack-request-timestamp": String(seconds) }],
    ["no time", body, { "x-slack-signature": signed(body, seconds)["x-slack-signature"] ?? "" }],
    ["an empty signature", body, { ...signed(body, seconds), "x-slack-signature": "" }],
    ["an older version", body, { ...signed(body, seconds), "x-slack-signature": "v1=00" }],
    ["no headers", body, {}],
  ])("%s", async (_, sent, headers) => {
    const rig = await slackRig(fake);
    const response = await rig.post(sent, { ...json, ...headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: "unauthorized" } });
    await rig.settled();
    expect(fake.calls).toEqual([]);
    expect(await rig.stores.jobs.take("prüfend", startedAt + 1e9, startedAt + 2e9)).toBeUndefined();
  });

  test.each([
    ["300 s old", -300],
    ["300 s ahead", 300],
  ])("%s is still taken", async (_, shift) => {
    const rig = await slackRig(fake);
    expect((await rig.post(body, { ...json, ...signed(body, seconds + shift) })).status).toBe(200);
    await rig.settled();
    expect(fake.posts).toHaveLength(1);
  });
});

test("url_verification is answered with its challenge", async () => {
  const rig = await slackRig(fake);
  const response = await rig.event({ type: "url_verification", token: "x", challenge: "3eZbrw1aB" });
  expect(await response.json()).toEqual({ challenge: "3eZbrw1aB" });
});

test("a signed body that is no JSON is a German 400", async () => {
  const rig = await slackRig(fake);
  const response = await rig.post("{kaputt", { ...json, ...signed("{kaputt", seconds, signingSecret) });
  expect(response.status).toBe(400);
});

describe("a mention", () => {
  test("is answered in its thread, with the event's ID as metadata and without unfurling", async () => {
    const rig = await slackRig(fake);
    expect((await rig.event(slackEvent(mention("Wie hoch ist der Deich?"), { eventId: "Ev7" }))).status).toBe(200);
    await rig.settled();
    expect(fake.posts).toMatchObject([
      {
        channel: "C1",
        thread_ts: "1760000000.000100",
        text: expect.stringContaining(answer.text),
        metadata: {
          event_type: "fundstelle_answer",
          event_payload: { event_id: "Ev7", part: 1, parts: 1, state: "final" },
        },
        unfurl_links: "false",
        unfurl_media: "false",
      },
    ]);
    expect(fake.named("chat.postMessage")[0]?.token).toBe("xoxb-eins");
    expect(rig.unexpected).toEqual([]);
  });
});
