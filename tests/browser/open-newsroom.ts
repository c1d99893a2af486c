import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { memoryStores } from "#stores/memory-stores.ts";
import { type RunningServer, serve } from "../../server/serve.ts";
import { newsroomAssistant } from "./newsroom-assistant.ts";

const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const quietChromium = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Without a locale Chromium saves "Gespräche.md" as "download". */
const inUnicode = { ...process.env, LC_ALL: "C.UTF-8" };

/** A page over the scripted newsroom, with everything it complained of and every foreign address it asked for. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly foreign: readonly string[];
  /** What the browser itself says of a response that the test wants to fail. */
  readonly expectFailures: () => void;
  readonly release: () => void;
  ask(question: string): Promise<void>;
}

interface NewsroomSettings {
  readonly token?: string;
  readonly retentionDays?: number;
}

/** Starts server and browser once; `visit` opens the page in a fresh context, `close` ends everything. */
export async function openNewsroom({ token, retentionDays }: NewsroomSettings = {}) {
  const { assistant, change, release } = newsroomAssistant();
  const server = await serve({
    assistant,
    stores: memoryStores(),
    host: "127.0.0.1",
    port: 0,
    ...(token !== undefined && { token }),
    ...(retentionDays !== undefined && { retentionDays }),
    files: join(import.meta.dirname, "../../web/dist"),
    onUnexpected: (cause) => {
      throw cause;
    },
    graceMs: 100,
  });
  const browser = await chromium.launch({ executablePath: chromiumPath, env: inUnicode, args: quietChromium });
  return {
    url: server.url,
    change,
    visit: (options: BrowserContextOptions = {}, path = "/") => visit(browser, server, release, options, path),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(
  browser: Browser,
  { url }: RunningServer,
  release: () => void,
  options: BrowserContextOptions,
  path: string,
): Promise<OpenPage> {
  const context = await browser.newContext({ locale: "de-DE", reducedMotion: "reduce", ...options });
  // Below the test's own limit, so that a failure names what it waited for.
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  let expecting = false;
  page.on("console", (message) => {
    const expected = expecting && message.text().startsWith("Failed to load resource");
    if (!expected && /^(?:error|warning)$/.test(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) foreign.push(request.url());
  });
  await page.goto(`${url}${path}`);
  return {
    page,
    complaints,
    foreign,
    expectFailures: () => {
      expecting = true;
    },
    release,
    async ask(question) {
      await page.getByRole("textbox", { name: "Ihre Frage" }).fill(question);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: question }).waitFor();
    },
  };
}
