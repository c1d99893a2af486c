import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledArticles, compose, ingestPaths, loadEmbedder, type Reporter, type Workplace } from "#compose";
import type { Settings } from "#settings";

/** Opens what is measured: a named index, else the articles of a folder as they lie there now, in a temporary index that is removed afterwards. */
export async function withEvalWorkplace<T>(
  settings: Settings,
  { articles = bundledArticles, reporter }: { readonly articles?: string; readonly reporter: Reporter },
  use: (workplace: Workplace) => Promise<T>,
): Promise<T> {
  if (settings.index !== undefined) return use(await compose(settings, reporter));
  const directory = await mkdtemp(join(tmpdir(), "fundstelle-eval-"));
  try {
    const embedder = await loadEmbedder(settings);
    await ingestPaths([articles], { directory, embedder, mode: "apply", prune: "keep" }, reporter);
    return await use(await compose({ ...settings, index: directory }, reporter));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
