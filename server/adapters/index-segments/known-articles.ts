import type { ArticleId } from "#domain/article.ts";
import type { ManifestSegment } from "./manifest.ts";
import { openSegmentFiles } from "./segment-folder.ts";
import { openTables } from "./tables.ts";

/** What an index knows of an article it holds, and where. */
export interface KnownArticle {
  readonly contentHash: string;
  readonly file: string;
  readonly passages: number;
  readonly chunks: number;
  /** Name of the segment. */
  readonly segment: string;
}

/** The articles in force in some segments, with their IDs. */
export function knownArticles(
  directory: string,
  segments: readonly ManifestSegment[],
): readonly (readonly [ArticleId, KnownArticle])[] {
  return segments.flatMap((segment) => {
    const files = openSegmentFiles(directory, segment);
    try {
      const removed = new Set<string>(segment.removed);
      const tables = openTables(files);
      return tables.heads().flatMap(({ head: { id, file }, contentHash }, i) => {
        const [firstPassage, endPassage] = tables.passagesOf(i);
        const [firstChunk, endChunk] = tables.chunksOf(i);
        const counts = { passages: endPassage - firstPassage, chunks: endChunk - firstChunk };
        return removed.has(id) ? [] : [[id, { contentHash, file, ...counts, segment: segment.hash }] as const];
      });
    } finally {
      for (const file of Object.values(files)) file.close();
    }
  });
}
