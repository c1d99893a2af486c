import { Hono } from "hono";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import type { Stores } from "#stores/stores.ts";
import type { HttpEnv, HttpRuntime } from "./http-settings.ts";
import { readBody } from "./read-body.ts";

export const feedbackBody = z.strictObject({
  answerId: z.string().min(1).max(200),
  vote: z.enum(["up", "down"]),
  comment: z.string().trim().min(1).max(4000).optional(),
});

/** `POST /` keeps the reader's opinion of one of their own chat answers; 204. */
export function feedbackRoute({ conversations, feedback }: Stores, { clock }: HttpRuntime): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post("/", async (c) => {
    const { answerId, vote, comment } = await readBody(c, feedbackBody);
    const owner = c.get("reader");
    const message = await conversations.message(owner, answerId);
    if (message?.role !== "assistant") throw new Failure("not-found", "Diese Antwort gibt es nicht.");
    const at = new Date(clock()).toISOString();
    await feedback.put({ answerId, owner, vote, at, ...(comment !== undefined && { comment }) });
    return c.body(null, 204);
  });
}
