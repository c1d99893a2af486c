import { createHash } from "node:crypto";
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Hono } from "hono";
import { indexSource } from "#adapters/index-segments.ts";
import type { EmbedderFingerprint } from "#domain/embedding.ts";
import { Failure } from "#domain/failure.ts";
import { ANALYSER_VERSION } from "#german/analyser.ts";
import { openApi } from "#http/openapi.ts";
import { securePage } from "#http/secure-page.ts";
import { allConflicts } from "#pipeline/conflicts/all-conflicts.ts";
import type { Embedder } from "#pipeline/ports.ts";
import { readCurrent, readManifest } from "../adapters/index-segments/index-folder.ts";
import { type IndexPin, pinMismatch } from "../adapters/index-segments/manifest.ts";
import { slimGeneration } from "../adapters/index-segments/slim-generation.ts";
import { conflictsFile, INDEX_FOLDER, MODEL_CARD, type ModelCard } from "../worker-assets.ts";
import { embedAgain } from "./embed-again.ts";

/** Cloudflare refuses larger files. */
const FILE_LIMIT = 25 * 1024 * 1024;

export interface PrepareOptions {
  /** The package's own folder: page and model come from it. */
  readonly home: string;
  /** Folder to fill; what was in it is deleted. */
  readonly out: string;
  /** The index's folder. */
  readonly directory: string;
  /** The shipped static model, which is all that runs on Workers. */
  readonly embedder: Embedder;
}

/** Fills a folder for the Worker's assets anew with page, `/openapi.json`, index generation, its conflicts and the model. An index that another model made is embedded again for it and stays as it is. Throws `Failure` "no-index", "index-mismatch", "index-damaged", or "usage" for a file above Cloudflare's limit. */
export async function prepareAssets({ home, out, directory, embedder }: PrepareOptions) {
  const { fingerprint } = embedder;
  const again = await mkdtemp(join(tmpdir(), "fundstelle-deploy-"));
  try {
    const pin = outdatedPin(directory, embedder);
    if (pin) await embedAgain({ directory, pin, out: again, embedder });
    const source = pin ? again : directory;
    await (await indexSource({ directory: source, fingerprint }).open()).close();
    await rm(out, { recursive: true, force: true });
    await cp(join(home, "web", "dist"), out, { recursive: true });
    await writeFile(join(out, "_headers"), await headersFile());
    // The Worker only checks shapes: the code to describe them would be 5 KB (gzip) of it.
    await writeFile(join(out, "openapi.json"), JSON.stringify(openApi()));
    await slimGeneration(source, join(out, INDEX_FOLDER));
    await writeConflicts(join(out, INDEX_FOLDER), fingerprint);
    await copyModel(join(home, "models"), join(out, INDEX_FOLDER), fingerprint);
    return { ...(await measured(out)), ...(pin && { embeddedAgain: pin.fingerprint.model }) };
  } finally {
    await rm(again, { recursive: true, force: true });
  }
}

/** What made the index, where that is not this embedder and today's analyser. */
function outdatedPin(directory: string, { fingerprint }: Embedder): IndexPin | undefined {
  const generation = readCurrent(directory);
  if (generation === undefined) throw new Failure("no-index", `Unter ${directory} liegt kein Index.`);
  const manifest = readManifest(directory, generation);
  const fits = pinMismatch(manifest, { fingerprint, analyserVersion: ANALYSER_VERSION }) === undefined;
  return fits ? undefined : manifest;
}

/** The page comes from Cloudflare without passing the Worker, so its guards are written down for it. */
async function headersFile(): Promise<string> {
  const page = await new Hono()
    .use(securePage())
    .get("/", (c) => c.body(null))
    .request("/");
  const guards = [...page.headers].map(([name, value]) => `  ${name}: ${value}`);
  return ["/*", ...guards, "/assets/*", "  cache-control: public, max-age=31536000, immutable", ""].join("\n");
}

/** Found here, as that takes more memory than an isolate has. */
async function writeConflicts(directory: string, fingerprint: EmbedderFingerprint): Promise<void> {
  const index = await indexSource({ directory, fingerprint }).open();
  try {
    const conflicts = await allConflicts()(index);
    await writeFile(join(directory, conflictsFile(index.generation)), JSON.stringify(conflicts));
  } finally {
    await index.close();
  }
}

async function copyModel(models: string, out: string, { model: name, revision }: EmbedderFingerprint): Promise<void> {
  const hashed = async (path: string, ending: string): Promise<string> => {
    const hash = createHash("sha256")
      .update(await readFile(join(models, path)))
      .digest("hex");
    const target = `model/${hash.slice(0, 32)}${ending}`;
    await place(join(models, path), join(out, target));
    return target;
  };
  const card: ModelCard = {
    name,
    revision,
    weights: await hashed(`${name}/onnx/model_quantized.onnx`, ".onnx"),
    tokenizer: await hashed(`${name}/tokenizer.json`, ".json"),
    words: await hashed("words-de-64/words.bin", ".bin"),
    wordings: await hashed("wordings-de/wordings.bin", ".bin"),
    glossary: await hashed("english-de/glossary.txt", ".txt"),
  };
  await writeFile(join(out, MODEL_CARD), `${JSON.stringify(card)}\n`);
}

async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

async function measured(out: string) {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path, bytes: (await stat(path)).size };
      }),
  );
  const large = sizes.find(({ bytes }) => bytes > FILE_LIMIT);
  if (large) throw new Failure("usage", `${large.path} ist größer als 25 MiB: Cloudflare nimmt diese Datei nicht an.`);
  return { files: sizes.length, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) };
}
