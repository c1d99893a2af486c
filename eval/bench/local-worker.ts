import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const program = join(root, "node_modules", "wrangler", "bin", "wrangler.js");

export interface LocalWorker {
  readonly url: string;
  /** Where the inspector's protocol is spoken. */
  readonly inspector: string;
  /** wrangler's own process; workerd is in its group. */
  readonly pid: number;
  stop(): Promise<void>;
}

export interface LocalWorkerOptions {
  /** File with the Worker's wrangler settings, below the project's folder. */
  readonly config?: string;
  /** Folder of the assets; the one the settings name where absent. */
  readonly assets?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether the migrations have run; they have unless told. */
  readonly database?: "migrated" | "empty";
  /** What V8 may take for one isolate's heap before it ends it, garbage included; no limit where absent. */
  readonly heapMebibytes?: number;
}

/** Starts `wrangler dev --local` on a free port over a D1 of its own; resolves when it listens, throws with its output when it ends before. */
export async function startWorker({
  config = "wrangler.toml",
  assets,
  variables = {},
  database = "migrated",
  heapMebibytes,
}: LocalWorkerOptions): Promise<LocalWorker> {
  const folder = mkdtempSync(join(tmpdir(), "fundstelle-worker-"));
  const here = ["--config", config, "--persist-to", folder];
  try {
    if (database === "migrated") await ended(wrangler(["d1", "migrations", "apply", "DB", "--local", ...here], folder));
    const given = Object.entries(variables).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
    const options = [
      "dev",
      "--local",
      ...here,
      ...assetsOption(assets),
      "--show-interactive-dev-session=false",
      ...given,
    ];
    const env = heapMebibytes === undefined ? {} : { MINIFLARE_WORKERD_V8_FLAGS: `--max-heap-size=${heapMebibytes}` };
    return await launched(options, { folder, env });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

interface Launch {
  /** For wrangler's state and logs. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A port that was free a moment ago may be taken by then, wrangler's own among them: then once more with others. */
async function launched(options: readonly string[], place: Launch, tries = TRIES): Promise<LocalWorker> {
  const { folder, env } = place;
  const [port, inspectorPort] = [await freePort(), await freePort()];
  const where = ["--ip", "127.0.0.1", "--port", String(port), "--inspector-port", String(inspectorPort)];
  const child = wrangler([...options, ...where], folder, env);
  // A group of its own outlives us, unless it is told.
  const endWithUs = (): void => void (child.pid && child.exitCode === null && process.kill(-child.pid, "SIGTERM"));
  process.once("exit", endWithUs);
  const stop = async (): Promise<void> => {
    process.off("exit", endWithUs);
    await stopped(child);
  };
  try {
    await said(child, /Ready on /);
  } catch (error) {
    await stop();
    if (tries > 1 && error instanceof Error && taken.test(error.message)) return launched(options, place, tries - 1);
    throw error;
  }
  return {
    url: `http://127.0.0.1:${port}`,
    inspector: `ws://127.0.0.1:${inspectorPort}/ws`,
    pid: child.pid ?? 0,
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const TRIES = 4;
const taken = /address already in use|EADDRINUSE/i;

/** Bundles the Worker into `out` as `wrangler deploy` would, without sending it anywhere. */
export const bundleWorker = (out: string, assets: string): Promise<string> =>
  ended(wrangler(["deploy", "--dry-run", "--outdir", out, "--assets", assets], out));

/** Lets the Worker start under workerd's profiler and writes a CPU profile to `file`. */
export const profileStart = (file: string, assets: string): Promise<string> =>
  ended(wrangler(["check", "startup", "--outfile", file, `--args=--assets ${assets}`], join(file, "..")));

const assetsOption = (assets: string | undefined): readonly string[] =>
  assets === undefined ? [] : ["--assets", assets];

function wrangler(options: readonly string[], logs: string, env: Launch["env"] = {}): ChildProcess {
  return spawn(process.execPath, [program, ...options], {
    cwd: root,
    // A group of its own: workerd is wrangler's child and must end with it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG_PATH: logs, CI: "1", NO_COLOR: "1", ...env },
  });
}

/** Resolves with everything said so far once it contains `sign`. */
function said(child: ChildProcess, sign: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const text = heard(child, (all) => {
      if (sign.test(all)) resolve(all);
    });
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`wrangler ended with ${code} before it said ${sign}:\n${text()}`)));
  });
}

/** Resolves with everything said when a command has done its work, throws with it when it failed. */
function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const text = heard(child, () => undefined);
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(text()) : reject(new Error(`wrangler ended with ${code}, expected 0:\n${text()}`)),
    );
  });
}

function heard(child: ChildProcess, onMore: (all: string) => void): () => string {
  let text = "";
  const hear = (part: Buffer): void => {
    text += part.toString();
    onMore(text);
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  return () => text;
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once("close", resolve));
  process.kill(-child.pid, "SIGTERM");
  await closed;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
