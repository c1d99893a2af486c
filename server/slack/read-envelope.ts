import { parseSlackWebhookBody, SlackWebhookParseError } from "@chat-adapter/slack/webhook";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";

/** Slack's payload by kind; throws `Failure("bad-request")` for what is no JSON. */
export function parse(body: string, contentType: string) {
  try {
    return parseSlackWebhookBody(body, { contentType });
  } catch (cause) {
    if (!(cause instanceof SlackWebhookParseError)) throw cause;
    throw new Failure("bad-request", "Der Inhalt der Anfrage ist kein gültiges JSON.", { cause });
  }
}

/** An ID of Slack. */
export const id = z.string().min(1).max(200);

const envelopeShape = z.object({
  type: z.literal("event_callback"),
  team_id: id,
  event_id: id,
  authorizations: z
    .array(z.object({ enterprise_id: id.nullish(), is_enterprise_install: z.boolean().optional() }))
    .optional(),
  event: z.object({
    type: z.string(),
    subtype: z.string().optional(),
    bot_id: z.string().optional(),
    user: z.unknown().optional(),
    text: z.string().optional(),
    channel: z.unknown().optional(),
    channel_type: z.string().optional(),
    ts: id.optional(),
    thread_ts: id.optional(),
    tab: z.string().optional(),
    assistant_thread: z.object({ channel_id: id, thread_ts: id }).optional(),
  }),
});

/** An event with its workspace. */
export type Envelope = z.infer<typeof envelopeShape>;

/** The envelope of an event; undefined for a form or an event of another shape. */
export function parseEnvelope(body: string): Envelope | undefined {
  if (!body.trimStart().startsWith("{")) return undefined;
  return envelopeShape.safeParse(JSON.parse(body)).data;
}
