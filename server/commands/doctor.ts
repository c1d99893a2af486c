import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { indexSource, verifyIndex } from "#adapters/index-segments.ts";
import { defaultIndex, loadEmbedder, loadEntailment } from "#compose";
import { type Environment, readSettings, type Settings } from "#settings";
import { checkIntegrations } from "./check-integrations.ts";
import type { Finding } from "./finding.ts";
import type { Terminal } from "./terminal.ts";

/** Below this many free bytes a large ingest may fail. */
const ENOUGH_DISK = 500 * 2 ** 20;
const mark: Readonly<Record<Finding["state"], string>> = { ok: "gut", warning: "Achtung", error: "Fehler" };

/** `fundstelle doctor`: Node, model, index, port, disk and other services, one line each; returns 1 if one of them is broken. */
export async function doctor(
  options: { readonly index?: string; readonly json?: true },
  env: Environment,
  terminal: Terminal,
): Promise<number> {
  const settings = readSettings(env, options);
  const directory = resolve(settings.index ?? defaultIndex);
  const findings: Finding[] = await Promise.all([
    { name: "Node", state: "ok", message: process.version } satisfies Finding,
    checkIndex(settings, directory),
    ...(settings.entailment === undefined ? [] : [checkEntailment(settings)]),
    checkPort(settings),
    checkDisk(directory),
  ]);
  findings.push(...(await checkIntegrations(env)));
  terminal.out(
    options.json
      ? JSON.stringify({ findings }, undefined, 2)
      : findings.map((f) => `${mark[f.state].padEnd(8)} ${f.name.padEnd(7)} ${f.message}`).join("\n"),
  );
  return findings.some((finding) => finding.state === "error") ? 1 : 0;
}

async function checkIndex(settings: Settings, directory: string): Promise<Finding> {
  try {
    const { fingerprint } = await loadEmbedder(settings);
    const model = `Modell ${fingerprint.model} (${fingerprint.dimensions} Dimensionen)`;
    if (!existsSync(join(directory, "CURRENT")))
      return {
        name: "Index",
        state: "warning",
        message: `${model}; unter ${directory} liegt noch kein Index, der erste Aufruf baut ihn.`,
      };
    await verifyIndex(directory);
    const index = await indexSource({ directory, fingerprint }).open();
    const { articles, passages } = index.counts;
    await index.close();
    return {
      name: "Index",
      state: "ok",
      message: `${model}; ${articles} Artikel, ${passages} Textstellen, Prüfsummen stimmen.`,
    };
  } catch (error) {
    return { name: "Index", state: "error", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Loads the model that is asked for a further opinion, which no other command would tell before its first claim. */
async function checkEntailment(settings: Settings): Promise<Finding> {
  try {
    const { entailment } = await loadEntailment(settings);
    return { name: "Folgern", state: "ok", message: `Folgerungsmodell ${entailment?.model} ist geladen.` };
  } catch (error) {
    return { name: "Folgern", state: "error", message: error instanceof Error ? error.message : String(error) };
  }
}

const checkPort = ({ host, port }: Settings): Promise<Finding> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      done({
        name: "Port",
        state: "warning",
        message: `${host}:${port} ist nicht frei (${error.code}); --port wählt einen anderen.`,
      }),
    );
    probe.listen(port, host, () =>
      probe.close(() => done({ name: "Port", state: "ok", message: `${host}:${port} ist frei.` })),
    );
  });

async function checkDisk(directory: string): Promise<Finding> {
  let folder = directory;
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const message = `${Math.floor(free / 2 ** 20).toLocaleString("de")} MiB frei.`;
  return { name: "Platte", state: free < ENOUGH_DISK ? "warning" : "ok", message };
}
