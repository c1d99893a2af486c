import { z } from "zod";
import type { Conflict } from "#domain/conflict.ts";
import { Failure } from "#domain/failure.ts";
import type { Index } from "#pipeline/ports.ts";

/** The deployed files, as Cloudflare's ASSETS binding gives them. */
export interface Assets {
  fetch(request: Request): Promise<Response>;
}

/** Folder of the index and the model among the assets; the public gets 404 for all below it. */
export const INDEX_FOLDER = "_index";
/** Names the model's files, below `INDEX_FOLDER`. */
export const MODEL_CARD = "model.json";

const modelCard = z.strictObject({
  name: z.string(),
  /** SHA-256 (hex) over both files. */
  revision: z.string(),
  /** Paths below `INDEX_FOLDER`, with a hash of their content. */
  weights: z.string(),
  tokenizer: z.string(),
  /** Word space, dictionary and glossary; assets of earlier versions have none. */
  words: z.string().optional(),
  wordings: z.string().optional(),
  glossary: z.string().optional(),
});

/** What `deploy:prepare` tells the Worker about the embedding model. */
export type ModelCard = z.infer<typeof modelCard>;

/** A file below `INDEX_FOLDER`; undefined when there is none. */
export async function indexAsset(assets: Assets, path: string): Promise<Uint8Array | undefined> {
  // The binding looks at the path alone; any host will do.
  const response = await assets.fetch(new Request(`https://assets.invalid/${INDEX_FOLDER}/${path}`));
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  await response.body?.cancel();
  return undefined;
}

/** Path of a generation's conflicts below `INDEX_FOLDER`: to find them takes a hundred megabytes at ten thousand articles, which no isolate has. */
export const conflictsFile = (generation: string): string => `generations/${generation}/conflicts.json`;

/** The conflicts of a whole collection as `deploy:prepare` found them. */
export async function deployedConflicts(assets: Assets, { generation }: Index): Promise<readonly Conflict[]> {
  return JSON.parse(decode(await needed(assets, conflictsFile(generation)))) as readonly Conflict[];
}

/** The model's two files and what they are called, word space, dictionary and glossary; `Failure("model-failed")` where one is missing. */
export async function modelAssets(assets: Assets) {
  const { name, revision, ...paths } = modelCard.parse(JSON.parse(decode(await needed(assets, MODEL_CARD))));
  const [weights, tokenizer, words, wordings, glossary] = await Promise.all([
    needed(assets, paths.weights),
    needed(assets, paths.tokenizer),
    paths.words && needed(assets, paths.words),
    paths.wordings && needed(assets, paths.wordings),
    paths.glossary && needed(assets, paths.glossary),
  ]);
  return {
    model: { name, revision, weights, tokenizer: decode(tokenizer) },
    words: words || undefined,
    wordings: wordings || undefined,
    glossary: glossary && decode(glossary),
  };
}

async function needed(assets: Assets, path: string): Promise<Uint8Array> {
  const bytes = await indexAsset(assets, path);
  if (!bytes) throw new Failure("model-failed", `Hier fehlt ${path}: „npm run deploy:prepare“ legt es bereit.`);
  return bytes;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
