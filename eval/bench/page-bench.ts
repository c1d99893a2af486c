import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { buildPageIfMissing } from "../../server/build-page.ts";

/** Milliseconds of one visit in a fresh browser context, on loopback. */
interface Visit {
  /** From the navigation's start to the first contentful paint. */
  readonly paint: number;
  /** From the key that asks to the frame that shows the first sentence. */
  readonly sentence: number;
}

const { values } = parseArgs({
  options: {
    visits: { type: "string", default: "20" },
    question: { type: "string" },
    url: { type: "string" },
    chromium: { type: "string", default: process.env.CHROMIUM ?? "/usr/bin/chromium" },
  },
});
const home = join(import.meta.dirname, "../..");
const aims: Readonly<Record<keyof Visit, number>> = { paint: 300, sentence: 150 };
const names: Readonly<Record<keyof Visit, string>> = {
  paint: "Erster Inhalt zu sehen",
  sentence: "Erster Satz nach der Frage",
};

/** Runs in the page: the clock starts with the key and stops with the frame after the first sentence. */
const watching = `window.firstSentence = new Promise((resolve) => {
  let start = 0;
  addEventListener("keydown", () => { start = performance.now(); }, { capture: true, once: true });
  const watcher = new MutationObserver(() => {
    if (!document.querySelector(".sentence, .abstention")) return;
    watcher.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - start));
  });
  watcher.observe(document.body, { childList: true, subtree: true });
}); undefined`;

await buildPageIfMissing(home, (line) => process.stderr.write(`${line}\n`));
const folder = mkdtempSync(join(tmpdir(), "fundstelle-seite-"));
const server = values.url === undefined ? startServer(folder) : undefined;
try {
  const url = values.url ?? (await addressOf(server));
  const browser = await chromium.launch({ executablePath: values.chromium, args: ["--no-sandbox", "--disable-gpu"] });
  const visits: Visit[] = [];
  for (let i = 0; i < Number(values.visits); i += 1) visits.push(await visit(browser, url));
  await browser.close();
  for (const what of ["paint", "sentence"] as const) process.stdout.write(`${lineOf(what, visits)}\n`);
} finally {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** A server of its own over the bundled articles, which forgets all with its folder. */
function startServer(cwd: string): ChildProcess {
  const bin = join(home, "bin", "fundstelle.js");
  return spawn(process.execPath, [bin, "serve", "--port", "0"], { cwd, stdio: ["ignore", "ignore", "pipe"] });
}

function addressOf(server: ChildProcess | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    server?.stderr?.on("data", (piece) => {
      said += String(piece);
      const [address] = /http:\/\/\S+/.exec(said) ?? [];
      if (address) resolve(address);
    });
    server?.once("exit", () => reject(new Error(`Cannot start "serve": it ended, expected an address.\n${said}`)));
  });
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ locale: "de-DE" });
  const page = await context.newPage();
  await page.goto(url);
  const starter = page.locator(".question-list button").first();
  const question = values.question ?? (await starter.textContent()) ?? "";
  await page.getByRole("textbox", { name: "Ihre Frage" }).fill(question);
  const paint = Number(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
  const sentence = await timeToSentence(page);
  await context.close();
  return { paint, sentence };
}

async function timeToSentence(page: Page): Promise<number> {
  await page.evaluate(watching);
  await page.keyboard.press("Enter");
  return Number(await page.evaluate("window.firstSentence"));
}

function lineOf(what: keyof Visit, visits: readonly Visit[]): string {
  const sorted = visits.map((one) => one[what]).sort((a, b) => a - b);
  const at = (share: number): string =>
    `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)} ms`;
  const reached = (sorted[Math.floor(sorted.length / 2)] ?? 0) < aims[what] ? "erreicht" : "verfehlt";
  return `${names[what]}: p50 ${at(0.5)}, p95 ${at(0.95)}, am längsten ${at(1)} (n ${sorted.length}); Ziel p50 unter ${aims[what]} ms: ${reached}`;
}
