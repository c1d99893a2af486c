import type { Context } from "hono";

/** What shapes the server beyond its parts. */
export interface HttpSettings {
  /** Where set, the API asks for it. */
  readonly token?: string;
  /** Host names (without port) that requests may name; absent means any, which is safe only behind a token. */
  readonly allowedHosts?: readonly string[];
  readonly bodyLimitBytes: number;
  /** Told to readers; the deleting is done by whoever runs the server. */
  readonly retentionDays?: number;
  readonly hooks?: HookSettings;
  /** How many requests that make work one client may send in each window; absent means no limit. */
  readonly rateLimit?: { readonly requests: number; readonly windowSeconds: number };
}

/** Doors for programs that ask for others. */
export interface HookSettings {
  /** What signs requests to `/hooks/frage`; absent: there is no such address. */
  readonly secret?: string;
  /** What Mattermost and Rocket.Chat send along; none: there is no `/hooks/chat`. */
  readonly chatTokens: readonly string[];
  /** Where readers reach the server, without a slash at the end; absent: answers link to no passage. */
  readonly publicUrl?: string;
}

/** Loopback's names: what an unguarded server answers to. */
export const loopbackHosts: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** What the runtime knows and Hono does not. */
export interface HttpRuntime {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Who is counted as one client, an IP address as a rule. */
  readonly clientAddress: (c: Context) => string;
  /** Keeps the process awake for work that outlives its request; Workers need it. */
  readonly waitUntil: (c: Context, work: Promise<void>) => void;
  /** Hears of errors that no reader is told about. */
  readonly onUnexpected: (cause: unknown) => void;
  /** Stops running answers. */
  readonly shutdown: AbortSignal;
}

/** A runtime that knows nothing special: all clients are one, and errors go to the console. */
export const defaultRuntime: HttpRuntime = {
  clock: Date.now,
  clientAddress: () => "",
  waitUntil: () => undefined,
  onUnexpected: console.error,
  shutdown: new AbortController().signal,
};

/** What the middlewares leave for the routes. */
export type HttpEnv = {
  Variables: {
    requestId: string;
    /** Whose conversations these are: the browser's cookie, or "" for clients without one. */
    reader: string;
  };
};
