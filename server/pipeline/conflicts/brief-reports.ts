import type { ContentWord } from "../verify/content-words.ts";
import type { ArticleProfile } from "./article-profile.ts";
import { isNameLike } from "./name-like.ts";

/** What a noun weighs by how few articles hold it. */
export type Weight = (stem: string) => number;

/**
 * Whether two reports that appeared within days tell of one event, by a score over what they share. Reports of a few sentences share little, so all of it counts: names, other nouns, parts of compounds ("Waldbrand", "Brand im Wald"), kindred
 * words, and what both begin with; names of their own at the beginning of both speak against it.
 */
export function tellOneEvent(a: ArticleProfile, b: ArticleProfile, weight: Weight): boolean {
  if (Math.min(a.nouns.size, b.nouns.size) > BRIEF) return false;
  const shared = [...a.nouns].flatMap(([stem, word]) => (b.nouns.has(stem) ? [a.vocabulary.word(word)] : []));
  const names = shared.filter(isNameLike).length;
  if (names === 0 && shared.length < 2) return false;
  const [mine, its] = [alone(a, b), alone(b, a)];
  const both = sum(
    shared.map(({ keys }) => keys.stem),
    weight,
  );
  const parts = sum(inCompounds(mine, its), weight);
  const kin = mine.filter(({ keys }) =>
    its.some((other) => keys.groups.some((group) => other.keys.groups.includes(group))),
  );
  const begin = beginnings(a, b, weight);
  const [one, other] = [sum(a.nouns.keys(), weight), sum(b.nouns.keys(), weight)];
  const score =
    FIT.bias +
    FIT.cosine * (both / Math.sqrt(one * other)) +
    FIT.cover * ((both + parts / 2) / Math.min(one, other)) +
    FIT.names * Math.min(names, 3) +
    FIT.named * Math.min(names, 1) +
    FIT.others * Math.min(shared.length - names, 4) +
    FIT.parts * Math.min(parts / 5, 2) +
    FIT.kin * Math.min(kin.length, 2) +
    FIT.beginnings * Math.min(begin / 5, 4) +
    FIT.strangers * Math.min(strangers(a, b), strangers(b, a), 2);
  return score > FROM;
}

/**
 * Logistic regression (2026-11-26) over 269 pairs of short reports against 4,500 of two events, a fifth of which had been given one name; crosswise
 * between eight sets 68 to 100 % of the pairs are found, and 21 of the others (`eval/conflicts/README.md`).
 */
const FIT = {
  bias: -7.49,
  cosine: 2.74,
  cover: 3.29,
  names: 2.27,
  named: -1.85,
  others: 1.77,
  parts: 2.23,
  kin: 0.78,
  beginnings: 1.42,
  strangers: -0.6,
} as const;

/** Nouns of a report of a few sentences: longer ones show by their names and rare words alone what they are about. */
const BRIEF = 40;
/** One in four of the fit's own mixture: what two reports then tell differently must still be of one slot. */
const FROM = -1.2;

const sum = (stems: Iterable<string>, weight: Weight): number => {
  let all = 0;
  for (const stem of stems) all += weight(stem);
  return all;
};

/** The nouns of the first article that the second lacks. */
const alone = (a: ArticleProfile, b: ArticleProfile): readonly ContentWord[] =>
  [...a.nouns].flatMap(([stem, word]) => (b.nouns.has(stem) ? [] : [a.vocabulary.word(word)]));

/** Stems that begin or end a longer one of the other side: each longer one once. */
function inCompounds(mine: readonly ContentWord[], its: readonly ContentWord[]): readonly string[] {
  const free = new Set(its.map(({ keys }) => keys.stem));
  return mine.flatMap(({ keys: { stem } }) => {
    for (const other of free) {
      const [short, long] = stem.length < other.length ? [stem, other] : [other, stem];
      if (short.length < 4 || long.length - short.length < 2) continue;
      if (!long.startsWith(short) && !long.endsWith(short)) continue;
      free.delete(other);
      return [short];
    }
    return [];
  });
}

/** The weight of the nouns in both headlines. */
function beginnings(
  { headline: { words: mine } }: ArticleProfile,
  { headline: { words: its } }: ArticleProfile,
  weight: Weight,
): number {
  const known = new Set(its.map(({ keys }) => keys.stem));
  return sum(new Set(mine.map(({ keys }) => keys.stem).filter((stem) => known.has(stem))), weight);
}

/** How many words of the first headline may be names that the second article lacks. */
const strangers = ({ headline: { words } }: ArticleProfile, { nouns }: ArticleProfile): number =>
  words.filter((word) => isNameLike(word) && !nouns.has(word.keys.stem)).length;
