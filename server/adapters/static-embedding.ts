import type { Embedder, WeightedText } from "#pipeline/ports.ts";
import { readOnnxTable } from "./onnx-table.ts";
import { unitVector } from "./unit-vector.ts";
import { wordPieceTokenizer } from "./wordpiece.ts";

/** A static model's two files, and what they are called. */
export interface StaticModel {
  readonly name: string;
  /** SHA-256 (hex) over both files. */
  readonly revision: string;
  /** Content of onnx/model_quantized.onnx; kept, not copied. */
  readonly weights: Uint8Array;
  /** Content of tokenizer.json. */
  readonly tokenizer: string;
}

/** Tokens of a text that count, as in the model's tokenizer_config.json. */
const TOKENS = 512;
/** Texts after which others get a turn: about 20 ms of work. */
const TURN = 256;

/**
 * An embedder that looks up one row for each token and averages them (Arora et al. 2017), in plain JavaScript on any platform.
 * Vectors have length 1; a text without a token has the zero vector, which is similar to nothing.
 */
export function staticEmbedder(model: StaticModel): Embedder {
  const table = readOnnxTable(model.weights);
  const tokenizer = wordPieceTokenizer(model.tokenizer);
  if (tokenizer.vocabularySize !== table.rows)
    throw new Error(
      `Cannot use model ${model.name}: ${tokenizer.vocabularySize} tokens for ${table.rows} rows, expected one row for each token`,
    );

  function vector(stretches: readonly WeightedText[]): Float32Array {
    const sum = new Float64Array(table.dimensions);
    let left = TOKENS;
    for (const { text, weight } of stretches)
      for (const id of tokenizer.tokenIds(text, left)) {
        table.addRow(id, weight, sum);
        left--;
      }
    return unitVector(sum, table.dimensions);
  }

  return {
    fingerprint: {
      model: model.name,
      revision: model.revision,
      dimensions: table.dimensions,
      pooling: "mean",
      queryPrefix: "",
      passagePrefix: "",
    },
    async embed(texts, _role, signal) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        if (vectors.length > 0 && vectors.length % TURN === 0) await new Promise((done) => setTimeout(done));
        signal?.throwIfAborted();
        vectors.push(vector([{ text, weight: 1 }]));
      }
      signal?.throwIfAborted();
      return vectors;
    },
    async embedWeighted(stretches, signal) {
      signal?.throwIfAborted();
      return vector(stretches);
    },
  };
}
