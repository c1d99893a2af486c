import type { PassageKind } from "./passage.ts";
import type { Span } from "./span.ts";

/** One paragraph, heading, caption or list item of an article; the span lies in the article's text. */
export interface Block extends Span {
  readonly kind: PassageKind;
}

/** A block before it has its place in a text. */
export interface LooseBlock {
  readonly kind: PassageKind;
  readonly text: string;
}

/** Puts blocks under each other, a blank line between them, into one NFC text with their spans; blocks without a letter or digit are left out. */
export function joinBlocks(loose: readonly LooseBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  let text = "";
  const blocks: Block[] = [];
  for (const { kind, text: raw } of loose) {
    const own = raw.normalize("NFC").trim();
    if (!/[\p{L}\p{N}]/u.test(own)) continue;
    if (text !== "") text += "\n\n";
    blocks.push({ kind, start: text.length, end: text.length + own.length });
    text += own;
  }
  return { text, blocks };
}
