import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { botScopes } from "#slack/oauth-routes.ts";

const manifest = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, "../../docs", name), "utf8"));

test.each(["slack-manifest.json", "slack-manifest-socket-mode.json"])("%s asks for what the bot uses", (name) => {
  const { oauth_config, features, settings } = manifest(name);
  expect(oauth_config.scopes.bot).toEqual(botScopes);
  expect(features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(["/frage", "/pruefe"]);
  expect(settings.event_subscriptions.bot_events).toEqual(
    expect.arrayContaining([
      "app_mention",
      "message.im",
      "message.channels",
      "assistant_thread_started",
      "app_home_opened",
    ]),
  );
  expect(settings.socket_mode_enabled).toBe(name.includes("socket"));
});
