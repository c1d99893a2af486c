import { z } from "zod";
import type { EmbedderFingerprint } from "#domain/embedding.ts";
import { Failure } from "#domain/failure.ts";
import { STATEMENTS_VERSION } from "#domain/statement.ts";
import { segmentFileNames } from "./byte-source.ts";
import { damagedIndex } from "./damaged-index.ts";

/** Counts up with each change of what files mean. */
export const INDEX_FORMAT = 3;

const file = z.strictObject({ bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const segment = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{32}$/),
  articles: z.int().nonnegative(),
  passages: z.int().nonnegative(),
  chunks: z.int().nonnegative(),
  files: z.strictObject({ vectors: file, scan: file, postings: file, tables: file, texts: file, statements: file }),
  /** IDs of articles that have been replaced or removed since the segment was written, ascending. */
  removed: z.array(z.string()),
});

const manifest = z.strictObject({
  format: z.literal(INDEX_FORMAT),
  fingerprint: z.strictObject({
    model: z.string(),
    revision: z.string(),
    dimensions: z.int().positive(),
    pooling: z.enum(["mean", "cls", "provider"]),
    queryPrefix: z.string(),
    passagePrefix: z.string(),
  }),
  analyserVersion: z.string(),
  statementsVersion: z.string(),
  segments: z.array(segment),
});

/** What a generation consists of; no clock, so that equal articles give equal bytes. */
export type Manifest = z.infer<typeof manifest>;
export type ManifestSegment = z.infer<typeof segment>;

/** What an index is pinned to: the model that made its vectors and the analyser that made its terms. */
export interface IndexPin {
  readonly fingerprint: EmbedderFingerprint;
  readonly analyserVersion: string;
}

/** Reads a manifest; throws `Failure("index-damaged")`, or `Failure("index-mismatch")` for one of another format. */
export function parseManifest(text: string): Manifest {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw damagedIndex("das Inhaltsverzeichnis ist nicht lesbar", cause);
  }
  const format = z.object({ format: z.number() }).safeParse(raw);
  if (format.success && format.data.format !== INDEX_FORMAT)
    throw new Failure(
      "index-mismatch",
      `Der Index hat das Format ${format.data.format}, diese Version liest ${INDEX_FORMAT}: „fundstelle ingest“ baut ihn neu.`,
    );
  const parsed = manifest.safeParse(raw);
  if (!parsed.success) throw damagedIndex("das Inhaltsverzeichnis ist unvollständig", parsed.error);
  return parsed.data;
}

/** The manifest's bytes: keys in one fixed order. */
export function serialiseManifest({
  format,
  fingerprint,
  analyserVersion,
  statementsVersion,
  segments,
}: Manifest): string {
  const { model, revision, dimensions, pooling, queryPrefix, passagePrefix } = fingerprint;
  const ordered = segments.map(({ hash, articles, passages, chunks, files, removed }) => ({
    ...{ hash, articles, passages, chunks },
    files: Object.fromEntries(
      segmentFileNames.map((name) => [name, { bytes: files[name].bytes, sha256: files[name].sha256 }]),
    ),
    removed,
  }));
  const pinned = { model, revision, dimensions, pooling, queryPrefix, passagePrefix };
  const pins = { format, fingerprint: pinned, analyserVersion, statementsVersion };
  return `${JSON.stringify({ ...pins, segments: ordered }, undefined, 1)}\n`;
}

/** Says in one German sentence how an index's pin, or the rules its statements were read by, differ from the wanted ones; undefined when they fit. */
export function pinMismatch(
  found: IndexPin & Pick<Manifest, "statementsVersion">,
  wanted: IndexPin,
): string | undefined {
  const rebuild = "„fundstelle ingest“ baut ihn neu.";
  const [was, is] = [found.fingerprint, wanted.fingerprint];
  if (was.model !== is.model)
    return `Der Index wurde mit dem Modell „${was.model}“ gebaut, eingestellt ist „${is.model}“: ${rebuild}`;
  if (was.dimensions !== is.dimensions)
    return `Der Index wurde mit ${was.dimensions} Dimensionen gebaut, das Modell „${is.model}“ liefert ${is.dimensions}: ${rebuild}`;
  if (was.revision !== is.revision || was.pooling !== is.pooling)
    return `Der Index wurde mit einem anderen Stand des Modells „${is.model}“ gebaut: ${rebuild}`;
  if (was.queryPrefix !== is.queryPrefix || was.passagePrefix !== is.passagePrefix)
    return `Der Index wurde mit anderen Vorsätzen für das Modell „${is.model}“ gebaut: ${rebuild}`;
  if (found.analyserVersion !== wanted.analyserVersion)
    return `Der Index wurde mit einer anderen Wortanalyse gebaut (${found.analyserVersion}, jetzt ${wanted.analyserVersion}): ${rebuild}`;
  if (found.statementsVersion !== STATEMENTS_VERSION)
    return `Die Aussagen im Index wurden nach anderen Regeln gelesen (${found.statementsVersion}, jetzt ${STATEMENTS_VERSION}): ${rebuild}`;
  return undefined;
}
