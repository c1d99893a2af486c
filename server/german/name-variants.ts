import { countryOf } from "#german/countries.ts";
import { fold } from "#german/normalise.ts";
import { remembering, rememberingTexts } from "#german/remembering.ts";

/** The form in which the spellings of one name meet: folded, hyphens as spaces, genitive -s kept ("lee jae myung"); countries by their key. */
export const nameKey: (name: string) => string = rememberingTexts(100_000, (name) => {
  const country = countryOf(name.trim());
  if (country && country.form !== "inhabitant") return country.key;
  return fold(name.replace(/['’](?=$)/, ""))
    .replace(/[-‐‑–\s.„“”"«»]+/g, " ")
    .trim();
});

/**
 * Whether two names can mean the same bearer: equal but for spelling, genitive and transliteration, one the end of the other (a surname
 * alone), an initial for a first name, or an acronym for the words it stands for.
 */
export function sameName(a: string, b: string): boolean {
  const first = nameKey(a);
  const second = nameKey(b);
  if (first === second) return first !== "";
  if (first.startsWith("country:") || second.startsWith("country:")) return false;
  if (!first.includes(" ") && !second.includes(" ")) return sameWord(first, second);
  const left = first.split(" ");
  const right = second.split(" ");
  if (left.length === 1 && right.length > 1)
    return sameWord(left[0] ?? "", right.at(-1) ?? "") || acronymOf(a, b) || stage(left, right);
  if (right.length === 1 && left.length > 1)
    return sameWord(right[0] ?? "", left.at(-1) ?? "") || acronymOf(b, a) || stage(right, left);
  return sameWords(left, right);
}

/** What two names of one bearer have in common: some trace of one is a trace of the other. For looking up before `sameName` decides. */
export function nameTraces(name: string): readonly string[] {
  const key = nameKey(name);
  const words = key.split(" ");
  const trace = (word: string): string => skeleton(word).replace(/s$/, "");
  const initials = name.replace(/[^\p{Lu}]/gu, "").toLowerCase();
  return [
    ...new Set([
      key,
      trace(words[0] ?? ""),
      trace(words.at(-1) ?? ""),
      ...(initials.length > 1 ? [trace(initials)] : []),
    ]),
  ];
}

/** East Asian names lead with the family's ("Lee" for "Lee Jae Myung"): three words whose last two are short. */
const stage = ([one = ""]: readonly string[], words: readonly string[]): boolean =>
  words.length === 3 && words.slice(1).every((word) => word.length <= 5) && sameWord(one, words[0] ?? "");

/** Surnames alike, and every first name of the shorter one found in the longer one, in order. */
function sameWords(left: readonly string[], right: readonly string[]): boolean {
  if (!sameWord(left.at(-1) ?? "", right.at(-1) ?? "")) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let at = 0;
  for (const word of short.slice(0, -1)) {
    while (at < long.length - 1 && !sameWord(word, long[at] ?? "") && !isInitial(word, long[at] ?? "")) at += 1;
    if (at >= long.length - 1) return false;
    at += 1;
  }
  return true;
}

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Equal, a genitive of the other, or another transliteration of the same Cyrillic or Arabic letters. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 3 || b.length < 3) return false;
  if (isGenitive(a, b) || isGenitive(b, a)) return true;
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 4) return false;
  const left = skeleton(a);
  const right = skeleton(b);
  return left === right || (left.length > 5 && (isGenitive(left, right) || isGenitive(right, left)));
}

const isGenitive = (name: string, other: string): boolean =>
  other.length === name.length + 1 && other.endsWith("s") && other.startsWith(name);

/**
 * What German, English and scientific transliterations have in common: sch/sh, tsch/ch, kh/ch, w/v, z/s, ij/yj/iy/y/j at the end,
 * ya/ja, doubled letters. Applied to both sides, so that nothing is claimed of the spelling itself; seventeen passes, so that a text's names are kept.
 */
const skeleton = remembering(4096, (word: string): string =>
  word
    .replace(/tsch/g, "c")
    .replace(/sch|sh/g, "x")
    .replace(/zh/g, "x")
    .replace(/ch|kh/g, "c")
    .replace(/ph/g, "f")
    .replace(/[wv]/g, "v")
    .replace(/[eo]v(?=s?$)/, "ov")
    .replace(/z/g, "s")
    .replace(/(?:[iyj]+)(?=s?$)/, "i")
    .replace(/[yj]/g, "i")
    .replace(/ie/g, "i")
    .replace(/ck|q/g, "k")
    .replace(/(.)\1+/g, "$1")
    .replace(/iu/g, "u")
    .replace(/ia/g, "a")
    .replace(/io/g, "o"),
);

/** "SWP" for "Stiftung Wissenschaft und Politik": the capitals of the words, in order. */
function acronymOf(acronym: string, words: string): boolean {
  const letters = acronym.trim().replace(/s$/, "");
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false;
  const initials = words
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase())
    .join("");
  return initials === letters;
}
