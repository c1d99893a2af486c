import { isBrought } from "#german/standing.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { nounsOf } from "./event-words.ts";
import { isReal } from "./is-real.ts";
import { likeness } from "./match-words.ts";
import { nouns } from "./role-fillers.ts";
import { isLight, type WordKeys, wordKeys } from "./word-keys.ts";
import { hasNegation } from "./wording-features.ts";

/** Whether the evidence names the claim's deed by a noun and does not let it come about: "verzichtet auf den Verkauf", "Gerüchte über einen Rücktritt". */
export const isUnfinished = (event: ClaimEvent, told: ClaimEvent): boolean => {
  const { verb, lemma } = event;
  if (verb === undefined || isLight(lemma) || !isReal(event) || hasNegation(event.text)) return false;
  if (told.verb !== undefined && likeness(verb, told.verb) > 0) return false;
  if (stopping.has(told.lemma)) return nounsOf(told).some((noun) => likeness(verb, noun) > 0);
  if (isThoughtOf(verb, told)) return true;
  const isIt = ([, deed, prefix = "", rest = ""]: RegExpExecArray): boolean =>
    likeness(verb, wordKeys(deed ?? prefix + rest)) > 0;
  return (
    [...told.text.matchAll(talkedOf)].some(isIt) || (!isBrought(told.lemma) && [...told.text.matchAll(toDo)].some(isIt))
  );
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
  beraten beschließen träumen warten warnen debattieren streiten einigen genehmigen billigen erlauben zustimmen befürworten`
    .trim()
    .split(/\s+/),
);

/** "Ist zu räumen", "vergaß abzuschließen". */
const toDo = /(?<!\p{L})(?:zu (\p{Ll}{3,}n)|(\p{Ll}{2,8})zu(\p{Ll}{3,}n))(?!\p{L})/gu;

const talkedOf =
  /(?<!\p{L})(?:(?:Gerüchten?|Spekulationen|Streit|Debatten?|Diskussion(?:en)?|Widerst[aä]nde?|Proteste?n?|Pläne?n?|Angst|Furcht|Warnung(?:en)?|Wunsch|Forderung(?:en)?|Verhandlungen|Gespräche?n?) (?:um|über|gegen|vor|nach|für|zu[mr]?)|(?:ist|sind|waren?) (?:für|gegen)|ohne) (?:(?:de[nmr]|die|das|eine?[nmr]?) )?(?:\p{Ll}+ )?(\p{Lu}\p{L}+)/gu;
