import { stem } from "#german/stems.ts";
import type { Synonymy } from "../ports.ts";
import { alignWords } from "./align-words.ts";
import { one, type Some } from "./carried-names.ts";
import type { Facets } from "./claim-facets.ts";
import type { ClosestClause } from "./closest-clause.ts";
import { type ContentWord, weightOf } from "./content-words.ts";
import type { Place } from "./finding.ts";
import { isTold } from "./is-told.ts";
import { bestLikeness, halfLikeness, likeness } from "./match-words.ts";
import { LISTED, nearness } from "./near-words.ts";
import { isAround } from "./told-around.ts";
import { isCause, isToldElsewhere } from "./word-in-sentence.ts";

/** How a place tells a word of a claim: in a form of it, by a relative or listed synonym, by the word space, outside the sentence, by one part of a compound, or not at all. */
export type Way = "same" | "related" | "near" | "around" | "half" | "missing";

/** One word of a claim beside a place; `worth` is how nearly the place tells it, 0–1. */
export interface CoveredWord {
  readonly word: ContentWord;
  readonly way: Way;
  readonly worth: number;
}

/** How a place tells each word of a claim, in order. */
export function wordCover(claim: Facets, place: Place, synonymy: Synonymy): readonly CoveredWord[] {
  const { every } = place.said;
  const aligned = alignWords(claim.words, every, synonymy);
  const nearest = ({ keys }: ContentWord): number =>
    every.reduce((most, other) => Math.max(most, nearness(keys, other.keys, synonymy)), 0);
  const cover = claim.words.map((word, at): CoveredWord => {
    const met = aligned[at];
    const told = (): boolean => isTold(word, claim, place.said);
    if (met?.near) return told() ? same(word) : { word, way: "near", worth: 0.4 + nearest(word) / 2 };
    if (met && met.likeness > 0) return met.likeness === 1 ? same(word) : { word, way: "related", worth: 0.85 };
    if (told()) return same(word);
    if (isAround(word, claim, place)) return { word, way: "around", worth: 0.6 };
    if (word.noun && (halfLikeness(word.keys.stem, every) > 0 || isSortOf(word, every, synonymy)))
      return { word, way: "half", worth: 0.5 };
    return { word, way: "missing", worth: 0.6 * nearest(word) };
  });
  // Where a noun is lacking, whom the title names is what a wrong claim is mostly made of.
  return cover.some(({ word, way }) => word.noun && way === "missing")
    ? cover
    : cover.map((one) =>
        one.way === "around" && isOfTheArticle(one.word, claim, place) ? { ...one, way: "related", worth: 0.85 } : one,
      );
}

/** "Sammlungsstücke" beside "Objekte", "Freizeitfahrer" beside "Freizeitsportler": a compound is what its last part says. */
const isSortOf = ({ text }: ContentWord, told: readonly ContentWord[], synonymy: Synonymy): boolean => {
  for (let at = 3; at + 4 <= text.length; at += 1) {
    const [first, last] = [text.slice(0, at), stem(text.slice(at))];
    const isLike = ({ keys, text: other, noun }: ContentWord): boolean =>
      noun && synonymy(last, other.startsWith(first) ? stem(other.slice(at)) : keys.stem) >= LISTED;
    if (told.some(isLike)) return true;
  }
  return false;
};

/** Of whom title or heading tell is every sentence that tells of nobody else. */
const isOfTheArticle = ({ start, keys }: ContentWord, { names }: Facets, { head, said }: Place): boolean => {
  const own = names.find((name) => name.start <= start && start < name.end);
  return own !== undefined && bestLikeness(keys, head.every) === 1 && !said.names.some(({ kind }) => kind === own.kind);
};

const same = (word: ContentWord): CoveredWord => ({ word, way: "same", worth: 1 });

/** Shares of the claim's content by the ways it is told; a figure or day that no check misses is told. */
export function coverFeatures(
  claim: Facets,
  { around, beside }: Place,
  cover: readonly CoveredWord[],
): Some<
  "likeness" | "related" | "around" | "halves" | "nounsMissing" | "causeMissing" | "verbElsewhere" | "nothingMissing"
> {
  const counted = claim.figures.length + claim.dates.length;
  const all = Math.max(
    1,
    sum(cover, ({ word }) => weightOf(word)),
  );
  const share = (of: Way): number => sum(cover, ({ word, way }) => one(way === of) * weightOf(word)) / all;
  const lacking = cover.filter(({ way }) => way === "missing").map(({ word }) => word);
  const verb = cover.find(({ word, way }) => word.verb && (way === "missing" || way === "near"))?.word;
  return {
    likeness: (sum(cover, ({ word, worth }) => worth * weightOf(word)) + counted) / (all + counted),
    related: share("related"),
    around: share("around"),
    halves: cover.filter(({ way }) => way === "half").length,
    nounsMissing: lacking.filter(({ noun }) => noun).length,
    causeMissing: one(lacking.some((word) => word.noun && isCause(word, claim))),
    verbElsewhere: one(verb !== undefined && isToldElsewhere(verb, [around, beside])),
    nothingMissing: one(cover.every(({ way }) => way === "same" || way === "related")),
  };
}

/** One clause tells every word of the claim in a form of it. */
export const isWhole = (cover: readonly CoveredWord[], clause: ClosestClause | undefined): boolean =>
  cover.every(({ word, way }) => way === "same" && clause?.words.some((other) => likeness(word.keys, other.keys) > 0));

const sum = <T>(all: readonly T[], of: (item: T) => number): number => all.reduce((total, item) => total + of(item), 0);
