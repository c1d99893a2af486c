import type { Clause } from "#german/clauses.ts";
import { deedOfDoer, deedOfNoun, deedOfVerb } from "#german/news-deeds.ts";
import { phrases } from "#german/phrases.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import { stem } from "#german/stems.ts";
import type { Token } from "#german/tokens.ts";
import type { Doer } from "./doer.ts";

/** "Käufer ist X", "Sieger des Turniers wurde X", "X ist Sieger", "ein Tor von X", "der Entwurf stammt von X", "der Preis geht an X". */
export function doerByNoun(clause: Clause): Doer | undefined {
  const every = phrases(clause.tokens, clause.predicate?.parts);
  const lemma = clause.predicate?.lemma ?? "";
  for (const [at, phrase] of every.entries()) {
    const next = every[at + 1];
    if (phrase.head.text === "Vermittlung" && next && /^(?:von|vom|durch)$/.test(next.preposition ?? "")) {
      const deed = deedOfVerb("vermitteln");
      if (deed) return { deed, who: next, clause };
    }
    const goal = /^(?:\p{L}*[Tt]or|\p{L}*[Tt]reffer)e?s?$/u.test(phrase.head.text);
    if (goal && next && /^(?:von|vom|durch)$/.test(next.preposition ?? "") && next.first === phrase.last + 1) {
      const deed = deedOfNoun(stem("Siegtor"));
      if (deed) return { deed, who: next, clause };
    }
    const free = phrase.preposition === undefined;
    const deed = free ? deedOfDoer(stem(phrase.head.text)) : undefined;
    if (deed && /^(?:sein|werden|heißen|bleiben)$/.test(lemma)) {
      const who = every.find((one) => one !== phrase && one.preposition === undefined && one.words.length > 0);
      if (who) return { deed, who, clause, object: phrase };
    }
    const made = free ? deedOfNoun(stem(phrase.head.text)) : undefined;
    if (made?.who !== undefined && lemma === "stammen") {
      const who = every.find(({ preposition }) => /^(?:von|vom)$/.test(preposition ?? ""));
      if (who) return { deed: made, who, clause };
    }
    if (
      free &&
      /(?:[Pp]reis|Auszeichnung|[Mm]edaille|Zuschlag|Auftrag)$/u.test(phrase.head.text) &&
      lemma === "gehen"
    ) {
      const who = every.find(({ preposition }) => preposition === "an");
      const given = deedOfVerb(/(?:Zuschlag|Auftrag)$/.test(phrase.head.text) ? "beauftragen" : "auszeichnen");
      if (who && given) return { deed: given, who, clause, ...(given.befalls && { object: phrase }) };
    }
  }
  return undefined;
}

/** "Neuer Trainer wird X", "X ist neue Intendantin des Theaters". */
export function officeHolder(clause: Clause): Doer | undefined {
  if (!/^(?:sein|werden)$/.test(clause.predicate?.lemma ?? "")) return undefined;
  const free = phrases(clause.tokens, clause.predicate?.parts).filter(({ preposition }) => preposition === undefined);
  const becomes = clause.predicate?.lemma === "werden";
  const office = free.find(
    ({ head, words, core }) =>
      isRoleNoun(head.text) &&
      (words.some(({ lower }) => /^(?:neue|künftige)[nrs]?$/.test(lower)) ||
        (becomes && words.slice(0, core).filter(({ capital }) => capital).length === 1)),
  );
  const who = office && free.find((one) => one !== office && isNamed(one.words));
  const deed = deedOfVerb("wählen");
  return who && deed && { deed, who, clause, object: office };
}

/** Two capitals in a row: a name, with or without what somebody is. */
const isNamed = (words: readonly Token[]): boolean => words.filter(({ capital }) => capital).length >= 2;
