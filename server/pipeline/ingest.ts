import type { Article, ArticleId } from "#domain/article.ts";
import type { Passage } from "#domain/passage.ts";
import type { ArticleFiles, ReadArticle } from "#domain/read-file.ts";
import { articleId } from "./article-id.ts";
import { chunk, isCitable } from "./chunk.ts";
import { embedArticles, type PreparedArticle } from "./embed-articles.ts";
import { indexPassages } from "./index-passages.ts";
import { type IngestRow, type IngestTotals, totals } from "./ingest-report.ts";
import type { Embedder, IndexWriter } from "./ports.ts";
import { refuseLoss } from "./refuse-loss.ts";
import { sha256 } from "./sha256.ts";
import { SPLIT_VERSION, split } from "./split.ts";

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
  const known = await input.index.known();
  const read = await readAll(input, known);
  refuseLoss({
    outdated: await input.index.outdated(),
    ids: new Set(read.seen.keys()),
    files: new Set(read.seen.values()),
    mayGo: mayGo(input, read),
    target: input.target,
  });
  const gone = goneArticles(known, read, mayGo(input, read));
  if (input.mode === "apply") {
    const { embedder, onProgress, signal } = input;
    const put = await embedArticles(read.changed, {
      embedder,
      onProgress: (done, total) => onProgress?.(done, total, "embed"),
      ...(signal && { signal }),
    });
    const remove = [...read.replaced, ...gone.map((row) => row.articleId)];
    if (put.length > 0 || known.size > 0) await input.index.write({ put, remove });
  }
  const articles = [...read.rows, ...gone];
  return { articles, totals: totals(articles), index: input.target };
}

type Known = Awaited<ReturnType<IndexWriter["known"]>>;

interface Read {
  readonly rows: IngestRow[];
  readonly changed: PreparedArticle[];
  readonly replaced: Set<ArticleId>;
  readonly seen: Map<ArticleId, string>;
  readonly unreadable: Set<string>;
}

async function readAll({ files, onProgress, signal }: IngestInput, known: Known): Promise<Read> {
  const read: Read = { rows: [], changed: [], replaced: new Set(), seen: new Map(), unreadable: new Set() };
  const byFile = Map.groupBy(known, ([, entry]) => entry.file);
  for await (const result of files) {
    signal?.throwIfAborted();
    if (result.kind === "skipped") {
      read.unreadable.add(result.file);
      read.rows.push({ file: result.file, status: "skipped", reason: result.reason, passages: 0 });
    } else {
      const earlier = (byFile.get(result.article.file) ?? []).map(([id]) => id);
      read.rows.push(await take(result.article, known, earlier, read));
    }
    onProgress?.(read.rows.length, files.count, "read");
  }
  for (const id of read.seen.keys()) read.replaced.delete(id);
  return read;
}

async function take(found: ReadArticle, known: Known, earlier: readonly ArticleId[], read: Read): Promise<IngestRow> {
  const { name: _, blocks, ...head } = found;
  const id = articleId(found, await sha256(found.text));
  const { file } = found;
  const first = read.seen.get(id);
  if (first !== undefined)
    return {
      file,
      status: "skipped",
      reason: `Die Datei ergibt dieselbe Artikel-ID wie ${first}: ${id}.`,
      passages: 0,
    };
  const article: Article = { ...head, id };
  const passages = split(article, blocks);
  if (!passages.some(isCitable))
    return { file, status: "skipped", reason: "Die Datei enthält keinen Text, der sich zitieren lässt.", passages: 0 };

  read.seen.set(id, file);
  const contentHash = await hashOf(article, passages);
  const status = { articleId: id, file, passages: passages.length };
  if (known.get(id)?.contentHash === contentHash) return { ...status, status: "unchanged" };
  read.changed.push({
    article,
    contentHash,
    passages: indexPassages(article, passages),
    chunks: chunk(article, passages),
  });
  if (known.has(id)) return { ...status, status: "changed" };
  const previous = earlier.filter((other) => isVersionOf(other, id));
  for (const other of previous) read.replaced.add(other);
  if (previous.length === 0) return { ...status, status: "new" };
  return { ...status, status: "changed", reason: `Ersetzt die frühere Fassung ${previous.join(", ")}.` };
}

/** A text's ID ends with its hash: the same file with the same medium, date and title under another hash is a new version. */
const isVersionOf = (a: ArticleId, b: ArticleId): boolean => {
  const stem = (id: ArticleId): string | undefined => /^(.*)[0-9a-f]{4}$/.exec(id)?.[1];
  return stem(a) !== undefined && stem(a) === stem(b);
};

/** Everything that shapes an entry but the file's place, which says nothing about the article. */
const hashOf = ({ file: _, ...article }: Article, passages: readonly Passage[]): Promise<string> =>
  sha256(
    JSON.stringify([
      SPLIT_VERSION,
      Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1)),
      passages.map(({ kind, span }) => [kind, span.start, span.end]),
    ]),
  );

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
