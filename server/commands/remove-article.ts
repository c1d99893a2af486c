import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { indexWriter } from "#adapters/index-segments.ts";
import { defaultIndex, loadEmbedder } from "#compose";
import { articleId } from "#domain/article.ts";
import { Failure } from "#domain/failure.ts";
import { type Environment, readSettings } from "#settings";
import type { Terminal } from "./terminal.ts";

/** `fundstelle articles remove ID`: writes a generation without the article; the file it was read from stays. */
export async function removeArticle(
  id: string,
  options: { readonly index?: string; readonly json?: true },
  env: Environment,
  terminal: Terminal,
): Promise<number> {
  const settings = readSettings(env, options);
  const directory = resolve(settings.index ?? defaultIndex);
  if (!existsSync(join(directory, "CURRENT"))) throw new Failure("no-index", `Unter ${directory} liegt kein Index.`);
  const { fingerprint } = await loadEmbedder(settings);
  const writer = indexWriter({ directory, fingerprint });
  if (!(await writer.known()).has(articleId(id)))
    throw new Failure("not-found", `Einen Artikel „${id}“ gibt es in diesem Index nicht.`);
  const { generation } = await writer.write({ put: [], remove: [articleId(id)] });
  terminal.out(options.json ? JSON.stringify({ removed: id, generation }) : `Entfernt: ${id}`);
  return 0;
}
