import { join } from "node:path";
import type { ArticleId } from "#domain/article.ts";
import { Failure } from "#domain/failure.ts";
import type { IndexChange, IndexWriter } from "#pipeline/ports.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { type Disk, replaceFile } from "./disk.ts";
import { currentFile, generationsFolder, NAME_LENGTH, readCurrent, readManifest } from "./index-folder.ts";
import { type KnownArticle, knownArticles } from "./known-articles.ts";
import { withLock } from "./lock.ts";
import {
  INDEX_FORMAT,
  type IndexPin,
  type Manifest,
  type ManifestSegment,
  pinMismatch,
  serialiseManifest,
} from "./manifest.ts";
import { planSegments, shouldMerge } from "./plan-segments.ts";
import { readEntries } from "./read-entries.ts";
import { type AnalysePassage, compareIds, type SegmentEntry, segmentEntry } from "./segment-entry.ts";
import { openSegmentFiles } from "./segment-folder.ts";
import { sha256 } from "./sha256.ts";
import { writeSegment } from "./write-segment.ts";

export interface WriterOptions extends IndexPin {
  readonly directory: string;
  readonly analyse: AnalysePassage;
  readonly disk: Disk;
}

interface Current {
  readonly generation: string;
  readonly manifest: Manifest;
}

/** Writes generations into a folder. An index made with another model, analyser or format counts as none: the next write starts afresh. */
export function generationWriter(options: WriterOptions): IndexWriter {
  const { directory } = options;
  return {
    async known() {
      const current = usableGeneration(options);
      return new Map(current ? knownArticles(directory, current.manifest.segments) : []);
    },
    write: (change) =>
      withLock(directory, async () => {
        const before = readCurrent(directory);
        const current = usableGeneration(options);
        const manifest = await changed(options, current?.manifest.segments ?? [], change);
        if (current && manifest === undefined) return { generation: current.generation };
        const generation = await publish(options, manifest ?? []);
        await collectGarbage(
          directory,
          before === undefined ? [generation] : [generation, ...wholeGeneration(directory, before)],
          options.disk,
        );
        return { generation };
      }),
  };
}

/** The current generation if this writer can build on it; throws `Failure("index-damaged")`. */
function usableGeneration({ directory, ...pin }: WriterOptions): Current | undefined {
  const generation = readCurrent(directory);
  if (generation === undefined) return undefined;
  try {
    const manifest = readManifest(directory, generation);
    return pinMismatch(manifest, pin) === undefined ? { generation, manifest } : undefined;
  } catch (error) {
    if (error instanceof Failure && error.code === "index-mismatch") return undefined;
    throw error;
  }
}

/** An index of another format is replaced, but not kept: this version cannot say which segments it needs. */
function wholeGeneration(directory: string, generation: string): readonly string[] {
  try {
    readManifest(directory, generation);
    return [generation];
  } catch (error) {
    if (error instanceof Failure && error.code === "index-mismatch") return [];
    throw error;
  }
}

/** The segments after the change, sorted by name; undefined when nothing changes. */
async function changed(
  options: WriterOptions,
  segments: readonly ManifestSegment[],
  change: IndexChange,
): Promise<readonly ManifestSegment[] | undefined> {
  const { directory, fingerprint, analyse, disk } = options;
  const known = new Map(knownArticles(directory, segments));
  const put = new Map(change.put.map((article) => [article.article.id, article]));
  for (const [id, { contentHash }] of put) if (known.get(id)?.contentHash === contentHash) put.delete(id);
  const gone = new Set([...put.keys(), ...change.remove].filter((id) => known.has(id)));
  if (put.size === 0 && gone.size === 0) return undefined;

  const marked = segments.map((segment) => markRemoved(segment, known, gone));
  const keep = marked.filter(({ segment, inForce }) => inForce > 0 && !shouldMerge(segment.chunks, inForce));
  const merge = marked.filter(({ segment, inForce }) => inForce > 0 && shouldMerge(segment.chunks, inForce));
  const old = merge.flatMap(({ segment }) => readSegment(directory, segment, fingerprint.dimensions));
  const fresh = [...put.values()].filter(({ article }) => !change.remove.includes(article.id));
  const runs = planSegments([
    ...old.map((entry) => ({ id: entry.article.id, chunks: entry.chunks.length, entry: () => entry })),
    ...fresh.map((item) => ({
      id: item.article.id,
      chunks: item.chunks.length,
      entry: () => segmentEntry(item, analyse),
    })),
  ]);
  const written: ManifestSegment[] = [];
  for (const run of runs)
    written.push(
      await writeSegment(
        directory,
        run.map(({ entry }) => entry()),
        fingerprint.dimensions,
        disk,
      ),
    );
  return [...keep.map(({ segment }) => segment), ...written].sort((a, b) => compareIds(a.hash, b.hash));
}

function readSegment(directory: string, segment: ManifestSegment, dimensions: number): readonly SegmentEntry[] {
  const files = openSegmentFiles(directory, segment);
  try {
    return readEntries(files, dimensions, segment.removed);
  } finally {
    for (const file of Object.values(files)) file.close();
  }
}

function markRemoved(
  segment: ManifestSegment,
  known: ReadonlyMap<ArticleId, KnownArticle>,
  gone: ReadonlySet<ArticleId>,
) {
  const inSegment = [...known].filter(([, article]) => article.segment === segment.hash);
  const removed = inSegment.filter(([id]) => gone.has(id)).map(([id]) => id);
  const inForce = inSegment.filter(([id]) => !gone.has(id)).reduce((sum, [, { chunks }]) => sum + chunks, 0);
  return { segment: { ...segment, removed: [...segment.removed, ...removed].sort(compareIds) }, inForce };
}

/** Makes a manifest and then CURRENT: only the last rename changes what readers see. */
async function publish(
  { directory, fingerprint, analyserVersion, disk }: WriterOptions,
  segments: readonly ManifestSegment[],
): Promise<string> {
  const text = serialiseManifest({ format: INDEX_FORMAT, fingerprint, analyserVersion, segments: [...segments] });
  const generation = sha256(text).slice(0, NAME_LENGTH);
  const folder = join(generationsFolder(directory), generation);
  await disk.makeFolder(folder);
  await replaceFile(disk, join(folder, "manifest.json"), Buffer.from(text));
  await disk.syncFolder(generationsFolder(directory));
  await replaceFile(disk, currentFile(directory), Buffer.from(`${generation}\n`));
  return generation;
}
