import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { temporaryFolder } from "../temporary-folder.ts";
import type { FakeSlack } from "./fake-slack.ts";
import { signed } from "./slack-rig.ts";

/** Servers in processes of their own, on one SQLite file, speaking to one fake Slack. */
export function slackServers(fake: FakeSlack) {
  const folder = temporaryFolder();
  const children: ChildProcess[] = [];
  return {
    /** What was asked of all assistants, in order. */
    questions: () => readFileSync(join(folder, "gefragt"), "utf8").trim().split("\n"),
    /** Starts one whose assistant answers, or says one sentence and hangs; resolves with its address and the way to kill it. */
    async start(mode: "answers" | "hangs") {
      const script = join(import.meta.dirname, "slack-process.ts");
      const args = [script, join(folder, "db.sqlite"), fake.apiUrl, join(folder, "gefragt"), mode];
      const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      children.push(child);
      const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      const kill = (): Promise<void> => {
        child.kill("SIGKILL");
        return gone;
      };
      return { url: await firstLine(child), kill };
    },
    killAll() {
      for (const child of children) child.kill("SIGKILL");
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout) for await (const line of createInterface({ input: stdout })) return line;
  return "";
}

/** Brings a signed event as Slack does, `retry` times before; gives the status. */
export async function deliver(url: string, event: object, retry: number): Promise<number> {
  const body = JSON.stringify(event);
  const headers = {
    ...signed(body, Math.floor(Date.now() / 1000)),
    "content-type": "application/json",
    ...(retry > 0 && { "x-slack-retry-num": String(retry), "x-slack-retry-reason": "http_timeout" }),
  };
  return (await fetch(`${url}/slack/events`, { method: "POST", body, headers })).status;
}
