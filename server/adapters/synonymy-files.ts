import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "#domain/failure.ts";
import type { Synonymy } from "#pipeline/ports.ts";
import { synonymyOf } from "./synonymy.ts";

/** Loads word space and dictionary from the folder of all models; a missing or damaged file throws `Failure("model-failed")`. */
export async function loadSynonymy(models: string): Promise<Synonymy> {
  const [words, wordings] = await Promise.all([
    read(join(models, "words-de-64", "words.bin")),
    read(join(models, "wordings-de", "wordings.bin")),
  ]);
  return synonymyOf(words, wordings);
}

const read = (path: string): Promise<Uint8Array> =>
  readFile(path).catch((cause: unknown) => {
    throw new Failure("model-failed", `Die Wortnähe fehlt: ${path} ist nicht lesbar.`, { cause });
  });
