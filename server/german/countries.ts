import { irregularCountries } from "#german/country-words.ts";
import { remembering } from "#german/remembering.ts";

/** How a word names a country or continent: its key ("country:norwegen") and by which kind of word. */
export interface CountryWord {
  readonly key: string;
  readonly form: "name" | "adjective" | "inhabitant";
}

/**
 * The country or continent (all regions of ISO 3166 and the continents of UN M.49, by `Intl.DisplayNames`) that a word names, as name
 * ("Norwegens"), adjective ("norwegischen") or inhabitant ("Norwegerin"); undefined for any other word.
 */
export const countryOf = (word: string): CountryWord | undefined => known(word) ?? undefined;

/** Every reader of a sentence asks for the same words again; null for those that name none. */
const known = remembering(16_384, (word: string) => readCountry(word) ?? null);

/** The same for a memory of one's own. */
export function readCountry(word: string): CountryWord | undefined {
  const lower = word.toLowerCase().replaceAll("‑", "-");
  const first = word.charAt(0);
  const capital = first !== first.toLowerCase();
  if (capital && !(names.has(lower) && isAcronym(lower) && word !== word.toUpperCase())) {
    const name =
      names.get(lower) ??
      (/s$/.test(lower) ? names.get(lower.slice(0, -1)) : undefined) ??
      names.get(lower.replace(/['’]$/, ""));
    if (name) return { key: name, form: "name" };
  }
  const adjective = adjectiveKey(lower);
  if (adjective) return { key: adjective, form: "adjective" };
  if (!capital || lower.length < 3) return undefined;
  const inhabitant = inhabitantKey(lower);
  return inhabitant ? { key: inhabitant, form: "inhabitant" } : undefined;
}

/** Names of more than one word ("vereinigte arabische emirate"), lower case, with their keys. */
export const longCountryNames = (): ReadonlyMap<string, string> => longNames;

/** "US" is a country, "Un" is not. */
const isAcronym = (lower: string): boolean => /^(?:usa?|eu|uno?|uk|vae)$/.test(lower);

const names = new Map<string, string>();
const longNames = new Map<string, string>();
const adjectives = new Map<string, string>();
const inhabitants = new Map<string, string>();

function adjectiveKey(lower: string): string | undefined {
  const match = lower.includes("isch") ? /^(.+?)(?:isch)(?:e[nmrs]?|st|stämmige[nmrs]?)?$/.exec(lower) : null;
  if (match?.[1]) return adjectives.get(match[1]);
  if (/^deutsch(?:e[nmrs]?)?$/.test(lower)) return adjectives.get("deutsch");
  return lower === "schweizer" || lower === "luxemburger" || lower === "liechtensteiner"
    ? inhabitants.get(lower)
    : undefined;
}

function inhabitantKey(lower: string): string | undefined {
  const base = lower.endsWith("innen") ? lower.slice(0, -5) : lower.endsWith("in") ? lower.slice(0, -2) : lower;
  if (base.length >= FIRST && !firstLetters().has(lower.slice(0, FIRST))) return undefined;
  for (const form of [
    lower,
    lower.replace(/[nrs]$/, ""),
    lower.replace(/(?:en|er)$/, ""),
    base,
    `${base}e`,
    `${base}in`,
  ]) {
    const key = inhabitants.get(form);
    if (key) return key;
  }
  return undefined;
}

/** How inhabitants' words begin: one look spares most words the rest. */
function firstLetters(): ReadonlySet<string> {
  begins ??= new Set([...inhabitants.keys()].map((form) => form.slice(0, FIRST)));
  return begins;
}

let begins: ReadonlySet<string> | undefined;
const FIRST = 3;

const setOnce = (map: Map<string, string>, form: string, key: string): void => {
  if (form.length > 1 && !map.has(form)) map.set(form, key);
};

/** "Mali-" gives "malisch": the vowel goes before "-isch"; "-ien" and "-stan" go, "-land" turns into "-länd". */
function regularAdjectives(lower: string): readonly string[] {
  if (lower.endsWith("land")) return [lower.replace(/land$/, "länd")];
  if (lower.endsWith("ien")) return [lower.slice(0, -3)];
  if (lower.endsWith("istan")) return [lower.slice(0, -5)];
  if (/[aeio]$/.test(lower)) return [lower.slice(0, -1), `${lower}n`, lower];
  return [lower, ...(lower.endsWith("en") ? [lower.slice(0, -2)] : [])];
}

function addCountry(
  name: string,
  aliases: readonly string[],
  stems: readonly string[],
  people: readonly string[],
): void {
  const key = `country:${name.toLowerCase()}`;
  for (const form of [name, ...aliases].map((one) => one.toLowerCase()))
    setOnce(form.includes(" ") ? longNames : names, form, key);
  const regular = name.includes(" ") ? [] : regularAdjectives(name.toLowerCase());
  for (const stem of stems.length > 0 ? stems : regular) setOnce(adjectives, stem, key);
  const regularPeople = (stems.length > 0 ? stems : regular).flatMap((stem) =>
    stem.length > 3 ? [`${stem}er`, `${stem}ier`] : [],
  );
  for (const form of people.length > 0 ? people : regularPeople) setOnce(inhabitants, form, key);
}

const listed = new Map(irregularCountries.map((entry) => [entry.name, entry]));
const display = new Intl.DisplayNames("de", { type: "region", fallback: "none" });
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Codes beyond the two letters of countries: Afrika, Europa, Asien, Ozeanien, and not the two test regions of the standard. */
const codes = [...letters.flatMap((a) => letters.map((b) => a + b)), "002", "150", "142", "009"].filter(
  (code) => !/^(?:X[AB]|ZZ|QO|EZ)$/.test(code),
);

for (const name of new Set([...listed.keys(), ...codes.flatMap((code) => display.of(code) ?? [])])) {
  const entry = listed.get(name);
  addCountry(name, entry?.aliases ?? [], entry?.adjectives ?? [], entry?.inhabitants ?? []);
}
