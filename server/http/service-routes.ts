import { Hono } from "hono";
import type { Assistant } from "#assistant";
import type { SessionView } from "./conversation-views.ts";
import { isLoggedIn } from "./guard-token.ts";
import type { HttpEnv, HttpSettings } from "./http-settings.ts";

/** What anyone may ask without a token: `/healthz` (503 without a usable index), `/api/session`. */
export function serviceRoutes(assistant: Assistant, { token, retentionDays }: HttpSettings): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .get("/healthz", async (c) => {
      const articles = await assistant.articles();
      return c.json({ status: "ok", model: assistant.model, articles: articles.length });
    })
    .get("/api/session", async (c) => {
      const known = token === undefined || (await isLoggedIn(c, token));
      return c.json({
        loginRequired: !known,
        ...(known && { model: assistant.model }),
        ...(retentionDays !== undefined && { retentionDays }),
      } satisfies SessionView);
    });
}
