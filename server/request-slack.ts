import { Hono } from "hono";
import type { Service } from "#http/app.ts";
import { handleError } from "#http/failure-response.ts";
import type { SlackService } from "./open-slack.ts";

/** Slack's door where requests must not wait for each other's promises (Workers): each request has a service of its own, and jobs are shared through the stores. */
export const requestSlack = (open: () => Promise<SlackService>): Service => ({
  path: "/slack",
  routes: (runtime) => [
    new Hono().all("*", async (c) => {
      const slack = await open();
      const own = new Hono();
      own.onError(handleError(runtime.onUnexpected));
      for (const part of slack.routes(runtime)) own.route("/slack", part);
      return own.fetch(c.req.raw, c.env, c.executionCtx);
    }),
  ],
  close: async () => undefined,
});
