import { joinBlocks, type LooseBlock } from "#domain/block.ts";
import type { ReadFile } from "#domain/read-file.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { type HtmlMeta, htmlMeta } from "./html-meta.ts";
import { isTooLarge } from "./html-size.ts";

/**
 * Reads a saved web page: what Mozilla's reader view takes for its article, with title, medium, author, day and address from the page's own
 * statements (schema.org, Open Graph, meta elements). Scripts never run, nothing is loaded. The packages are imported when a page is read.
 */
export async function readHtml(content: string, file: string): Promise<ReadFile> {
  const skipped = (reason: string): ReadFile => ({ kind: "skipped", file, reason });
  if (isTooLarge(content)) return skipped("Die Seite ist zu groß oder zu tief verschachtelt.");
  const page = await readerView(content);
  if (!page) return skipped("Die Seite lässt sich nicht als HTML lesen.");
  const { text, blocks } = joinBlocks(
    page.blocks.filter(({ kind, text }) => kind !== "heading" || text !== page.title),
  );
  if (page.title === "" || !blocks.some(({ kind }) => kind === "paragraph" || kind === "list"))
    return skipped("In der Datei ist kein Artikeltext zu erkennen.");
  return { kind: "article", article: { ...page.meta, title: page.title, file, text, blocks } };
}

/** Undefined for a page the packages fail on: whatever they throw is about this one page. */
async function readerView(
  content: string,
): Promise<{ title: string; meta: Omit<HtmlMeta, "title">; blocks: readonly LooseBlock[] } | undefined> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  try {
    const { document } = parseHTML(/<html[\s>]/i.test(content) ? content : `<html><body>${content}</body></html>`);
    const { title: stated, ...meta } = htmlMeta(document);
    const heading = document.querySelector("h1")?.textContent;
    const found = new Readability(document, { charThreshold: 100, serializer: (node) => node as Element }).parse();
    return {
      title: oneLine(stated ?? heading ?? found?.title ?? ""),
      meta,
      blocks: found?.content ? htmlBlocks(found.content) : [],
    };
  } catch {
    return undefined;
  }
}

const oneLine = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
