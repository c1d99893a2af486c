import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { compress } from "hono/compress";
import type { Assistant } from "#assistant";
import { Failure } from "#domain/failure.ts";
import { createApp } from "#http/app.ts";
import { loopbackHosts } from "#http/http-settings.ts";
import { serveFiles } from "#http/serve-files.ts";
import { readSettings } from "#settings";
import { memoryStores } from "#stores/memory-stores.ts";
import type { Stores } from "#stores/stores.ts";

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
    stores: memoryStores(),
    host: settings.host,
    port: settings.port,
    ...(settings.token !== undefined && { token: settings.token }),
    files: join(home, "web", "dist"),
    onUnexpected: (cause) => reporter.note(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)),
  });
  reporter.note(`Fundstelle läuft: ${server.url} (beenden mit Strg+C)`);
  await interruption();
  reporter.note("Fundstelle wird beendet …");
  await server.close();
}

/** What a server is made of; times in milliseconds. */
export interface ServerParts {
  readonly assistant: Assistant;
  readonly stores: Stores;
  readonly host: string;
  readonly port: number;
  readonly token?: string;
  /** Folder of the built page. */
  readonly files: string;
  readonly onUnexpected: (cause: unknown) => void;
  /** How long running answers may go on when the server closes. */
  readonly graceMs?: number;
}

export interface RunningServer {
  readonly url: string;
  /** Takes no new connection, lets open requests end within the grace period, then aborts running answers. */
  close(): Promise<void>;
}

/** Starts to listen; `Failure("port-in-use")` where the port is taken, `Failure("usage")` for an address that cannot or must not be bound. */
export async function serve(parts: ServerParts): Promise<RunningServer> {
  const { assistant, stores, host, port, token, files, onUnexpected, graceMs = 3000 } = parts;
  refuseOpenDoor(host, token);
  const shutdown = new AbortController();
  const pending = new Set<Promise<void>>();
  const app = createApp({
    assistant,
    stores,
    settings: {
      ...(token === undefined ? { allowedHosts: loopbackHosts } : { token }),
      bodyLimitBytes: 1 << 20,
      rateLimit: { requests: isLoopback(host) ? 6000 : 120, windowSeconds: 60 },
    },
    runtime: {
      shutdown: shutdown.signal,
      onUnexpected,
      clientAddress: (c) => getConnInfo(c).remote.address ?? "",
      waitUntil: (_, work) => void pending.add(work.finally(() => pending.delete(work))),
    },
    staticFiles: serveFiles(files),
    compression: compress(),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await listen(server, host, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    async close() {
      const abort = setTimeout(() => shutdown.abort(), graceMs);
      await closed(server, graceMs + 1000);
      clearTimeout(abort);
      shutdown.abort();
      await Promise.allSettled(pending);
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(bindFailure(cause, host, port)));
    server.listen(port, host, resolve);
  });
}

function bindFailure(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === "EADDRINUSE")
    return new Failure("port-in-use", `Der Port ${port} ist schon belegt; mit --port lässt sich ein anderer wählen.`, {
      cause,
    });
  if (cause.code === "EACCES")
    return new Failure(
      "usage",
      `Den Port ${port} darf dieses Konto nicht öffnen; mit --port lässt sich ein anderer wählen.`,
      { cause },
    );
  return new Failure("usage", `Die Adresse ${host} lässt sich auf diesem Rechner nicht öffnen.`, { cause });
}

/** Browsers keep idle connections open for minutes, and one that was busy turns idle later: so they are closed again and again. */
async function closed(server: Server, limitMs: number): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), limitMs);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(idle);
  clearTimeout(end);
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

/** Whoever can reach the server can read the articles: beyond this machine that takes a token. */
function refuseOpenDoor(host: string, token: string | undefined): void {
  if (token !== undefined || isLoopback(host)) return;
  throw new Failure(
    "usage",
    `Unter ${host} wäre der Server von außen erreichbar; dafür muss FUNDSTELLE_TOKEN gesetzt sein.`,
  );
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);
