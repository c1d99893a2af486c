import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Failure } from "#domain/failure.ts";
import type { Embedder } from "#pipeline/ports.ts";
import { staticEmbedder } from "./static-embedding.ts";

/** Loads the static model in `folder` (transformers.js layout); a missing or damaged file throws `Failure("model-failed")`. */
export async function loadStaticEmbedder(folder: string): Promise<Embedder> {
  const name = basename(folder);
  try {
    const [weights, tokenizer] = await Promise.all([
      readFile(join(folder, "onnx", "model_quantized.onnx")),
      readFile(join(folder, "tokenizer.json")),
    ]);
    const revision = createHash("sha256").update(weights).update(tokenizer).digest("hex");
    return staticEmbedder({ name, revision, weights, tokenizer: tokenizer.toString("utf8") });
  } catch (cause) {
    throw new Failure("model-failed", `Das Suchmodell ${name} fehlt oder ist beschädigt.`, { cause });
  }
}
