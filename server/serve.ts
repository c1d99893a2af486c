import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { compress } from "hono/compress";
import type { Assistant } from "#assistant";
import { Failure } from "#domain/failure.ts";
import { createApp, type Service } from "#http/app.ts";
import { type HookSettings, loopbackHosts } from "#http/http-settings.ts";
import { openApi } from "#http/openapi.ts";
import { serveFiles } from "#http/serve-files.ts";
import type { RequestLimits } from "#settings";
import type { Stores } from "#stores/stores.ts";
import { cleanUp } from "./clean-up.ts";

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
  /** After how many days without a change a conversation is deleted; absent means never. */
  readonly retentionDays?: number;
  readonly services?: readonly Service[];
  readonly hooks?: HookSettings;
  /** 1 MiB a body and 6,000 requests a minute on loopback, 120 elsewhere, where absent. */
  readonly limits?: RequestLimits;
}

/** A server that listens; `close` lets answers in progress end. */
export interface RunningServer {
  readonly url: string;
  /** Takes no new connection, lets open requests end within the grace period, then aborts running answers. */
  close(): Promise<void>;
}

/** Starts to listen; `Failure("port-in-use")` where the port is taken, `Failure("usage")` for an address that cannot or must not be bound. */
export async function serve(parts: ServerParts): Promise<RunningServer> {
  const {
    assistant,
    stores,
    host,
    port,
    token,
    files,
    onUnexpected,
    graceMs = 3000,
    retentionDays,
    services = [],
    limits = { bodyBytes: 1 << 20 },
  } = parts;
  refuseOpenDoor(host, token);
  const shutdown = new AbortController();
  const pending = new Set<Promise<void>>();
  const app = createApp({
    assistant,
    stores,
    services,
    settings: {
      ...(parts.hooks && { hooks: parts.hooks }),
      ...(token === undefined ? { allowedHosts: loopbackHosts } : { token }),
      ...(retentionDays !== undefined && { retentionDays }),
      bodyLimitBytes: limits.bodyBytes,
      rateLimit: { requests: limits.requestsPerMinute ?? (isLoopback(host) ? 6000 : 120), windowSeconds: 60 },
    },
    runtime: {
      shutdown: shutdown.signal,
      onUnexpected,
      clientAddress: (c) => getConnInfo(c).remote.address ?? "",
      waitUntil: (_, work) => void pending.add(work.finally(() => pending.delete(work))),
    },
    staticFiles: serveFiles(files),
    compression: compress(),
    openApi,
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await listen(server, host, port);
  const stopCleaning = cleanHourly(parts);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    async close() {
      stopCleaning();
      const abort = setTimeout(() => shutdown.abort(), graceMs);
      await closed(server, graceMs + 1000);
      clearTimeout(abort);
      shutdown.abort();
      await Promise.all(services.map((service) => service.close()));
      await Promise.allSettled(pending);
    },
  };
}

/** Cleans up now and every hour until the returned function is called. */
function cleanHourly(parts: ServerParts): () => void {
  const clean = (): void => {
    cleanUp({ ...parts, clock: Date.now }).catch(parts.onUnexpected);
  };
  clean();
  const hourly = setInterval(clean, 3600 * 1000);
  hourly.unref();
  return () => clearInterval(hourly);
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

/** Throws `Failure("usage")` for an address beyond this machine without a token: whoever reaches the server can read the articles. */
export function refuseOpenDoor(host: string, token: string | undefined): void {
  if (token !== undefined || isLoopback(host)) return;
  throw new Failure(
    "usage",
    `Unter ${host} wäre der Server von außen erreichbar; dafür muss FUNDSTELLE_TOKEN gesetzt sein.`,
  );
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);
