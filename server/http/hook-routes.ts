import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Assistant } from "#assistant";
import { askRoute } from "./ask-route.ts";
import { chatHook } from "./chat-hook.ts";
import { failureResponse, tooLarge } from "./failure-response.ts";
import { guardSignature } from "./hook-signature.ts";
import type { HookSettings, HttpEnv, HttpRuntime, HttpSettings } from "./http-settings.ts";

/** `/frage` is `/api/ask` for signed requests; `/chat` is for commands and outgoing webhooks of Mattermost and Rocket.Chat. */
export function hookRoutes(
  assistant: Assistant,
  { secret, chatTokens, publicUrl }: HookSettings,
  { clock, bodyLimitBytes }: Pick<HttpRuntime, "clock"> & Pick<HttpSettings, "bodyLimitBytes">,
): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.use(bodyLimit({ maxSize: bodyLimitBytes, onError: (c: Context) => failureResponse(c, tooLarge) }));
  if (secret !== undefined) {
    routes.use("/frage", guardSignature(secret, clock));
    routes.route("/frage", askRoute(assistant));
  }
  if (chatTokens.length > 0)
    routes.route("/chat", chatHook({ assistant, tokens: chatTokens, ...(publicUrl !== undefined && { publicUrl }) }));
  return routes;
}
