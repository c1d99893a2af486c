import { kindredStems } from "./kindred-words.ts";
import { stem } from "./stems.ts";
import { synonymStems } from "./synonyms.ts";
import { verbForms } from "./verb-forms.ts";

/** The stems of what says nearly the same as a word as written, itself not among them; a lower-case word may be a verb in any form. */
export function nearSynonyms(word: string): readonly string[] {
  const [verb] = /^\p{Ll}/u.test(word) ? verbForms(word) : [];
  return synonymStems(stem(word), verb ? [verb.lemma] : []);
}

/** The stems of what one speaks of when one speaks of the deed that a lower-case verb form names ("erhoffte": "versprechen", "Erwartung"). */
export function kindredOfVerb(word: string): readonly string[] {
  const [verb] = /^\p{Ll}/u.test(word) ? verbForms(word) : [];
  return verb ? kindredStems(verb.lemma) : [];
}
