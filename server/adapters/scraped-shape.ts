import { sentences } from "#german/sentences.ts";

/** Whether a line reads like running text: it ends as a sentence does and is no mere call, or it is longer than any headline. */
export function isProse(line: string): boolean {
  const words = wordCount(line);
  return words >= 25 || (isSentence(line) && words >= 8);
}

/** Whether a line ends as a sentence does, closing quotation marks and brackets aside. */
export const isSentence = (line: string): boolean => /[.!?…:]["“”»«)\]’]*$/.test(line);

/** Whether a line can be a title or heading: short, without the full stop of a sentence. */
export const isHeadline = (line: string): boolean =>
  wordCount(line) <= 24 &&
  line.length <= 180 &&
  !/[.,;:…]["“”»«)\]]*$/.test(line) &&
  /^\P{Ll}/u.test(line.replace(/^[^\p{L}\p{N}]+/u, ""));

/** The first sentence without its full stop: what stands for a title where a page has none. */
export function firstSentence(text: string): string {
  const [first] = sentences(text);
  return first ? text.slice(first.start, first.end).replace(/\.$/, "") : "";
}

/** How many words stand in a line. */
export const wordCount = (line: string): number => line.match(/[\p{L}\d][\p{L}\d.,'’-]*/gu)?.length ?? 0;
