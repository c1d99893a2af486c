import type { Facets } from "./claim-facets.ts";
import type { ContentWord } from "./content-words.ts";
import type { Place } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";
import { isShell } from "./shell-nouns.ts";

/** What stands in title or heading, or around the sentence where it points there or where a name is told by it. */
export const isAround = (word: ContentWord, claim: Facets, place: Place): boolean =>
  word.noun &&
  (bestLikeness(word.keys, place.head.every) > 0 ||
    ((isName(word, claim, place) || (leansBack(place.said) && !isSubject(word, claim))) &&
      bestLikeness(word.keys, place.around.every) > 0) ||
    (isName(word, claim, place) && bestLikeness(word.keys, place.lead.every) > 0) ||
    isShell(word.keys.stem, word.start, claim.text));

/** Only who it is about may be told in another sentence: what is said of them stands here. */
const isName = ({ start, text, keys }: ContentWord, claim: Facets, { head, around, lead }: Place): boolean =>
  claim.names.some((own) => (own.start <= start && start < own.end) || own.role?.includes(text)) ||
  [head, around, lead].some(({ names }) =>
    names.some(({ key }) =>
      key.split(" ").some((part) => part === keys.folded || `${part}s` === keys.folded || `${part}er` === keys.folded),
    ),
  );

/** Words that point to the sentences before: what they mean may be told by its name. */
export const leansBack = ({ text }: Facets): boolean =>
  /(?<!\p{L})(?:er|sie|es|ihn|ihm|ihnen|sein\p{L}{0,2}|ihr\p{L}{0,2}|dies\p{L}{0,2}|da(?:r)?(?:an|auf|aus|bei|durch|für|gegen|mit|nach|rüber|unter|von|vor|zu)|dort|deren|dessen)(?!\p{L})/iu.test(
    text,
  );

/** Whether the word stands in the part that acts, in the passive in the part that something is done to. */
export const isSubject = ({ start }: ContentWord, { events }: Facets): boolean =>
  events.some(({ roles }) =>
    [roles?.agent, roles?.voice === "passive" ? roles.object : undefined].some(
      (filler) => filler && filler.start <= start && start < filler.end,
    ),
  );
