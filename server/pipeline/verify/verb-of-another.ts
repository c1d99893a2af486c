import type { Met } from "./align-words.ts";
import type { Facets } from "./claim-facets.ts";
import { type ContentWord, isLight } from "./content-words.ts";
import { counterpart } from "./counterpart.ts";
import { likeness } from "./match-words.ts";
import { isSubject } from "./told-around.ts";

/** "Tritt zusammen, um zu beraten" for "hat beschlossen": the near verb is not the one of the clause that tells the rest. */
export function isOfAnotherClause(verb: ContentWord, aligned: readonly Met[], claim: Facets, said: Facets): boolean {
  const { near } = aligned[claim.words.indexOf(verb)] ?? {};
  const event = claim.events.find(({ lemma }) => lemma === verb.text);
  const told = event && counterpart(event, said);
  const own = said.events.find(({ lemma }) => lemma === near?.text);
  if (!near?.verb || !told || !own || told === own || told.lemma === "" || isLight(told.lemma)) return false;
  if (told.under === own.lemma || own.under === told.lemma) return false;
  const others = claim.words.filter((word) => word.noun && !isSubject(word, claim));
  const holds = (word: ContentWord): boolean => {
    const other = aligned[claim.words.indexOf(word)]?.near;
    return (
      own.keys.some((key) => likeness(word.keys, key) > 0) ||
      (other !== undefined && own.start <= other.start && other.start < own.end)
    );
  };
  return others.length > 0 && !others.some(holds);
}
