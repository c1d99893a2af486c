import type { Assistant } from "#assistant";
import type { PassageId } from "#domain/passage.ts";
import type { Service } from "#http/app.ts";
import { keepAnswer } from "#http/keep-answer.ts";
import { oauthRoutes } from "#slack/oauth-routes.ts";
import { createSlackBot } from "#slack/slack-bot.ts";
import { slackRoutes } from "#slack/slack-routes.ts";
import type { Pause } from "#slack/slack-web-api.ts";
import { slackWorkspaces } from "#slack/slack-workspaces.ts";
import type { Stores } from "#stores/stores.ts";
import { addressOf, passageAddress } from "../web/address.ts";
import type { SlackSettings } from "./settings-integrations.ts";

export interface OpenSlackParts {
  readonly settings: SlackSettings;
  /** Where readers reach the server, without a slash at the end; absent: answers link to no passage. */
  readonly publicUrl?: string;
  readonly assistant: Assistant;
  readonly stores: Stores;
  readonly onUnexpected: (cause: unknown) => void;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly pause?: Pause;
  /** Loads what opens Socket Mode; absent where a connection cannot be held. */
  readonly loadSocketMode?: () => Promise<typeof import("#slack/socket-mode.ts")>;
  /** How long a job belongs to a process that says nothing, milliseconds. */
  readonly leaseMs?: number;
}

/** Slack's routes and the work behind them. */
export interface SlackService extends Service {
  /** Answers whatever is due and resolves when it is done: for a timer where nothing runs between requests. */
  drain(): Promise<void>;
  /** For a process that stays: opens Socket Mode where it is set, and looks every second for what another process left behind. */
  start(): Promise<void>;
}

/** How often a process that stays looks for jobs that fell due, milliseconds. */
const LOOK_EVERY_MS = 1000;

/** Puts Slack together from the settings. What this file imports are optional packages: see `withSlackPackages`. */
export async function openSlack(parts: OpenSlackParts): Promise<SlackService> {
  const { settings, publicUrl, assistant, stores, onUnexpected, leaseMs, loadSocketMode } = parts;
  const { clock = Date.now, pause = realPause } = parts;
  const { apiUrl, botToken, encryptionKey, oauth, signingSecret, appToken } = settings;
  const workspaces = slackWorkspaces({
    ...{ installations: stores.installations, apiUrl, pause, clock },
    ...(botToken !== undefined && { botToken }),
    ...(encryptionKey !== undefined && { encryptionKey }),
  });
  const bot = createSlackBot({
    ...{ assistant, stores, workspaces, clock, pause, onUnexpected },
    ...(leaseMs !== undefined && { leaseMs }),
    linkTo: (id: PassageId) => (publicUrl === undefined ? undefined : `${publicUrl}${passageAddress(id)}`),
    keepAnswer: (key, answer) =>
      keepAnswer({ assistant, conversations: stores.conversations, onUnexpected }, key, answer),
    async permalinkOf(owner, answerId) {
      if (publicUrl === undefined) return undefined;
      const share = { id: crypto.randomUUID(), owner, answerId, createdAt: new Date(clock()).toISOString() };
      return `${publicUrl}${addressOf({ kind: "shared", id: (await stores.shares.create(share)).id })}`;
    },
  });
  let looking: ReturnType<typeof setInterval> | undefined;
  let socket: { close(): Promise<void> } | undefined;
  return {
    path: "/slack",
    routes: ({ waitUntil }) => [
      ...(signingSecret === undefined ? [] : [slackRoutes({ bot, signingSecret, clock, waitUntil })]),
      ...(oauth ? [oauthRoutes({ ...oauth, apiUrl, workspaces })] : []),
    ],
    drain: () => bot.drain(),
    async start() {
      await bot.wake();
      looking = setInterval(() => void bot.wake(), LOOK_EVERY_MS);
      if (appToken === undefined || !loadSocketMode) return;
      const { openSocketMode } = await loadSocketMode();
      socket = await openSocketMode({ bot, appToken, apiUrl, onUnexpected });
    },
    async close() {
      clearInterval(looking);
      await socket?.close();
      await bot.close();
    },
  };
}

function realPause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
