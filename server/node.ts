import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSettings } from "#settings";
import { openStores } from "./open-stores.ts";
import { refuseOpenDoor, serve } from "./serve.ts";

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
  env: Readonly<Record<string, string | undefined>>,
  { port, host, index }: ServeOptions,
  reporter: Reporter,
): Promise<void> {
  const named = {
    ...(index !== undefined && { index }),
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
  };
  const settings = { ...readSettings(env), ...named };
  refuseOpenDoor(settings.host, settings.token);
  const [{ compose }, { buildPageIfMissing }] = await Promise.all([import("./compose.ts"), import("./build-page.ts")]);
  await buildPageIfMissing(home, reporter.note);
  const { assistant } = await compose(settings, reporter);
  const server = await serve({
    assistant,
    stores: await openStores(home, reporter.note),
    host: settings.host,
    port: settings.port,
    ...(settings.token !== undefined && { token: settings.token }),
    ...(settings.retentionDays !== undefined && { retentionDays: settings.retentionDays }),
    files: join(home, "web", "dist"),
    onUnexpected: (cause) => reporter.note(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)),
  });
  reporter.note(`Fundstelle läuft: ${server.url} (beenden mit Strg+C)`);
  await interruption();
  reporter.note("Fundstelle wird beendet …");
  await server.close();
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
