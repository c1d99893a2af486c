import { loadEmbedder, loadSynonymy } from "#compose";
import type { Embedder, Synonymy } from "#pipeline/ports.ts";
import { readSettings } from "#settings";

/** The embedder that a reader who sets nothing gets. */
export const shippedEmbedder = (): Promise<Embedder> => loadEmbedder(readSettings({}));

/** The word space that every reader gets, read once. */
export function shippedSynonymy(): Promise<Synonymy> {
  known ??= loadSynonymy();
  return known;
}

let known: Promise<Synonymy> | undefined;
