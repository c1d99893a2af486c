/** One line of a scraped page, white space made single, its bullet taken off. */
export interface ScrapedLine {
  readonly text: string;
  readonly isBullet: boolean;
  /** Lines with no blank line between them share a number. */
  readonly block: number;
}

/**
 * The lines of a scraped page that are not blank. Paragraphs that were wrapped at a fixed width become one line again; a page without
 * blank lines gives every line its own block.
 */
export function scrapedLines(page: string): readonly ScrapedLine[] {
  const blocks = clean(page)
    .split(/\n(?:[ ]*\n)+/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((block) => block.length > 0);
  const isDense = blocks.some((block) => block.length > 8 && block.length > blocks.flat().length / 2);
  const found = isDense ? blocks.flatMap((block) => unwrapped(block).map((line) => [line])) : blocks.map(unwrapped);
  return found.flatMap((block, at) => {
    const isNumbered = numbers(block).some(
      (n, i, all) => n !== undefined && (all[i + 1] === n + 1 || all[i - 1] === n - 1),
    );
    return block.map((line) => ({ ...unbulleted(line.trim(), isNumbered ? anyBullet : signBullet), block: at }));
  });
}

/** No-break and other special spaces become spaces; signs without width, which break words for a search, go. */
const clean = (page: string): string =>
  page
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u2028\u2029\v\f]/g, "\n")
    .replace(/ {2,}/g, " ");

/** A list number alone could be a day or a club ("1. FC Köln"): only neighbours that count on make it one. */
const anyBullet = /^(?:[•·▪‣◦●■*–-]|\d{1,2}[.)]) (?=\S)/;
const signBullet = /^[•·▪‣◦●■*–-] (?=\S)/;

const numbers = (block: readonly string[]): readonly (number | undefined)[] =>
  block.map((line) => {
    const digits = /^ ?(\d{1,2})[.)] /.exec(line)?.[1];
    return digits === undefined ? undefined : Number(digits);
  });

function unbulleted(line: string, bullet: RegExp): { readonly text: string; readonly isBullet: boolean } {
  const text = line.replace(bullet, "");
  return { text, isBullet: text !== line };
}

/** A break inside a sentence (small letter next) at an even width was made by a program, not by an author. */
function unwrapped(block: readonly string[]): readonly string[] {
  const isWrapped =
    block.length > 1 &&
    block.slice(0, -1).every((line) => line.length >= 45 && line.length <= 120) &&
    block.slice(1).some((line) => /^ ?\p{Ll}/u.test(line)) &&
    !block.some((line) => signBullet.test(line.trim()));
  return isWrapped ? [block.map((line) => line.trim()).join(" ")] : block;
}
