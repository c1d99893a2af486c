import { basename } from "node:path";
import { Failure } from "#domain/failure.ts";
import { importTransformers, modelPlace, type Transformers } from "./transformers-package.ts";

/** A sequence classifier for transformers.js that reads two texts together. */
export interface PairModel {
  /** A hub name, which is downloaded once, or a folder in the layout of transformers.js, which never is. */
  readonly model: string;
  /** `q8` reads onnx/model_quantized.onnx, `fp32` onnx/model.onnx. `q8` unless told. */
  readonly dtype?: "q8" | "fp32";
  /** Pairs in one call; 8 unless told. */
  readonly batch?: number;
  /** Where downloads stay; `.fundstelle/models` in the working folder unless told. */
  readonly cacheFolder?: string;
}

/** A loaded one. */
export interface PairClassifier {
  /** As answers tell it. */
  readonly name: string;
  readonly config: object;
  /** The classes' logits, pair after pair. */
  logits(first: readonly string[], second: readonly string[], signal?: AbortSignal): Promise<readonly number[]>;
}

/**
 * Loads a classifier of this kind ("Sortiermodell") and hands it to `use`. Without the optional package it throws `Failure("missing-package")`, and
 * `Failure("model-failed")` where the model does not load or `use` throws.
 */
export async function withPairClassifier<T>(
  kind: string,
  { model, dtype = "q8", batch = 8, cacheFolder }: PairModel,
  use: (classifier: PairClassifier) => Promise<T>,
  importPackage?: () => Promise<Transformers>,
): Promise<T> {
  const place = modelPlace(model, cacheFolder);
  const { AutoTokenizer, AutoModelForSequenceClassification } = await importTransformers(
    `${kind} ${model}`,
    importPackage,
  );
  try {
    const [tokenize, classify] = await Promise.all([
      AutoTokenizer.from_pretrained(place.name, place.options),
      AutoModelForSequenceClassification.from_pretrained(place.name, { dtype, device: "cpu", ...place.options }),
    ]);
    const logits: PairClassifier["logits"] = async (first, second, signal) => {
      const all: number[] = [];
      for (let at = 0; at < first.length; at += batch) {
        signal?.throwIfAborted();
        const pairs = { text_pair: second.slice(at, at + batch), padding: true, truncation: true };
        const found = await classify(tokenize(first.slice(at, at + batch), pairs));
        all.push(...(found.logits.data as Float32Array));
      }
      signal?.throwIfAborted();
      return all;
    };
    const name = place.kind === "folder" ? basename(place.name) : model;
    return await use({ name, config: classify.config, logits });
  } catch (cause) {
    throw new Failure("model-failed", `Das ${kind} ${model} ließ sich nicht laden. ${place.hint}`, { cause });
  }
}
