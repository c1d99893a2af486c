import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");
const program = join(root, "node_modules", "wrangler", "bin", "wrangler.js");

export interface LocalWorker {
  readonly url: string;
  stop(): Promise<void>;
}

export interface LocalWorkerOptions {
  /** File with the Worker's wrangler settings, below the project's folder. */
  readonly config?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Starts `wrangler dev --local` on a free port over an empty D1 with the shared migrations; resolves when it listens, throws with its output when it ends before. */
export async function startWorker({
  config = "wrangler.toml",
  variables = {},
}: LocalWorkerOptions): Promise<LocalWorker> {
  const folder = mkdtempSync(join(tmpdir(), "fundstelle-worker-"));
  const here = ["--config", config, "--persist-to", folder];
  try {
    await ran(wrangler(["d1", "migrations", "apply", "DB", "--local", ...here], folder));
    const port = await freePort();
    const where = ["--ip", "127.0.0.1", "--port", String(port), "--inspector-port", String(await freePort())];
    const given = Object.entries(variables).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
    const child = wrangler(
      ["dev", "--local", ...here, ...where, "--show-interactive-dev-session=false", ...given],
      folder,
    );
    const stop = async (): Promise<void> => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    };
    await said(child, /Ready on /).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return { url: `http://127.0.0.1:${port}`, stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Bundles the Worker into `out` as `wrangler deploy` would, without sending it anywhere. */
export async function bundleWorker(out: string): Promise<string> {
  const child = wrangler(["deploy", "--dry-run", "--outdir", out], out);
  return said(child, /--dry-run: exiting now/);
}

function wrangler(options: readonly string[], logs: string): ChildProcess {
  return spawn(process.execPath, [program, ...options], {
    cwd: root,
    // A group of its own: workerd is wrangler's child and must end with it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG_PATH: logs, CI: "1", NO_COLOR: "1" },
  });
}

/** Resolves with everything said so far once it contains `sign`. */
function said(child: ChildProcess, sign: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const hear = (part: Buffer): void => {
      text += part.toString();
      if (sign.test(text)) resolve(text);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`wrangler ended with ${code} before it said ${sign}:\n${text}`)));
  });
}

/** Resolves when a command has done its work, throws with its output when it failed. */
function ran(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = "";
    const hear = (part: Buffer): void => {
      text += part.toString();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`wrangler ended with ${code}, expected 0:\n${text}`)),
    );
  });
}

async function ended(child: ChildProcess): Promise<void> {
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
