import { remembering } from "./remembering.ts";

/** The one form of a text that every offset refers to: Unicode NFC. */
export const toNfc = (text: string): string => (mayDiffer.test(text) ? text.normalize("NFC") : text);

/** Letters of Western alphabets, punctuation and the euro sign have no other form (NFC_Quick_Check); one look spares nearly every text the rest. */
const mayDiffer = /[^\u0000-\u02ff\u2002-\u206f€]/;

/**
 * The form in which spellings of one word meet: lower case, without accents, umlauts as plain vowels whether written ä or ae, ß as ss,
 * typographic apostrophes and invisible characters gone ("Straßenbrücke", "Strassenbruecke" → "strassenbrucke"). For matching only.
 */
export function fold(word: string): string {
  return word.length <= LONGEST ? foldedWord(word) : folded(word);
}

/** Texts repeat their words; whole texts are folded too, and not kept. */
const foldedWord = remembering(32_768, folded);
const LONGEST = 40;

function folded(word: string): string {
  const lower = word.toLowerCase();
  const bare = plainLetters.test(lower) ? lower : withoutMarks(lower);
  return bare.replace(spelledOut, "");
}

const plainLetters = /^[a-z0-9]*$/;

const withoutMarks = (lower: string): string =>
  lower
    .replace(/[ßæœøłđıþð]/g, (letter) => ligatures[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\p{Mn}\p{Cf}'’‘ʼ`´]/gu, "");

const ligatures: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  þ: "th",
  ð: "d",
};

/**
 * The e of ae, oe, ue. After a vowel or q it is a sound of its own ("neue", "Feuer", "Quelle"), and at the end it belongs to the ending
 * ("Statue, Statuen") but in "grün". Where ae, oe, ue is no umlaut ("Michael", "aktuell") the e is lost as well, in every text alike.
 */
const spelledOut = /(?<=(?<![aeiouyq])[ao])e(?!s?$)|(?<=(?<![aeiouyq])u)e(?!n?s?$)|(?<=gru)e(?=n$)/g;

/** A word with its first letter in upper case. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
