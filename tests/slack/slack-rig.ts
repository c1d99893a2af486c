import { createHmac } from "node:crypto";
import type { Assistant } from "#assistant";
import { createApp } from "#http/app.ts";
import { memoryStores } from "#stores/memory-stores.ts";
import type { Stores } from "#stores/stores.ts";
import { type OpenSlackParts, openSlack } from "../../server/open-slack.ts";
import { scriptedAssistant } from "../http/scripted-assistant.ts";
import type { FakeSlack } from "./fake-slack.ts";

export const signingSecret = "8f742231b10e8888abcd99yyyzzz85a5";

interface Given {
  readonly assistant?: Partial<Assistant>;
  readonly stores?: Stores;
  readonly settings?: Partial<OpenSlackParts["settings"]>;
  readonly publicUrl?: string;
  readonly leaseMs?: number;
}

/** When everything happens, milliseconds since 1970. */
export const startedAt = 1_760_000_000_000;

/** The whole app with Slack's door, speaking to a fake Slack over real HTTP; time stands still until it is moved. */
export async function slackRig(
  fake: FakeSlack,
  { assistant = {}, stores = memoryStores(), settings, ...given }: Given = {},
) {
  const unexpected: unknown[] = [];
  const pauses: number[] = [];
  let now = startedAt;
  const pending: Promise<void>[] = [];
  const asked = scriptedAssistant(assistant);
  const slack = await openSlack({
    settings: { apiUrl: fake.apiUrl, signingSecret, botToken: "xoxb-eins", ...settings },
    assistant: asked,
    stores,
    onUnexpected: (cause) => unexpected.push(cause),
    clock: () => now,
    pause: async (ms) => {
      pauses.push(ms);
      await new Promise((resolve) => setImmediate(resolve));
    },
    ...given,
  });
  const app = createApp({
    assistant: asked,
    stores,
    settings: { bodyLimitBytes: 10_000, allowedHosts: ["localhost"] },
    runtime: { onUnexpected: (cause) => unexpected.push(cause), waitUntil: (_, work) => void pending.push(work) },
    services: [slack],
  });
  const post = (body: string, headers: Record<string, string>): Promise<Response> =>
    Promise.resolve(app.request("http://fundstelle.example/slack/events", { method: "POST", body, headers }));
  const send = (body: string, contentType: string, headers: Record<string, string> = {}) =>
    post(body, { ...signed(body, Math.floor(now / 1000)), "content-type": contentType, ...headers });

  return {
    slack,
    app,
    stores,
    unexpected,
    pauses,
    post,
    /** A signed event, now. */
    event: (body: object, headers: Record<string, string> = {}) =>
      send(JSON.stringify(body), "application/json", headers),
    /** A signed command. */
    command: (fields: Readonly<Record<string, string>>) =>
      send(new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded"),
    /** A signed button. */
    press: (payload: object) =>
      send(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), "application/x-www-form-urlencoded"),
    advance: (ms: number) => {
      now += ms;
    },
    /** Resolves when everything that was accepted is answered. */
    settled: async () => {
      await Promise.all(pending);
      await slack.drain();
    },
  };
}

/** Slack's headers over a raw body: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signed(body: string, seconds: number, secret = signingSecret): Record<string, string> {
  const signature = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": String(seconds), "x-slack-signature": `v0=${signature}` };
}

let events = 0;

/** An event of Slack's Events API; each has its own ID unless one is given. */
export function slackEvent(
  event: object,
  { eventId, team = "T1" }: { readonly eventId?: string; readonly team?: string } = {},
) {
  events += 1;
  return {
    type: "event_callback",
    token: "veraltet",
    team_id: team,
    api_app_id: "A1",
    event_id: eventId ?? `Ev${events}`,
    event_time: 1_760_000_000,
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: "UBOT", is_bot: true, is_enterprise_install: false },
    ],
    event,
  };
}

/** Somebody names the bot in a channel. */
export const mention = (text: string, more: object = {}) => ({
  type: "app_mention",
  user: "U1",
  channel: "C1",
  ts: "1760000000.000100",
  text: `<@UBOT> ${text}`,
  ...more,
});

/** Somebody says something where the bot may read along: in a direct channel, or in a thread. */
export const message = (text: string, more: object = {}) => ({
  type: "message",
  user: "U1",
  channel: "D1",
  channel_type: "im",
  ts: "1760000000.000200",
  text,
  ...more,
});
