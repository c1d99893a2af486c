import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Failure } from "#domain/failure.ts";
import { readSettings } from "#settings";
import { buildPageIfMissing } from "../build-page.ts";
import { compose } from "../compose.ts";
import { prepareAssets } from "./prepare-assets.ts";

/** `npm run deploy:prepare -- [--index FOLDER]`: builds what is missing and fills .deploy/assets for `wrangler deploy`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { index: { type: "string" } } });
  const home = fileURLToPath(new URL("../..", import.meta.url));
  const note = (line: string): void => console.error(line);
  await buildPageIfMissing(home, note);
  const settings = readSettings({}, values);
  const { directory, embedder } = await compose(settings, { note, progress: () => undefined });
  const out = join(home, ".deploy", "assets");
  note("Index, Widersprüche, Modell und Oberfläche werden bereitgelegt …");
  const { files, bytes, embeddedAgain } = await prepareAssets({ home, out, directory, embedder });
  if (embeddedAgain !== undefined)
    note(
      `Der Index stammt vom Modell „${embeddedAgain}“; für Workers wurde er mit dem mitgelieferten neu eingebettet.`,
    );
  note(
    `${files} Dateien (${(bytes / 1e6).toFixed(1)} MB) liegen unter .deploy/assets bereit. Weiter: npx wrangler deploy`,
  );
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
