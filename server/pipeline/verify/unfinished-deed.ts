import type { ClaimEvent } from "./claim-events.ts";
import { isReal } from "./is-real.ts";
import { likeness } from "./match-words.ts";
import { nouns } from "./role-fillers.ts";
import { isSameDeed } from "./same-deed.ts";
import { isLight, type WordKeys, wordKeys } from "./word-keys.ts";

/** Whether the evidence names the claim's deed by a noun and does not let it come about: "verzichtet auf den Verkauf", "Gerüchte über einen Rücktritt". */
export const isUnfinished = (event: ClaimEvent, told: ClaimEvent): boolean => {
  const { verb, lemma } = event;
  if (verb === undefined || isLight(lemma) || !isReal(event)) return false;
  if (told.verb !== undefined && likeness(verb, told.verb) > 0) return false;
  if (stopping.has(told.lemma)) return isSameDeed(event, told);
  if (isThoughtOf(verb, told)) return true;
  return [...told.text.matchAll(talkedOf)].some(([, deed = ""]) => likeness(verb, wordKeys(deed)) > 0);
};

/** "Eine Sanierung ist unmöglich", "ein Verkauf wäre falsch": a deed that might be done. */
const isThoughtOf = (verb: WordKeys, { lemma, roles }: ClaimEvent): boolean =>
  /^(?:sein|bleiben|scheinen|gelten|erscheinen)$/.test(lemma) &&
  /^eine?$/i.test(roles?.agent?.article ?? "") &&
  roles?.agent !== undefined &&
  nouns(roles.agent).some((noun) => likeness(verb, noun) > 0);

/** What is stopped, put off, forgone, allowed or talked about has not been done. */
const stopping: ReadonlySet<string> = new Set(
  `scheitern platzen stoppen verschieben vertagen aufschieben verzichten verbieten untersagen verhindern vereiteln nachdenken verhandeln
  beraten debattieren streiten einigen genehmigen billigen erlauben zustimmen befürworten`
    .trim()
    .split(/\s+/),
);

const talkedOf =
  /(?<!\p{L})(?:Gerüchten?|Spekulationen|Streit|Debatten?|Diskussion(?:en)?|Widerst[aä]nde?|Proteste?n?|Pläne?n?|Angst|Furcht|Warnung(?:en)?|Wunsch|Forderung(?:en)?|Verhandlungen|Gespräche?n?) (?:um|über|gegen|vor|nach|für|zu[mr]?) (?:(?:de[nmr]|die|das|eine?[nmr]?) )?(?:\p{Ll}+ )?(\p{Lu}\p{L}+)/gu;
