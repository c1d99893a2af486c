import type { Block } from "#domain/block.ts";
import { sentences } from "#german/sentences.ts";

/** A block as it is split, with what stands above it. */
export interface LedBlock {
  readonly block: Block;
  readonly heading?: string;
}

/**
 * What leads into each block: the nearest heading; in an interview the interviewer's question, which then is a heading itself, as it proves nothing, and
 * who answers it; for the items of a list the line with a colon before them, below the heading of their section.
 */
export function ledBlocks(text: string, blocks: readonly Block[]): readonly LedBlock[] {
  const textOf = ({ start, end }: Block): string => text.slice(start, end);
  const found = blocks.filter(
    (block, at) =>
      block.kind === "paragraph" &&
      blocks[at + 1]?.kind === "paragraph" &&
      block.end - block.start <= LONGEST &&
      /\?["“”»«]*$/u.test(textOf(block)),
  );
  const asked = new Set(found.length >= QUESTIONS ? found : []);
  const start = found[0]?.start ?? 0;
  const who = asked.size > 0 ? answering(text.slice(0, start), text.slice(start)) : "";
  let above: string | undefined;
  let leading: string | undefined;
  return blocks.map((block, at) => {
    const own = textOf(block);
    const isItem = block.kind === "list";
    if (!isItem) leading = blocks[at + 1]?.kind === "list" ? lastLine(own) : undefined;
    if (block.kind === "heading" || asked.has(block)) {
      above = asked.has(block) ? `${own}\n${who}` : own;
      return { block: { ...block, kind: "heading" } };
    }
    if (own === leading) return { block: { ...block, kind: "heading" } };
    const heading = isItem ? [above, leading].filter((line) => line !== undefined).join("\n") : (above ?? "");
    return heading === "" ? { block } : { block, heading };
  });
}

/** One question may be a rhetorical one. */
const QUESTIONS = 2;
/** UTF-16 units. */
const LONGEST = 400;

/** The sentence that ends a paragraph with a colon. */
function lastLine(own: string): string | undefined {
  const last = own.endsWith(":") ? sentences(own).at(-1) : undefined;
  return last && own.slice(last.start, last.end);
}

/** Whose name stands in a question or before an answer ("Frau Kern, wie kam es dazu?", "Kern: Das war knapp."), with what the article's beginning calls them. */
function answering(opening: string, interview: string): string {
  const name = (addressed.exec(interview) ?? labelled.exec(interview))?.[1] ?? "";
  const full =
    name && new RegExp(`(?<![\\p{L}.-])(?:\\p{Lu}[\\p{L}.-]+ ){0,5}${name}(?!\\p{L})`, "u").exec(opening)?.[0];
  return (full ?? name).replace(/^(?:D(?:er|ie)|Frau|Herr) /u, "");
}

const addressed = /(?:Frau|Herr) (?:(?:Dr|Prof)\. |Professor(?:in)? )*(\p{Lu}[\p{L}-]+)/u;
const labelled = /\?\s+(?:\p{Lu}[\p{L}.-]+ )*(\p{Lu}[\p{L}-]+): /u;
