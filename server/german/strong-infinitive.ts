import { wordSet } from "#german/word-set.ts";
import { fold } from "./normalise.ts";
import { strongVerbs } from "./strong-verbs.ts";
import { byFirstLetters, inseparable, separable } from "./verb-prefixes.ts";

/**
 * A folded form of a strong verb as its folded infinitive: "gewann", "gewonnene" → "gewinnen", "ubernahm" → "ubernehmen", "gestorben" →
 * "sterben". Undefined for other words, for modal and auxiliary verbs, and where a noun looks the same ("Band", "Vorstand", "Angebot").
 */
export function strongInfinitive(folded: string): string | undefined {
  if (folded.length < SHORTEST) return undefined;
  const bare = finite.get(folded) ?? participle(folded);
  if (bare !== undefined) return bare;
  for (const prefix of prefixesOf(folded)) {
    if (folded.length - prefix.length < SHORTEST || !folded.startsWith(prefix)) continue;
    const rest = folded.slice(prefix.length);
    const verb =
      (isSeparable.has(prefix) ? (finite.get(rest) ?? participle(rest)) : undefined) ??
      (isInseparable.has(prefix) ? (finite.get(rest) ?? participle(`ge${rest}`)) : undefined);
    if (verb !== undefined && !adjectives.test(folded)) return prefix + verb;
  }
  return undefined;
}

const SHORTEST = 3;
const LONGEST_PREFIX = 8;
const isSeparable: ReadonlySet<string> = new Set([...separable].map(fold));
/** "Gebot", "Gesang" are nouns; the verbs in ge- that are strong stand in the table themselves. */
const isInseparable: ReadonlySet<string> = new Set([...inseparable].filter((prefix) => prefix !== "ge").map(fold));

const prefixesOf = byFirstLetters([...isSeparable, ...isInseparable].filter(({ length }) => length <= LONGEST_PREFIX));

/** Participles that have become words of their own. */
const adjectives = /^(?:bekannt|verwandt|gewandt|verlegen|gelegen|angelegen|uberlegen|vergangen)(?:e[nmrs]?)?$/;

/** With any adjective ending. */
const participle = (folded: string): string | undefined =>
  participles.get(folded) ?? participles.get(folded.replace(/e[nmrs]?$/, ""));

/** Pasts whose singular or plural, folded, is a noun as well, alone or behind a prefix ("Vorstand", "Angriffen", "Umständen", "Gebot"). */
const nouns = wordSet(
  "band stand griff trieb schnitt ritt riss biss schloss schoss klang drang zwang rang wand barg pfiff schliff kniff strich schwamm mass ass floss betrug bot bat trug schrie lass lag",
);

/** Plurals that are another word ("Ausgaben", "Absprachen", "führen", "tränken"), where the singular is none. */
const otherPlurals = wordSet("gaben sprachen fuhren tranken");

const auxiliaries = wordSet("sein haben werden konnen mussen sollen wollen durfen mogen wissen tun");

const finite = new Map<string, string>();
const participles = new Map<string, string>();
const infinitives: ReadonlySet<string> = new Set(strongVerbs.map(([infinitive]) => fold(infinitive)));
for (const [infinitive, present, past, second] of strongVerbs) {
  const verb = fold(infinitive);
  if (auxiliaries.has(verb)) continue;
  const pasts = nouns.has(fold(past)) ? [] : [past, past.endsWith("e") ? `${past}n` : `${past}en`];
  const third = present === "-" ? infinitive.replace(/e?n$/, "t").replace(/(?<=[dt])t$/, "et") : present;
  for (const form of [third, ...pasts].map(fold))
    if (!otherPlurals.has(form) && !infinitives.has(form) && !finite.has(form)) finite.set(form, verb);
  if (!infinitives.has(fold(second))) participles.set(fold(second), verb);
}
/** No noun looks like these, though one looks like their root. */
for (const [past, verb] of [
  ["entstand", "entstehen"],
  ["uberstand", "uberstehen"],
  ["beschloss", "beschliessen"],
  ["entschloss", "entschliessen"],
  ["zerriss", "zerreissen"],
] as const)
  finite.set(past, verb);
