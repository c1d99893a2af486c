import type { ArticleId } from "#domain/article.ts";
import type { IndexChange, IndexedArticle } from "#pipeline/ports.ts";
import type { Disk } from "./disk.ts";
import { type KnownArticle, knownArticles } from "./known-articles.ts";
import type { ManifestSegment } from "./manifest.ts";
import { planSegments, type SegmentSizes, shouldMerge } from "./plan-segments.ts";
import { readEntries } from "./read-entries.ts";
import { type AnalysePassage, compareIds, type SegmentEntry, segmentEntry } from "./segment-entry.ts";
import { openSegmentFiles } from "./segment-folder.ts";
import { writeSegment } from "./write-segment.ts";

interface ChangeOptions {
  readonly directory: string;
  readonly fingerprint: { readonly dimensions: number };
  readonly analyse: AnalysePassage;
  readonly disk: Disk;
  readonly sizes: SegmentSizes;
}

/** Writes the segments a change needs and returns all segments that are in force after it, sorted by name; undefined when nothing changes. */
export async function applyChange(
  segments: readonly ManifestSegment[],
  change: IndexChange,
  { directory, fingerprint: { dimensions }, analyse, disk, sizes }: ChangeOptions,
): Promise<readonly ManifestSegment[] | undefined> {
  const known = new Map(knownArticles(directory, segments));
  const put = new Map(change.put.map((article) => [article.article.id, article]));
  for (const [id, { contentHash }] of put) if (known.get(id)?.contentHash === contentHash) put.delete(id);
  const stays = new Set(change.put.map(({ article }) => article.id));
  const gone = new Set([...put.keys(), ...change.remove.filter((id) => !stays.has(id))].filter((id) => known.has(id)));
  if (put.size === 0 && gone.size === 0) return undefined;

  const marked = segments.map((segment) => markRemoved(segment, known, gone)).filter(({ articles }) => articles > 0);
  const merges = marked.filter(({ segment, chunks }) => shouldMerge(segment.chunks, chunks, sizes));
  const kept = marked.filter((segment) => !merges.includes(segment));
  const old = merges.flatMap(({ segment }) => readSegment(directory, segment, dimensions));
  const written: ManifestSegment[] = [];
  for (const run of planSegments([...old.map(readyItem), ...[...put.values()].map(freshItem)], sizes)) {
    const entries = run.map(({ entry }) => entry(analyse));
    written.push(await writeSegment(directory, entries, dimensions, disk));
  }
  return [...kept.map(({ segment }) => segment), ...written].sort((a, b) => compareIds(a.hash, b.hash));
}

/** An article with what planning needs; it is analysed only when its own segment is written, as the terms of a large change do not fit in memory. */
interface PlannedItem {
  readonly id: string;
  readonly chunks: number;
  readonly entry: (analyse: AnalysePassage) => SegmentEntry;
}

const readyItem = (entry: SegmentEntry): PlannedItem => ({
  id: entry.article.id,
  chunks: entry.chunks.length,
  entry: () => entry,
});

const freshItem = (article: IndexedArticle): PlannedItem => ({
  id: article.article.id,
  chunks: article.chunks.length,
  entry: (analyse) => segmentEntry(article, analyse),
});

/** The segment with the gone articles marked as removed, and how many articles and chunks of it are in force. */
function markRemoved(
  segment: ManifestSegment,
  known: ReadonlyMap<ArticleId, KnownArticle>,
  gone: ReadonlySet<ArticleId>,
) {
  const inSegment = [...known].filter(([, article]) => article.segment === segment.hash);
  const removed = inSegment.filter(([id]) => gone.has(id)).map(([id]) => id);
  const inForce = inSegment.filter(([id]) => !gone.has(id));
  return {
    segment: { ...segment, removed: [...segment.removed, ...removed].sort(compareIds) },
    articles: inForce.length,
    chunks: inForce.reduce((sum, [, { chunks }]) => sum + chunks, 0),
  };
}

function readSegment(directory: string, segment: ManifestSegment, dimensions: number): readonly SegmentEntry[] {
  const files = openSegmentFiles(directory, segment);
  try {
    return readEntries(files, dimensions, segment.removed);
  } finally {
    for (const file of Object.values(files)) file.close();
  }
}
