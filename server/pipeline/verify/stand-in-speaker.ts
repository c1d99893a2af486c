import { sameName } from "#german/name-variants.ts";
import type { Facets } from "./claim-facets.ts";
import { wordKeys } from "./content-words.ts";
import type { Place } from "./finding.ts";
import { isKindOfThing } from "./kind-nouns.ts";
import { isSibling, likeness } from "./match-words.ts";
import { capitals, isNamed } from "./same-speaker.ts";

/** "Die Forscherin" in the evidence and her name in the claim, or the other way round: one is a role, the other stands near it. */
export const isStandIn = (speaker: string, other: string, { said, around, head }: Place): boolean =>
  ((isNamed(speaker) !== isNamed(other) || shell.test(other) || shell.test(speaker)) &&
    [around, said, head].some((text) => isAround(speaker, text))) ||
  isShortened(speaker, other, [around, said, head]);

/** "Nach eigenen Angaben" and "nach Unternehmensangaben": the general noun means the one that the sentence is about. */
export const isOwnWord = (other: string, { text }: Facets): boolean =>
  /(?<!\p{L})(?:nach|laut) eigen/iu.test(text) && isKindOfThing(capitals(other).at(-1) ?? "");

/** "Die Kakaobehörde" and "die Vermarktungsbehörde" can be one: nothing says they are two. */
export function isSameKind(speaker: string, other: string, claim: Facets): boolean {
  const [mine, theirs] = [capitals(speaker).at(-1), capitals(other).at(-1)];
  if (!mine || !theirs) return false;
  const named = claim.names.some(({ text }) => text.split(" ").includes(mine));
  return !named && !namesMedium.test(mine) && isSibling(wordKeys(mine).stem, wordKeys(theirs).stem);
}

/** Of two of these each speaks for itself. */
const namesMedium = /(?:verb[aä]nde?|ministerium|verein|partei|zeitung|institut|amt|gericht|konzern)(?:e?s|en)?$/i;

/** "Nach Zahlen des Verbands" behind "der Mieterverband": the head of a compound that the passage names before. */
const isShortened = (speaker: string, other: string, texts: readonly Facets[]): boolean =>
  capitals(speaker).some((word) => {
    const keys = wordKeys(word);
    return (
      capitals(other).some((head) => isHeadOf(wordKeys(head).stem, keys.stem)) &&
      texts.some(({ every }) => every.some((told) => told.keys.stem === keys.stem))
    );
  });

const isHeadOf = (head: string, compound: string): boolean =>
  head.length >= 4 && compound.length >= head.length + 3 && compound.endsWith(head);

/** "Nach Angaben des Hauses": a general word for a body that has its own name elsewhere. */
const shell =
  /^(?:Haus(?:es)?|Unternehmens?|Konzerns?|Firma|Verband(?:e?s)?|Verein(?:s)?|Behörde|Einrichtung|Betreibers?|Organisation)$/;

/** Whether a name or noun of the speaker stands in the text. */
export const isAround = (speaker: string, text: Facets): boolean =>
  capitals(speaker).some(
    (word) =>
      text.names.some((name) => sameName(name.text, word)) ||
      text.words.some(({ keys }) => likeness(wordKeys(word), keys) >= 0.8),
  );
