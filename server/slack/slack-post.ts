import { z } from "zod";
import type { SlackTask } from "./slack-delivery.ts";
import type { SlackMessage } from "./slack-message.ts";
import { SlackRefusal, type SlackWebApi } from "./slack-web-api.ts";

/** The posts of one answer: how far it has come, and where each part stands (`ts` by part, from 1). */
export interface Posted {
  readonly finished: boolean;
  readonly parts: ReadonlyMap<number, string>;
}

/** Shows an answer as posts that grow: what stands already is changed, never posted again. */
export interface SlackPost {
  show(messages: readonly SlackMessage[], state: "partial" | "final"): Promise<void>;
  /** The first part's `ts`, once it is posted. */
  firstTs(): string | undefined;
}

/** Says nothing more: the job belongs to another. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

export interface SlackPostParts {
  readonly api: SlackWebApi;
  readonly task: SlackTask;
  readonly parts: ReadonlyMap<number, string>;
  readonly stillMine: () => Promise<boolean>;
  /** Hears of each new part at once. */
  readonly remember: (parts: ReadonlyMap<number, string>) => Promise<void>;
}

const EVENT_TYPE = "fundstelle_answer";

/** Posts into the task's thread, or channel, each with the event's ID as metadata; throws `LeaseLost` rather than speak for another. */
export function createSlackPost({ api, task, parts: known, stillMine, remember }: SlackPostParts): SlackPost {
  const parts = new Map(known);

  async function showPart(part: number, count: number, message: SlackMessage, state: string): Promise<void> {
    if (!(await stillMine())) throw new LeaseLost();
    const metadata = {
      event_type: EVENT_TYPE,
      event_payload: { event_id: task.eventId, part, parts: count, state },
    };
    const content = { channel: task.channel, metadata, ...message };
    const ts = parts.get(part);
    if (ts !== undefined && (await changed(content, ts))) return;
    const { ts: posted } = await withPlainFallback(content, (body) =>
      api.call("chat.postMessage", {
        ...body,
        ...(task.threadTs !== undefined && { thread_ts: task.threadTs }),
        ...{ unfurl_links: false, unfurl_media: false, link_names: false, parse: "none" },
      }),
    );
    parts.set(part, z.string().parse(posted));
    await remember(parts);
  }

  /** False where the post is gone, so that a new one must stand in for it. */
  async function changed(content: Content, ts: string): Promise<boolean> {
    try {
      await withPlainFallback(content, (body) =>
        api.call("chat.update", { ...body, ts, link_names: false, parse: "none" }),
      );
      return true;
    } catch (cause) {
      if (cause instanceof SlackRefusal && unchangeable.has(cause.code)) return false;
      throw cause;
    }
  }

  return {
    firstTs: () => parts.get(1),
    async show(messages, state) {
      for (const [i, message] of messages.entries()) await showPart(i + 1, messages.length, message, state);
      if (state === "final")
        for (const [part, ts] of parts) if (part > messages.length) await remove(api, task.channel, ts);
    },
  };
}

/** Looks where the task was asked for posts that carry its event's ID; `since` (a `ts`) is when it was asked. */
export async function findPosts(api: SlackWebApi, task: SlackTask, since: string): Promise<Posted> {
  const [method, where] =
    task.threadTs === undefined
      ? (["conversations.history", {}] as const)
      : (["conversations.replies", { ts: task.threadTs }] as const);
  const found: OwnMetadata[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await api.call(method, {
      ...{ channel: task.channel, ...where, oldest: since, inclusive: true, limit: 200, include_all_metadata: true },
      ...(cursor && { cursor }),
    });
    for (const message of z.array(z.unknown()).parse(answer.messages ?? [])) {
      const own = ownShape.safeParse(message).data;
      if (own?.metadata.event_payload.event_id === task.eventId) found.push(own);
    }
    cursor = answer.response_metadata?.next_cursor;
    if (!cursor) break;
  }
  const parts = new Map(found.map(({ ts, metadata }) => [metadata.event_payload.part, ts]));
  const final = found.filter(({ metadata }) => metadata.event_payload.state === "final");
  const wanted = final[0]?.metadata.event_payload.parts;
  return { parts, finished: wanted !== undefined && final.length >= wanted };
}

/** Two thousand messages after the question: nobody waits that long for an answer. */
const MAX_PAGES = 10;

const ownShape = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(EVENT_TYPE),
    event_payload: z.object({ event_id: z.string(), part: z.number(), parts: z.number(), state: z.string() }),
  }),
});
type OwnMetadata = z.infer<typeof ownShape>;

const unchangeable = new Set(["message_not_found", "cant_update_message", "edit_window_closed"]);

type Content = SlackMessage & { readonly channel: string; readonly metadata: object };

/** A workspace that does not take a block (an older client's limits, a table) gets the same answer in plain sections. */
async function withPlainFallback<Result>(content: Content, send: (body: Content) => Promise<Result>): Promise<Result> {
  try {
    return await send(content);
  } catch (cause) {
    if (!(cause instanceof SlackRefusal && /block|table/.test(cause.code))) throw cause;
    return send({ ...content, blocks: content.blocks.filter(({ type }) => type === "section" || type === "context") });
  }
}

async function remove(api: SlackWebApi, channel: string, ts: string): Promise<void> {
  try {
    await api.call("chat.delete", { channel, ts });
  } catch (cause) {
    if (!(cause instanceof SlackRefusal && cause.code === "message_not_found")) throw cause;
  }
}
