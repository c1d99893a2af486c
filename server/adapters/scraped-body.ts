import type { LooseBlock } from "#domain/block.ts";
import { captionOf, describeOnePicture } from "./scraped-captions.ts";
import { isText } from "./scraped-head.ts";
import type { ScrapedLine } from "./scraped-lines.ts";
import { metaOf, type ScrapedMeta } from "./scraped-meta.ts";
import { isNoise, isPlayer, teaserLabel } from "./scraped-noise.ts";
import { isHeadline, isProse, isSentence, wordCount } from "./scraped-shape.ts";

/** The running text of a page, without what the page put between its paragraphs. */
export interface ScrapedBody {
  readonly blocks: readonly LooseBlock[];
  /** What lines beside and below the text say of the article. */
  readonly metas: readonly ScrapedMeta[];
  readonly boilerplate: readonly string[];
}

/** Reads the lines from the first prose on. */
export function scrapedBody(lines: readonly ScrapedLine[]): ScrapedBody {
  const second = lines.findIndex((line, at) => at > 0 && isText(line));
  const parts = lines.map((line, at) => part(line, at < second ? "lead" : "text"));
  const boilerplate = lines.filter((_, at) => parts[at]?.kind === "noise").map((line) => line.text);
  const metas = parts.flatMap((found) => found.meta ?? []);
  const kept = withoutTeasers(parts).filter((found, at, all) => !isPlayerTitle(found, all[at + 1]));
  const text = withoutAltTexts(kept.filter((found) => !dropped.has(found.kind)));
  return { blocks: withoutLooseHeadings(withoutLooseLists(text)), metas, boilerplate };
}

type Kind = "noise" | "player" | "meta" | "label-end" | "label-list" | "list" | "caption" | "heading" | "paragraph";

interface Part {
  readonly kind: Kind;
  readonly text: string;
  readonly block: number;
  readonly meta?: ScrapedMeta;
}

const dropped: ReadonlySet<Kind> = new Set<Kind>(["noise", "player", "meta", "label-end", "label-list"]);

/** Many pages print author and date below the lead, so that a bare date means the page there; in the text it heads a chronicle. */
function part({ text, isBullet, block }: ScrapedLine, place: "lead" | "text"): Part {
  const label = teaserLabel(text);
  const meta = metaOf(text);
  const caption = captionOf(text);
  if (isPlayer(text)) return { kind: "player", text, block };
  if (label === "line" || isNoise(text)) return { kind: "noise", text, block };
  if (label !== undefined) return { kind: `label-${label}`, text, block };
  if (meta && (place === "lead" || meta.date === undefined || meta.date.isLabelled || meta.author !== undefined))
    return { kind: "meta", text, block, meta };
  if (caption) return { kind: "caption", text: caption.text, block };
  if (isBullet) return { kind: "list", text, block };
  if (isHeadline(text) && !(isSentence(text) && wordCount(text) > 14) && wordCount(text) <= 20)
    return { kind: "heading", text, block };
  return { kind: "paragraph", text, block };
}

/** Below a label stand teasers until prose goes on; below a label of a page's end nothing of the article follows. */
function withoutTeasers(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  let isBelowLabel = false;
  for (const found of parts) {
    if (found.kind === "label-end" && kept.filter(({ kind }) => kind === "paragraph").length >= 2) return kept;
    if (found.kind === "label-end" || found.kind === "label-list") isBelowLabel = true;
    else if (found.kind === "paragraph" && isProse(found.text)) isBelowLabel = false;
    if (!isBelowLabel) kept.push(found);
  }
  return kept;
}

const isPlayerTitle = (found: Part, next: Part | undefined): boolean =>
  found.kind === "heading" && next?.kind === "player";

/** Of a picture's lines in one block only the last stays: those above it are its text for the blind. */
function withoutAltTexts(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((found, at) => {
    const next = parts[at + 1];
    const previous = parts[at - 1];
    if (found.kind === "heading" || found.kind === "paragraph") {
      const isAlt = next?.block === found.block && wordCount(found.text) <= 40;
      if (isAlt && next.kind === "caption" && !isLongProse(found.text))
        return next.text === "" ? [{ ...found, kind: "caption" as const }] : [];
      if (
        found.kind === "heading" &&
        previous?.block === found.block &&
        previous.kind === "caption" &&
        previous.text === ""
      )
        return [{ ...found, kind: "caption" as const }];
      if (isAlt && describeOnePicture(found.text, next.text)) return [];
      if (
        previous?.block === found.block &&
        describeOnePicture(previous.text, found.text) &&
        wordCount(found.text) <= 40
      )
        return [{ ...found, kind: "caption" as const }];
    }
    return found.text === "" ? [] : [found];
  });
}

const isLongProse = (text: string): boolean => isProse(text) && wordCount(text) > 25;

/** A list of phrases is the article's where a colon announces it; lists of headlines without one are teasers. */
function withoutLooseLists(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  for (let at = 0; at < parts.length; ) {
    const first = parts[at];
    if (first === undefined) break;
    let end = at + 1;
    while (first.kind === "list" && parts[end]?.kind === "list" && parts[end]?.block === first.block) end += 1;
    const run = parts.slice(at, end);
    const isAnnounced = /:["“”»«]?$/.test(kept.at(-1)?.text ?? "") || kept.at(-1)?.kind === "list";
    const isTeasers = first.kind === "list" && !run.some(({ text }) => isSentence(text));
    const isTail = parts.slice(end).every(({ kind }) => kind !== "paragraph");
    const looksLikeTitles = run.every(({ text }) => wordCount(text) >= 4);
    if (!isTeasers || isAnnounced || !(isTail || looksLikeTitles)) kept.push(...run);
    at = end;
  }
  return kept;
}

/** A heading heads something: one that text does not follow is left over from a teaser or a menu. */
const withoutLooseHeadings = (parts: readonly Part[]): readonly LooseBlock[] =>
  parts
    .filter((found, at) => {
      const next = parts.slice(at + 1).find(({ kind }) => kind !== "caption");
      const isFollowed = next?.kind === "paragraph" || next?.kind === "list";
      return isFollowed || (found.kind !== "heading" && !isAnnouncement(found));
    })
    .flatMap(({ kind, text }) => (isPassageKind(kind) ? [{ kind, text }] : []));

const isAnnouncement = ({ kind, text }: Part): boolean =>
  kind === "paragraph" && text.endsWith(":") && wordCount(text) <= 5;

const isPassageKind = (kind: Kind): kind is LooseBlock["kind"] =>
  kind === "paragraph" || kind === "heading" || kind === "list" || kind === "caption";
