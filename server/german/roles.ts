import type { Span } from "#domain/span.ts";
import { type ClauseParts, clauseParts } from "#german/clause-parts.ts";
import type { Clause } from "#german/clauses.ts";
import type { VerbFrame } from "#german/converse-verbs.ts";
import { activeRoles, passiveRoles } from "#german/filled-roles.ts";
import { mapped } from "#german/mapped.ts";
import { phraseKey } from "#german/phrase-key.ts";
import type { Phrase } from "#german/phrases.ts";
import { frameFor, receiver } from "#german/role-phrases.ts";
import { spoken } from "#german/speaker.ts";
import { stem } from "#german/stems.ts";

/** One who or what of an event: words without article; offsets in the sentence. */
export interface RoleFiller extends Span {
  readonly text: string;
  readonly phrase: Phrase;
  /** The article or possessive in front of it, lower case. */
  readonly article: string | undefined;
  readonly preposition: string | undefined;
  /** Absent where it cannot be told. */
  readonly plural: boolean | undefined;
}

/** Who did what to whom; converse verbs are told from the giver's or winner's side ("X bekam Y von Z" → agent Z, recipient X). */
export interface Roles {
  readonly agent: RoleFiller | undefined;
  readonly recipient: RoleFiller | undefined;
  readonly origin: RoleFiller | undefined;
  readonly object: RoleFiller | undefined;
  /** Its phrases with a preposition, whatever part they play. */
  readonly prepositional: readonly RoleFiller[];
  /** Stem of the verb the event is told by ("geben" for "bekommen"). */
  readonly verbStem: string;
  readonly voice: "active" | "passive";
  /** The kind of exchange, for verbs that have a converse; events of one relation can be compared across verbs. */
  readonly relation: VerbFrame["relation"] | undefined;
  /** "davon", "darunter", "von denen": the object is part of something named before. */
  readonly partial: boolean;
}

/** The roles of a clause's event; undefined without a verb, and what grammar leaves open is absent. */
export function roles(clause: Clause, all: readonly Clause[] = [clause]): Roles | undefined {
  const found = clause.predicate;
  if (!found) return undefined;
  const frame = frameFor(clause, found.lemma);
  const read = clauseParts(clause, all);
  const parts = frame?.dative && found.finite !== undefined ? unglued(read, frame, found.finite) : read;
  const filled = found.voice === "passive" ? passiveRoles(parts, frame) : activeRoles(parts, frame, found.lemma);
  return {
    agent: filled.agent && filler(filled.agent),
    recipient: filled.recipient && filler(filled.recipient),
    origin: filled.origin && filler(filled.origin),
    object: filled.object && filler(filled.object),
    prepositional: mapped(
      parts.prepositional.filter(({ pronoun }) => !pronoun),
      filler,
    ),
    verbStem: stem(frame?.verb ?? found.lemma),
    voice: found.voice,
    relation: frame?.relation,
    partial: clause.tokens.some(
      ({ lower }, at) =>
        /^(?:davon|darunter)$/.test(lower) ||
        (lower === "von" && /^(?:denen|ihnen)$/.test(clause.tokens[at + 1]?.lower ?? "")),
    ),
  };
}

/** "Gestern überließ das Land der Feuerwehr zwei Wagen": with nobody else to get it, what reads like a genitive behind the verb is a dative. */
function unglued(parts: ClauseParts, frame: VerbFrame, finite: number): ClauseParts {
  if (
    parts.dative ||
    receiver(
      parts,
      frame.recipientBy?.filter((word) => word === "an"),
    )
  )
    return parts;
  for (const role of ["subject", "object"] as const) {
    const phrase = parts[role];
    const word = phrase?.words[phrase.core];
    if (!phrase || phrase.first < finite || phrase.preposition || word?.lower !== "der") continue;
    const words = phrase.words.slice(phrase.core + 1);
    const own = phrase.words.slice(0, phrase.core);
    const first = phrase.last + 1 - words.length;
    const dative = {
      ...phrase,
      words,
      core: words.length,
      head: words.at(-1) ?? word,
      article: "der",
      first,
      start: word.start,
    };
    return { ...parts, dative, [role]: { ...phrase, words: own, last: first - 2, end: own.at(-1)?.end ?? phrase.end } };
  }
  return parts;
}

const filler = (phrase: Phrase): RoleFiller => ({
  start: phrase.words[0]?.start ?? phrase.start,
  end: phrase.end,
  text: spoken(phrase.words),
  phrase,
  article: phrase.article,
  preposition: phrase.preposition,
  plural: phrase.plural,
});

/** A key for matching: a country's, a person's, else its nouns' stems. */
export const keyOfFiller = ({ phrase }: RoleFiller): string => phraseKey(phrase);
