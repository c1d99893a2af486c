import type { Article, ArticleId } from "#domain/article.ts";
import type { Passage } from "#domain/passage.ts";
import type { ArticleFiles, ReadArticle } from "#domain/read-file.ts";
import { articleId } from "./article-id.ts";
import { chunk, isCitable } from "./chunk.ts";
import type { PreparedArticle } from "./embed-articles.ts";
import { indexPassages } from "./index-passages.ts";
import type { IngestRow } from "./ingest-report.ts";
import type { IndexWriter } from "./ports.ts";
import { sha256 } from "./sha256.ts";
import { SPLIT_VERSION, split } from "./split.ts";

/** The articles that the index holds. */
export type Known = Awaited<ReturnType<IndexWriter["known"]>>;

/** What the files hold beside what was known: a row for each, and what has to be written, is replaced, was seen (with its file) or could not be read. */
export interface Read {
  readonly rows: IngestRow[];
  readonly changed: PreparedArticle[];
  readonly replaced: Set<ArticleId>;
  readonly seen: Map<ArticleId, string>;
  readonly unreadable: Set<string>;
}

/** Reads and splits every file and compares it with what is known; `onRead` hears how many are done. Throws the signal's reason. */
export async function readArticles(
  files: ArticleFiles,
  known: Known,
  onRead: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<Read> {
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
    onRead(read.rows.length);
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
