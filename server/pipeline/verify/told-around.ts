import type { Facets } from "./claim-facets.ts";
import type { ContentWord } from "./content-words.ts";
import type { Place } from "./finding.ts";
import { isKindNoun } from "./kind-nouns.ts";
import { bestLikeness, likeness } from "./match-words.ts";
import { isShell } from "./shell-nouns.ts";

/** What stands in title or heading, or around the sentence where it points there or where a name is told by it. */
export const isAround = (word: ContentWord, claim: Facets, place: Place): boolean =>
  word.noun &&
  (bestLikeness(word.keys, place.head.every) > 0 ||
    ((isName(word, claim, place) || (leansBack(place.said) && !isSubject(word, claim))) &&
      bestLikeness(word.keys, place.around.every) > 0) ||
    (isName(word, claim, place) && bestLikeness(word.keys, place.lead.every) > 0) ||
    isShell(word.keys.stem, word.start, claim.text));

/** "Atomkerne" where the sentence says "die Kerne" and another one names the "Bohrkerne": a compound of the same head, which is meant. */
export const otherCompound = ({ keys: { stem } }: ContentWord, { said, around, head }: Place): boolean =>
  said.every.some(
    ({ noun, keys: { stem: last } }) =>
      noun &&
      last.length >= 4 &&
      stem.length - last.length >= 3 &&
      stem.endsWith(last) &&
      [around, head].some(({ every }) =>
        every.some(
          (other) =>
            other.keys.stem !== stem && other.keys.stem.length - last.length >= 3 && other.keys.stem.endsWith(last),
        ),
      ),
  );

/** "58 Tiere" where title or neighbours speak of dormice and the claim does: a word for the kind stands for what is named there. */
export const isByItsKind = ({ keys, noun }: ContentWord, claim: Facets, { said, before, head }: Place): boolean =>
  noun &&
  said.every.some(
    (other) =>
      other.noun && isKindOfLivingOrMade(other.text) && !claim.every.some((own) => likeness(own.keys, other.keys) > 0),
  ) &&
  [head, ...before].some(({ every }) => every.some((other) => likeness(keys, other.keys) === 1));

/** Not "die Stadt" or "der Verein", which act for themselves. */
const isKindOfLivingOrMade = (head: string): boolean =>
  isKindNoun(head) || /^(?:Tier|Pflanze|Fahrzeug|Gebäude|Bauwerk|Gerät|Anlage|Maschine|Turm)(?:e?s)?$/.test(head);

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

/** "Es war etwa 400 Meter lang": whom the claim names is told of by a pronoun, and is the subject of the sentence before, or of the title. */
export function isMeant(
  word: ContentWord,
  claim: Facets,
  said: Facets,
  { last, head }: { readonly last: Facets | undefined; readonly head: Facets },
): boolean {
  if (!word.noun || !isSubject(word, claim)) return false;
  const pronoun = /^(?:\p{L}+\s){0,3}?(er|sie|es)(?!\p{L})/iu.exec(said.text)?.[1]?.toLowerCase();
  if (pronoun === undefined) return false;
  if (said.events.some(({ roles }) => roles?.agent)) return false;
  if (bestLikeness(word.keys, head.every) > 0) return true;
  const article = /(?<!\p{L})(der|die|das)\s(?:\p{Ll}+\s)?$/iu
    .exec(claim.text.slice(0, word.start))?.[1]
    ?.toLowerCase();
  if (article !== undefined && article !== articleOf[pronoun]) return false;
  return last?.words.some((other) => isSubject(other, last) && likeness(word.keys, other.keys) > 0) ?? false;
}

const articleOf: Readonly<Record<string, string>> = { er: "der", sie: "die", es: "das" };

/** Whether the word stands in the part that acts, in the passive in the part that something is done to. */
export const isSubject = ({ start }: ContentWord, { events }: Facets): boolean =>
  events.some(({ roles }) =>
    [roles?.agent, roles?.voice === "passive" ? roles.object : undefined].some(
      (filler) => filler && filler.start <= start && start < filler.end,
    ),
  );
