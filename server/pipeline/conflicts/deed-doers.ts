import { clauseParts } from "#german/clause-parts.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { deedOfVerb } from "#german/news-deeds.ts";
import { type Phrase, phrases } from "#german/phrases.ts";
import type { Doer } from "./doer.ts";
import { doerByNoun, officeHolder } from "./doers-by-noun.ts";
import { doerByObject } from "./doers-by-object.ts";
import { isSomebody } from "./kinds-of-people.ts";

/** The doers that a sentence names: of its verbs ("X entdeckte"), of "von" and "durch" in the passive, of nouns ("Käufer ist X", "ein Tor von X"). */
export function deedDoers(sentence: string): readonly Doer[] {
  const all = clauses(sentence);
  return all.flatMap((clause) => {
    const found = doerByNoun(clause) ?? officeHolder(clause) ?? doerByObject(clause, all) ?? doerByVerb(clause, all);
    if (!found || pronounLike.test(found.who.head.lower)) return [];
    const { object, ...doer } = { ...found, who: withName(found.who, clause) };
    const apart = object && (object.start >= doer.who.end || object.end <= doer.who.start);
    return [apart ? { ...doer, object } : doer];
  });
}

/** "der Schwede | Nils Lund": the name behind what somebody is belongs to it. */
function withName(who: Phrase, { tokens }: Clause): Phrase {
  let last = who.last;
  while (tokens[last + 1]?.capital && (tokens[last + 1]?.start ?? 0) === (tokens[last]?.end ?? 0) + 1) last += 1;
  return last === who.last
    ? who
    : {
        ...who,
        last,
        end: tokens[last]?.end ?? who.end,
        words: [...who.words, ...tokens.slice(who.last + 1, last + 1)],
      };
}

/** Whether the phrase's own words, without what is attached to them, name people or a body. */
const isActor = ({ words, core }: Phrase): boolean => isSomebody(words.slice(0, core));

const pronounLike =
  /^(?:er|sie|es|wir|man|wer|niemand|jemand|viele|mehrere|einige|alle|unbekannte[nr]?|\d.*|\p{L}*tag)$/u;

function doerByVerb(clause: Clause, all: readonly Clause[]): Doer | undefined {
  const { predicate } = clause;
  const deed = predicate && deedOfVerb(predicate.lemma);
  if (!predicate || deed?.who === undefined) return undefined;
  const { subject, object, prepositional } = clauseParts(clause, all);
  if (deed.befalls) {
    if (predicate.voice !== "passive" || !subject) return undefined;
    const office = prepositional.find(({ preposition }) => /^(?:zu|zum|zur|mit|für)$/.test(preposition ?? ""));
    return office && { deed, who: subject, clause, object: office };
  }
  if (predicate.voice === "passive") {
    const by = prepositional.filter(({ preposition }) => /^(?:von|vom|durch)$/.test(preposition ?? ""));
    const who = by.find(({ first }) => !clause.tokens[first - 1]?.capital) ?? by.find(isActor);
    return who && { deed, who, clause, ...(subject && { object: subject }) };
  }
  const actor =
    subject && !isActor(subject)
      ? phrases(clause.tokens, predicate.parts).find(
          (one) => one.preposition === undefined && one.head !== subject.head && isActor(one),
        )
      : undefined;
  if (actor) return { deed, who: actor, clause, ...(subject && { object: subject }) };
  if (subject) return { deed, who: subject, clause, ...(object && { object }) };
  const free =
    object &&
    (isActor(object) || object.words.length > 1) &&
    !/^den$/.test(object.article ?? "") &&
    clause.tokens.some(({ lower }) => /^(?:sie|ihn|es)$/.test(lower));
  return free ? { deed, who: object, clause } : undefined;
}
