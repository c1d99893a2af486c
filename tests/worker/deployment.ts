import { join } from "node:path";
import { readSettings } from "#settings";
import { buildPageIfMissing } from "../../server/build-page.ts";
import { bundledArticles, compose, ingestPaths, loadEmbedder } from "../../server/compose.ts";
import { prepareAssets } from "../../server/prepare-assets.ts";
import { root } from "./run-wrangler.ts";

const quiet = { note: () => undefined, progress: () => undefined };

/** Fills `.deploy/assets` with an index of the bundled articles, made in `folder`; returns Node's assistant over the same index. */
export async function prepareDeployment(folder: string) {
  const directory = join(folder, "index");
  const settings = readSettings({ FUNDSTELLE_INDEX: directory });
  const embedder = await loadEmbedder(settings);
  await ingestPaths([bundledArticles], { directory, embedder, mode: "apply", prune: "remove" }, quiet);
  await buildPageIfMissing(root, quiet.note);
  const prepared = await prepareAssets({ home: root, directory, fingerprint: embedder.fingerprint });
  return { assistant: (await compose(settings, quiet)).assistant, prepared };
}
