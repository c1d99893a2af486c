import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Environment, readSettings } from "#settings";
import type { OpenSlackParts, SlackService } from "./open-slack.ts";
import { openStores } from "./open-stores.ts";
import { refuseOpenDoor, serve } from "./serve.ts";
import { type IntegrationSettings, readIntegrations } from "./settings-integrations.ts";
import { withSlackPackages } from "./slack-packages.ts";

const home = fileURLToPath(new URL("..", import.meta.url));

/** What the `serve` command gives on its line; it wins over the environment. */
export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly index?: string;
}

interface Reporter {
  readonly note: (line: string) => void;
  readonly progress: (label: string, done: number, total: number) => void;
}

/** Runs the whole server until it is interrupted; resolves when it has closed. Throws `Failure` for what the reader must change. */
export async function startServer(
  env: Environment,
  { port, host, index }: ServeOptions,
  reporter: Reporter,
): Promise<void> {
  const named = {
    ...(index !== undefined && { index }),
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
  };
  const settings = { ...readSettings(env), ...named };
  const integrations = readIntegrations(env);
  refuseOpenDoor(settings.host, settings.token);
  const [{ compose }, { buildPageIfMissing }] = await Promise.all([import("./compose.ts"), import("./build-page.ts")]);
  await buildPageIfMissing(home, reporter.note);
  const { assistant } = await compose(settings, reporter);
  const stores = await openStores(home, reporter.note);
  const onUnexpected = (cause: unknown): void =>
    reporter.note(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  const slack = await slackOf(integrations, { assistant, stores, onUnexpected });
  const server = await serve({
    assistant,
    stores,
    services: slack ? [slack] : [],
    hooks: integrations.hooks,
    host: settings.host,
    port: settings.port,
    ...(settings.token !== undefined && { token: settings.token }),
    ...(settings.retentionDays !== undefined && { retentionDays: settings.retentionDays }),
    limits: settings.limits,
    files: join(home, "web", "dist"),
    onUnexpected,
  });
  reporter.note(`Fundstelle läuft: ${server.url} (beenden mit Strg+C)`);
  try {
    await slack?.start();
    await interruption();
  } catch (cause) {
    await server.close();
    throw cause;
  }
  reporter.note("Fundstelle wird beendet …");
  await server.close();
}

async function slackOf(
  { slack, publicUrl }: IntegrationSettings,
  parts: Pick<OpenSlackParts, "assistant" | "stores" | "onUnexpected">,
): Promise<SlackService | undefined> {
  if (!slack) return undefined;
  const { openSlack } = await withSlackPackages(() => import("./open-slack.ts"));
  const loadSocketMode = () => withSlackPackages(() => import("#slack/socket-mode.ts"));
  return openSlack({ ...parts, settings: slack, loadSocketMode, ...(publicUrl !== undefined && { publicUrl }) });
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
