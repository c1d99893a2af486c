import type { ArticleHead } from "#domain/article.ts";
import type { Evidence, Passage } from "#domain/passage.ts";
import { sentences } from "#german/sentences.ts";
import { leansOnTheSentenceBefore } from "../extract/leaning-sentence.ts";

/** A sentence that tells what its passage is about. */
export interface Lead extends Evidence {
  readonly text: string;
}

/**
 * The first sentence that stands for itself of each of an article's first paragraphs, `most` at most, and where there are more than one two of the first: news tell first what
 * matters, and a paragraph opens with what it is about.
 */
export function leadsOf(article: ArticleHead, passages: readonly Passage[], most: number): readonly Lead[] {
  const paragraphs = passages.filter(({ kind }) => kind === "paragraph");
  const leads = (paragraphs.length > 0 ? paragraphs : passages).flatMap((passage, at) =>
    openings(passage.text, at)
      .slice(0, at === 0 && most > 1 ? 2 : 1)
      .map((text) => ({ passage, article, text })),
  );
  return leads.slice(0, most);
}

/** Nothing stands before what opens an article. */
const openings = (text: string, at: number): readonly string[] =>
  sentences(text)
    .map(({ start, end }) => text.slice(start, end).trim().replace(/\s+/g, " "))
    .filter(
      (sentence, i) =>
        sentence.split(" ").length >= WORDS &&
        /\s\p{Ll}/u.test(sentence) &&
        (at + i === 0 || !leansOnTheSentenceBefore(sentence)),
    );

/** Fewer words are a place and a date, or a cry. */
const WORDS = 4;
