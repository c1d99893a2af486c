import { basename } from "node:path";
import { Failure } from "#domain/failure.ts";
import type { Entailment, EntailmentModel } from "#pipeline/ports.ts";
import { importTransformers, modelPlace, type Transformers } from "./transformers-package.ts";

/** A model of natural language inference for transformers.js: a sequence classifier whose config names its classes. */
export interface InferenceModel {
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
 * Reads premise and hypothesis together (Conneau et al. 2018, XNLI). Without the optional package it throws `Failure("missing-package")`, and
 * `Failure("model-failed")` for a model that does not load or whose config does not name contradiction, neutral and entailment.
 */
export async function loadTransformersEntailment(
  { model, dtype = "q8", batch = 8, cacheFolder }: InferenceModel,
  importPackage?: () => Promise<Transformers>,
): Promise<EntailmentModel> {
  const place = modelPlace(model, cacheFolder);
  const { AutoTokenizer, AutoModelForSequenceClassification } = await importTransformers(
    `Folgerungsmodell ${model}`,
    importPackage,
  );
  try {
    const [tokenize, classify] = await Promise.all([
      AutoTokenizer.from_pretrained(place.name, place.options),
      AutoModelForSequenceClassification.from_pretrained(place.name, { dtype, device: "cpu", ...place.options }),
    ]);
    const order = classesOf(classify.config);
    const judge: EntailmentModel["judge"] = async (pairs, signal) => {
      const all: Entailment[] = [];
      for (let at = 0; at < pairs.length; at += batch) {
        signal.throwIfAborted();
        const some = pairs.slice(at, at + batch);
        const inputs = tokenize(
          some.map(({ premise }) => premise),
          { text_pair: some.map(({ hypothesis }) => hypothesis), padding: true, truncation: true },
        );
        const { logits } = await classify(inputs);
        all.push(...probabilities([...(logits.data as Float32Array)], some.length, order));
      }
      signal.throwIfAborted();
      return all;
    };
    await judge([{ premise: "Probe", hypothesis: "Probe" }], new AbortController().signal);
    return { model: place.kind === "folder" ? basename(place.name) : model, judge };
  } catch (cause) {
    throw new Failure("model-failed", `Das Folgerungsmodell ${model} ließ sich nicht laden. ${place.hint}`, { cause });
  }
}

interface Classes {
  readonly entailed: number;
  readonly neutral: number;
  readonly contradicted: number;
}

/** The places of the three classes by their names in the model's config; models differ in their order. */
function classesOf(config: object): Classes {
  const labels: unknown = "id2label" in config ? config.id2label : undefined;
  const names = Object.entries(typeof labels === "object" && labels !== null ? labels : {});
  const placeOf = (pattern: RegExp): number => Number(names.find(([, name]) => pattern.test(String(name)))?.[0] ?? -1);
  const found = { entailed: placeOf(/^entail/i), neutral: placeOf(/^neutral/i), contradicted: placeOf(/^contra/i) };
  if (names.length !== 3 || Math.min(found.entailed, found.neutral, found.contradicted) < 0)
    throw new Error(
      `Cannot infer with classes "${names.map(([, name]) => name).join(", ")}", expected contradiction, neutral and entailment.`,
    );
  return found;
}

function probabilities(logits: readonly number[], count: number, order: Classes): readonly Entailment[] {
  return Array.from({ length: count }, (_, i) => {
    const own = logits.slice(3 * i, 3 * i + 3);
    const most = Math.max(...own);
    const powers = own.map((logit) => Math.exp(logit - most));
    const sum = powers.reduce((all, power) => all + power, 0);
    const share = (at: number): number => (powers[at] ?? 0) / sum;
    return { entailed: share(order.entailed), neutral: share(order.neutral), contradicted: share(order.contradicted) };
  });
}
