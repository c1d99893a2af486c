import type { ArticleHead } from "#domain/article.ts";
import { type PassageKind, parsePassageId } from "#domain/passage.ts";
import { packSections } from "./sections.ts";
import type { SegmentEntry } from "./segment-entry.ts";
import { stringHash } from "./string-hash.ts";
import { packStrings } from "./string-table.ts";

export const TABLES_MAGIC = "FTA2";
export const passageKinds: readonly PassageKind[] = ["paragraph", "heading", "caption", "list"];
/** Columns of a passage: article, n of its ID, kind, start, end, first byte and bytes of its text, heading (string + 1, or 0). */
export const PASSAGE_COLUMNS = 8;

/** The line that is kept of an article beside its text. */
export interface StoredHead {
  readonly head: ArticleHead;
  readonly contentHash: string;
}

/**
 * A segment's articles, passages and chunks: columns of numbers (`tables`) and, beside them, heads as JSON and texts as UTF-8 (`texts`), and
 * what each passage states as JSON, nothing where it states nothing (`statements`).
 */
export function encodeTables(entries: readonly SegmentEntry[]): {
  readonly tables: Uint8Array<ArrayBuffer>;
  readonly texts: Uint8Array;
  readonly statements: Uint8Array;
} {
  const strings = [...new Set(entries.flatMap(namesIn))].sort();
  const numbers = new Map(strings.map((text, i) => [text, i + 1]));
  const number = (text: string | undefined): number => (text === undefined ? 0 : (numbers.get(text) ?? 0));

  const ids = packStrings(entries.map(({ article }) => article.id));
  const order = [...entries.keys()].sort((a, b) => idHash(entries[a]) - idHash(entries[b]));
  const heads = packStrings(entries.map(storedHead));
  const texts = packStrings(entries.map(({ article }) => article.text));
  const names = packStrings(strings);
  const statements = packStrings(
    entries.flatMap(({ passages }) =>
      passages.map((passage) => (passage.statements.length === 0 ? "" : JSON.stringify(passage.statements))),
    ),
  );

  const passages: number[] = [];
  const firstPassage = [0];
  const firstChunk = [0];
  const chunkArticle: number[] = [];
  const chunkPassages: number[] = [];
  const firstOfChunk = [0];
  for (const [articleNumber, entry] of entries.entries()) {
    const rows = new Map<string, number>();
    for (const [i, columns] of passageColumns(entry).entries()) {
      rows.set(entry.passages[i]?.passage.id ?? "", passages.length / PASSAGE_COLUMNS);
      passages.push(articleNumber, ...columns, number(entry.passages[i]?.passage.heading));
    }
    for (const chunk of entry.chunks) {
      chunkPassages.push(...chunk.passages.map((id) => rows.get(id) ?? missing(id)));
      firstOfChunk.push(chunkPassages.length);
      chunkArticle.push(articleNumber);
    }
    firstPassage.push(passages.length / PASSAGE_COLUMNS);
    firstChunk.push(chunkArticle.length);
  }

  const tables = packSections(TABLES_MAGIC, [
    Float64Array.from(order, (i) => idHash(entries[i])),
    Uint32Array.from(order),
    ids.offsets,
    ids.bytes,
    Uint32Array.from(entries.flatMap(({ article }) => [number(article.source), number(article.publishedAt)])),
    names.offsets,
    names.bytes,
    heads.offsets,
    texts.offsets,
    Uint32Array.from(firstPassage),
    Uint32Array.from(passages),
    Uint32Array.from(firstChunk),
    Uint32Array.from(chunkArticle),
    Uint32Array.from(firstOfChunk),
    Uint32Array.from(chunkPassages),
    statements.offsets,
  ]);
  return { tables, texts: concat(heads.bytes, texts.bytes), statements: statements.bytes };
}

const namesIn = ({ article, passages }: SegmentEntry): readonly string[] =>
  [article.source, article.publishedAt, ...passages.map(({ passage }) => passage.heading)].filter(
    (name) => name !== undefined,
  );

const idHash = (entry: SegmentEntry | undefined): number => stringHash(entry?.article.id ?? "");

function storedHead({ article, contentHash }: SegmentEntry): string {
  const { text: _, ...head } = article;
  return JSON.stringify({ head, contentHash } satisfies StoredHead);
}

/** n, kind, start, end, first byte, bytes of each passage; bytes count from the start of the article's text. */
function passageColumns({ article, passages }: SegmentEntry): readonly (readonly number[])[] {
  let unit = 0;
  let byte = 0;
  return passages.map(({ passage: { id, kind, span, text } }) => {
    const n = parsePassageId(id)?.n;
    if (n === undefined || article.text.slice(span.start, span.end) !== text)
      throw new Error(`Cannot index passage "${id}": its span gives another text, expected exactly the passage.`);
    if (span.start < unit) {
      unit = 0;
      byte = 0;
    }
    byte += utf8Length(article.text.slice(unit, span.start));
    unit = span.start;
    return [n, passageKinds.indexOf(kind), span.start, span.end, byte, utf8Length(text)];
  });
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;

function missing(id: string): never {
  throw new Error(`Cannot index a chunk of passage "${id}": no such passage in its article, expected one.`);
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
