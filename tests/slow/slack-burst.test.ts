import { afterEach, beforeEach, expect, test } from "vitest";
import { type FakeSlack, fakeSlack } from "../slack/fake-slack.ts";
import { mention, slackEvent } from "../slack/slack-rig.ts";
import { deliver, slackServers } from "../slack/slack-servers.ts";

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

test("50 events at once are acknowledged within a second while no answer ends, and all are answered once after that process was killed", async () => {
  const first = await servers.start("hangs");
  const waits = await Promise.all(
    Array.from({ length: 50 }, async (_, i) => {
      const begun = performance.now();
      const event = mention("Wie hoch?", { ts: `1760000001.${String(i).padStart(6, "0")}` });
      expect(await deliver(first.url, slackEvent(event), 0)).toBe(200);
      return performance.now() - begun;
    }),
  );
  const p99 = waits.toSorted((a, b) => a - b).at(-1) ?? 0;
  console.info(`acknowledged: p99 ${Math.round(p99)} ms (n = 50)`);
  expect(p99).toBeLessThan(1000);
  await fake.until(() => fake.posts.length === 16);
  await first.kill();
  const second = await servers.start("answers");
  await fake.until(() => fake.posts.filter(({ metadata }) => metadata?.event_payload.state === "final").length === 50);
  await second.kill();
  expect(fake.posts).toHaveLength(50);
  expect(new Set(fake.posts.map(({ thread_ts }) => thread_ts)).size).toBe(50);
});
