import { Hono } from "hono";
import { z } from "zod";
import type { Assistant } from "#assistant";
import { Failure } from "#domain/failure.ts";
import type { ConversationHead, ConversationKey } from "#stores/conversation-store.ts";
import type { Stores } from "#stores/stores.ts";
import { answerSurroundings } from "./answer-surroundings.ts";
import { streamAnswer } from "./chat-routes.ts";
import {
  type ConversationList,
  type ConversationView,
  type ConversationViews,
  conversationView,
  type FollowUpList,
} from "./conversation-views.ts";
import type { HttpEnv, HttpRuntime } from "./http-settings.ts";
import { readBody, readQuery } from "./read-body.ts";
import type { RunningAnswers } from "./running-answers.ts";

const listQuery = z.object({
  q: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  with: z.literal("messages").optional(),
});
const title = z.string().trim().min(1).max(200);
export const showBody = z.strictObject({ messageId: z.string().min(1).max(200) });

interface ConversationParts {
  readonly assistant: Pick<Assistant, "article" | "followUps">;
  readonly stores: Stores;
  readonly answers: RunningAnswers;
  readonly runtime: HttpRuntime;
}

/** A reader's own conversations: list (`?with=messages` to take them along), show, rename, delete one or all, follow (`/:id/stream`, 204 when finished), stop (`/:id/stop`), go to another version (`/:id/show`), and what to ask next (`/:id/follow-ups`). */
export function conversationRoutes({ assistant, stores, answers, runtime }: ConversationParts): Hono<HttpEnv> {
  const { conversations } = stores;

  async function view(key: ConversationKey): Promise<ConversationView> {
    const found = await conversations.get(key);
    if (!found) throw unknown();
    const around = await answerSurroundings({ assistant, ...stores, ...runtime }, key.owner);
    return conversationView(found, { answering: (await answers.of(key)) !== undefined }, around);
  }

  async function views(owner: string, heads: readonly ConversationHead[]): Promise<readonly ConversationView[]> {
    const around = await answerSurroundings({ assistant, ...stores, ...runtime }, owner);
    const found: ConversationView[] = [];
    for (const { id } of heads) {
      const conversation = await conversations.get({ owner, id });
      const answering = (await answers.of({ owner, id })) !== undefined;
      if (conversation) found.push(await conversationView(conversation, { answering }, around));
    }
    return found;
  }

  return new Hono<HttpEnv>()
    .get("/", async (c) => {
      const { q, limit, with: wanted } = readQuery(c, listQuery);
      const filter = { limit, ...(q !== undefined && { query: q }) };
      const list = await conversations.list(c.get("reader"), filter);
      if (wanted === undefined) return c.json({ conversations: list } satisfies ConversationList);
      return c.json({ conversations: await views(c.get("reader"), list) } satisfies ConversationViews);
    })
    .delete("/", async (c) => {
      const owner = c.get("reader");
      await answers.stopAll(owner);
      await conversations.deleteAll(owner);
      return c.body(null, 204);
    })
    .get("/:id", async (c) => {
      return c.json(await view({ owner: c.get("reader"), id: c.req.param("id") }));
    })
    .post("/:id/show", async (c) => {
      const { messageId } = await readBody(c, showBody);
      const key = { owner: c.get("reader"), id: c.req.param("id") };
      await answers.stop(key);
      if (!(await conversations.show(key, messageId))) throw unknown();
      return c.json(await view(key));
    })
    .patch("/:id", async (c) => {
      const body = await readBody(c, z.strictObject({ title }));
      const key = { owner: c.get("reader"), id: c.req.param("id") };
      if (!(await conversations.rename(key, body.title))) throw unknown();
      return c.body(null, 204);
    })
    .delete("/:id", async (c) => {
      const key = { owner: c.get("reader"), id: c.req.param("id") };
      await answers.stop(key);
      if (!(await conversations.delete(key))) throw unknown();
      return c.body(null, 204);
    })
    .get("/:id/follow-ups", async (c) => {
      const found = await conversations.get({ owner: c.get("reader"), id: c.req.param("id") });
      if (!found) throw unknown();
      const end = found.messages.at(-1)?.events?.at(-1);
      const turns = found.messages.map(({ role, text }) => ({ role, text }));
      const followUps = end?.type === "answer-end" ? await assistant.followUps(end.answer, turns) : [];
      return c.json({ followUps } satisfies FollowUpList);
    })
    .get("/:id/stream", async (c) => {
      const key = { owner: c.get("reader"), id: c.req.param("id") };
      const answer = await answers.of(key);
      if (answer) return streamAnswer(c, answer);
      if (!(await conversations.get(key))) throw unknown();
      return c.body(null, 204);
    })
    .post("/:id/stop", async (c) => {
      const key = { owner: c.get("reader"), id: c.req.param("id") };
      const stopped = await answers.stop(key);
      if (!stopped && !(await conversations.get(key))) throw unknown();
      return c.json({ stopped });
    });
}

const unknown = (): Failure => new Failure("not-found", "Dieses Gespräch gibt es nicht.");
