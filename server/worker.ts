import { type Context, type ExecutionContext, Hono } from "hono";
import { openaiAnswerer } from "#adapters/answerer-openai.ts";
import { workersAiAnswerer } from "#adapters/answerer-workers-ai.ts";
import { glossaryOf } from "#adapters/glossary.ts";
import { fetchedIndexSource } from "#adapters/index-fetched.ts";
import { staticEmbedder } from "#adapters/static-embedding.ts";
import { synonymyOf } from "#adapters/synonymy.ts";
import { type Assistant, createAssistant } from "#assistant";
import { ANALYSER_VERSION } from "#german/analyser.ts";
import { createApp } from "#http/app.ts";
import { failureResponse, handleError } from "#http/failure-response.ts";
import type { HttpEnv } from "#http/http-settings.ts";
import { createSharedAnswers } from "#http/shared-answers.ts";
import { extractiveAnswerer } from "#pipeline/extract/extractive-answerer.ts";
import { oncePerGeneration } from "#pipeline/once-per-generation.ts";
import { memoryStores } from "#stores/memory-stores.ts";
import { d1Sql } from "#stores/sql-d1.ts";
import { sqlStores } from "#stores/sql-stores.ts";
import type { Stores } from "#stores/stores.ts";
import scanKernel from "./adapters/index-segments/scan-kernel.wasm";
import { cleanUp } from "./clean-up.ts";
import { openSlack } from "./open-slack.ts";
import { requestSlack } from "./request-slack.ts";
import { type Assets, deployedConflicts, INDEX_FOLDER, indexAsset, modelAssets } from "./worker-assets.ts";
import { readWorkerSettings, type WorkerBindings, type WorkerSettings } from "./worker-settings.ts";

type WorkerEnv = { readonly Bindings: WorkerBindings };

const worker = new Hono<WorkerEnv>();
worker.onError(handleError(console.error));
worker.all(`/${INDEX_FOLDER}/*`, (c) =>
  failureResponse(c, { code: "not-found", message: "Diese Adresse gibt es nicht." }),
);
worker.all("*", async (c) => {
  const { app } = await workplaceOf(c.env, c.executionCtx);
  return app.fetch(c.req.raw, c.env, c.executionCtx);
});

/** Cloudflare's entry: the first request of an isolate loads model and index, which stay in its memory; the cron trigger does what is due. */
export default {
  fetch: worker.fetch,
  async scheduled(_: unknown, env: WorkerBindings, context: ExecutionContext): Promise<void> {
    const { retentionDays, slack } = readWorkerSettings(env);
    const kept = retentionDays === undefined ? {} : { retentionDays };
    await cleanUp({ stores: openStores(env), ...kept, clock: Date.now, onUnexpected: console.error });
    if (slack) await (await workplaceOf(env, context)).drain();
  },
};

interface Workplace {
  readonly app: Hono<HttpEnv>;
  /** Does Slack's jobs that fell due or were left behind. */
  drain(): Promise<void>;
}

let loading: Promise<Workplace> | undefined;

function workplaceOf(env: WorkerBindings, context: ExecutionContext): Promise<Workplace> {
  if (!loading) {
    loading = openWorkplace(env);
    const started = loading;
    const forget = (): void => {
      if (loading === started) loading = undefined;
    };
    // Others wait for the same load: it must go on when the reader who began it hangs up.
    context.waitUntil(started.then(() => undefined, forget));
  }
  return loading;
}

async function openWorkplace(env: WorkerBindings): Promise<Workplace> {
  const settings = readWorkerSettings(env);
  const { slack, publicUrl, hooks } = settings;
  const stores = openStores(env);
  const assistant = await openAssistant(env.ASSETS, settings);
  const parts = { assistant, stores, onUnexpected: console.error, ...(publicUrl !== undefined && { publicUrl }) };
  const open = slack && (() => openSlack({ ...parts, settings: slack }));
  const app = createApp({
    assistant,
    stores,
    services: open ? [requestSlack(open)] : [],
    settings: {
      hooks,
      ...(settings.token !== undefined && { token: settings.token }),
      ...(settings.retentionDays !== undefined && { retentionDays: settings.retentionDays }),
      bodyLimitBytes: settings.limits.bodyBytes,
      rateLimit: { requests: settings.limits.requestsPerMinute ?? 120, windowSeconds: 60 },
    },
    runtime: {
      clientAddress: (c) => c.req.header("cf-connecting-ip") ?? "",
      waitUntil: (c, work) => c.executionCtx.waitUntil(work),
    },
    answersOf: (ports) => createSharedAnswers({ ...ports, running: stores.running }),
    staticFiles: (c) => pageFile(env.ASSETS, c),
  });
  return {
    app,
    async drain() {
      await (await open?.())?.drain();
    },
  };
}

/** In D1 where wrangler.toml binds one; without it the isolate's memory forgets everything sooner or later. */
const openStores = ({ DB }: WorkerBindings): Stores => (DB ? sqlStores(d1Sql(DB)) : memoryStores());

async function openAssistant(assets: Assets, settings: WorkerSettings): Promise<Assistant> {
  const { model, workersAi, passages, denseWeight } = settings;
  const { model: table, words, wordings, glossary } = await modelAssets(assets);
  const embedder = staticEmbedder(table);
  const indexes = fetchedIndexSource({
    fetch: (path) => indexAsset(assets, path),
    fingerprint: embedder.fingerprint,
    analyserVersion: ANALYSER_VERSION,
    module: scanKernel,
  });
  // Loaded here and not by the first question, which may be aborted.
  await (await indexes.open()).close();
  const synonymy = words && wordings && synonymyOf(words, wordings);
  const extractive = extractiveAnswerer({ embedder, synonymy });
  const chosen = workersAi ? workersAiAnswerer(workersAi) : model && openaiAnswerer(model);
  return createAssistant({
    indexes,
    embedder,
    synonymy,
    glossary: glossary ? glossaryOf(glossary) : undefined,
    answerers: chosen ? [chosen, extractive] : [extractive],
    clock: () => performance.now(),
    passages,
    ...(denseWeight !== undefined && { settings: { denseWeight } }),
    onError: console.error,
    conflicts: oncePerGeneration((index) => deployedConflicts(assets, index)),
  });
}

/** A file of the page, or the page itself for the addresses of its views. */
async function pageFile(assets: Assets, c: Context): Promise<Response> {
  const file = await assets.fetch(c.req.raw);
  if (file.status !== 404 || /\.\w+$/.test(c.req.path)) return withOpenHeaders(file);
  await file.body?.cancel();
  return withOpenHeaders(await assets.fetch(new Request(new URL("/", c.req.url), { headers: c.req.raw.headers })));
}

/** What a binding answers has headers that nobody may add to; ours adds its guards. */
const withOpenHeaders = (response: Response): Response => new Response(response.body, response);
