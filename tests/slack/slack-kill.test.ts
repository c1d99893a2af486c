import { afterEach, beforeEach, expect, test } from "vitest";
import { answer } from "../http/scripted-assistant.ts";
import { type FakeSlack, fakeSlack } from "./fake-slack.ts";
import { mention, slackEvent } from "./slack-rig.ts";
import { deliver, slackServers } from "./slack-servers.ts";

let fake: FakeSlack;
let servers: ReturnType<typeof slackServers>;
beforeEach(async () => {
  fake = await fakeSlack();
  servers = slackServers(fake);
});
afterEach(async () => {
  servers.killAll();
  await fake.close();
});

const isFinal = () => fake.posts.some(({ metadata }) => metadata?.event_payload.state === "final");

test.each([
  ["after its first sentence is posted and noted", "nothing"],
  ["while Slack's confirmation of the post is still on its way", "chat.postMessage"],
] as const)("four deliveries to two processes, one killed %s, give one answer", async (_, held) => {
  const event = slackEvent(mention("Wie hoch ist der Deich?"), { eventId: "EvKill" });
  const first = await servers.start("hangs");
  const confirmation = Promise.withResolvers<void>();
  if (held !== "nothing") fake.hold(held, confirmation.promise);
  expect(await deliver(first.url, event, 0)).toBe(200);
  await fake.until(() => fake.posts.length === 1);
  const second = await servers.start("answers");
  expect(await deliver(second.url, event, 1)).toBe(200);
  await first.kill();
  confirmation.resolve();
  expect(await deliver(second.url, event, 2)).toBe(200);
  await fake.until(isFinal);
  expect(await deliver(second.url, event, 3)).toBe(200);
  await second.kill();
  expect(fake.posts).toMatchObject([
    {
      text: expect.stringContaining(answer.text),
      thread_ts: "1760000000.000100",
      metadata: { event_payload: { event_id: "EvKill", state: "final" } },
    },
  ]);
  expect(fake.named("chat.postMessage")).toHaveLength(1);
  // Once by each process: the second time because nobody knows what the first would have said.
  expect(servers.questions()).toEqual(["Wie hoch ist der Deich?", "Wie hoch ist der Deich?"]);
});
