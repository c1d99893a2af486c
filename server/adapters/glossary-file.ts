import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "#domain/failure.ts";
import type { Glossary } from "#german/english-questions.ts";
import { glossaryOf } from "./glossary.ts";

/** Loads the glossary of English questions from the folder of all models; a missing file throws `Failure("model-failed")`. */
export async function loadGlossary(models: string): Promise<Glossary> {
  const path = join(models, "english-de", "glossary.txt");
  const lines = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new Failure("model-failed", `Das Glossar für englische Fragen fehlt: ${path} ist nicht lesbar.`, { cause });
  });
  return glossaryOf(lines);
}
