import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Assistant } from "#assistant";
import { createApp } from "#http/app.ts";
import { openApi } from "#http/openapi.ts";
import { memoryStores } from "#stores/memory-stores.ts";
import { bundleWorker, type LocalWorker, startWorker } from "../../eval/bench/local-worker.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { prepareDeployment, root } from "./deployment.ts";

/** Questions about the bundled articles. */
const questions = readFileSync(join(root, "eval", "gold", "korpus.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .slice(0, 50)
  .map((line) => (JSON.parse(line) as { readonly question: string }).question);

const folder = temporaryFolder();
let node: Assistant;
let assets: string;
beforeAll(async () => {
  const deployment = await prepareDeployment(folder);
  node = deployment.assistant;
  assets = deployment.assets;
  const { files, bytes } = deployment.prepared;
  console.info(`assets: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
});

describe("a public Worker", () => {
  let worker: LocalWorker;
  let nodeApp: ReturnType<typeof createApp>;
  beforeAll(async () => {
    const started = performance.now();
    worker = await startWorker({ assets, variables: { FUNDSTELLE_PUBLIC: "1" } });
    const listening = performance.now();
    await (await fetch(`${worker.url}/healthz`)).text();
    const cold = performance.now();
    await (await fetch(`${worker.url}/healthz`)).text();
    const times = [listening - started, cold - listening, performance.now() - cold].map((ms) => `${ms.toFixed(0)} ms`);
    console.info(`wrangler dev listens after ${times[0]}; first request ${times[1]}, second ${times[2]}`);
    nodeApp = createApp({ assistant: node, stores: memoryStores(), openApi, settings: { bodyLimitBytes: 1 << 20 } });
  });
  afterAll(() => worker.stop());

  test.each([
    "/healthz",
    "/api/articles",
    "/api/search?q=Artilleriegeschosse&k=5",
    "/api/passages/nachschub-fuer-moskau%23p1",
    "/api/passages/gibt-es-nicht%23p1",
    "/openapi.json",
  ])("GET %s says what Node says", async (path) => {
    const [mine, theirs] = await Promise.all([fetch(`${worker.url}${path}`), nodeApp.request(path)]);
    expect(mine.status).toBe(theirs.status);
    expect(await mine.json()).toEqual(nearly(await theirs.json()));
  });

  test("gives Node's answers to 50 questions, timings aside", async () => {
    expect(questions).toHaveLength(50);
    const times: number[] = [];
    for (const question of questions) {
      const started = performance.now();
      const mine = await ask(question, (path, init) => fetch(`${worker.url}${path}`, init));
      times.push(performance.now() - started);
      const theirs = await ask(question, async (path, init) => nodeApp.request(path, init));
      expect(mine).toEqual(nearly(theirs));
    }
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(0);
    console.info(`/api/ask, n 50: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`);
  });

  test.each(["{}", "kein JSON", '{"question": 3}'])("refuses the body %s with 400", async (body) => {
    const response = await fetch(`${worker.url}/api/ask`, { method: "POST", body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "bad-request" } });
  });

  test.each(["_index", "%5Findex", "%5findex", "/_index", "./_index", "x/../_index", "_INDEX"])(
    "keeps index and model under /%s to itself",
    async (index) => {
      expect(await served(worker.url, "/favicon.svg")).toBe("200 file");
      for (const file of indexFiles()) expect(await served(worker.url, `/${index}/${file}`)).not.toContain("200 file");
    },
  );

  test("the cron trigger does what is due", async () => {
    const response = await fetch(`${worker.url}/cdn-cgi/handler/scheduled?format=json`);
    expect(await response.json()).toMatchObject({ outcome: "ok" });
  });

  test("serves the page at its views' addresses, with its guards", async () => {
    const page = readFileSync(join(root, "web/dist/index.html"), "utf8");
    for (const path of ["/", "/widersprueche", "/artikel/irgendeiner"]) {
      const response = await fetch(`${worker.url}${path}`);
      expect([response.status, await response.text()]).toEqual([200, page]);
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
    expect((await fetch(`${worker.url}/assets/fehlt.js`)).status).toBe(404);
  });
});

test("without a token and without FUNDSTELLE_PUBLIC nobody reads, with one only who brings it", async () => {
  const closed = await startWorker({ assets, database: "empty" });
  try {
    const refused = await fetch(`${closed.url}/api/articles`);
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ error: { message: expect.stringContaining("FUNDSTELLE_TOKEN") } });
  } finally {
    await closed.stop();
  }
  const token = "ein-langes-zugangswort";
  const guarded = await startWorker({ assets, variables: { FUNDSTELLE_TOKEN: token } });
  try {
    expect((await fetch(`${guarded.url}/api/articles`)).status).toBe(401);
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${guarded.url}/api/articles`, { headers })).status).toBe(200);
  } finally {
    await guarded.stop();
  }
});

test("a database without tables is 503 and told how it gets them", async () => {
  const worker = await startWorker({ assets, variables: { FUNDSTELLE_PUBLIC: "1" }, database: "empty" });
  try {
    const response = await fetch(`${worker.url}/api/articles`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      error: { code: "not-configured", message: expect.stringContaining("d1 migrations apply") },
    });
  } finally {
    await worker.stop();
  }
});

test("the bundle holds no vectra, no onnxruntime and no compression, and stays below 400 KB gzip", async () => {
  const out = join(folder, "bundle");
  mkdirSync(out);
  await bundleWorker(out, assets);
  const code = readFileSync(join(out, "worker.js"), "utf8");
  const { sources } = JSON.parse(readFileSync(join(out, "worker.js.map"), "utf8")) as { readonly sources: string[] };
  const bytes = gzipSync(code).byteLength;
  console.info(`bundle: ${(code.length / 1000).toFixed(0)} KB, ${(bytes / 1000).toFixed(0)} KB gzip`);
  expect(sources.some((source) => source.endsWith("server/worker.ts"))).toBe(true);
  const heavy = /node_modules\/(vectra|onnxruntime|@huggingface|@xenova|@slack)|hono\/dist\/middleware\/compress/;
  expect(sources.filter((source) => heavy.test(source))).toEqual([]);
  expect(code).not.toMatch(/InferenceSession|LocalIndex|CompressionStream/);
  expect(bytes).toBeLessThan(400_000);
});

type Fetch = (path: string, init: RequestInit) => Promise<Response>;

async function ask(question: string, get: Fetch): Promise<unknown> {
  const response = await get("/api/ask", { method: "POST", body: JSON.stringify({ question }) });
  const { timings, ...answer } = (await response.json()) as Record<string, unknown>;
  expect([response.status, typeof timings]).toEqual([200, "object"]);
  return answer;
}

/** What equals the value but for scores, which may differ by less than 1e-4: a Worker's vectors are rounded. */
function nearly(value: unknown): unknown {
  if (typeof value === "number" && !Number.isInteger(value)) return expect.closeTo(value, 4);
  if (Array.isArray(value)) return value.map(nearly);
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, nearly(part)]))
    : value;
}

function indexFiles(): readonly string[] {
  const indexFolder = join(assets, "_index");
  return readdirSync(indexFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(indexFolder.length + 1));
}

/** "200 file" where the address gives away an asset. */
async function served(url: string, path: string): Promise<string> {
  const response = await fetch(`${url}${path}`, { redirect: "manual" });
  const text = await response.text();
  return `${response.status} ${text.startsWith("<!doctype html>") || text.startsWith("<!DOCTYPE html>") ? "page" : "file"}`;
}
