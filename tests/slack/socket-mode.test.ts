import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocketServer } from "ws";
import { memoryStores } from "#stores/memory-stores.ts";
import { type OpenSlackParts, openSlack } from "../../server/open-slack.ts";
import { answer, scriptedAssistant } from "../http/scripted-assistant.ts";
import { type FakeSlack, fakeSlack } from "./fake-slack.ts";
import { mention, slackEvent } from "./slack-rig.ts";

let fake: FakeSlack;
let sockets: WebSocketServer;
beforeEach(async () => {
  fake = await fakeSlack();
  sockets = new WebSocketServer({ server: fake.server });
});
afterEach(async () => {
  for (const client of sockets.clients) client.terminate();
  await fake.close();
});

const open = (settings: Partial<OpenSlackParts["settings"]> = {}) =>
  openSlack({
    settings: { apiUrl: fake.apiUrl, botToken: "xoxb-eins", appToken: "xapp-eins", ...settings },
    assistant: scriptedAssistant(),
    stores: memoryStores(),
    onUnexpected: () => undefined,
    loadSocketMode: () => import("#slack/socket-mode.ts"),
  });

/** Greets whoever connects, sends envelopes, and collects what is acknowledged. */
function serving(...envelopes: readonly { readonly envelope_id: string }[]) {
  const url = fake.url.replace("http", "ws");
  fake.refuse("apps.connections.open", { body: { ok: true, url } });
  const acks: { envelope_id: string; payload?: object }[] = [];
  const complete = Promise.withResolvers<void>();
  sockets.on("connection", (socket) => {
    socket.send(JSON.stringify({ type: "hello", num_connections: 1 }));
    for (const envelope of envelopes) socket.send(JSON.stringify(envelope));
    socket.on("message", (data) => {
      acks.push(JSON.parse(String(data)));
      if (acks.length === envelopes.length) complete.resolve();
    });
  });
  return { acks, complete: complete.promise };
}

test("events and commands over Socket Mode are acknowledged and answered like those over HTTP", async () => {
  const command = {
    command: "/frage",
    text: "Wie hoch?",
    team_id: "T1",
    channel_id: "C2",
    user_id: "U1",
    trigger_id: "9.9",
  };
  const { acks, complete } = serving(
    { envelope_id: "e1", type: "events_api", payload: slackEvent(mention("Wie hoch ist der Deich?")) } as never,
    { envelope_id: "e2", type: "slash_commands", payload: command, accepts_response_payload: true } as never,
  );
  const slack = await open();
  await slack.start();
  await complete;
  await fake.until(() => fake.posts.filter(({ metadata }) => metadata?.event_payload.state === "final").length === 2);
  await slack.close();
  expect(fake.named("apps.connections.open")).toMatchObject([{ token: "xapp-eins" }]);
  expect(acks.toSorted((a, b) => a.envelope_id.localeCompare(b.envelope_id))).toMatchObject([
    { envelope_id: "e1" },
    { envelope_id: "e2", payload: { response_type: "ephemeral" } },
  ]);
  for (const channel of ["C1", "C2"])
    expect(fake.posts.find((post) => post.channel === channel)?.text).toContain(answer.text);
});

test("a token that Slack does not take is a German sentence with the setting's name", async () => {
  fake.refuse("apps.connections.open", { body: { ok: false, error: "invalid_auth" } });
  const slack = await open();
  await expect(slack.start()).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining("SLACK_APP_TOKEN"),
  });
  await slack.close();
});
