import type { LooseBlock } from "#domain/block.ts";
import { plainInline } from "./markdown-inline.ts";

/**
 * The blocks of a markdown text as plain text, in order: headings (with their level), paragraphs, list items (one block each, nested or
 * not), an image that stands alone as a caption, table rows as list items. Rules, comments and link definitions are left out.
 */
export function markdownBlocks(markdown: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: Open | undefined;
  let fence: string | undefined;
  const close = (): void => {
    if (open) blocks.push(...closed(open));
    open = undefined;
  };
  for (const line of withoutComments(markdown).split("\n")) {
    const text = line.replace(/^(?: {0,3}>[ ]?)+/, "");
    const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence === undefined && mark !== undefined) {
      close();
      fence = mark;
    } else if (fence !== undefined) {
      if (text.trim() === fence) {
        close();
        fence = undefined;
      } else open = continued(open, text.replace(/[`*_[\]\\<&]/g, "\\$&"));
    } else open = step(text, open, blocks, close);
  }
  close();
  return blocks;
}

/** An unclosed comment ends with the text, as in a browser. */
const withoutComments = (markdown: string): string =>
  markdown
    .split("<!--")
    .map((part, at) => (at === 0 ? part : part.includes("-->") ? part.slice(part.indexOf("-->") + 3) : ""))
    .join("");

export interface MarkdownBlock extends LooseBlock {
  /** 1 to 6 for headings. */
  readonly level?: number;
}

interface Open {
  readonly kind: "paragraph" | "list";
  readonly lines: string[];
}

/** One line outside a fence; gives the block that is open after it. */
function step(text: string, open: Open | undefined, blocks: MarkdownBlock[], close: () => void): Open | undefined {
  if (text.trim() === "") {
    close();
    return undefined;
  }
  const heading = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/.exec(text);
  const underline = open?.kind === "paragraph" ? /^ {0,3}(=+|-+)\s*$/.exec(text)?.[1] : undefined;
  const item = /^\s*(?:[-*+•]|\d{1,9}[.)])\s+(.*)$/.exec(text)?.[1];
  if (heading?.[1] !== undefined) {
    close();
    blocks.push({ kind: "heading", level: heading[1].length, text: plainInline(heading[2] ?? "") });
    return undefined;
  }
  if (open && underline !== undefined) {
    blocks.push({ kind: "heading", level: underline.startsWith("=") ? 1 : 2, text: plainInline(open.lines.join(" ")) });
    return undefined;
  }
  if (/^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(text) || /^ {0,3}\[[^\]]+\]:\s*\S+/.test(text)) {
    close();
    return undefined;
  }
  if (/^\s*\|.*\|\s*$/.test(text)) {
    close();
    if (!/^[\s|:-]+$/.test(text)) blocks.push({ kind: "list", text: plainInline(tableRow(text)) });
    return undefined;
  }
  if (item !== undefined && (open === undefined || !/^\s*\d+[.)]/.test(text) || open.kind === "list")) {
    close();
    return { kind: "list", lines: [item.replace(/^\[[ xX]\]\s+/, "")] };
  }
  return continued(open, text.trim());
}

/** Lines are added in place: a copy for each would make a long block's time grow with its square. */
function continued(open: Open | undefined, line: string): Open {
  if (!open) return { kind: "paragraph", lines: [line] };
  open.lines.push(line);
  return open;
}

function closed({ kind, lines }: Open): readonly MarkdownBlock[] {
  const source = lines.join(" ");
  const text = plainInline(source);
  const isImage = kind === "paragraph" && /^!\[[^\]]*\]\([^)]*\)$/.test(source.trim());
  return [{ kind: isImage ? "caption" : kind, text }];
}

const tableRow = (text: string): string =>
  text
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" – ");
