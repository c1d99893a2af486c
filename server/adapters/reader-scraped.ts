import { joinBlocks } from "#domain/block.ts";
import type { ReadFile } from "#domain/read-file.ts";
import { scrapedBody } from "./scraped-body.ts";
import { scrapedHead } from "./scraped-head.ts";
import { scrapedLines } from "./scraped-lines.ts";
import { mergeMeta } from "./scraped-meta.ts";
import { firstSentence, isSentence } from "./scraped-shape.ts";
import { sourceOf } from "./scraped-source.ts";
import { takeScraperHeader } from "./scraper-header.ts";

/**
 * Reads the raw text of a scraped press page: title, medium, author and date are taken from the page where it says them and absent where
 * it does not; navigation, players, sharing, teasers and picture credits are left out, captions stay without their credit.
 */
export function readScraped(content: string, file: string): ReadFile {
  const { header, lines } = takeScraperHeader(scrapedLines(content));
  const head = scrapedHead(lines);
  const body = scrapedBody(lines.slice(head.end));
  const lead = header?.text;
  const title = head.title ?? (lead && firstSentence(lead)) ?? firstSentence(body.blocks[0]?.text ?? "");
  const leadBlock =
    lead !== undefined && isSentence(lead) && lead !== title ? [{ kind: "paragraph" as const, text: lead }] : [];
  const { text, blocks } = joinBlocks([...leadBlock, ...head.blocks, ...body.blocks]);
  if (title === "" || !blocks.some(({ kind }) => kind === "paragraph" || kind === "list"))
    return { kind: "skipped", file, reason: "In der Datei ist kein Artikeltext zu erkennen." };

  const meta = mergeMeta([...head.metas, ...body.metas]);
  const source = meta.source ?? sourceOf([...head.boilerplate, ...body.boilerplate]);
  const publishedAt = meta.date ?? header?.date;
  return {
    kind: "article",
    article: {
      title,
      ...(source !== undefined && { source }),
      ...(meta.author !== undefined && { author: meta.author }),
      ...(publishedAt !== undefined && { publishedAt }),
      file,
      text,
      blocks,
    },
  };
}
