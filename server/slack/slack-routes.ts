import { SlackWebhookVerificationError, verifySlackSignature } from "@chat-adapter/slack/webhook";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Failure } from "#domain/failure.ts";
import { readDelivery } from "./read-delivery.ts";
import type { SlackBot } from "./slack-bot.ts";

export interface SlackRoutesParts {
  readonly bot: SlackBot;
  readonly signingSecret: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Keeps the process awake for work that outlives its request. */
  readonly waitUntil: (c: Context, work: Promise<void>) => void;
}

/** Slack's own limit for deliveries is far below. */
const BODY_LIMIT = 1 << 20;

/** `POST /events` takes events, commands and buttons alike; 401 for what Slack did not sign, 200 as soon as it is stored. */
export function slackRoutes({ bot, signingSecret, clock, waitUntil }: SlackRoutesParts): Hono {
  const tooLarge = (): never => {
    throw new Failure("too-large", "Die Anfrage ist zu groß.");
  };
  return new Hono().post("/events", bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge }), async (c) => {
    const body = await c.req.text();
    await verify(body, c.req.raw.headers, signingSecret, clock);
    const { reply, after } = await bot.receive(readDelivery(body, c.req.header("content-type") ?? ""));
    if (after) waitUntil(c, after);
    return reply ? c.json(reply) : c.body(null, 200);
  });
}

/** The signature is made over the very bytes that came, five minutes at most before or after now. */
async function verify(body: string, headers: Headers, signingSecret: string, clock: () => number): Promise<void> {
  try {
    await verifySlackSignature(body, headers, { signingSecret, now: clock, maxSkewSeconds: 300 });
  } catch (cause) {
    if (!(cause instanceof SlackWebhookVerificationError)) throw cause;
    throw new Failure("unauthorized", "Diese Anfrage trägt keine gültige Unterschrift von Slack.", { cause });
  }
}
