import type { ContentWord } from "../verify/content-words.ts";
import type { ArticleProfile } from "./article-profile.ts";
import { isNameLike } from "./name-like.ts";

/**
 * Whether two reports of a few sentences, published within days, tell of one event: they share little, but little else is in them.
 * `shared` are the nouns both hold, `likeness` the cosine of all of them.
 */
export function tellOneEvent(
  a: ArticleProfile,
  b: ArticleProfile,
  shared: readonly ContentWord[],
  likeness: number,
): boolean {
  if (likeness < ALIKE || shared.length < FEW || !shared.some(isRare)) return false;
  return Math.max(a.nouns.size, b.nouns.size) <= BRIEF && daysBetween(a, b) <= DAYS;
}

/** A name, or a compound so long that hardly two things in the news of one day are called by it. */
const isRare = (word: ContentWord): boolean => isNameLike(word) || word.text.length >= LONG;

/** NaN, which no bound holds, where one has no day. */
const daysBetween = ({ publishedAt: a = "" }: ArticleProfile, { publishedAt: b = "" }: ArticleProfile): number =>
  Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Nouns of a report of a few sentences. */
const BRIEF = 24;
/** Days within which two of them tell of one event. */
const DAYS = 3;
const ALIKE = 0.2;
const FEW = 2;
/** Letters. */
const LONG = 12;
