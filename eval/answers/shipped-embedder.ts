import { loadEmbedder } from "#compose";
import type { Embedder } from "#pipeline/ports.ts";
import { readSettings } from "#settings";

/** The embedder that a reader who sets nothing gets. */
export const shippedEmbedder = (): Promise<Embedder> => loadEmbedder(readSettings({}));
