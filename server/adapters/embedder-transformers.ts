import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename, join } from "node:path";
import { pipeline as streams } from "node:stream/promises";
import { Failure } from "#domain/failure.ts";
import type { Embedder } from "#pipeline/ports.ts";
import { embedInBatches } from "./embed-in-batches.ts";
import { type EmbeddingUse, embeddingUse } from "./embedding-family.ts";
import { importTransformers, modelPlace, type Transformers } from "./transformers-package.ts";

/** A feature-extraction model for transformers.js and how it is used; prefixes and pooling are those of the model's family unless told. */
export interface TransformersModel {
  /** A hub name (`Xenova/multilingual-e5-small`), which is downloaded once, or a folder in the layout of transformers.js, which never is. */
  readonly model: string;
  readonly prefix?: EmbeddingUse["prefix"];
  readonly pooling?: EmbeddingUse["pooling"];
  /** Cuts vectors to their leading dimensions: right only for Matryoshka models (Kusupati et al. 2022). */
  readonly dimensions?: number;
  /** Rounding of the weights; `q8` reads onnx/model_quantized.onnx, `fp32` onnx/model.onnx. `q8` unless told. */
  readonly dtype?: "q8" | "fp32";
  /** Texts in one call; 16 unless told. */
  readonly batch?: number;
  /** Where downloads stay; `.fundstelle/models` in the working folder unless told. */
  readonly cacheFolder?: string;
}

/**
 * Loads a model through transformers.js. Without the optional package it throws `Failure("missing-package")`, and
 * `Failure("model-failed")` for a model that does not load; nothing is downloaded for a folder.
 */
export async function loadTransformersEmbedder(
  settings: TransformersModel,
  importPackage?: () => Promise<Transformers>,
): Promise<Embedder> {
  const { model, dtype = "q8", batch = 16 } = settings;
  const family = embeddingUse(model);
  const { prefix, pooling } = { prefix: settings.prefix ?? family.prefix, pooling: settings.pooling ?? family.pooling };
  const place = modelPlace(model, settings.cacheFolder);
  const { pipeline } = await importTransformers(`Suchmodell ${model}`, importPackage);
  try {
    const extract = await pipeline("feature-extraction", place.name, { dtype, device: "cpu", ...place.options });
    const run = async (texts: readonly string[]) => {
      const tensor = await extract([...texts], { pooling });
      return rows(tensor.data as Float32Array, texts.length);
    };
    const [probe = new Float32Array()] = await run(["Probe"]);
    const dimensions = Math.min(settings.dimensions ?? probe.length, probe.length);
    return {
      fingerprint: {
        model: place.kind === "folder" ? basename(place.name) : model,
        revision: await hashFiles([
          join(place.folder, "onnx", dtype === "q8" ? "model_quantized.onnx" : "model.onnx"),
          join(place.folder, "tokenizer.json"),
        ]),
        dimensions,
        pooling,
        queryPrefix: prefix.query,
        passagePrefix: prefix.passage,
      },
      embed: (texts, role, signal) =>
        embedInBatches({ texts, prefix: prefix[role], size: batch, dimensions, signal }, run),
    };
  } catch (cause) {
    throw new Failure("model-failed", `Das Suchmodell ${model} ließ sich nicht laden. ${place.hint}`, { cause });
  }
}

const rows = (values: Float32Array, count: number): readonly Float32Array[] => {
  const width = values.length / count;
  return Array.from({ length: count }, (_, i) => values.subarray(i * width, (i + 1) * width));
};

/** SHA-256 (hex) over the contents one after the other. */
async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) {
    await streams(createReadStream(path, { highWaterMark: 1 << 20 }), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) hash.update(chunk);
    });
  }
  return hash.digest("hex");
}
