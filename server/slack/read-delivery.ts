import type { SlackBlockActionsPayload, SlackSlashCommandPayload } from "@chat-adapter/slack/webhook";
import { type Envelope, id, parse, parseEnvelope } from "./read-envelope.ts";
import { actions, type SlackDelivery, type SlackTask } from "./slack-delivery.ts";
import { readableText } from "./slack-text.ts";

const nothing: SlackDelivery = { type: "nothing" };

/** Reads a verified body; throws `Failure("bad-request")` for one that is not Slack's. */
export function readDelivery(body: string, contentType: string): SlackDelivery {
  const payload = parse(body, contentType);
  switch (payload.kind) {
    case "url_verification":
      return { type: "challenge", challenge: payload.challenge };
    case "slash_command":
      return readCommand(payload);
    case "block_actions":
      return readAction(payload);
    case "app_mention":
    case "direct_message":
    case "unsupported":
      return readEvent(parseEnvelope(body));
    default:
      return nothing;
  }
}

function readEvent(envelope: Envelope | undefined): SlackDelivery {
  if (!envelope) return nothing;
  const { event } = envelope;
  const team = teamOf(envelope);
  switch (event.type) {
    case "app_mention":
    case "message":
      return readMessage(envelope);
    case "assistant_thread_started": {
      const thread = event.assistant_thread;
      if (!thread) return nothing;
      return { type: "panel-opened", place: { team, channel: thread.channel_id, threadTs: thread.thread_ts } };
    }
    case "app_home_opened": {
      const channel = id.safeParse(event.channel).data;
      if (event.tab !== "messages" || channel === undefined) return nothing;
      return { type: "panel-opened", place: { team, channel } };
    }
    case "app_uninstalled":
      return { type: "uninstalled", team };
    default:
      return nothing;
  }
}

/** Subtypes that are still what a person said; all others tell of changes, joins, and bots. */
const spoken = new Set([undefined, "file_share", "thread_broadcast"]);

function teamOf({ team_id, authorizations }: Envelope): string {
  const installed = authorizations?.[0];
  return installed?.is_enterprise_install ? (installed.enterprise_id ?? team_id) : team_id;
}

function readMessage(envelope: Envelope): SlackDelivery {
  const { event_id: eventId, event } = envelope;
  const team = teamOf(envelope);
  const [channel, user] = [id.safeParse(event.channel).data, id.safeParse(event.user).data];
  const { ts, thread_ts, text = "" } = event;
  if (channel === undefined || user === undefined || ts === undefined) return nothing;
  if (event.bot_id !== undefined || user === "USLACKBOT" || !spoken.has(event.subtype)) return nothing;
  const named = event.type === "app_mention";
  const direct = event.channel_type === "im";
  // In a thread among people, what begins with somebody's name is said to that person.
  if (!named && !direct && (thread_ts === undefined || /^\s*<@/.test(text))) return nothing;
  const threadTs = thread_ts ?? (direct ? undefined : ts);
  const task: SlackTask = {
    kind: "ask",
    id: ["slack", team, channel, ts].join(":"),
    ...{ eventId, team, channel, user, ts, text: readableText(text) },
    ...(threadTs !== undefined && { threadTs }),
  };
  return { type: "task", task, onlyIfKnown: !named && !direct };
}

const commands: Readonly<Record<string, SlackTask["kind"]>> = {
  "/frage": "ask",
  "/pruefe": "check",
  "/prüfe": "check",
};

function readCommand(payload: SlackSlashCommandPayload): SlackDelivery {
  const { command, text, channelId, userId, triggerId, responseUrl } = payload;
  const kind = commands[command];
  const team = payload.isEnterpriseInstall ? payload.enterpriseId : payload.teamId;
  if (kind === undefined || !team || !channelId || !userId || !triggerId) return nothing;
  const said = readableText(text);
  if (said === "" || said === "hilfe" || said === "help") return { type: "usage-wanted", command };
  const task: SlackTask = {
    ...{ kind, id: `slack:${team}:${triggerId}`, eventId: triggerId },
    ...{ team, channel: channelId, user: userId, text: said },
    ...(responseUrl !== undefined && { responseUrl }),
  };
  return { type: "task", task, onlyIfKnown: false };
}

function readAction(payload: SlackBlockActionsPayload): SlackDelivery {
  const { userId, triggerId, responseUrl } = payload;
  const [action] = payload.actions;
  const team = payload.isEnterpriseInstall ? payload.enterpriseId : payload.teamId;
  if (!action || !team || !userId) return nothing;
  const back = responseUrl === undefined ? {} : { responseUrl };
  const { actionId, value } = action;
  const chosen = value ?? action.selectedOptionValue;
  if (chosen === undefined) return nothing;
  if (actionId === actions.up || actionId === actions.down)
    return {
      ...{ type: "vote", team, user: userId, answerId: chosen },
      ...{ vote: actionId === actions.up ? "up" : "down", ...back },
    };
  if (actionId.startsWith(actions.source) && triggerId)
    return { type: "source-wanted", team, passageId: chosen, triggerId, ...back };
  return nothing;
}
