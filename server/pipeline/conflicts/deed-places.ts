import { clauseParts } from "#german/clause-parts.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { type Deed, deedOfNoun, deedOfVerb } from "#german/news-deeds.ts";
import { type Phrase, phrases } from "#german/phrases.ts";
import { stem } from "#german/stems.ts";
import { isTelling } from "#german/telling.ts";

/** Where a deed was done, from the nearest to the widest place as written, and to what. */
export interface Placed {
  readonly deed: Deed;
  readonly where: readonly Phrase[];
  readonly clause: Clause;
  readonly object?: Phrase;
}

/** The places of a sentence's deeds: what stands behind "in", "bei", "auf" beside the deed's verb, or beside its noun where that "erfolgt". */
export function deedPlaces(sentence: string): readonly Placed[] {
  const all = clauses(sentence);
  return all.flatMap((clause) => {
    const { predicate } = clause;
    if (!predicate || isTelling(clause)) return [];
    const { subject, object, prepositional } = clauseParts(clause, all);
    const burns = predicate.lemma === "entstehen" && /^(?:Feuer|Brand|Flammen)$/.test(subject?.head.text ?? "");
    const born = predicate.lemma === "kommen" && clause.tokens.some(({ text }) => text === "Welt");
    const own = deedOfVerb(burns ? "ausbrechen" : born ? "gebären" : predicate.lemma) ?? emergency(clause);
    const named = happens.test(predicate.lemma) && subject ? deedOfNoun(stem(subject.head.text)) : undefined;
    const native = bornIn(clause);
    if (native) return [native];
    const built =
      own ??
      named ??
      (clause.tokens.some(({ lower }) => lower === "baut" || lower === "bauen") ? deedOfVerb("bauen") : undefined);
    const deed = named ?? built;
    if (deed?.where === undefined) return [];
    const where = prepositional.filter(
      (phrase, at, every) =>
        (isPlace(phrase) && isFree(phrase, every[at - 1], clause)) || isTownOf(phrase, every[at - 1]),
    );
    if (where.length === 0) return [];
    const befallen = predicate.voice === "passive" ? subject : object;
    const pronoun = clause.tokens.some(({ lower }) => /^(?:sie|ihn|es)$/.test(lower));
    const thing =
      named || (pronoun && predicate.voice === "active")
        ? undefined
        : intransitive.test(predicate.lemma)
          ? subject
          : befallen;
    return [{ deed, where, clause, ...(thing && { object: thing }) }];
  });
}

/** "am Bahnhof von Utrecht": a bare name behind a place. */
const isTownOf = (phrase: Phrase, before: Phrase | undefined): boolean =>
  phrase.preposition === "von" &&
  phrase.article === undefined &&
  phrase.words.length === 1 &&
  before !== undefined &&
  before.last === phrase.first - 1 &&
  isPlace(before);

/** "Nach dem Raub in Antwerpen hat die Polizei …": before the verb only what stands first is told of the deed, and what goes on from there. */
const isFree = ({ first }: Phrase, before: Phrase | undefined, { kind, predicate }: Clause): boolean =>
  kind !== "main" ||
  first === 0 ||
  first > (predicate?.finite ?? 0) ||
  (before !== undefined && before.first === 0 && before.last === first - 1 && isPlace(before));

const happens = /^(?:erfolgen|stattfinden|gelingen|glücken|geschehen|ereignen|passieren|sein|liegen)$/;
const intransitive =
  /^(?:sterben|erliegen|versterben|landen|notlanden|abstürzen|entgleisen|stranden|ausbrechen|entstehen|explodieren|detonieren|stattfinden|tagen|zusammenkommen)$/;

/** "notgelandet", which no table of verbs holds. */
const emergency = ({ tokens }: Clause): Deed | undefined =>
  tokens.some(({ lower }) => /^not(?:ge|zu)?land/.test(lower)) ? deedOfVerb("landen") : undefined;

/** "Die gebürtige Husumerin", "Der gebürtige Wiener": the town in the name of who comes from it. */
function bornIn(clause: Clause): Placed | undefined {
  const deed = deedOfVerb("gebären");
  const found = phrases(clause.tokens, clause.predicate?.parts).find(({ words }) =>
    words.some(({ lower }) => /^gebürtige[rn]?$/.test(lower)),
  );
  return deed && found && { deed, where: [found], clause };
}

const isPlace = ({ preposition = "", head, pronoun, article }: Phrase): boolean =>
  !pronoun &&
  (preposition !== "an" || article !== undefined) &&
  head.kind === "word" &&
  /^(?:in|im|ins|bei|beim|auf|an|am|nahe|unweit)$/.test(preposition) &&
  !noPlace.test(head.text);

/** What stands behind the same words and is a time, an age, a matter or a deed. */
const noPlace =
  /(?:tag|mittwoch|abend|morgen|nacht|woche|monat|jahr|alter|stunde|minute|ung|heit|keit|tion|schaft|arbeiten|weg|beisein|rahmen|kreis|zuge|auftrag|angaben?|osten|westen|norden|süden|ostern|pfingsten|weihnachten|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|sommer|herbst|winter|haft|einsatz|spiel|finale|turnier|prozess|unfall|brand|feuer|krieg|folgen?|krankheit|leben|tod|fall|falle|blick|hinsicht|folge)(?:e?s|e|en|n)?$/iu;
