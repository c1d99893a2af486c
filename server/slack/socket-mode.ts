import { LogLevel, SocketModeClient } from "@slack/socket-mode";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import { readDelivery } from "./read-delivery.ts";
import type { SlackBot } from "./slack-bot.ts";

export interface SocketModeParts {
  readonly bot: SlackBot;
  readonly appToken: string;
  readonly apiUrl: string;
  readonly onUnexpected: (cause: unknown) => void;
}

const envelopeShape = z.object({
  ack: z.custom<(reply?: object) => Promise<void>>((value) => typeof value === "function"),
  type: z.string(),
  body: z.record(z.string(), z.unknown()),
});

/** Takes deliveries over a connection that we open, for networks that nobody reaches from outside; resolves when Slack greets. */
export async function openSocketMode({ bot, appToken, apiUrl, onUnexpected }: SocketModeParts): Promise<{
  close(): Promise<void>;
}> {
  const client = new SocketModeClient({
    appToken,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/` },
  });
  // Acknowledged only after it is stored: what is not comes again.
  client.on("slack_event", (given: unknown) => void take(given, bot).catch(onUnexpected));
  client.on("error", onUnexpected);
  try {
    await client.start();
  } catch (cause) {
    // The client goes on trying by itself where the network fails; what comes here is Slack's no.
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Failure("usage", `Slack nimmt SLACK_APP_TOKEN für Socket Mode nicht an (${said}).`, { cause });
  }
  return { close: () => client.disconnect() };
}

async function take(given: unknown, bot: SlackBot): Promise<void> {
  const { ack, type, body } = envelopeShape.parse(given);
  const { reply, after } = await bot.receive(readDelivery(...asHttp(type, body)));
  await ack(reply);
  await after;
}

/** The same delivery as HTTP would bring it. */
function asHttp(type: string, body: Readonly<Record<string, unknown>>): readonly [body: string, contentType: string] {
  const json = JSON.stringify(body);
  if (type === "events_api") return [json, "application/json"];
  const fields =
    type === "slash_commands"
      ? Object.entries(body).map(([key, value]): [string, string] => [key, String(value)])
      : [["payload", json] as [string, string]];
  return [new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded"];
}
