import type { LooseBlock } from "#domain/block.ts";
import type { PassageKind } from "#domain/passage.ts";

/** The blocks of an element as plain text, in order: headings, paragraphs, list items, captions, table rows as list items; text between them is a paragraph. */
export function htmlBlocks(root: Element): readonly LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let loose = "";
  const push = (kind: PassageKind, raw: string): void => {
    const text = oneLine(raw);
    if (text !== "") blocks.push({ kind, text });
  };
  const flush = (): void => {
    push("paragraph", loose);
    loose = "";
  };
  const walk = (node: Node): void => {
    if (node.nodeType === TEXT) loose += node.textContent ?? "";
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const { localName } = element;
    if (localName === "br") loose += " ";
    if (silent.has(localName)) return;
    const kind = kinds[localName];
    const isBlock = kind !== undefined || boxes.has(localName);
    if (isBlock) flush();
    if (kind !== undefined && !element.querySelector(anyKind)) push(kind, textOf(element));
    else for (const child of element.childNodes) walk(child);
    if (isBlock) flush();
  };
  walk(root);
  flush();
  return blocks;
}

const TEXT = 3;
const ELEMENT = 1;

const kinds: Readonly<Record<string, PassageKind>> = {
  p: "paragraph",
  blockquote: "paragraph",
  pre: "paragraph",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list",
  dt: "list",
  dd: "list",
  tr: "list",
  figcaption: "caption",
};

const boxes = new Set("div section article main header footer aside ul ol dl table tbody thead figure hr".split(" "));
const silent = new Set("script style noscript template svg button form input select textarea iframe nav".split(" "));

const anyKind = Object.keys(kinds).join(",");

/** A row reads as its cells side by side. */
function textOf(element: Element): string {
  for (const hidden of element.querySelectorAll([...silent].join(","))) hidden.remove();
  for (const line of element.querySelectorAll("br")) line.replaceWith(" ");
  if (element.localName !== "tr") return element.textContent ?? "";
  return [...element.children].map((cell) => cell.textContent?.trim() ?? "").join(" · ");
}

const oneLine = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
