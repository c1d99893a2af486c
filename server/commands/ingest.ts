import { existsSync, watch } from "node:fs";
import { basename, join, resolve } from "node:path";
import { isArticleFile } from "#adapters/read-files.ts";
import { bundledArticles, defaultIndex, ingestPaths, loadEmbedder } from "#compose";
import { Failure } from "#domain/failure.ts";
import type { IngestReport } from "#pipeline/ingest.ts";
import { type Environment, readSettings } from "#settings";
import type { Terminal } from "./terminal.ts";

/** The options of `fundstelle ingest`. */
export interface IngestOptions {
  readonly index?: string;
  readonly prune?: true;
  readonly dryRun?: true;
  readonly watch?: true;
  readonly json?: true;
}

/** How long after a change of a file the others of the same save are waited for, in milliseconds. */
const SETTLE_MS = 300;

/** `fundstelle ingest`: files and folders into the index; returns 1 when an article could not be read, and leaves the old entries as they were. */
export async function ingestCommand(
  given: readonly string[],
  options: IngestOptions,
  env: Environment,
  terminal: Terminal,
): Promise<number> {
  const settings = readSettings(env, options);
  const paths = given.length > 0 ? given : [existsSync(ownArticles) ? ownArticles : bundledArticles];
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Failure("bad-file", `Den Ordner oder die Datei ${missing} gibt es nicht.`);

  const directory = resolve(settings.index ?? defaultIndex);
  const embedder = await loadEmbedder(settings);
  const once = async (): Promise<IngestReport> => {
    const mode = options.dryRun ? "preview" : "apply";
    const report = await ingestPaths(
      paths,
      { directory, embedder, mode, prune: options.prune ? "remove" : "keep" },
      terminal,
    );
    terminal.out(options.json ? JSON.stringify(report, undefined, 2) : showReport(report));
    return report;
  };
  const report = await once();
  if (options.watch) await watchForever(paths, once, terminal);
  return report.articles.some((article) => article.status === "skipped" && isFailure(article.file, paths)) ? 1 : 0;
}

/** A picture lying among the articles is no failure; an article that cannot be read is, and so is whatever was named itself. */
const isFailure = (file: string, paths: readonly string[]): boolean =>
  isArticleFile(file) || paths.some((path) => basename(path) === basename(file));

const ownArticles = join("corpus", "articles");

const germanStatus: Readonly<Record<IngestReport["articles"][number]["status"], string>> = {
  new: "neu",
  changed: "geändert",
  unchanged: "unverändert",
  removed: "entfernt",
  skipped: "übersprungen",
};

const showReport = ({ articles, index }: IngestReport): string =>
  [
    ...articles.map(
      (a) =>
        `${germanStatus[a.status].padEnd(12)} ${a.articleId ?? a.file}${a.reason ? `: ${a.reason}` : ` (${a.passages} Textstelle${a.passages === 1 ? "" : "n"})`}`,
    ),
    articles.length > 0 && articles.every(({ status }) => status === "skipped")
      ? "Kein Artikel wurde aufgenommen."
      : `Index: ${index}`,
  ].join("\n");

/** Reads again after every change below the paths; ends with the process. */
async function watchForever(
  paths: readonly string[],
  once: () => Promise<unknown>,
  terminal: Terminal,
): Promise<never> {
  terminal.note("Ich warte auf Änderungen (Strg+C beendet) …");
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    running = running
      .then(once)
      .catch((error: unknown) => terminal.note(error instanceof Error ? error.message : String(error)));
  };
  for (const path of paths)
    watch(path, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(again, SETTLE_MS);
    });
  return new Promise<never>(() => undefined);
}
