import { Failure } from "#domain/failure.ts";
import type { Environment } from "#settings";
import { readIntegrations, type SlackSettings } from "../settings-integrations.ts";
import type { Finding } from "./finding.ts";

/** What the doctor finds at the doors for other services; nothing where none is set. */
export async function checkIntegrations(env: Environment): Promise<readonly Finding[]> {
  try {
    const { slack, hooks } = readIntegrations(env);
    const doors = [
      ...(hooks.secret === undefined ? [] : ["/hooks/frage"]),
      ...(hooks.chatTokens.length > 0 ? [`/hooks/chat mit ${hooks.chatTokens.length} Token`] : []),
    ];
    return [
      ...(slack ? [await checkSlack(slack)] : []),
      ...(doors.length > 0 ? [{ name: "Hooks", state: "ok", message: `offen: ${doors.join(", ")}.` } as const] : []),
    ];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ name: "Dienste", state: "error", message: error.message }];
  }
}

/** Asks Slack whose token this is; with OAuth alone there is nobody to ask for. */
async function checkSlack({ signingSecret, appToken, botToken, oauth, apiUrl }: SlackSettings): Promise<Finding> {
  const ways = [
    ...(signingSecret === undefined ? [] : ["/slack/events"]),
    ...(appToken === undefined ? [] : ["Socket Mode"]),
    ...(oauth ? ["Installation unter /slack/install"] : []),
  ].join(", ");
  if (botToken === undefined) return { name: "Slack", state: "ok", message: `${ways}.` };
  try {
    const { createSlackWebApi } = await import("#slack/slack-web-api.ts");
    const api = createSlackWebApi({ token: botToken, apiUrl, pause: async () => undefined });
    const { team, user } = await api.call("auth.test", {});
    return { name: "Slack", state: "ok", message: `${ways}; angemeldet als ${user} in ${team}.` };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { name: "Slack", state: "error", message: `${ways}; Slack nimmt SLACK_BOT_TOKEN nicht an (${why}).` };
  }
}
