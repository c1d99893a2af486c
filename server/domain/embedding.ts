/** What pins an index to the model that made its vectors; any difference makes the index unusable until it is rebuilt. */
export interface EmbedderFingerprint {
  /** The model's name as a reader would set it. */
  readonly model: string;
  /** SHA-256 of the weights, or a provider's revision; equal names with different weights differ here. */
  readonly revision: string;
  readonly dimensions: number;
  readonly pooling: "mean" | "cls" | "provider";
  readonly queryPrefix: string;
  readonly passagePrefix: string;
}

/** A question and a passage may get different prefixes. */
export type EmbeddingRole = "query" | "passage";
