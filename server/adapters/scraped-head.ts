import type { LooseBlock } from "#domain/block.ts";
import { captionOf } from "./scraped-captions.ts";
import type { ScrapedLine } from "./scraped-lines.ts";
import { metaOf, type ScrapedMeta } from "./scraped-meta.ts";
import { isNoise, isPlayer, teaserLabel } from "./scraped-noise.ts";
import { isHeadline, isProse, isSentence, wordCount } from "./scraped-shape.ts";

/** The part of a page above its running text. */
export interface ScrapedHead {
  readonly title?: string;
  readonly metas: readonly ScrapedMeta[];
  /** What stands above the first prose and belongs to the text: captions, key points, a short first sentence. */
  readonly blocks: readonly LooseBlock[];
  /** How many lines belong to it. */
  readonly end: number;
  /** Lines in which the page speaks of itself. */
  readonly boilerplate: readonly string[];
}

/** Reads everything up to the first line of prose: section names and menus go, the longest headline is the title. */
export function scrapedHead(lines: readonly ScrapedLine[]): ScrapedHead {
  const end = endOfHead(lines);
  const metas: ScrapedMeta[] = [];
  const boilerplate: string[] = [];
  const blocks: LooseBlock[] = [];
  const headlines: ScrapedLine[] = [];
  for (const line of lines.slice(0, end)) {
    const meta = metaOf(line.text);
    const caption = captionOf(line.text);
    if (meta) metas.push(meta);
    else if (isNoise(line.text) || isPlayer(line.text)) boilerplate.push(line.text);
    else if (caption) blocks.push({ kind: "caption", text: caption.text });
    else if (line.isBullet) {
      if (headlines.length > 0 && isSentence(line.text) && !teaserLabel(line.text))
        blocks.push({ kind: "list", text: line.text });
    } else if (isHeadline(line.text) || isShortCall(line.text)) headlines.push(line);
    else if (isSentence(line.text) && headlines.length > 0 && wordCount(line.text) >= 4)
      blocks.push({ kind: "paragraph", text: line.text });
  }
  const title = titleOf(headlines.map((line) => line.text));
  const menus = new Set(lines.filter((line) => isNoise(line.text)).map((line) => line.block));
  boilerplate.push(
    ...headlines.filter((line) => menus.has(line.block) && line.text !== title).map((line) => line.text),
  );
  return { ...(title !== undefined && { title: withoutKicker(title) }), metas, blocks, end, boilerplate };
}

/** Section names and kickers stand above the title and are shorter: the last line that is about as long as the longest. */
function titleOf(headlines: readonly string[]): string | undefined {
  const longest = Math.max(0, ...headlines.map(wordCount));
  return headlines.findLast((line) => wordCount(line) >= 0.7 * longest);
}

/** Where the running text begins; a first line of prose is a title where it is short, asks or calls, and more prose follows. */
function endOfHead(lines: readonly ScrapedLine[]): number {
  const first = lines.findIndex(isText);
  if (first === -1) return lines.length;
  const hasTitle = lines
    .slice(0, first)
    .some(
      (line) =>
        !line.isBullet &&
        wordCount(line.text) >= 3 &&
        isHeadline(line.text) &&
        !isNoise(line.text) &&
        !metaOf(line.text),
    );
  if (hasTitle || !isShortCall(lines[first]?.text ?? "")) return first;
  const next = lines.findIndex((line, at) => at > first && isText(line));
  return next === -1 ? first : next;
}

/** Whether a line is prose of the article. */
export const isText = ({ text, isBullet }: ScrapedLine): boolean =>
  !isBullet &&
  isProse(text) &&
  !isNoise(text) &&
  !isPlayer(text) &&
  !captionOf(text) &&
  !metaOf(text) &&
  !teaserLabel(text);

const isShortCall = (text: string): boolean => text.length <= 140 && /[!?]["“”»«]?$/.test(text);

/**
 * A kicker that was printed above the title and is now glued before it: up to four words, after which a small word is written large
 * though no sentence began ("Streit im Rat So geht es weiter").
 */
function withoutKicker(line: string): string {
  const words = line.split(" ");
  for (let at = 1; at <= 4 && at + 4 <= words.length; at += 1) {
    const before = words[at - 1] ?? "";
    if (opensTitle.test(words[at] ?? "") && /^\p{Lu}.*[\p{L}\d]$/u.test(before)) return words.slice(at).join(" ");
  }
  return line;
}

const opensTitle =
  /^(?:So|Wie|Was|Warum|Wieso|Weshalb|Wo|Wer|Wann|Wohin|Welche[rsn]?|Wenn|Darum|Deshalb|Dieser?|Diese|Hier|Jetzt|Nun|Das)$/;
