import type { ContentWord } from "../verify/content-words.ts";
import { isNameLike } from "../verify/name-like.ts";
import { type ArticleProfile, sharedNouns } from "./article-profile.ts";
import { sharedBy, toldFigures } from "./told-figures.ts";

/** What a noun weighs by how few articles hold it. */
export type Weight = (stem: string) => number;

/**
 * How surely two reports that appeared within days tell of one event, as log odds over what they share. Reports of a few sentences share
 * little, so all of it counts: names, other nouns, parts of compounds ("Waldbrand", "Brand im Wald"), kindred words, and what both begin with,
 * figures and days.
 */
export function oneEvent(a: ArticleProfile, b: ArticleProfile, weight: Weight): number {
  const shared = sharedNouns(a, b);
  const names = shared.filter(isNameLike).length;
  const figures = sharedBy(toldFigures(a).figures, toldFigures(b).figures);
  if (names === 0 && shared.length < 2 && figures === 0) return Number.NEGATIVE_INFINITY;
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
  const [one, other] = [sum(a.nouns().keys(), weight), sum(b.nouns().keys(), weight)];
  return [
    both / Math.sqrt(one * other),
    (both + parts / 2) / Math.min(one, other),
    Math.min(names, 3),
    Math.min(names, 1),
    Math.min(shared.length - names, 4),
    Math.min(parts / 5, 2),
    Math.min(kin.length, 2),
    Math.min(begin / 5, 4),
    Math.min(figures, 3),
    Math.min(sharedBy(toldFigures(a).days, toldFigures(b).days), 1),
  ].reduce((sum, seen, at) => sum + seen * (FIT[at] ?? 0), BIAS);
}

/**
 * Logistic regression (2026-11-26) over 502 pairs of short reports against 11,265 of two events, most of which had been given one name;
 * crosswise between nine sets 83 to 100 % of the pairs are found, and one in 180 of the others (`eval/conflicts/README.md`).
 * In this order: cosine, how much of the shorter one is held, names, whether any, other nouns, parts of compounds, kindred words, what both begin
 * with, figures, whether a day.
 */
const BIAS = -7.75;
const FIT = [3.27, 3.76, 2.67, -2.61, 1.9, 2.09, 0.81, 1.29, 3.51, 2.19];

const sum = (stems: Iterable<string>, weight: Weight): number => {
  let all = 0;
  for (const stem of stems) all += weight(stem);
  return all;
};

/** The nouns of the first article that the second lacks. */
const alone = (a: ArticleProfile, b: ArticleProfile): readonly ContentWord[] =>
  [...a.nouns()].flatMap(([stem, word]) => (b.nouns().has(stem) ? [] : [a.vocabulary.word(word)]));

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
function beginnings(a: ArticleProfile, b: ArticleProfile, weight: Weight): number {
  const [{ words: mine }, { words: its }] = [a.headline(), b.headline()];
  const known = new Set(its.map(({ keys }) => keys.stem));
  return sum(new Set(mine.map(({ keys }) => keys.stem).filter((stem) => known.has(stem))), weight);
}
