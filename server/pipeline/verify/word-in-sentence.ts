import type { Facets } from "./claim-facets.ts";
import type { ContentWord } from "./content-words.ts";
import { whatIsHad } from "./counterpart.ts";
import { isSubject } from "./told-around.ts";

/** "Der strenge Winter": of what stands elsewhere ("zusammen", "zurück") sentences that read alike say nothing. */
export const isAttribute = (text: string, { text: sentence }: Facets): boolean =>
  new RegExp(`(?<!\\p{L})${text} (?:\\p{Ll}+e[nmrs]? )?\\p{Lu}`, "u").test(sentence);

/** "Ist passierbar": where the verb says nothing, the last word of the clause tells what is so. */
export const isLastOfClause = (start: number, { text }: Facets): boolean =>
  /^\p{Ll}+(?=[.,;!?]|$)/u.test(text.slice(start));

/** Who acts, without an article: a name, whatever else it may be. */
export const isBareSubject = (word: ContentWord, claim: Facets): boolean =>
  isSubject(word, claim) &&
  !/(?:^|\s)(?:de[rmns]|die|das|eine?[nmrs]?|dies\p{L}+|jede\p{L}?|kein\p{L}*|sein\p{L}*|ihr\p{L}*|\p{Ll}+e[nrms]?)\s$/iu.test(
    claim.text.slice(0, word.start),
  ) &&
  !/(?:er|en|e)$/.test(word.text);

/** "Wegen des Regens": why something happened is a claim of its own. */
export const isCause = ({ start }: ContentWord, { text }: Facets): boolean =>
  /(?<!\p{L})(?:wegen|aufgrund|infolge|dank|trotz|durch|weil)\s(?:\p{L}+\s){0,2}$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** "Hat aufschiebende Wirkung", "gibt es eine Pause": beside a verb that says nothing its object says what is so. */
export const isWhatIsHad = ({ start }: ContentWord, { events }: Facets): boolean =>
  events.some(({ lemma, roles }) => {
    const what = whatIsHad(lemma, roles);
    return what !== undefined && what.start <= start && start < what.end;
  });
