import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answer } from "../http/scripted-assistant.ts";
import { type FakeSlack, fakeSlack } from "./fake-slack.ts";
import { mention, signed, slackEvent } from "./slack-rig.ts";

let fake: FakeSlack;
let folder: string;
let children: ChildProcess[];
beforeEach(async () => {
  fake = await fakeSlack();
  folder = mkdtempSync(join(tmpdir(), "fundstelle-slack-"));
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await fake.close();
});

const questions = () => readFileSync(join(folder, "gefragt"), "utf8").trim().split("\n");

/** Starts a server on the common database; resolves with its address and the way to kill it. */
async function start(mode: "answers" | "hangs") {
  const script = join(import.meta.dirname, "slack-process.ts");
  const args = [
    "--disable-warning=ExperimentalWarning",
    script,
    join(folder, "db.sqlite"),
    fake.apiUrl,
    join(folder, "gefragt"),
    mode,
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const [url = ""] = await firstLine(child);
  const kill = (): Promise<void> => {
    child.kill("SIGKILL");
    return gone;
  };
  return { url, kill };
}

async function firstLine(child: ChildProcess): Promise<readonly string[]> {
  if (!child.stdout) return [];
  for await (const line of createInterface({ input: child.stdout })) return [line];
  return [];
}

async function deliver(url: string, event: object, retry: number): Promise<void> {
  const body = JSON.stringify(event);
  const headers = {
    ...signed(body, Math.floor(Date.now() / 1000)),
    "content-type": "application/json",
    ...(retry > 0 && { "x-slack-retry-num": String(retry), "x-slack-retry-reason": "http_timeout" }),
  };
  expect((await fetch(`${url}/slack/events`, { method: "POST", body, headers })).status).toBe(200);
}

const isFinal = () => fake.posts.some(({ metadata }) => metadata?.event_payload.state === "final");

test.each([
  ["after its first sentence is posted and noted", "nothing"],
  ["while Slack's confirmation of the post is still on its way", "chat.postMessage"],
] as const)("four deliveries to two processes, one killed %s, give one answer", async (_, held) => {
  const event = slackEvent(mention("Wie hoch ist der Deich?"), { eventId: "EvKill" });
  const first = await start("hangs");
  const confirmation = Promise.withResolvers<void>();
  if (held !== "nothing") fake.hold(held, confirmation.promise);
  await deliver(first.url, event, 0);
  await fake.until(() => fake.posts.length === 1);
  const second = await start("answers");
  await deliver(second.url, event, 1);
  await first.kill();
  confirmation.resolve();
  await deliver(second.url, event, 2);
  await fake.until(isFinal);
  await deliver(second.url, event, 3);
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
  expect(questions()).toEqual(["Wie hoch ist der Deich?", "Wie hoch ist der Deich?"]);
});
