import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { markdownBlocks } from "#adapters/markdown-blocks.ts";
import { articleId } from "#domain/article.ts";
import { joinBlocks } from "#domain/block.ts";
import type { Evidence } from "#domain/passage.ts";
import { split } from "#pipeline/split.ts";

/** An event told by several articles, and which of their sentences tell what of it. */
export interface ToldEvent {
  readonly name: string;
  readonly evidence: readonly Evidence[];
  /** By the sentence's text: what it tells of, each with the side it takes. */
  readonly told: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads a file of events, parted by lines of "---". */
export function readEvents(path: string): readonly ToldEvent[] {
  const [name, events] = [basename(path, ".md"), readFileSync(path, "utf8").split(/^---$/mu)];
  return events.map((written, at) => readEvent(events.length === 1 ? name : `${name}-${at + 1}`, written));
}

/**
 * Reads an event's articles, each under a line "# title | medium | date". A sentence that others tell too ends in "{what:side}"; sides of one
 * thing contradict each other, all but "+", which may stand beside any of them (a toll that has grown since).
 */
function readEvent(name: string, written: string): ToldEvent {
  const told = new Map<string, Map<string, string>>();
  const evidence = written
    .split(/^# /mu)
    .slice(1)
    .flatMap((report, at) => {
      const [head = "", ...rest] = report.split("\n");
      const [title = "", source = "", publishedAt = ""] = head.split(" | ");
      const body = rest.join("\n");
      for (const paragraph of body.split(/\n\s*\n/u)) collect(paragraph, told);
      const { text, blocks } = joinBlocks(markdownBlocks(body.replace(label, "")));
      const id = articleId(`${name}-${at + 1}`);
      const article = { id, title, source, publishedAt, text, file: `${id}.md` };
      return split(article, blocks).map((passage) => ({ article, passage }));
    });
  return { name, evidence, told };
}

const label = /\s*\{([^{}]+)\}/gu;

function collect(paragraph: string, told: Map<string, Map<string, string>>): void {
  let from = 0;
  for (const found of paragraph.matchAll(label)) {
    const before = paragraph.slice(from, found.index).replace(label, "").trim();
    const sides = (found[1] ?? "").split(",").map((one) => one.split(":") as [string, string]);
    told.set(before, new Map(sides));
    from = found.index + found[0].length;
  }
}
