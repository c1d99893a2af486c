import { isMeasure } from "#german/person-names.ts";
import { words } from "#german/words.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { bestLikeness } from "../verify/match-words.ts";
import { isNameLike } from "../verify/name-like.ts";
import type { ArticleProfile } from "./article-profile.ts";
import { isRegion } from "./kinds-of-places.ts";
import { aroundOf } from "./placed-statement.ts";

/** A word of a tiny report, its offset in the text, and whether another report tells it too. */
export interface TinyWord extends ContentWord {
  readonly at: number;
  readonly told: boolean;
  /** Whether it may name somebody, some place or thing alone. */
  readonly proper: boolean;
  /** Whether it stands as names do and common nouns seldom: without an article, or quoted. */
  readonly named: boolean;
}

/** The words of a tiny report's text beside another one; measures and days are left out. */
export function tinyWords(
  { statements: [first], vocabulary }: ArticleProfile,
  { statements: [second] }: ArticleProfile,
): readonly TinyWord[] {
  const others = second ? aroundOf(second) : [];
  const text = first?.evidence.passage.text ?? "";
  return words(text).flatMap((word) =>
    isMeasure(word.text) || besides.test(word.text)
      ? []
      : vocabulary.contentOf([word]).map((one) => {
          const noun = /^\p{Lu}/u.test(one.text);
          const before = text.slice(0, word.start);
          const surely = one.keys.stem.startsWith("country:") || (noun && /„[^“]*$/.test(before));
          const proper = surely || (noun && (isRegion(one.text) || isNameLike({ ...one, noun })));
          const named = proper && (surely || !inPhrase.test(before));
          return { ...one, noun, at: word.start, told: tells(others, one), proper, named };
        }),
  );
}

/** What is told of by the way: with what it is compared, and who tells it. */
const besides =
  /^(?:Vergleich|Vor(?:monat|jahr|woche|quartal)(?:e?s|e?n)?|Rede|Sprecher(?:s|in)?|Mitteilung|Auskunft|Bekanntgabe)$/;

/** Behind an article or an adjective. */
const inPhrase = /(?<!\p{L})\p{Ll}*(?:e[nmrs]?|as|[iab]m|ins|om|u[mr]|ein)\s$/u;

/** Whether one of the others is the word in whatever form: "Oxforder" beside "Oxford", "EZB" beside "Europäische". */
const tells = (others: readonly ContentWord[], word: ContentWord): boolean =>
  bestLikeness(word.keys, others) >= 0.8 ||
  others.some(
    (other) =>
      bestLikeness(other.keys, [word]) >= 0.8 ||
      sameRoot(word.keys.folded, other.keys.folded) ||
      isShort(word.text, other.text) ||
      isShort(other.text, word.text),
  );

const sameRoot = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 4 &&
  a.length >= 4 &&
  b.startsWith(a.slice(0, Math.max(4, Math.min(a.length, b.length) - 2)));

const isShort = (a: string, b: string): boolean =>
  /^\p{Lu}{2,4}$/u.test(a) && /^\p{Lu}\p{Ll}{4}/u.test(b) && a[0] === b[0];
