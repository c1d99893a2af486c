import { basename } from "node:path";
import { Failure } from "#domain/failure.ts";
import type { Reranker } from "#pipeline/ports.ts";
import { importTransformers, modelPlace, type Transformers } from "./transformers-package.ts";

/** A cross-encoder for transformers.js: a sequence classifier with one output, or with two of which the second means "relevant". */
export interface CrossEncoderModel {
  /** A hub name, which is downloaded once, or a folder in the layout of transformers.js, which never is. */
  readonly model: string;
  /** `q8` reads onnx/model_quantized.onnx, `fp32` onnx/model.onnx. `q8` unless told. */
  readonly dtype?: "q8" | "fp32";
  /** Pairs in one call; 8 unless told. */
  readonly batch?: number;
  /** Where downloads stay; `.fundstelle/models` in the working folder unless told. */
  readonly cacheFolder?: string;
}

/**
 * Reads question and passage together (Nogueira & Cho 2019); relevance is the model's probability, 0–1. Without the optional package it
 * throws `Failure("missing-package")`, and `Failure("model-failed")` for a model that does not load or is no cross-encoder.
 */
export async function loadTransformersReranker(
  { model, dtype = "q8", batch = 8, cacheFolder }: CrossEncoderModel,
  importPackage?: () => Promise<Transformers>,
): Promise<Reranker> {
  const place = modelPlace(model, cacheFolder);
  const { AutoTokenizer, AutoModelForSequenceClassification } = await importTransformers(
    `Sortiermodell ${model}`,
    importPackage,
  );
  try {
    const [tokenize, classify] = await Promise.all([
      AutoTokenizer.from_pretrained(place.name, place.options),
      AutoModelForSequenceClassification.from_pretrained(place.name, { dtype, device: "cpu", ...place.options }),
    ]);
    const probabilities = async (question: string, passages: readonly string[]): Promise<readonly number[]> => {
      const questions = passages.map(() => question);
      const inputs = tokenize(questions, { text_pair: [...passages], padding: true, truncation: true });
      const { logits } = await classify(inputs);
      return relevanceOf([...(logits.data as Float32Array)], passages.length);
    };
    await probabilities("Probe", ["Probe"]);
    return {
      model: place.kind === "folder" ? basename(place.name) : model,
      async relevance({ question, found, signal }) {
        const passages = found.map(({ passage, article }) => [article.title, passage.text].filter(Boolean).join("\n"));
        const all: number[] = [];
        for (let at = 0; at < passages.length; at += batch) {
          signal.throwIfAborted();
          all.push(...(await probabilities(question, passages.slice(at, at + batch))));
        }
        signal.throwIfAborted();
        return all;
      },
    };
  } catch (cause) {
    throw new Failure("model-failed", `Das Sortiermodell ${model} ließ sich nicht laden. ${place.hint}`, { cause });
  }
}

/** One logit is a sigmoid's, two are a softmax's: the same function of their difference. */
function relevanceOf(logits: readonly number[], count: number): readonly number[] {
  const width = logits.length / count;
  if (width !== 1 && width !== 2)
    throw new Error(`Cannot rank with a classifier of ${width} outputs, expected 1 or 2 ("relevant" as the second).`);
  return Array.from({ length: count }, (_, i) => {
    const logit = width === 1 ? (logits[i] ?? 0) : (logits[2 * i + 1] ?? 0) - (logits[2 * i] ?? 0);
    return 1 / (1 + Math.exp(-logit));
  });
}
