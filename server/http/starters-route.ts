import { Hono } from "hono";
import type { Assistant } from "#assistant";
import type { HttpEnv } from "./http-settings.ts";

/** `GET /` gives questions for a reader who does not know the articles yet. */
export function startersRoute(assistant: Assistant): Hono<HttpEnv> {
  return new Hono<HttpEnv>().get("/", async (c) => c.json({ starters: await assistant.starters() }));
}
