import { countryOf } from "#german/countries.ts";
import { mapped } from "#german/mapped.ts";
import type { NameMention } from "#german/name-mention.ts";
import { nameKey } from "#german/name-variants.ts";
import { names } from "#german/names.ts";
import { numberWord } from "#german/number-words.ts";

/** The names of a sentence; an acronym takes in the name behind it ("FC Reinstadt", "IG Metall"). */
export function namesOf(sentence: string): readonly NameMention[] {
  const found = names(sentence);
  const parted = found
    // "Vierzehn Todesopfer".
    .filter(
      ({ start, text }) => start > 0 || !(participle.test(text) || numberWord(text.split(" ")[0]?.toLowerCase() ?? "")),
    )
    .flatMap((name) => placeAndPerson(countryAlone(name), sentence));
  return mapped(parted, (name, at) => {
    if (!/^\p{Lu}{2,4}$/u.test(name.text)) return name;
    const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(sentence.slice(name.end, name.end + 40));
    if (!next?.[1] || found[at + 1]?.start === name.end + 1) return name;
    const text = `${name.text} ${next[1]}`;
    return { ...name, text, key: nameKey(text), end: name.end + next[0].length };
  });
}

/** "Schweizer Uhrenexporte": of a country's adjective and a noun only the country is named. */
function countryAlone(name: NameMention): NameMention {
  const [first = "", noun] = name.text.split(" ");
  const country = noun && adjectives.test(first) && countryOf(first);
  return country ? { ...name, text: first, kind: "country", key: country.key, end: name.start + first.length } : name;
}

const adjectives = /^(?:Schweizer|Luxemburger|Liechtensteiner)$/;

/** "In Peking Molina …": what a bare preposition takes is a place, and the name behind it another one. */
function placeAndPerson(name: NameMention, sentence: string): readonly NameMention[] {
  if (name.kind !== "person") return [name];
  const place = /(?:^|\s)(?:in|nach|aus|bei)\s$/i.test(sentence.slice(Math.max(0, name.start - 6), name.start));
  if (!place) return [name];
  const [first, second, third] = name.text.split(" ");
  if (!first || !second || third !== undefined) return [name];
  const middle = name.start + first.length;
  return [
    { ...name, text: first, kind: "place", key: nameKey(first), end: middle },
    { ...name, text: second, kind: "unknown", key: nameKey(second), start: name.end - second.length },
  ];
}

/** "Werdende Mütter", "Verletzte Fahrgäste": at the head of a sentence an adjective has a capital, too. */
const participle =
  /^(?:\p{Lu}\p{L}{3,}(?:ende|ierte|elte|erte|etzte|ische|liche)|\p{Lu}\p{L}*(?:i[gn]|ng|rk|ch|ll|te|ön|er)ste|(?:Er|Be)ste|(?:Letz|Größ)te)[nrsm]?\s\p{Lu}/u;
