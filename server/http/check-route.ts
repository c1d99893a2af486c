import { Hono } from "hono";
import { z } from "zod";
import type { Assistant } from "#assistant";
import type { HttpEnv } from "./http-settings.ts";
import { readBody } from "./read-body.ts";

export const checkBody = z.strictObject({ text: z.string().trim().min(1).max(100_000) });

/** `POST /` checks a text claim by claim; a closed connection ends the work. */
export function checkRoute(assistant: Assistant): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post("/", async (c) => {
    const { text } = await readBody(c, checkBody);
    return c.json(await assistant.check(text, c.req.raw.signal));
  });
}
