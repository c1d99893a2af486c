import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "#domain/failure.ts";
import type { IndexSource } from "#pipeline/ports.ts";

/**
 * Lies in an index whose marked generation holds the bundled articles and nothing else: such an index may be rebuilt without asking. Any
 * other write makes another generation, which the mark does not name: from then on the index is its reader's.
 */
const marker = "BUNDLED";

/** Whether the folder holds no index yet, or one of the bundled articles that an update has left behind. */
export async function needsBundledArticles(
  directory: string,
  articles: string,
  indexes: IndexSource,
): Promise<boolean> {
  if (!existsSync(join(directory, "CURRENT"))) return true;
  const mark = join(directory, marker);
  if (!existsSync(mark)) return false;
  const [stamp, generation] = readFileSync(mark, "utf8").split("\n");
  if (generation !== currentGeneration(directory)) return false;
  return stamp !== stampOf(articles) || !(await opens(indexes));
}

/** Remembers which articles the current generation was built from. */
export const markBundled = (directory: string, articles: string): void =>
  writeFileSync(join(directory, marker), `${stampOf(articles)}\n${currentGeneration(directory)}\n`);

const currentGeneration = (directory: string): string => readFileSync(join(directory, "CURRENT"), "utf8").trim();

async function opens(indexes: IndexSource): Promise<boolean> {
  try {
    await (await indexes.open()).close();
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === "index-mismatch") return false;
    throw error;
  }
}

function stampOf(articles: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(articles).sort()) hash.update(name).update(readFileSync(join(articles, name)));
  return hash.digest("hex");
}
