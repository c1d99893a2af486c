import type { AttributionContext } from "#german/attribution-mention.ts";
import { clauseParts } from "#german/clause-parts.ts";
import type { Clause } from "#german/clauses.ts";
import { isPersonName } from "#german/person-names.ts";
import { type Phrase, phrases } from "#german/phrases.ts";
import { isPossessive, type Speaker, sourceNoun, speakerAt, speakerOf } from "#german/speaker.ts";

/** Who says it, without where it stands. */
export type Who = Partial<Pick<Speaker, "speaker" | "speakerKey" | "role">>;

/** Undefined where the subject is the writer or nobody ("ich", "man", "wir"): that is no attribution. */
export function speakerOfClause(
  clause: Clause,
  all: readonly Clause[],
  lemma: string,
  context: AttributionContext,
): Who | undefined {
  const parts = clause.predicate?.parts;
  const every = phrases(clause.tokens, parts);
  if (lemma === "hervorgehen" || lemma === "heißen" || lemma === "verlauten") {
    const place = every.find(({ preposition }) => /^(?:aus|in|im|bei|beim|von|vom)$/.test(preposition ?? ""));
    if (lemma === "heißen" && !clause.tokens.some(({ lower }) => lower === "es")) return undefined;
    return place ? withoutSpan(speakerOf(place, clause.tokens, "other", parts)) : {};
  }
  if (clause.predicate?.voice === "passive") {
    const doer = every.find(({ preposition }) => preposition === "von" || preposition === "vom");
    return doer && !doer.pronoun ? withoutSpan(speakerOf(doer, clause.tokens, "other", parts)) : {};
  }
  const subject = clauseParts(clause, all).subject;
  if (subject && isPossessive(subject.article ?? "") && sourceNoun.test(subject.head.lower))
    return context.previousSpeaker ?? {};
  if (subject) {
    // "…, sagte Vorsitzende Lang, die mehr Geld fordert": whom the relative pronoun means stands in the clause before.
    const own = all.find(({ tokens }) => tokens.some(({ start }) => start === subject.head.start)) ?? clause;
    return withoutSpan(
      own === clause ? leading(subject, clause, every) : speakerOf(subject, own.tokens, "other", own.predicate?.parts),
    );
  }
  const pronoun = every.find((phrase) => phrase.pronoun && phrase.preposition === undefined)?.head.lower;
  if (pronoun === "er" || pronoun === "sie") return context.previousSpeaker ?? {};
  const shared = clause.sharesSubjectOf === undefined ? undefined : all[clause.sharesSubjectOf];
  return pronoun || clause.predicate?.infinitive || shared ? undefined : {};
}

/** In "Anna Kern, Leiterin der Klinik, sagte" the first phrase is the one that speaks; in "sagte Leiterin Anna Kern" it is the subject. */
function leading(subject: Phrase, clause: Clause, every: readonly Phrase[]): Speaker {
  const first = every.find(({ preposition }) => preposition === undefined);
  const finite = clause.predicate?.finite ?? 0;
  const chosen =
    first &&
    !/^\p{Ll}/u.test(first.words[0]?.text ?? "") &&
    first.last < finite &&
    first.core > 1 &&
    isPersonName(first.words.slice(0, first.core))
      ? first
      : subject;
  // "…, wie Kiel meldete": the opener is no part of the name.
  const at = clause.tokens[chosen.first]?.lower === "wie" ? chosen.first + 1 : chosen.first;
  return (
    speakerAt(clause.tokens, at, "other", clause.predicate?.parts) ??
    speakerOf(chosen, clause.tokens, "other", clause.predicate?.parts)
  );
}

/** A speaker without its span. */
export const withoutSpan = ({ speaker, speakerKey, role }: Speaker): Who => ({
  speaker,
  speakerKey,
  ...(role !== undefined && { role }),
});
