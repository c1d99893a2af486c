import { fold } from "#german/normalise.ts";

/** A content word of a question; `weight` is 0–1: how rare it is in the collection, and, the smaller that is, in German at large. */
export interface AskedWord {
  readonly text: string;
  readonly stem: string;
  /** Stem of its infinitive, for a word that can be a verb form ("abgezogen" → that of "abziehen"). */
  readonly verb?: string;
  /** Groups of near synonyms it belongs to. */
  readonly synonyms: readonly number[];
  /** Groups of kindred words it belongs to. */
  readonly kindred: readonly number[];
  readonly folded: string;
  /** In a yes/no question, the poles that say the contrary: they answer it as well ("Ist er zufrieden?" – "enttäuscht"). */
  readonly contraries?: readonly number[];
  readonly weight: number;
  /** Whether it could stand in any question ("überhaupt", "Dinge"). */
  readonly isLight: boolean;
  /** Whether any passage of the collection holds the word. */
  readonly known: boolean;
  /** Key of the country it names, by noun, adjective or seat of government. */
  readonly country?: string;
  /** How near a stem or the key of a set phrase comes to it: `Synonymy` of the word, of its infinitive, or of a set phrase that it stands in. */
  readonly near: (other: string) => number;
}

/** How much a word of a question says beside its rarity, 0–1: what it is a kind of, and what stands in any question, says less. */
export const telling = (text: string, word: string): number =>
  isCategory(text, word) ? CATEGORY : isLight(text, word) ? LIGHT : 1;

/** Whether a word of the question could stand in any question. */
export const isLight = (text: string, word: string): boolean => isEmpty(word) || askedTime.exec(text)?.[1] === word;

/** Of "Welche Waffen …" and "Nenne die Waffen …" the answer tells kinds, and need not name what they are kinds of. */
export const isCategory = (text: string, word: string): boolean =>
  /^\s*(?:und )?(?:welche|nenne?|liste)/iu.test(text) &&
  new RegExp(
    `^\\s*(?:und )?(?:welche[rnms]?|nenne?(?: mir)?(?: alle| die)?|liste(?: alle| die)?(?: auf)?) ${word}(?!\\p{L})`,
    "iu",
  ).test(text) &&
  /(?:en|er|e|s)$/u.test(word);
export const CATEGORY = 0.35;

/** Words that stand in any question and hardly in what answers it ("überhaupt", "von anderer Seite", "welche Dinge"). */
const isEmpty = (word: string): boolean =>
  /^(?:uberhaupt|ding(?:e|en)?|sachen?|seiten?|fall|punkte?n?|thema|gedacht|geplant|erwartet|insgesamt|gerade|konkret|jemand|jemals|alles|besonders|moglich|sogar|artikeln?|texte?n?|worten?|infos?|informationen|rolle|art|weise|hinsicht|zusammenhang)$/.test(
    fold(word),
  );
const LIGHT = 0.3;

/** "An welchem Tag …" asks for any day: that a sentence says "Tag" is no sign. */
const askedTime =
  /(?<!\p{L})welche[mnrs]? (Tag|Datum|Jahr|Jahren|Monat|Woche|Jahrzehnt|Jahrhundert|Zeitpunkt|Zeitraum)(?!\p{L})/iu;

/** Words that ask and name nothing of what is asked about. */
export const isAskingWord = (word: string): boolean =>
  /^(?:wie|viel|viele[nr]?|wieviele?|hoch|gross|lange?|genau|eigentlich|denn|bitte|ungefahr|etwa|gibt|gab|gibts|geht|ging|kriegt|kriegte|bekommt|bekam(?:en)?|bekommen|erhalt(?:en)?|erhielt(?:en)?|mrd|mio|alt|oft|is|isn|issn|ne|nen|eigtl|sag|sage|nenne|erklare?|wurde[n]?|heisst|hiess|ja|nein)$/.test(
    fold(word),
  );
