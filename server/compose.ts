import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { cachedEmbedder } from "#adapters/embedding-cache.ts";
import { loadGlossary as loadGlossaryFrom } from "#adapters/glossary-file.ts";
import { indexSource, indexWriter } from "#adapters/index-segments.ts";
import { readFiles } from "#adapters/read-files.ts";
import { loadSynonymy as loadSynonymyFrom } from "#adapters/synonymy-files.ts";
import { type Assistant, createAssistant } from "#assistant";
import { Failure } from "#domain/failure.ts";
import type { Glossary } from "#german/english-questions.ts";
import { extractiveAnswerer } from "#pipeline/extract/extractive-answerer.ts";
import { type IngestReport, ingest, type Prune } from "#pipeline/ingest.ts";
import type { Answerer, Embedder, EntailmentModel, Reranker, Synonymy } from "#pipeline/ports.ts";
import { type Environment, readSettings, type Settings } from "#settings";
import { markBundled, needsBundledArticles } from "./bundled-index.ts";

/** The package's own folder: the sources' parent in a checkout, the built code's parent in a packed package. */
const home = fileURLToPath(new URL("..", import.meta.url));

/** The articles that come with the package. */
export const bundledArticles = join(home, "corpus", "articles");
const shippedModel = join(home, "models", "static-de-256-v64k-int4-r2");
/** Which words stand for one another: the dictionary and the word space that every reader gets. */
export const loadSynonymy = (): Promise<Synonymy> => loadSynonymyFrom(join(home, "models"));
/** What the words of English questions mean. */
export const loadGlossary = (): Promise<Glossary> => loadGlossaryFrom(join(home, "models"));
/** Where the index lies when nobody names another place, below the working folder. */
export const defaultIndex = join(".fundstelle", "index");

/** Vectors of slow models, kept by text. */
const vectorCache = join(".fundstelle", "vectors");

/** Everything local an entry needs, put together from the settings. */
export interface Workplace {
  readonly assistant: Assistant;
  readonly embedder: Embedder;
  /** The index's folder, absolute. */
  readonly directory: string;
}

export type Progress = (label: string, done: number, total: number) => void;

/** What happens while a workplace is set up, told to whoever waits for it. */
export interface Reporter {
  readonly note: (line: string) => void;
  readonly progress: Progress;
}

/** Opens the workplace; the default index is built from the bundled corpus when absent or outdated, a named one must exist (`Failure("no-index")`). */
export async function compose(settings: Settings, reporter: Reporter): Promise<Workplace> {
  const directory = resolve(settings.index ?? defaultIndex);
  const embedder = await loadEmbedder(settings);
  const indexes = indexSource({ directory, fingerprint: embedder.fingerprint });
  if (settings.index !== undefined && !existsSync(join(directory, "CURRENT")))
    throw new Failure(
      "no-index",
      `Unter ${settings.index} liegt kein Index. So entsteht einer: fundstelle ingest ORDNER --index ${settings.index}`,
    );
  if (settings.index === undefined && (await needsBundledArticles(directory, bundledArticles, indexes))) {
    reporter.note("Der Index entsteht aus dem mitgelieferten Korpus …");
    await ingestPaths([bundledArticles], { directory, embedder, mode: "apply", prune: "replace" }, reporter);
    markBundled(directory, bundledArticles);
  }
  const [synonymy, glossary] = await Promise.all([loadSynonymy(), loadGlossary()]);
  const extractive = extractiveAnswerer({ embedder, synonymy });
  const assistant = createAssistant({
    indexes,
    embedder,
    ...(await loadReranker(settings)),
    synonymy,
    glossary,
    ...(await loadEntailment(settings)),
    answerers: settings.model ? [await loadModel(settings.model), extractive] : [extractive],
    clock: () => performance.now(),
    passages: settings.passages,
    ...(settings.denseWeight !== undefined && { settings: { denseWeight: settings.denseWeight } }),
    onError: (error) => reporter.note(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  return { assistant, embedder, directory };
}

/** A language model to answer with; without one the AI SDK is not loaded. */
async function loadModel(model: NonNullable<Settings["model"]>): Promise<Answerer> {
  const { openaiAnswerer } = await import("#adapters/answerer-openai.ts");
  return openaiAnswerer(model);
}

/** The workplace of an entry that has an environment and an `--index` option. */
export const composeFromEnvironment = (
  env: Environment,
  options: { readonly index?: string },
  reporter: Reporter,
): Promise<Workplace> => compose(readSettings(env, options), reporter);

export interface IngestTarget {
  readonly directory: string;
  readonly embedder: Embedder;
  readonly mode: "apply" | "preview";
  readonly prune: Prune;
}

/** Reads files or folders into an index; see `ingest` for the report. */
export function ingestPaths(paths: readonly string[], target: IngestTarget, reporter: Reporter): Promise<IngestReport> {
  const { directory, embedder, mode, prune } = target;
  return ingest({
    files: readFiles(paths),
    index: indexWriter({ directory, fingerprint: embedder.fingerprint }),
    embedder,
    mode,
    prune,
    target: directory,
    onProgress: (done, total, step) =>
      reporter.progress(step === "read" ? "Artikel lesen" : "Textstellen einbetten", done, total),
  });
}

/** The embedder that the settings name, loaded. */
export async function loadEmbedder({ embedder }: Settings): Promise<Embedder> {
  switch (embedder.kind) {
    case "static": {
      const { loadStaticEmbedder } = await import("#adapters/embedder-static.ts");
      return loadStaticEmbedder(shippedModel);
    }
    case "transformers": {
      const { loadTransformersEmbedder } = await import("#adapters/embedder-transformers.ts");
      return cachedEmbedder(await loadTransformersEmbedder(embedder), vectorCache);
    }
    case "openai": {
      const { openaiEmbedder } = await import("#adapters/embedder-openai.ts");
      return cachedEmbedder(await openaiEmbedder(embedder), vectorCache);
    }
    default:
      return embedder satisfies never;
  }
}

/** The re-ranker that the settings name, loaded; nothing for the built-in one. */
export async function loadReranker({ reranker }: Settings): Promise<{ readonly reranker?: Reranker }> {
  if (reranker === undefined) return {};
  const { loadTransformersReranker } = await import("#adapters/reranker-transformers.ts");
  return { reranker: await loadTransformersReranker({ model: reranker }) };
}

/** The inference model that the settings name, loaded; nothing where there is none. */
export async function loadEntailment({ entailment }: Settings): Promise<{ readonly entailment?: EntailmentModel }> {
  if (entailment === undefined) return {};
  const { loadTransformersEntailment } = await import("#adapters/entailment-transformers.ts");
  return { entailment: await loadTransformersEntailment({ model: entailment }) };
}
