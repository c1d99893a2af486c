import { frameOf } from "#german/converse-verbs.ts";
import { sameName } from "#german/name-variants.ts";
import type { RoleFiller, Roles } from "#german/roles.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { likeness } from "./match-words.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/** Who or what a clause tells of: its subject, in the passive whom it befalls; none for verbs with a converse. */
export const subjectOf = (roles: Roles | undefined): RoleFiller | undefined =>
  roles?.voice === "passive"
    ? (roles.object ?? (roles.recipient && isDative(roles.recipient) ? undefined : roles.recipient))
    : roles?.relation === undefined
      ? roles?.agent
      : undefined;

/** "Sie wurde dem Zoll übergeben": whom it befalls has no dative. */
const isDative = ({ article = "", preposition }: RoleFiller): boolean =>
  preposition === undefined && /^(?:dem|einem|\p{L}+em)$/u.test(article);

/** The subject of a verb that has a converse, too: of two clauses with one verb it fills one place. */
export const grammatical = ({ roles, lemma }: ClaimEvent): RoleFiller | undefined =>
  roles?.voice === "active" && roles.relation !== undefined
    ? roles[frameOf(lemma)?.subject ?? "agent"]
    : subjectOf(roles);

/** Whether a name fills the role, or several nouns. */
export const isNamed = (filler: RoleFiller, { participants }: ClaimEvent): boolean =>
  participants.some(({ name }) => filler.start <= name.start && name.end <= filler.end) || nouns(filler).length > 1;

/** Keys of its capitalised words; a dozen rules ask for them of the same filler, so that they are kept as long as it is. */
export function nouns(filler: Pick<RoleFiller, "text">): readonly WordKeys[] {
  const known = keysOf.get(filler);
  if (known) return known;
  const found = filler.text
    .split(" ")
    .filter((word) => isCapital(word))
    .map(wordKeys);
  keysOf.set(filler, found);
  return found;
}

const keysOf = new WeakMap<object, readonly WordKeys[]>();

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Whether both can be the same: one name, one noun or near ones; a pronoun can be anybody. */
export const isAkin = (a: RoleFiller, b: RoleFiller): boolean =>
  nouns(a).length === 0 ||
  nouns(b).length === 0 ||
  sameName(a.text, b.text) ||
  nouns(a).some((one) => nouns(b).some((other) => likeness(one, other) > 0 || likeness(other, one) > 0));

/** Its article or possessive, else its preposition; "" for a bare noun. */
export const articleBefore = ({ article, preposition }: RoleFiller): string => article ?? preposition ?? "";
