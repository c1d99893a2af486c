import type { NameMention } from "#german/name-mention.ts";
import { sameName } from "#german/name-variants.ts";
import type { Synonymy } from "../ports.ts";
import { one, type Some } from "./carried-names.ts";
import type { Facets } from "./claim-facets.ts";
import type { ContentWord } from "./content-words.ts";
import { counterpart } from "./counterpart.ts";
import type { Place } from "./finding.ts";
import { likeness } from "./match-words.ts";
import { nearness } from "./near-words.ts";

/** How much of the place the claim tells. */
export function placeFeatures(
  { every }: Facets,
  { said: { words }, isClause }: Place,
  synonymy: Synonymy,
): Some<"placeLength" | "placeMet" | "placeNear" | "isClause"> {
  const isMet = ({ keys }: ContentWord): boolean => every.some((own) => likeness(keys, own.keys) > 0);
  const isNear = ({ keys }: ContentWord): boolean =>
    every.some((own) => nearness(keys, own.keys, synonymy) > NEAR_PLACE);
  const unmet = words.filter((word) => !isMet(word));
  const length = Math.max(1, words.length);
  return {
    placeLength: words.length,
    placeMet: (words.length - unmet.length) / length,
    placeNear: (words.length - unmet.filter((word) => !isNear(word)).length) / length,
    isClause: one(isClause),
  };
}

const NEAR_PLACE = 0.4;

/** Names and outcomes of the claim that the place does not tell, and names of their kind that it tells instead. */
export function nameFeatures(
  { names, outcomes }: Facets,
  said: Facets,
): Some<"namesMissing" | "rivalName" | "outcomesMissing"> {
  const missing = names.filter((name) => !isAmong(name, said.names));
  return {
    namesMissing: missing.length,
    rivalName: one(
      missing.some(({ kind }) => said.names.some((other) => other.kind === kind && !isAmong(other, names))),
    ),
    outcomesMissing: one(outcomes.length > 0 && said.outcomes.length === 0),
  };
}

const isAmong = ({ key, text }: NameMention, names: readonly NameMention[]): boolean =>
  names.some((other) => other.key === key || sameName(other.text, text));

/** What the claim says happens, beside the clause that tells the same. */
export function deedFeatures({ events: [own] }: Facets, said: Facets): Some<"sameVerb" | "sameStatus"> {
  const told = own && counterpart(own, said);
  return {
    sameVerb: one(told !== undefined && told.lemma === own?.lemma),
    sameStatus: one(told !== undefined && told.status === own?.status),
  };
}
