import type { RoleFiller } from "#german/roles.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { likeness } from "./match-words.ts";
import { grammatical, isAkin, nouns } from "./role-fillers.ts";
import { isLight, wordKeys } from "./word-keys.ts";

/**
 * A phrase of the claim that stands behind a preposition where the evidence has somebody else, who in the claim is the subject ("Moravel hält
 * 30 Prozent an Ramsberg" – "Moravel, an dem Ramsberg 30 Prozent hält"), or that comes from where the evidence goes to. Undefined where both
 * clauses tell different deeds.
 */
export function crossedPhrase(event: ClaimEvent, told: ClaimEvent): RoleFiller | undefined {
  const theirs = phrasesOf(told);
  const back = routeBack(phrasesOf(event), theirs);
  if (back || !isOneDeed(event, told)) return back;
  return phrasesOf(event).find(
    (own) =>
      isSubjectThere(own, event, theirs) ||
      isWayBack(own, event, told, theirs) ||
      isAddressee(own, event, told, theirs),
  );
}

/** "Von Ulm nach Linz" where the evidence says "von Linz zu den Ulmern": whoever comes and by whatever verb. */
function routeBack(own: readonly RoleFiller[], theirs: readonly RoleFiller[]): RoleFiller | undefined {
  const on = (phrases: readonly RoleFiller[], way: ReadonlySet<string>): readonly RoleFiller[] =>
    phrases.filter(({ preposition = "" }) => way.has(preposition));
  const meet = (a: readonly RoleFiller[], b: readonly RoleFiller[]): boolean =>
    a.some((one) => b.some((other) => isAkin(one, other)));
  const [starts, ends] = [on(own, whence), on(own, whither)];
  const [origins, aims] = [on(theirs, whence), on(theirs, whither)];
  return meet(starts, aims) && meet(ends, origins) && !meet(starts, origins) && !meet(ends, aims)
    ? starts[0]
    : undefined;
}

/** "Vom Ort verlangt der Kanton Geld" – "die Gemeinde verlangt vom Kanton Geld": who asks and who is asked, each in the other's place. */
function isAddressee(own: RoleFiller, event: ClaimEvent, told: ClaimEvent, theirs: readonly RoleFiller[]): boolean {
  if (event.roles?.voice !== "active" || told.roles?.voice !== "active" || !from.test(own.preposition ?? ""))
    return false;
  const subject = grammatical(event);
  const other = grammatical(told);
  if (!subject || !other || nouns(subject).length === 0 || nouns(other).length === 0) return false;
  return (
    isAkin(own, other) &&
    !isAkin(subject, other) &&
    theirs.some((filler) => from.test(filler.preposition ?? "") && isAkin(subject, filler))
  );
}

const from = /^vo[nm]$/;

/** Whether the evidence has the claim's subject behind the preposition, and not the claim's phrase. */
function isSubjectThere(own: RoleFiller, event: ClaimEvent, theirs: readonly RoleFiller[]): boolean {
  const subject = grammatical(event) ?? event.roles?.agent;
  if (!subject || nouns(subject).length === 0 || isAkin(subject, own) || !oneWay.has(own.preposition ?? ""))
    return false;
  const there = theirs.filter(({ preposition }) => preposition === own.preposition);
  return there.some((other) => isAkin(subject, other)) && !there.some((other) => isAkin(own, other));
}

/** Whether it comes from where the evidence says it goes to, or the other way round; a passive's "von" is who does it. */
function isWayBack(own: RoleFiller, event: ClaimEvent, told: ClaimEvent, theirs: readonly RoleFiller[]): boolean {
  if (event.roles?.voice === "passive" || told.roles?.voice === "passive") return false;
  // "Den Erben von Veit Kern" – "an die Erben des Notars Veit Kern": within a phrase a name goes nowhere.
  const akin = theirs.filter(
    (other) => isAkin(own, other) && likeness(wordKeys(own.phrase.head.text), wordKeys(other.phrase.head.text)) > 0,
  );
  const is = ({ preposition = "" }: RoleFiller, way: ReadonlySet<string>): boolean => way.has(preposition);
  return (
    akin.length > 0 &&
    ((is(own, whither) && akin.every((other) => is(other, whence))) ||
      (is(own, whence) && akin.every((other) => is(other, whither))))
  );
}

const phrasesOf = ({ roles }: ClaimEvent): readonly RoleFiller[] =>
  (roles?.prepositional ?? []).filter((phrase) => nouns(phrase).length > 0);

/** The same verb, or a near one that is told from the same side, or verbs that say no more than that something comes or goes. */
const isOneDeed = ({ lemma, verb, roles }: ClaimEvent, told: ClaimEvent): boolean =>
  lemma === told.lemma ||
  (isLight(lemma) && isLight(told.lemma)) ||
  (roles?.relation === undefined &&
    told.roles?.relation === undefined &&
    verb !== undefined &&
    told.verb !== undefined &&
    likeness(verb, told.verb) > 0);

/** Prepositions whose two sides cannot change places; "mit", "neben", "zwischen" join equals. */
const oneWay: ReadonlySet<string> = new Set("vor hinter über unter an für gegen nach".split(" "));
const whither: ReadonlySet<string> = new Set("an nach zu zum zur".split(" "));
const whence: ReadonlySet<string> = new Set("von vom aus".split(" "));
