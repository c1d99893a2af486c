import { sameValue } from "#german/compare-quantities.ts";
import { sameName } from "#german/name-variants.ts";
import { stanceOf } from "#german/stance-verbs.ts";
import type { Facets } from "./claim-facets.ts";
import type { ContentWord } from "./content-words.ts";
import { type Check, notSaid } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";

/** The share of a claim's content words that the evidence must hold, and that the sentence itself must. */
const COVERAGE = 0.75;
const OWN = 0.6;
/** The verb says what happens: it counts twice. */
const VERB = 2;

/** Every noun of the claim must stand in the evidence or around it, and most of its other words, the verb above all. */
export const checkCoverage: Check = (claim, { said, around, head }) => {
  let [all, held, own, missing] = [0, 0, 0, ""];
  for (const word of claim.words) {
    const weight = word.verb ? VERB : 1;
    all += weight;
    if (isTold(word, claim, said)) own += weight;
    else if (bestLikeness(word.keys, said.every) > 0) own += weight;
    else if (
      word.noun &&
      (bestLikeness(word.keys, head.every) > 0 ||
        (isName(word, claim, around, head) && bestLikeness(word.keys, around.every) > 0))
    )
      held += weight;
    else if (word.noun) missing ||= word.text;
  }
  if (missing) return notSaid("not-carried", `Von „${missing}“ sagt die Textstelle nichts.`);
  const figures = claim.figures.length + claim.dates.length;
  all += figures;
  own += figures;
  const carried = all === 0 || (own >= OWN * all && own + held >= COVERAGE * all);
  return carried ? undefined : notSaid("not-carried", "Die Textstelle trägt den Satz nicht.");
};

/** Only who it is about may be told in another sentence: what is said of them stands here. */
const isName = ({ start, text, keys }: ContentWord, claim: Facets, around: Facets, head: Facets): boolean =>
  claim.names.some((own) => (own.start <= start && start < own.end) || own.role?.includes(text)) ||
  [around, head].some(({ names }) =>
    names.some(({ key }) => key.split(" ").some((part) => part === keys.folded || `${part}s` === keys.folded)),
  );

/** Names, outcomes and plans are compared by their own rules: whatever the words, they are told. */
const isTold = ({ start, text, verb }: ContentWord, claim: Facets, said: Facets): boolean =>
  (verb === true && stanceOf(text) !== undefined && said.events.some(({ status }) => status === stanceOf(text))) ||
  claim.outcomes.some((own) => own.start === start && said.outcomes.some(({ kind }) => kind === own.kind)) ||
  claim.names.some(
    (own) =>
      own.start <= start &&
      start < own.end &&
      said.names.some((name) => name.key === own.key || sameName(name.text, own.text)),
  );

/** Share of the claim's content words and figures that the sentences hold themselves, 0–1: how likely both speak of the same. */
export function coverage(claim: Facets, said: Facets): number {
  const count = claim.words.length + claim.figures.length;
  if (count === 0) return 0;
  let sum = 0;
  for (const word of claim.words) sum += bestLikeness(word.keys, said.words);
  for (const { quantity } of claim.figures) {
    const alike = said.figures.filter((other) => other.quantity.unit === quantity.unit);
    sum += alike.some((other) => sameValue(other.quantity, quantity)) ? 1 : alike.length > 0 ? 0.5 : 0;
  }
  return sum / count;
}
