import type { ArticleHead } from "#domain/article.ts";
import type { Evidence, Passage } from "#domain/passage.ts";
import { sentences } from "#german/sentences.ts";
import { leansOnTheSentenceBefore } from "../extract/leaning-sentence.ts";

/** A sentence that tells what its passage is about. */
export interface Lead extends Evidence {
  readonly text: string;
}

/**
 * The first sentence of each of an article's first paragraphs that stands for itself, `most` at most: news tell first what matters, and a
 * paragraph opens with what it is about.
 */
export function leadsOf(article: ArticleHead, passages: readonly Passage[], most: number): readonly Lead[] {
  const paragraphs = passages.filter(({ kind }) => kind === "paragraph");
  const leads = (paragraphs.length > 0 ? paragraphs : passages).flatMap((passage) => {
    const text = openingOf(passage.text);
    return text === undefined ? [] : [{ passage, article, text }];
  });
  return leads.slice(0, most);
}

function openingOf(text: string): string | undefined {
  const opening = sentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .find((sentence) => sentence.split(/\s+/).length >= WORDS && !leansOnTheSentenceBefore(sentence));
  return opening?.replace(/\s+/g, " ");
}

/** Fewer words are a place and a date, or a cry. */
const WORDS = 4;
