import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "#domain/failure.ts";
import type { Synonymy } from "#pipeline/ports.ts";
import { wordSpace } from "./word-space.ts";

/** Loads the word space in `folder`; a missing or damaged file throws `Failure("model-failed")`. */
export async function loadWordSpace(folder: string): Promise<Synonymy> {
  const path = join(folder, "words.bin");
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Failure("model-failed", `Die Wortnähe fehlt: ${path} ist nicht lesbar.`, { cause });
  });
  return wordSpace(bytes);
}
