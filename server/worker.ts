import { type Context, type ExecutionContext, Hono } from "hono";
import { openaiAnswerer } from "#adapters/answerer-openai.ts";
import { fetchedIndexSource } from "#adapters/index-fetched.ts";
import { staticEmbedder } from "#adapters/static-embedding.ts";
import { type Assistant, createAssistant } from "#assistant";
import { Failure } from "#domain/failure.ts";
import { ANALYSER_VERSION } from "#german/analyser.ts";
import { createApp } from "#http/app.ts";
import { failureResponse, handleError } from "#http/failure-response.ts";
import type { HttpEnv } from "#http/http-settings.ts";
import { extractiveAnswerer } from "#pipeline/extract/extractive-answerer.ts";
import { readSettings, type Settings } from "#settings";
import { memoryStores } from "#stores/memory-stores.ts";
import scanKernel from "./adapters/index-segments/scan-kernel.wasm";
import { openSlack } from "./open-slack.ts";
import { readIntegrations } from "./settings-integrations.ts";
import { type Assets, INDEX_FOLDER, indexAsset, modelAssets } from "./worker-assets.ts";

/** Bindings and variables of wrangler.toml; all but ASSETS are strings. */
type WorkerEnv = { readonly Bindings: { readonly ASSETS: Assets } & Readonly<Record<string, unknown>> };
type App = Hono<HttpEnv>;

const worker = new Hono<WorkerEnv>();
worker.onError(handleError(console.error));
worker.all(`/${INDEX_FOLDER}/*`, (c) =>
  failureResponse(c, { code: "not-found", message: "Diese Adresse gibt es nicht." }),
);
worker.all("*", async (c) => (await appOf(c.env, c.executionCtx)).fetch(c.req.raw, c.env, c.executionCtx));

/** Cloudflare's entry: the first request of an isolate loads model and index, which stay in its memory. */
export default worker;

let loading: Promise<App> | undefined;

function appOf(env: WorkerEnv["Bindings"], context: ExecutionContext): Promise<App> {
  if (!loading) {
    loading = openApp(env);
    const started = loading;
    const forget = (): void => {
      if (loading === started) loading = undefined;
    };
    // Others wait for the same load: it must go on when the reader who began it hangs up.
    context.waitUntil(started.then(() => undefined, forget));
  }
  return loading;
}

async function openApp(env: WorkerEnv["Bindings"]): Promise<App> {
  const settings = workerSettings(env);
  const { slack, publicUrl, hooks } = readIntegrations(textsOf(env));
  const [assistant, stores] = [await openAssistant(env.ASSETS, settings), memoryStores()];
  const parts = { assistant, stores, onUnexpected: console.error, ...(publicUrl !== undefined && { publicUrl }) };
  return createApp({
    assistant,
    stores,
    services: slack ? [await openSlack({ ...parts, settings: slack })] : [],
    settings: {
      hooks,
      ...(settings.token !== undefined && { token: settings.token }),
      bodyLimitBytes: 1 << 20,
      rateLimit: { requests: 120, windowSeconds: 60 },
    },
    runtime: {
      clientAddress: (c) => c.req.header("cf-connecting-ip") ?? "",
      waitUntil: (c, work) => c.executionCtx.waitUntil(work),
    },
    staticFiles: (c) => pageFile(env.ASSETS, c),
  });
}

/** Throws `Failure("usage")` for what a Worker must not or cannot do. */
function workerSettings(env: WorkerEnv["Bindings"]): Settings {
  const texts = textsOf(env);
  const settings = readSettings(texts);
  if (settings.token === undefined && texts.FUNDSTELLE_PUBLIC !== "1")
    throw new Failure(
      "forbidden",
      "Diese Adresse ist öffentlich: Es muss FUNDSTELLE_TOKEN gesetzt sein, oder FUNDSTELLE_PUBLIC=1, wenn alle lesen dürfen.",
    );
  if (settings.embedder.kind !== "static" || settings.reranker !== undefined)
    throw new Failure("usage", "Auf Workers läuft nur das mitgelieferte Suchmodell, ohne weiteren Reranker.");
  return settings;
}

const textsOf = (env: WorkerEnv["Bindings"]): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === "string"));

async function openAssistant(assets: Assets, { model, passages, denseWeight }: Settings): Promise<Assistant> {
  const embedder = staticEmbedder(await modelAssets(assets));
  const indexes = fetchedIndexSource({
    fetch: (path) => indexAsset(assets, path),
    fingerprint: embedder.fingerprint,
    analyserVersion: ANALYSER_VERSION,
    module: scanKernel,
  });
  // Loaded here and not by the first question, which may be aborted.
  await (await indexes.open()).close();
  const extractive = extractiveAnswerer({ embedder });
  return createAssistant({
    indexes,
    embedder,
    answerers: model ? [openaiAnswerer(model), extractive] : [extractive],
    clock: () => performance.now(),
    passages,
    ...(denseWeight !== undefined && { settings: { denseWeight } }),
    onError: console.error,
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
