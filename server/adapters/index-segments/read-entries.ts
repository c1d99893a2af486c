import { readBytes, type SegmentFiles } from "./byte-source.ts";
import { openFloats } from "./open-vectors.ts";
import { openPostings } from "./postings.ts";
import type { SegmentEntry } from "./segment-entry.ts";
import { openTables } from "./tables.ts";

/** The articles of a segment as they were written, but for those removed: what a merge starts from. Nothing is analysed or embedded again. */
export function readEntries(
  files: SegmentFiles,
  dimensions: number,
  removed: readonly string[],
): readonly SegmentEntry[] {
  const tables = openTables(files);
  const readVector = openFloats(files.vectors, tables.counts.chunks, dimensions);
  const terms = openPostings(readBytes(files.postings, 0, files.postings.size)).terms();
  const gone = new Set(removed);
  const numbers = Array.from({ length: tables.counts.articles }, (_, i) => i);
  return numbers
    .filter((number) => !gone.has(tables.articleId(number)))
    .map((number) => {
      const [firstPassage, endPassage] = tables.passagesOf(number);
      const [firstChunk, endChunk] = tables.chunksOf(number);
      const statements = tables.statements(firstPassage, endPassage);
      return {
        article: tables.article(number),
        contentHash: tables.head(number).contentHash,
        passages: Array.from({ length: endPassage - firstPassage }, (_, i) => ({
          passage: tables.passage(firstPassage + i),
          statements: statements[i] ?? [],
          terms: terms[firstPassage + i] ?? { hashes: new Float64Array(), counts: new Uint32Array() },
        })),
        chunks: Array.from({ length: endChunk - firstChunk }, (_, i) => {
          const vector = new Float32Array(dimensions);
          readVector(firstChunk + i, vector);
          return { passages: Array.from(tables.passagesOfChunk(firstChunk + i), tables.passageId), vector };
        }),
      };
    });
}
