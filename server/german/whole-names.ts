import { countryOf, longCountryNames } from "#german/countries.ts";
import { isGivenName } from "#german/given-names.ts";
import { mention, type NameMention } from "#german/name-mention.ts";
import { nameKey } from "#german/name-variants.ts";
import { isCommonNoun } from "#german/person-names.ts";
import { isLegalForm, isNamedBody, isOrganisationNoun, isRoleNoun } from "#german/role-nouns.ts";
import type { Token } from "#german/tokens.ts";
import { wordSet } from "#german/word-set.ts";

/** A name at the start of a run, with how many tokens it takes. */
export interface NameAtStart {
  readonly mention: NameMention;
  readonly length: number;
}

/** Countries of one word or more, "EU" and "UN" as bodies, acronyms, and hyphenated bodies ("Max-Planck-Institut"). */
export function wholeName(rest: readonly Token[], opening: boolean): NameAtStart | undefined {
  const first = rest[0];
  if (!first) return undefined;
  for (let length = openLong.has(first.lower.slice(0, 4)) ? Math.min(4, rest.length) : 0; length > 1; length -= 1) {
    const words = rest.slice(0, length).map(({ lower }) => lower);
    const joined = words
      .join(" ")
      .replace(/^(vereinigte|vereinte|dominikanische|europäische|tschechische|russische|demokratische)[nrs]/, "$1")
      .replace(/(?<=königreich|union)e?s$/, "");
    const key = longCountryNames().get(joined);
    if (key) return { mention: { ...mention(rest.slice(0, length), kindOf(key)), key }, length };
  }
  const country = countryOf(first.text);
  if (
    country &&
    !(country.form === "adjective" && rest.length > 1 && !opening) &&
    !(country.form === "inhabitant" && isGivenName(first.text))
  ) {
    return { mention: { ...mention([first], kindOf(country.key)), key: country.key }, length: 1 };
  }
  if (/^[\p{Lu}\p{Lu}][\p{Lu}\d&]{1,7}s?$/u.test(first.text) && !/^[IVXLCDM]{1,6}$/.test(first.text)) {
    const genitive = /\p{Lu}s$/u.test(first.text);
    const second = rest[1]?.capital && !genitive && !isNameless(rest[1].text) ? [rest[1]] : [];
    return {
      mention: mention([first, ...second], "organisation", genitive ? { genitive: true } : {}),
      length: 1 + second.length,
    };
  }
  const tail = first.text.slice(first.text.search(/[-‐‑][^-‐‑]*$/) + 1);
  if (/-/.test(first.text) && isOrganisationNoun(tail) && /^\p{Lu}/u.test(first.text)) {
    return { mention: mention([first], "organisation"), length: 1 };
  }
  return undefined;
}

/** How the country names of several words begin. */
const openLong: ReadonlySet<string> = new Set(
  [...longCountryNames().keys()].map((name) => name.split(" ")[0]?.slice(0, 4) ?? ""),
);

/** "IG Metall", "FC Bayern" are one name; "CDU Politiker", "AP Olaf Meier" are not. */
const isNameless = (word: string): boolean =>
  isCommonNoun(word) || isRoleNoun(word) || isGivenName(word) || /^\p{Lu}{2,}/u.test(word);

const kindOf = (key: string): "organisation" | "country" =>
  /vereinte nationen|europäische union/.test(key) ? "organisation" : "country";

/** "Siemens Energy AG", "Universität Bonn", "Hankuk University of Foreign Studies", "Deutsche Bahn". */
export function bodyName(rest: readonly Token[], determined: boolean, opening: boolean): NameAtStart | undefined {
  const legal = rest.findIndex(({ text }) => isLegalForm(text));
  if (legal > 0) return { mention: mention(rest.slice(0, legal + 1), "organisation"), length: legal + 1 };
  const english = rest.findIndex(({ text }) => englishBodies.has(text));
  if (
    english >= 0 &&
    !isGivenName(rest[0]?.text ?? "") &&
    english <= 3 &&
    rest.length > 1 &&
    (english > 0 || /^(?:of|for)$/.test(rest[1]?.lower ?? "")) &&
    !rest.slice(0, english).some(({ text }) => isRoleNoun(text))
  ) {
    return { mention: mention(rest, "organisation"), length: rest.length };
  }
  const first = rest[0];
  const second = rest[1];
  if (
    first &&
    second &&
    isOrganisationNoun(first.text) &&
    !isNamedBody(first.text) &&
    !isTitledCouncillor(rest, determined) &&
    !isCommonNoun(second.text) &&
    !isRoleNoun(second.text)
  ) {
    return { mention: mention([first, second], "organisation"), length: 2 };
  }
  const adjective =
    first &&
    second &&
    !opening &&
    /^\p{Lu}\p{Ll}+(?:e|en|er|es)$/u.test(first.text) &&
    countryOf(first.text)?.form === "adjective";
  if (adjective && determined && !isRoleNoun(second?.text ?? "")) {
    const own = mention([first, second], "organisation");
    return { mention: { ...own, key: nameKey(`${first.text.replace(/[nrs]$/, "")} ${second?.text}`) }, length: 2 };
  }
  return undefined;
}

const englishBodies = wordSet(
  "University Institute College School Centre Center Foundation Association Bank Times Post News United City Airlines Motors Group",
);

/** "Landesrat Egger", "der Stadtrat Hans Kern": a council's name has an article and one word ("der Gemeinderat Neustadt"). */
const isTitledCouncillor = ([first, second, third]: readonly Token[], determined: boolean): boolean =>
  first !== undefined &&
  second !== undefined &&
  /rat$/.test(first.lower) &&
  (!determined || isGivenName(second.text) || (third?.capital === true && !isCommonNoun(third.text)));

/** "SWP-Forscherin", "Polen-Expertin": the first part is a name of its own. */
export function hyphenHead(token: Token | undefined): NameMention | undefined {
  const cut = token?.text.search(/[-‐‑]/) ?? -1;
  if (!token || cut < 2) return undefined;
  const text = token.text.slice(0, cut);
  const country = countryOf(text);
  const span = { start: token.start, end: token.start + cut, text };
  if (country) return { ...span, kind: "country", key: country.key, role: undefined };
  return /^\p{Lu}{2,8}$/u.test(text)
    ? { ...span, kind: "organisation", key: text.toLowerCase(), role: undefined }
    : undefined;
}
