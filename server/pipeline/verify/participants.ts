import { clauseParts } from "#german/clause-parts.ts";
import type { Clause } from "#german/clauses.ts";
import { mapped } from "#german/mapped.ts";
import type { NameMention } from "#german/name-mention.ts";
import { nameKey } from "#german/name-variants.ts";
import type { Phrase } from "#german/phrases.ts";
import type { RoleFiller, Roles } from "#german/roles.ts";
import { stem } from "#german/stems.ts";

/**
 * A name in a clause with the slots it fills: `from` for who acts or gives, `to` for who gets, `object`, `of:<stem>` for an adjective or
 * genitive of a noun, `whence` and `whither` for places to come from and go to, else its preposition.
 */
export interface Participant {
  readonly name: NameMention;
  readonly slots: readonly string[];
}

/** The names of a clause with their slots; a name that grammar leaves open has none. */
export function participants(
  clause: Clause,
  all: readonly Clause[],
  roles: Roles | undefined,
  names: readonly NameMention[],
): readonly Participant[] {
  const own = names.filter(
    ({ start, end, kind }) =>
      kind !== "unknown" &&
      start < clause.end &&
      clause.start < end &&
      clause.tokens.some((token) => token.start >= start && token.end <= end),
  );
  const every = clauseParts(clause, all).phrases;
  const named = [...own, ...every.flatMap((phrase) => (hasGenitive(clause, phrase) ? [] : bareNames(phrase, own)))];
  const apposed = apposedToAgent(clause, roles, own);
  return mapped(named, (name) => ({ name, slots: name === apposed ? ["from"] : slotsOf(name, every, roles, named) }));
}

/** "Der Bürgermeister von Prad, Leopold Kern (ÖVP), fordert": between commas before the verb, somebody's name says who acts. */
function apposedToAgent(
  { tokens, predicate }: Clause,
  roles: Roles | undefined,
  own: readonly NameMention[],
): NameMention | undefined {
  const agent = roles?.agent;
  const verb = predicate?.finite === undefined ? undefined : tokens[predicate.finite];
  if (!agent || !verb || agent.end > verb.start) return undefined;
  const between = own.filter(({ kind, start, end }) => kind === "person" && agent.end < start && end < verb.start);
  const [name] = between;
  const before = tokens.findLast(({ end }) => end <= (name?.start ?? 0));
  const isParted = name !== undefined && before !== undefined && name.start - before.end > 1;
  const isJoined = tokens.some(({ lower, start }) => lower === "und" && start >= agent.start && start < verb.start);
  return isParted && between.length === 1 && !isJoined ? name : undefined;
}

/** "Molinas Krieg": a name before it takes the article's place. */
function hasGenitive({ tokens }: Clause, { words }: Phrase): boolean {
  const before = tokens.findLast(({ end }) => end <= (words[0]?.start ?? 0));
  return before?.capital === true && /[sxzß]['’]?$/.test(before.text);
}

/** A single capitalised word without article or adjective behaves like a name, whatever it is ("Molina", "Lee"), beside a country too. */
function bareNames(
  { words, determined, pronoun, preposition, plural }: Phrase,
  own: readonly NameMention[],
): readonly NameMention[] {
  if (
    words.length > 2 ||
    determined ||
    pronoun ||
    preposition ||
    plural === true ||
    !words.every(({ capital }) => capital)
  )
    return [];
  const open = words.filter(({ start, end }) => !own.some((name) => name.start <= start && end <= name.end));
  if (words.length === 2 && !own.some((name) => isCountryName(name) && words.some(({ start }) => name.start === start)))
    return [];
  return open.length === 1
    ? open.map(({ start, end, text }) => ({ start, end, text, kind: "unknown", key: nameKey(text), role: undefined }))
    : [];
}

function slotsOf(
  name: NameMention,
  every: readonly Phrase[],
  roles: Roles | undefined,
  own: readonly NameMention[],
): readonly string[] {
  const phrase = every.find(({ start, end }) => start <= name.start && name.end <= end);
  if (!phrase) return [];
  const found: string[] = [];
  const inHead = phrase.head.start >= name.start && phrase.head.end <= name.end;
  const role = roles && roleOf(name, roles);
  if (name.kind === "place" && phrase.preposition) return [];
  const adjective = /^\p{Ll}/u.test(name.text);
  const joined = phrase.words.some(({ lower }) => lower === "und" || lower === "sowie");
  if (!inHead && !adjective && joined && role) return [role];
  if (
    !inHead &&
    adjective &&
    own.some((other) => other !== name && phrase.head.start >= other.start && phrase.head.end <= other.end)
  )
    return [];
  if (!inHead) {
    found.push(`of:${stem(phrase.head.text)}`);
    if (role === "from" || actionNoun.test(phrase.head.text)) found.push("from");
    return found;
  }
  if (role) return [role];
  return phrase.preposition ? [prepositions.get(phrase.preposition) ?? phrase.preposition] : [];
}

const isCountryName = ({ kind, key, text }: NameMention): boolean =>
  kind === "country" && key.endsWith(text.toLowerCase());

/** Nouns of doing: their genitive or adjective is who does it. */
const actionNoun =
  /(?:ung|ungen|hilfe|hilfen|angriffs?|angriffe|leistung|beschuss|einsatz|export|exporte|spende|spenden|geschenke?|zahlungen?|kredite?|sieg|siege)$/i;

const prepositions: ReadonlyMap<string, string> = new Map(
  [
    ["whither", "an nach zu zum zur ins"],
    ["whence", "von vom aus"],
  ].flatMap(([slot = "", words = ""]) => words.split(" ").map((word): [string, string] => [word, slot])),
);

function roleOf({ start, end }: NameMention, roles: Roles): string | undefined {
  const holds = (filler: RoleFiller | undefined): boolean =>
    filler !== undefined && filler.start <= start && end <= filler.end;
  if (holds(roles.agent) || holds(roles.origin)) return "from";
  if (holds(roles.recipient)) return "to";
  return holds(roles.object) ? "object" : undefined;
}
