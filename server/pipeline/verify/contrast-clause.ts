import { poles } from "#german/opposites.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import type { Place } from "./finding.ts";
import { likeness } from "./match-words.ts";
import { grammatical, nouns } from "./role-fillers.ts";
import { isLight, type WordKeys } from "./word-keys.ts";

/** What the claim tells its deed of; `sure` where the sentence sets it against the deed in so many words. */
export interface HeldAgainst {
  readonly text: string;
  readonly sure: boolean;
}

/**
 * A phrase of the claim's deed that the sentence has in another clause alone: "die Zahl sank, während sie an den Vergleichsschulen gleich blieb"
 * tells of no fall there. One main clause alone cannot carry it; of the whole sentence it is asked only beside a word of contrast.
 */
export function heldAgainst(claim: Facets, place: Place): HeldAgainst | undefined {
  const { said } = place;
  // What stands beside a clause is put together only where it is read.
  const { isClause } = place;
  if (said.joined || (!isClause && (said.events.length < 2 || !/während|gegen|jedoch|allerdings/i.test(said.text))))
    return undefined;
  for (const event of claim.events) {
    if (isLight(event.lemma) || (event.roles?.prepositional ?? []).length === 0) continue;
    const [only, ...more] = said.events.filter((one) => isSameDeed(event, one));
    const subject = only && grammatical(only);
    if (!only || more.length > 0 || !subject || nouns(subject).length === 0) continue;
    const others = isClause
      ? (place.beside?.events ?? [])
      : said.events.filter((one) => one !== only && isSetAgainst(one, only, said.text));
    for (const filler of event.roles?.prepositional ?? []) {
      if (filler.start - 1 === grammatical(event)?.end) continue;
      for (const noun of nouns(filler))
        if (!isIn(noun, only) && others.some((other) => isIn(noun, other)))
          return { text: filler.text, sure: !isClause };
    }
  }
  return undefined;
}

const isIn = (noun: WordKeys, { keys }: ClaimEvent): boolean => keys.some((key) => likeness(noun, key) > 0);

/** One verb, or two that go the same way ("abnehmen" – "zurückgehen"). */
const isSameDeed = ({ verb, lemma }: ClaimEvent, told: ClaimEvent): boolean =>
  (verb !== undefined && told.verb !== undefined && likeness(verb, told.verb) > 0) ||
  poles(lemma).some((pole) => poles(told.lemma).includes(pole));

/** Of two clauses one is opened by "während", or the later one says "dagegen". */
function isSetAgainst(a: ClaimEvent, b: ClaimEvent, text: string): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return contrast.test(text.slice(second.start, second.end)) || /^(?:während|wohingegen)\s/iu.test(first.text);
}

const contrast = /(?<!\p{L})(?:während|wohingegen|wogegen|dagegen|hingegen|jedoch|allerdings)(?!\p{L})/iu;
