import { join } from "node:path";
import { readSettings } from "#settings";
import { buildPageIfMissing } from "../../server/build-page.ts";
import { bundledArticles, compose, ingestPaths, loadEmbedder } from "../../server/compose.ts";
import { prepareAssets } from "../../server/deploy/prepare-assets.ts";

export const root = join(import.meta.dirname, "../..");
const quiet = { note: () => undefined, progress: () => undefined };

/** Makes an index of the bundled articles in `folder`, and a deployment of it in `folder`/assets; returns Node's assistant over the same index. */
export async function prepareDeployment(folder: string) {
  const directory = join(folder, "index");
  const assets = join(folder, "assets");
  const settings = readSettings({ FUNDSTELLE_INDEX: directory });
  const embedder = await loadEmbedder(settings);
  await ingestPaths([bundledArticles], { directory, embedder, mode: "apply", prune: "remove" }, quiet);
  await buildPageIfMissing(root, quiet.note);
  const prepared = await prepareAssets({ home: root, out: assets, directory, embedder });
  return { assistant: (await compose(settings, quiet)).assistant, assets, prepared };
}
