import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "#domain/failure.ts";
import type { IndexSource } from "#pipeline/ports.ts";

/** Lies in an index that holds the bundled articles and nothing else: such an index may be rebuilt without asking. */
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
  return readFileSync(mark, "utf8") !== stampOf(articles) || !(await opens(indexes));
}

/** Remembers which articles the index was built from. */
export const markBundled = (directory: string, articles: string): void =>
  writeFileSync(join(directory, marker), stampOf(articles));

/** To be called before somebody's own articles go in: from then on the index is theirs. */
export const unmarkBundled = (directory: string): void => rmSync(join(directory, marker), { force: true });

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
  return `${hash.digest("hex")}\n`;
}
