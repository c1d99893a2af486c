import type { Article, ArticleId } from "#domain/article.ts";
import { type Passage, type PassageId, parsePassageId, passageId } from "#domain/passage.ts";
import type { Statement } from "#domain/statement.ts";
import { readBytes, type SegmentFiles, wholeBytes } from "./byte-source.ts";
import { damagedIndex } from "./damaged-index.ts";
import { inflated } from "./deflated-file.ts";
import { PASSAGE_COLUMNS, passageKinds, type StoredHead, TABLES_MAGIC } from "./encode-tables.ts";
import { readSections, type SectionView } from "./sections.ts";
import { findHash, stringHash } from "./string-hash.ts";
import { stringTable } from "./string-table.ts";

/** The articles, passages and chunks of one segment, each known by its number; texts are read when asked for. */
export interface Tables {
  readonly counts: { readonly articles: number; readonly passages: number; readonly chunks: number };
  /** The article of each chunk. */
  readonly chunkArticle: Uint32Array;
  /** −1 for an unknown ID. */
  articleNumber(id: ArticleId): number;
  articleId(article: number): ArticleId;
  head(article: number): StoredHead;
  heads(): readonly StoredHead[];
  article(article: number): Article;
  /** Source and date, as far as they are known: what filters look at. */
  origin(article: number): { readonly source?: string; readonly publishedAt?: string };
  /** Equal for articles of equal origin. */
  originNumber(article: number): number;
  /** Passages of an article: [first, end). */
  passagesOf(article: number): readonly [number, number];
  articleOf(passage: number): number;
  /** −1 for an unknown ID. */
  passageNumber(id: PassageId): number;
  passageId(passage: number): PassageId;
  passage(passage: number): Passage;
  /** The passages of an article, its text read once. */
  passages(article: number): readonly Passage[];
  /** What the passages of a range state, in order; throws `Failure("index-damaged")` for anything else in its place. */
  statements(from: number, to: number): readonly (readonly Statement[])[];
  passagesOfChunk(chunk: number): Uint32Array;
  chunksOf(article: number): readonly [number, number];
}

/** Column numbers of a passage. */
const [ARTICLE, N, KIND, START, END, FIRST_BYTE, BYTES, HEADING] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Opens the tables of a segment over its texts and statements. */
export function openTables(files: Pick<SegmentFiles, "tables" | "texts" | "statements">): Tables {
  const { tables } = files;
  const [texts, statements] = [inflated(files.texts), inflated(files.statements)];
  const bytes = wholeBytes(tables);
  const views = readSections(TABLES_MAGIC, bytes);
  const view = (i: number): SectionView => views[i] ?? missing();
  const hashes = view(0).doubles();
  const order = view(1).words();
  const ids = stringTable(view(2), view(3));
  const origins = view(4).words();
  const names = stringTable(view(5), view(6));
  const headOffsets = view(7).words();
  const textOffsets = view(8).words();
  const firstPassage = view(9).words();
  const columns = view(10).words();
  const firstChunk = view(11).words();
  const chunkArticle = view(12).words();
  const firstOfChunk = view(13).words();
  const chunkPassages = view(14).words();
  const statementOffsets = view(15).words();
  const headBytes = headOffsets[ids.size] ?? 0;
  const decoder = new TextDecoder();

  const column = (passage: number, which: number): number => columns[passage * PASSAGE_COLUMNS + which] ?? 0;
  const name = (number: number): string | undefined => (number === 0 ? undefined : names.at(number - 1));
  const decode = (from: number, length: number): string => decoder.decode(readBytes(texts, from, length));
  const rangeOf = (starts: Uint32Array, i: number): readonly [number, number] => [starts[i] ?? 0, starts[i + 1] ?? 0];
  const idOf = (article: number): ArticleId => ids.at(article) as ArticleId;

  function head(article: number): StoredHead {
    const [from, to] = rangeOf(headOffsets, article);
    return JSON.parse(decode(from, to - from)) as StoredHead;
  }

  function articleNumber(id: ArticleId): number {
    const found = findHash(hashes, stringHash(id));
    const article = found < 0 ? -1 : (order[found] ?? -1);
    return article >= 0 && idOf(article) === id ? article : -1;
  }

  const passageAs = (passage: number, text: string): Passage => {
    const article = column(passage, ARTICLE);
    const heading = name(column(passage, HEADING));
    return {
      id: passageId(idOf(article), column(passage, N)),
      articleId: idOf(article),
      kind: passageKinds[column(passage, KIND)] ?? "paragraph",
      span: { start: column(passage, START), end: column(passage, END) },
      text,
      ...(heading !== undefined && { heading }),
    };
  };

  return {
    counts: { articles: ids.size, passages: columns.length / PASSAGE_COLUMNS, chunks: chunkArticle.length },
    chunkArticle,
    articleNumber,
    articleId: idOf,
    head,
    heads() {
      const all = readBytes(texts, 0, headBytes);
      return Array.from({ length: ids.size }, (_, i) => {
        const [from, to] = rangeOf(headOffsets, i);
        return JSON.parse(decoder.decode(all.subarray(from, to))) as StoredHead;
      });
    },
    article(article) {
      const [from, to] = rangeOf(textOffsets, article);
      return { ...head(article).head, text: decode(headBytes + from, to - from) };
    },
    origin(article) {
      const source = name(origins[2 * article] ?? 0);
      const publishedAt = name(origins[2 * article + 1] ?? 0);
      return { ...(source !== undefined && { source }), ...(publishedAt !== undefined && { publishedAt }) };
    },
    originNumber: (article) => (origins[2 * article] ?? 0) * 2 ** 26 + (origins[2 * article + 1] ?? 0),
    passagesOf: (article) => rangeOf(firstPassage, article),
    articleOf: (passage) => column(passage, ARTICLE),
    passageNumber(id) {
      const parsed = parsePassageId(id);
      const article = parsed ? articleNumber(parsed.articleId) : -1;
      if (!parsed || article < 0) return -1;
      const [from, to] = rangeOf(firstPassage, article);
      for (let passage = from; passage < to; passage++) if (column(passage, N) === parsed.n) return passage;
      return -1;
    },
    passageId: (passage) => passageId(idOf(column(passage, ARTICLE)), column(passage, N)),
    passage(passage) {
      const textAt = headBytes + (textOffsets[column(passage, ARTICLE)] ?? 0) + column(passage, FIRST_BYTE);
      return passageAs(passage, decode(textAt, column(passage, BYTES)));
    },
    passages(article) {
      const [first, last] = rangeOf(textOffsets, article);
      const [from, to] = rangeOf(firstPassage, article);
      const all = readBytes(texts, headBytes + first, last - first);
      return Array.from({ length: to - from }, (_, i) => {
        const [at, length] = [column(from + i, FIRST_BYTE), column(from + i, BYTES)];
        return passageAs(from + i, decoder.decode(all.subarray(at, at + length)));
      });
    },
    statements(from, to) {
      const first = statementOffsets[from] ?? 0;
      const all = readBytes(statements, first, (statementOffsets[to] ?? first) - first);
      return Array.from({ length: to - from }, (_, i) => {
        const [start, end] = rangeOf(statementOffsets, from + i);
        return start === end ? [] : parseStatements(decoder.decode(all.subarray(start - first, end - first)));
      });
    },
    passagesOfChunk: (chunk) => chunkPassages.subarray(firstOfChunk[chunk], firstOfChunk[chunk + 1]),
    chunksOf: (article) => rangeOf(firstChunk, article),
  };
}

function parseStatements(json: string): readonly Statement[] {
  try {
    return JSON.parse(json) as readonly Statement[];
  } catch (cause) {
    throw damagedIndex("die Aussagen sind nicht lesbar", cause);
  }
}

function missing(): never {
  throw damagedIndex("der Artikeltabelle fehlt ein Teil");
}
