import { sameValue } from "#german/compare-quantities.ts";
import type { Facets } from "./claim-facets.ts";
import type { ContentWord } from "./content-words.ts";
import { isKindNoun } from "./kind-nouns.ts";
import { sameThing } from "./same-thing.ts";

/**
 * "214 Matrosen" where the sentence counts 214 seabirds: what is counted is the claim, and another noun behind the very number is none of its words. A noun
 * for a kind of things ("214 Tiere") may mean it, as may votes whoever casts them.
 */
export const isCountedOther = (
  { start, text }: ContentWord,
  near: ContentWord | undefined,
  claim: Facets,
  said: Facets,
): boolean =>
  claim.figures.some(({ quantity: own }) => {
    const told =
      own.unit === "count" && own.thing?.start === start && !isKindNoun(text)
        ? said.figures.filter(({ quantity }) => sameValue(quantity, own))
        : [];
    return (
      told.length > 0 &&
      told.every(
        ({ quantity }) =>
          quantity.thing !== undefined &&
          quantity.thing.start > quantity.start &&
          !(near && quantity.thing.start <= near.start && near.start < quantity.thing.end) &&
          !isKindNoun(quantity.thing.head) &&
          !quantity.thing.head.endsWith(text.toLowerCase()) &&
          !/(?:tieren?|^Stimmen?)$/.test(quantity.thing.head) &&
          !/^(?:same|told)$/.test(sameThing(own, claim, quantity, said)),
      )
    );
  });

/** "58 Hechte" where the sentence counts 58 animals: what is counted is the claim. */
export const isOfKind = ({ start }: ContentWord, { figures }: Facets, said: Facets): boolean =>
  figures.some(
    ({ quantity }) =>
      quantity.unit === "count" &&
      quantity.thing?.start === start &&
      said.figures.some(
        ({ quantity: told }) => told.thing !== undefined && isKindNoun(told.thing.head) && sameValue(told, quantity),
      ),
  );
