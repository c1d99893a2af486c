import { countryOf } from "#german/countries.ts";
import { isGivenName } from "#german/given-names.ts";
import { sameName } from "#german/name-variants.ts";
import { fold } from "#german/normalise.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import { sourceNoun } from "#german/speaker.ts";
import { likeness } from "./match-words.ts";
import { isReportNoun } from "./speaker-cues.ts";
import { wordKeys } from "./word-keys.ts";

/** Whether the speaker is the medium or its author: no other name stands beside it ("Bericht von t-online", but not "Klein der DW"). */
export function isOwn(speaker: string, own: string): boolean {
  const known = fold(own);
  const words = speaker.split(/\s+/).filter((word) => /[\p{Lu}\d.-]/u.test(word) && !roles.test(word));
  return words.length > 0
    ? words.every((word) => known.includes(fold(word).replace(/s$/, "")))
    : fold(speaker).includes(known);
}

/** Whether two speakers can be one: a shared name or noun in any form, and no two countries. */
export function sameSpeaker(a: string, b: string): boolean {
  const mine = countries(a);
  const theirs = countries(b);
  if (mine.length > 0 && theirs.length > 0 && !mine.some((key) => theirs.includes(key))) return false;
  if (sameName(a, b)) return true;
  if (areKin(a, b)) return true;
  const left = capitals(a);
  const right = capitals(b);
  if (areNamesakes(left, right)) return false;
  return left.some((word) =>
    right.some(
      (other) => sameName(word, other) || likeness(wordKeys(word), wordKeys(other)) > 0 || shareFirstPart(word, other),
    ),
  );
}

/** "Anselm Rüter" and "Thilo Rüter", whatever office both have. */
function areNamesakes(left: readonly string[], right: readonly string[]): boolean {
  const [mine, theirs] = [left.at(-2), right.at(-2)];
  if (mine === undefined || theirs === undefined || !sameName(left.at(-1) ?? "", right.at(-1) ?? "")) return false;
  const given = [mine, theirs].filter(isGivenName).length;
  return (
    given > 0 &&
    (given === 2 || !isTitle(given === 1 && isGivenName(mine) ? theirs : mine)) &&
    mine.slice(0, 2) !== theirs.slice(0, 2)
  );
}

/** Who somebody is, and not what they are called. */
const isTitle = (word: string): boolean =>
  isRoleNoun(word) ||
  /^(?:Prof|Dr|Frau|Herrn?)$|(?:in|er|ist|oge|or|eur|ent|ant|haus|amt)$/.test(word) ||
  word.includes("-");

/** "Die Kammer" and "das Gericht", "die Ermittler" and "die Polizei": words for one body. */
const areKin = (a: string, b: string): boolean =>
  kin.some((body) => [a, b].every((one) => capitals(one).some((word) => body.test(word))));

const kin: readonly RegExp[] = [
  /^(?:(?!Schied)\p{Lu}\p{L}*)?(?:[Gg]ericht(?:e?s)?|[Rr]ichter(?:in|innen|n|s)?)$|^(?:Straf|Zivil|Schwurgerichts)?[Kk]ammer$/u,
  /^(?:\p{Lu}\p{L}*)?[Ss]taatsanw[aä]lt(?:e?s|e|en|in|schaft)?$|^Ankl(?:age|agebehörde|äger)$/u,
  /^(?:\p{Lu}\p{L}*)?[Pp]oli(?:zei|zisten?)$|^(?:Ermittlern?|Fahndern?|Kripo|Beamten?)$/u,
  /^(?:\p{Lu}\p{L}*)?(?:[Ff]orschern?|[Ww]issenschaftlern?|[Aa]utoren|[Ss]tudie)$|^(?:Forscherteam|Forschergruppe)s?$/u,
];

/** "Verbraucherverband" – "Verbraucherschützer". */
const shareFirstPart = (a: string, b: string): boolean =>
  a.length > 11 && b.length > 11 && a.slice(0, 8) === b.slice(0, 8);

/** Whether a speaker has a name or noun of its own beside the role ("Forscherin Huck", not "die Forscherin"). */
export const isNamed = (speaker: string): boolean =>
  speaker.split(" ").some((word) => /^\p{Lu}/u.test(word) && !roles.test(word) && !isReportNoun(word));

const roles = {
  test: (word: string): boolean => people.test(word) || sourceNoun.test(word.toLowerCase()),
};

const people =
  /^(?:Medium|Redaktion|Zeitung|Forscher(?:in)?|Autor(?:in|en|innen)?|Expert(?:e|in|en)|Sprecher(?:in|s)?|Rechnung|Vorstellung|Bericht(?:s|e)?|Recherchen?)$/;

const countries = (text: string): readonly string[] => text.split(/\s+/).flatMap((word) => countryOf(word)?.key ?? []);

/** The words of a speaker that are written with a capital. */
export const capitals = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));

/** "WFP" beside "Welternährungsprogramm": letters may be short for any name. */
export const isAbbreviation = (name: string): boolean => capitals(name).every((word) => /^\p{Lu}{2,6}s?$/u.test(word));
