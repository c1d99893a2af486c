import { basename } from "node:path";
import { joinBlocks } from "#domain/block.ts";
import type { ReadFile } from "#domain/read-file.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markdownBlocks } from "./markdown-blocks.ts";

/**
 * Reads a markdown article with optional front matter; the file's name is its ID. The title is the front matter's, else the first heading
 * of level 1, else the file's name; the article's text is the body as plain text, a blank line between blocks.
 */
export function readMarkdown(content: string, file: string): ReadFile {
  const front = readFrontMatter(content);
  if (front.kind === "broken") return { kind: "skipped", file, reason: front.reason };
  const name = basename(file).replace(/\.[^.]+$/, "");
  const all = markdownBlocks(front.body);
  const first = all[0]?.level === 1 ? all[0] : undefined;
  const { title = first?.text ?? name, ...head } = front.head;
  const { text, blocks } = joinBlocks(first && first.text === title ? all.slice(1) : all);
  if (blocks.length === 0) return { kind: "skipped", file, reason: "Die Datei enthält keinen Artikeltext." };
  return { kind: "article", article: { ...head, title, file, name, text, blocks } };
}
