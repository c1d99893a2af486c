import { type Phrase, phrases } from "#german/phrases.ts";
import { tokens } from "#german/tokens.ts";
import type { Facets } from "./claim-facets.ts";
import { likeness } from "./match-words.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/** How many nouns of the claim stand in the place in a case that they may have in the claim too, both without a preposition: who "dem Land" gives is not whom "das Land" gives. */
export function nounsInSameCase(claim: Facets, said: Facets): number {
  const told = bareNouns(said);
  return bareNouns(claim).filter(({ keys, cases }) =>
    told.some((other) => likeness(keys, other.keys) > 0 && other.cases.some((one) => cases.includes(one))),
  ).length;
}

interface BareNoun {
  readonly keys: WordKeys;
  readonly cases: Phrase["cases"];
}

/** The heads of phrases without a preposition whose article or ending shows the case; remembered, since places are asked again and again. */
function bareNouns(facets: Facets): readonly BareNoun[] {
  const known = remembered.get(facets);
  if (known) return known;
  const found = (facets.joined ? facets.sentences : [facets])
    .flatMap(({ events, text }) => (events.length > 0 ? events.map((event) => event.tokens) : [tokens(text)]))
    .flatMap((words) => phrases(words))
    .flatMap(({ preposition, cases, head }) =>
      preposition === undefined && cases.length > 0 ? [{ keys: wordKeys(head.text), cases }] : [],
    );
  remembered.set(facets, found);
  return found;
}

const remembered = new WeakMap<Facets, readonly BareNoun[]>();
