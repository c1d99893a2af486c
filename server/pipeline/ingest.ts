import type { ArticleFiles } from "#domain/read-file.ts";
import { embedArticles } from "./embed-articles.ts";
import { type IngestRow, type IngestTotals, totals } from "./ingest-report.ts";
import type { Embedder, IndexWriter } from "./ports.ts";
import { type Known, type Read, readArticles } from "./read-articles.ts";
import { refuseLoss } from "./refuse-loss.ts";

/** What happened to every file, in the order read, then the articles that were removed; `index` is where it was written. */
export interface IngestReport {
  readonly articles: readonly IngestRow[];
  readonly totals: IngestTotals;
  readonly index: string;
}

export type Prune = "keep" | "remove" | "replace";

export type IngestProgress = (done: number, total: number, step: "read" | "embed") => void;

export interface IngestInput {
  readonly files: ArticleFiles;
  readonly index: IndexWriter;
  readonly embedder: Embedder;
  /** `preview` reads and compares, but embeds and writes nothing. */
  readonly mode: "apply" | "preview";
  /** What becomes of articles that are not read now: `remove` takes out those whose file lay below the paths read and is gone, `replace` all. */
  readonly prune: Prune;
  /** The index's name in the report. */
  readonly target: string;
  /** First told in files read, then in chunks embedded. */
  readonly onProgress?: IngestProgress;
  readonly signal?: AbortSignal;
}

/**
 * Reads files into an index: what is unchanged is left alone, the rest is split, embedded and written as one new generation. Throws what
 * the index or the embedder throws, the signal's reason, and `Failure("index-mismatch")` rather than lose articles of an index that another
 * model made; the old generation then stays.
 */
export async function ingest(input: IngestInput): Promise<IngestReport> {
  const { files, onProgress, signal } = input;
  const known = await input.index.known();
  const read = await readArticles(files, known, (done) => onProgress?.(done, files.count, "read"), signal);
  refuseLoss({
    outdated: await input.index.outdated(),
    ids: new Set(read.seen.keys()),
    files: new Set(read.seen.values()),
    mayGo: mayGo(input, read),
    target: input.target,
  });
  const gone = goneArticles(known, read, mayGo(input, read));
  if (input.mode === "apply") {
    const put = await embedArticles(read.changed, {
      embedder: input.embedder,
      onProgress: (done, total) => onProgress?.(done, total, "embed"),
      ...(signal && { signal }),
    });
    const remove = [...read.replaced, ...gone.map((row) => row.articleId)];
    if (put.length > 0 || known.size > 0) await input.index.write({ put, remove });
  }
  const articles = [...read.rows, ...gone];
  return { articles, totals: totals(articles), index: input.target };
}

/** Which files' articles may go; a file that could not be read this time keeps its article, one that now holds another article does not. */
const mayGo =
  ({ files, prune }: IngestInput, { unreadable }: Read) =>
  (file: string): boolean =>
    prune !== "keep" && (prune === "replace" || files.covers(file)) && !unreadable.has(file);

const goneArticles = (known: Known, { seen, replaced }: Read, may: (file: string) => boolean) =>
  [...known]
    .filter(([id, { file }]) => may(file) && !seen.has(id) && !replaced.has(id))
    .map(([articleId, { file, passages }]) => ({ articleId, file, status: "removed" as const, passages }))
    .sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
