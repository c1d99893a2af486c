/**
 * The stem of a lower-case word by the Snowball German algorithm (Porter, snowballstem.org/algorithms/german/stemmer.html, the edition
 * before 3.0), umlauts and ß removed; the tests compare it with the package snowball-stemmers, which takes 40 ms to load and is seven times slower.
 */
export function snowball(word: string): string {
  const text = word.replaceAll("ß", "ss").replace(betweenVowels, upper);
  const first = regionAfter(text, 0);
  const r1 = Math.max(first, 3);
  const r2 = regionAfter(text, first);
  return removeDerivation(removeDegree(removeInflection(text, r1), r1), r1, r2)
    .toLowerCase()
    .replace(/[äöü]/g, (umlaut) => plain[umlaut] ?? umlaut);
}

/** A u or y between vowels counts as a consonant: written as a capital until the end. */
const betweenVowels = /(?<=[aeiouyäöü])[uy](?=[aeiouyäöü])/g;
const upper = (letter: string): string => letter.toUpperCase();
const plain: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u" };

/** Where the region starts that follows the first non-vowel after a vowel, at or after `from`. */
function regionAfter(text: string, from: number): number {
  vowelThenOther.lastIndex = from;
  return vowelThenOther.test(text) ? vowelThenOther.lastIndex : text.length;
}

const vowelThenOther = /[aeiouyäöü][^aeiouyäöü]/g;

/** Step 1: e, en, er, ern, em, es, s. */
function removeInflection(text: string, r1: number): string {
  const ending = /(?:ern|er|em)$/.exec(text);
  if (ending && ending.index >= r1) return text.slice(0, ending.index);
  const light = /(?:en|es|e)$/.exec(text);
  if (light && light.index >= r1) return text.slice(0, light.index).replace(/niss$/, "nis");
  return text.length - 1 >= r1 && /[bdfghklmnrt]s$/.test(text) ? text.slice(0, -1) : text;
}

/** Step 2: en, er, est, st. */
function removeDegree(text: string, r1: number): string {
  const ending = /(?:est|en|er)$/.exec(text);
  if (ending && ending.index >= r1) return text.slice(0, ending.index);
  if (ending?.[0] === "est") return text;
  return text.length - 2 >= r1 && /...[bdfghklmnt]st$/.test(text) ? text.slice(0, -2) : text;
}

/** Step 3: end, ung, ig, ik, isch, lich, heit, keit. */
function removeDerivation(text: string, r1: number, r2: number): string {
  const ending = /(?:isch|lich|heit|keit|end|ung|ig|ik)$/.exec(text);
  if (!ending || ending.index < r2) return text;
  const rest = text.slice(0, ending.index);
  switch (ending[0]) {
    case "end":
    case "ung":
      return without(rest, /(?<!e)ig$/, r2);
    case "ig":
    case "ik":
    case "isch":
      return rest.endsWith("e") ? text : rest;
    case "lich":
    case "heit":
      return without(rest, /e[rn]$/, r1);
    default:
      return without(rest, /(?:lich|ig)$/, r2);
  }
}

function without(text: string, ending: RegExp, from: number): string {
  const found = ending.exec(text);
  return found && found.index >= from ? text.slice(0, found.index) : text;
}
