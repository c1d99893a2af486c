import { countryOf, longCountryNames } from "#german/countries.ts";
import { isGivenName } from "#german/given-names.ts";
import { mention, type NameMention } from "#german/names.ts";
import { nameKey } from "#german/name-variants.ts";
import type { NameRun } from "#german/name-runs.ts";
import { isDetermined, type NameStatistics } from "#german/name-statistics.ts";
import { isCommonNoun, isPersonName } from "#german/person-names.ts";
import { isLegalForm, isNamedBody, isOrganisationNoun, isPlaceNoun, isRoleNoun } from "#german/role-nouns.ts";
import type { Token } from "#german/tokens.ts";

/** What a run names for certain, and what is left to be decided by the rest of the text. */
export interface ReadRun {
  readonly mentions: readonly NameMention[];
  readonly undecided: readonly NameRun[];
}

/** Takes a run of capitalised words apart from left to right: countries, genitives, bodies, titles, persons. */
export function readRun(whole: NameRun, statistics?: NameStatistics): ReadRun {
  const mentions: NameMention[] = [];
  const undecided: NameRun[] = [];
  const { run } = whole;
  let role: string | undefined;
  for (let at = 0; at < run.length; ) {
    const rest = run.slice(at);
    const before = at === 0 ? whole.before : run[at - 1];
    const body = wholeName(rest, whole.opening && at === 0) ?? bodyName(rest, at === 0 && before !== undefined && isDetermined(before), whole.opening && at === 0);
    if (body) {
      mentions.push(body.mention);
      at += body.length;
      role = undefined;
      continue;
    }
    const word = rest[0]?.text ?? "";
    const beforeGiven = at + 1 < run.length && isGivenName(rest[1]?.text ?? "") && !/s$/.test(word) && !/^\p{Lu}{2}/u.test(word);
    const title = ((isRoleNoun(word) || beforeGiven) && !isGivenName(word)) && (rest.length > 1 || /-/.test(word) || at > 0 || /chef|minister|präsident/i.test(word));
    if (title && !(role !== undefined && rest.length === 1)) {
      const compound = hyphenHead(rest[0]);
      if (compound) mentions.push(compound);
      role = word;
      at += 1;
      continue;
    }
    const genitive = at + 1 < run.length && isGenitiveName(rest, before, statistics);
    if (genitive && rest[0]) {
      mentions.push(mention([rest[0]], role === undefined ? "unknown" : "person", { genitive: true, ...(role !== undefined && { role }) }));
      at += 1;
      continue;
    }
    const length = personLength(rest, role !== undefined, statistics, before);
    if (length > 0) {
      const kind = role !== undefined && isPlaceNoun(role) ? "place" : role !== undefined && isNamedBody(role) ? "organisation" : "person";
      mentions.push(mention(rest.slice(0, length), kind, role === undefined || kind !== "person" ? {} : { role }));
      at += length;
      continue;
    }
    if ((isNamedBody(word) || isPlaceNoun(word)) && rest.length > 1) role = word;
    else undecided.push({ run: rest.slice(0, 1), opening: whole.opening && at === 0, after: at === run.length - 1 ? whole.after : -1, ...(before && { before }) });
    at += 1;
  }
  return { mentions, undecided };
}

interface Read {
  readonly mention: NameMention;
  readonly length: number;
}

/** Countries of one word or more, "EU" and "UN" as bodies, acronyms, and hyphenated bodies ("Max-Planck-Institut"). */
function wholeName(rest: readonly Token[], opening: boolean): Read | undefined {
  const first = rest[0];
  if (!first) return undefined;
  for (let length = Math.min(4, rest.length); length > 1; length -= 1) {
    const words = rest.slice(0, length).map(({ lower }) => lower);
    const joined = words.join(" ").replace(/^(vereinigte|vereinte|dominikanische|europäische|tschechische|russische|demokratische)[nrs]/, "$1").replace(/(?<=königreich|union)e?s$/, "");
    const key = longCountryNames().get(joined);
    if (key) return { mention: { ...mention(rest.slice(0, length), kindOf(key)), key }, length };
  }
  const country = countryOf(first.text);
  if (country && !(country.form === "adjective" && rest.length > 1 && !opening) && !(country.form === "inhabitant" && isGivenName(first.text))) {
    return { mention: { ...mention([first], kindOf(country.key)), key: country.key }, length: 1 };
  }
  if (/^[\p{Lu}\p{Lu}][\p{Lu}\d&]{1,7}s?$/u.test(first.text) && !/^[IVXLCDM]{1,6}$/.test(first.text)) {
    return { mention: mention([first], "organisation", /\p{Lu}s$/u.test(first.text) ? { genitive: true } : {}), length: 1 };
  }
  const tail = first.text.slice(first.text.search(/[-‐‑][^-‐‑]*$/) + 1);
  if (/-/.test(first.text) && isOrganisationNoun(tail) && /^\p{Lu}/u.test(first.text)) {
    return { mention: mention([first], "organisation"), length: 1 };
  }
  return undefined;
}

const kindOf = (key: string): "organisation" | "country" => (/vereinte nationen|europäische union/.test(key) ? "organisation" : "country");

/** "Siemens Energy AG", "Universität Bonn", "Hankuk University of Foreign Studies", "Deutsche Bahn". */
function bodyName(rest: readonly Token[], determined: boolean, opening: boolean): Read | undefined {
  const legal = rest.findIndex(({ text }) => isLegalForm(text));
  if (legal > 0) return { mention: mention(rest.slice(0, legal + 1), "organisation"), length: legal + 1 };
  const english = rest.findIndex(({ text }) => /^(?:University|Institute|College|School|Centre|Center|Foundation|Association|Bank|Times|Post|News|United|City|Airlines|Motors|Group)$/.test(text));
  if (english >= 0 && english <= 3 && rest.length > 1 && (english > 0 || /^(?:of|for)$/.test(rest[1]?.lower ?? "")) && !rest.slice(0, english).some(({ text }) => isRoleNoun(text))) {
    return { mention: mention(rest, "organisation"), length: rest.length };
  }
  const [first, second] = rest;
  if (first && second && isOrganisationNoun(first.text) && !isNamedBody(first.text) && !isCommonNoun(second.text) && !isRoleNoun(second.text)) {
    return { mention: mention([first, second], "organisation"), length: 2 };
  }
  const adjective = first && second && !opening && /^\p{Lu}\p{Ll}+(?:e|en|er|es)$/u.test(first.text) && countryOf(first.text)?.form === "adjective";
  if (adjective && determined && !isRoleNoun(second?.text ?? "")) {
    const own = mention([first, second], "organisation");
    return { mention: { ...own, key: nameKey(`${first.text.replace(/[nrs]$/, "")} ${second?.text}`) }, length: 2 };
  }
  return undefined;
}

/** "SWP-Forscherin", "Russland-Expertin": the first part is a name of its own. */
function hyphenHead(token: Token | undefined): NameMention | undefined {
  const cut = token?.text.search(/[-‐‑]/) ?? -1;
  if (!token || cut < 2) return undefined;
  const text = token.text.slice(0, cut);
  const country = countryOf(text);
  const span = { start: token.start, end: token.start + cut, text };
  if (country) return { ...span, kind: "country", key: country.key };
  return /^\p{Lu}{2,8}$/u.test(text) ? { ...span, kind: "organisation", key: text.toLowerCase() } : undefined;
}

/** A bare word in -s before a noun is a name in the genitive ("Putins Armee"); with an article it would be a noun ("des Landes Bayern"). */
function isGenitiveName(rest: readonly Token[], before: Token | undefined, statistics: NameStatistics | undefined): boolean {
  const [first, second] = rest;
  if (!first || !second || !/(?:[^sxzß]s|['’])$/.test(first.text) || isCommonNoun(first.text)) return false;
  if (before && (isDetermined(before) || before.capital)) return false;
  if (statistics?.usage(first.text) === "noun" || isGivenName(first.text)) return false;
  return !isPersonName([second, second]) || isRoleNoun(second.text) || isCommonNoun(second.text) || statistics?.usage(second.text) !== "name";
}

/** How many words of the rest are one person's name. */
function personLength(rest: readonly Token[], titled: boolean, statistics: NameStatistics | undefined, before: Token | undefined): number {
  let length = 0;
  for (const token of rest) {
    if (length === 5 || (token.capital && (isCommonNoun(token.text) || isNoun(token, statistics, length)))) break;
    length += 1;
  }
  while (length > 0 && !rest[length - 1]?.capital) length -= 1;
  if (titled) return length;
  if (length < 2) return 0;
  if (isGivenName(rest[0]?.text ?? "")) return length;
  const known = rest.slice(0, length).every(({ text, capital }) => !capital || statistics?.usage(text) === "name");
  if (known && statistics) return length;
  return before && (isDetermined(before) || before.kind === "number") ? 0 : isPersonName(rest.slice(0, length)) ? length : 0;
}

const isNoun = (token: Token, statistics: NameStatistics | undefined, at: number): boolean =>
  statistics?.usage(token.text) === "noun" && (at === 0 || !isGivenName(token.text)) && at !== 1;
