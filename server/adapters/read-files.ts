import { lstatSync, readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { Failure } from "#domain/failure.ts";
import type { ArticleFiles, ReadFile } from "#domain/read-file.ts";
import { readHtml } from "./reader-html.ts";
import { readMarkdown } from "./reader-markdown.ts";
import { readScraped } from "./reader-scraped.ts";

/** Turns one file's text (NFC, line feeds only) into an article. */
type Reader = (content: string, file: string) => ReadFile | Promise<ReadFile>;

const readers: Readonly<Record<string, Reader>> = {
  ".md": readMarkdown,
  ".markdown": readMarkdown,
  ".txt": readScraped,
  ".html": readHtml,
  ".htm": readHtml,
};

/** Whether a file's ending says that it is an article, so that failing to read it is a failure. */
export const isArticleFile = (file: string): boolean => extname(file).toLowerCase() in readers;

/**
 * The files at or below the paths, in order of name within each path, hidden ones and links left out; they are read when iterated.
 * A file is named by its folder's own name and its place below it, the same on every machine. Throws `bad-file` for a path that is not
 * there and `no-articles` where no file is found.
 */
export function readFiles(paths: readonly string[]): ArticleFiles {
  const roots = paths.map(root);
  const seen = new Set<string>();
  const found = roots
    .flatMap(({ path, label }) => walk(path, label))
    .filter(({ path }) => !seen.has(path) && seen.add(path));
  if (found.length === 0) throw new Failure("no-articles", `Unter ${paths.join(", ")} liegt keine Datei.`);
  return {
    count: found.length,
    covers: (file) => roots.some(({ label }) => file === label || file.startsWith(`${label}/`)),
    async *[Symbol.asyncIterator]() {
      for (const { path, label } of found) yield await readOne(path, label);
    },
  };
}

interface Place {
  readonly path: string;
  readonly label: string;
}

function root(given: string): Place {
  const path = resolve(given);
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) throw new Failure("bad-file", `Den Ordner oder die Datei ${given} gibt es nicht.`);
  const name = basename(path).normalize("NFC");
  return { path, label: state.isDirectory() ? name : `${basename(dirname(path)).normalize("NFC")}/${name}` };
}

/** A link inside a folder may point anywhere, so none is followed; the paths themselves were chosen by the caller. */
function walk(path: string, label: string): readonly Place[] {
  if (!statSync(path).isDirectory()) return [{ path, label }];
  return readdirSync(path)
    .filter((name) => !name.startsWith(".") && name !== "node_modules")
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ path: join(path, name), label: `${label}/${name.normalize("NFC")}` }))
    .filter((place) => {
      const state = lstatSync(place.path);
      return state.isDirectory() || state.isFile();
    })
    .flatMap((place) => walk(place.path, place.label));
}

/** Press articles are a few kilobytes; a larger file is something else, and would be held in memory whole. */
const LARGEST_BYTES = 5_000_000;

async function readOne(path: string, file: string): Promise<ReadFile> {
  const skipped = (reason: string): ReadFile => ({ kind: "skipped", file, reason });
  const extension = extname(path).toLowerCase();
  const reader = readers[extension];
  if (!reader) {
    const kind = extension === "" ? "ohne Endung" : `der Art ${extension}`;
    return skipped(`Dateien ${kind} kann Fundstelle nicht lesen, nur ${Object.keys(readers).join(", ")}.`);
  }
  if (statSync(path).size > LARGEST_BYTES) return skipped("Die Datei ist größer als 5 MB.");
  const content = await readText(path);
  if (content.kind === "skipped") return skipped(content.reason);
  return await reader(content.text, file);
}

type Text = { readonly kind: "text"; readonly text: string } | { readonly kind: "skipped"; readonly reason: string };

async function readText(path: string): Promise<Text> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error)
    return { kind: "skipped", reason: `Die Datei lässt sich nicht lesen (${bytes.code ?? bytes.message}).` };
  const text = decode(bytes);
  if (text === undefined) return { kind: "skipped", reason: "Die Datei ist kein Text." };
  if (text.trim() === "") return { kind: "skipped", reason: "Die Datei ist leer." };
  return { kind: "text", text: text.normalize("NFC").replace(/\r\n?/g, "\n") };
}

/** UTF-8, else what older German systems write (Windows-1252, which holds Latin-1); undefined for bytes that are no text. */
function decode(bytes: Uint8Array): string | undefined {
  const text = utf8(bytes) ?? windows1252(bytes);
  return text === undefined || /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? undefined : text;
}

/** Undefined for codes that have no sign, and for damaged UTF-8, whose umlauts would be read as two signs each. */
function windows1252(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return /[\x80-\x9f]|Ã[¤¶¼Ÿ„–œ]/.test(text) ? undefined : text;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
