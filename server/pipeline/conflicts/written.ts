import type { ContentWord } from "../verify/content-words.ts";

/** A word as it is stored: a capital tells a noun, so that a word at a sentence's beginning loses the one it has from there. */
export const written = ({ text, noun }: ContentWord): string =>
  noun ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
