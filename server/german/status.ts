import type { Clause } from "#german/clauses.ts";
import { governor } from "#german/governor.ts";
import { polarity } from "#german/polarity.ts";
import type { Predicate } from "#german/predicate.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import { standing } from "#german/standing.ts";

/** How far an event has come; "denied" is denied or refused by somebody, "ongoing" stands in the present. */
export type EventStatus = "done" | "planned" | "promised" | "demanded" | "possible" | "denied" | "ongoing";

/** The status of a clause's event from tense, modal, verb and adverbs, and from the clause that governs it; undefined without a verb. */
export function status(clause: Clause, all: readonly Clause[] = [clause]): EventStatus | undefined {
  const found = clause.predicate;
  if (!found) return undefined;
  const { value } = polarity(clause, all);
  if (value === "denied") return "denied";
  const above = governor(clause, all)?.predicate;
  const inherited = above && !isDenial(above.lemma) ? stanceOf(above.lemma) : undefined;
  if (inherited && !(inherited === "possible" && isPast(found))) return inherited;
  const isOpen = value !== "negated" && standing(clause, all) === "open";
  if (isOpen || isCondition(clause, all)) return "possible";
  const own = stanceOf(isAnnounced(clause, found.lemma) ? "ankündigen" : found.lemma);
  if (
    own &&
    !(found.lemma === "prüfen" && found.voice === "passive" && isPast(found)) &&
    !(own === "promised" && found.lemma === "verpflichten" && found.voice === "active" && !reflexive(clause)) &&
    !(found.lemma === "fordern" && clause.tokens.some(({ text }) => victims.test(text)))
  )
    return own;
  if (isFixed(clause, found)) return "planned";
  const shared = modalBefore(clause, all, found);
  return (
    adverbStatus(clause, found) ??
    (shared && modalStatus(shared, clause, all)) ??
    modalStatus(found, clause, all) ??
    tenseStatus(clause, found)
  );
}

/** "Stellte eine Klage in Aussicht". */
const isAnnounced = ({ tokens }: Clause, lemma: string): boolean =>
  lemma === "stellen" && tokens.some(({ text }, at) => text === "Aussicht" && tokens[at - 1]?.lower === "in");

/** "Der Krieg hat 900 Tote gefordert": nobody demands them. */
const victims = /^(?:To[td]e|Opfer|Menschenl)/u;

/** "Ein Treffen ist für den 21. Mai vereinbart": agreed upon for a day, so it is still to come. */
const isFixed = ({ tokens }: Clause, { lemma, finite }: Predicate): boolean =>
  /^(?:vereinbaren|verabreden|terminieren|ausmachen|avisieren|festlegen|festsetzen|bestimmen)$/.test(lemma) &&
  /^(?:ist|sind|war|waren|sei|seien)$/.test(tokens[finite ?? 0]?.lower ?? "") &&
  tokens.some(
    ({ lower }, at) =>
      lower === "für" &&
      (lemma === "bestimmen" ||
        tokens
          .slice(at + 1, at + 4)
          .some(({ kind, text }) => kind === "number" || text === "dort" || timeNoun.test(text))),
  );

/** "Es sollen sich Firmen ansiedeln und 600 Stellen entstehen": the second infinitive stands behind the first one's modal. */
function modalBefore(clause: Clause, all: readonly Clause[], found: Predicate): Predicate | undefined {
  const verb = clause.tokens[found.finite ?? 0];
  if (clause.kind !== "main" || !/^(?:und|oder|sowie|aber)$/.test(clause.tokens[0]?.lower ?? "")) return undefined;
  if (found.modal !== undefined || found.finite !== clause.tokens.length - 1 || !/n$/.test(verb?.lower ?? ""))
    return undefined;
  const before = all[all.indexOf(clause) - 1]?.predicate;
  return before?.modal === undefined ? undefined : before;
}

/** "Sollte er gezahlt haben, liegt das Geld noch da": a condition without "wenn", before the verb of what follows from it. */
function isCondition({ kind, predicate: verb }: Clause, [first, next]: readonly Clause[]): boolean {
  if (kind !== "main" || verb === undefined || first?.predicate !== verb || verb.finite !== 0) return false;
  return next?.kind === "main" && next.predicate?.finite === 0 && !next.quoted;
}

const isPast = ({ tense }: Predicate): boolean => tense === "perfect" || tense === "past" || tense === "pluperfect";

const reflexive = (clause: Clause): boolean => clause.tokens.some(({ lower }) => lower === "sich");

/** "möglicherweise" and its kin, "unter Umständen", "laut Plan"; a condition makes its own clause possible. */
function adverbStatus(clause: Clause, found: Predicate): EventStatus | undefined {
  if (isToCome(clause, found)) return "possible";
  for (let at = 0; at < clause.tokens.length; at += 1) {
    const lower = clause.tokens[at]?.lower ?? "";
    if (doubt.has(lower)) return "possible";
    if (lower === "unter" && clause.tokens[at + 1]?.lower === "umständen") return "possible";
  }
  return undefined;
}

/** "Falls", "damit", and "wenn", "bis", "bevor" and "sobald" but in the past; "bevor sie gehen konnte": she has not. */
function isToCome({ opener = "", tokens }: Clause, { tense, modal, finite }: Predicate): boolean {
  const word = opener && tokens[0]?.lower === "bis" ? "bis" : opener;
  // "Damit löste er ihn ab" is no purpose.
  if (word === "damit") return finite === tokens.length - 1;
  return (
    /^(?:falls|sofern)$/.test(word) ||
    (/^(?:wenn|bis|bevor|ehe|sobald)$/.test(word) &&
      (!/^p(?:ast|lu)/.test(tense) || (modal === "können" && word !== "wenn")))
  );
}

const doubt = new Set(
  "möglicherweise vielleicht womöglich eventuell wahrscheinlich vermutlich mutmaßlich voraussichtlich potenziell potentiell denkbar theoretisch".split(
    " ",
  ),
);

function modalStatus(found: Predicate, clause: Clause, all: readonly Clause[]): EventStatus | undefined {
  const { modal, mood, tense, perfectInfinitive } = found;
  if (modal === undefined) {
    if (mood === "subjunctive-2") return conditional(clause, found, all);
    if (found.lemma === "sein" || found.lemma === "stehen") return nominalStatus(clause);
    return undefined;
  }
  if (perfectInfinitive) return modal === "sollen" || modal === "wollen" ? "done" : "possible";
  if (modal === "können") return tense === "past" && mood === "indicative" ? "done" : "possible";
  if (modal === "dürfen") return "possible";
  if (modal === "müssen") return tense === "past" && mood === "indicative" ? "done" : "demanded";
  return "planned";
}

/** "Alle drei hätten an Vorerkrankungen gelitten, teilte das Amt mit": where somebody speaks, the perfect of reported speech. */
export const isReportedPast = ({ predicate, tokens }: Clause): boolean =>
  predicate?.mood === "subjunctive-2" &&
  predicate.modal === undefined &&
  (predicate.tense === "pluperfect" || predicate.tense === "perfect") &&
  !tokens.some(({ lower }) => lower === "fast" || lower === "beinahe");

/** "wäre gekommen", "würde kosten": not so, or not yet; in reported speech ("er sagt, sie hätten geliefert") a plain perfect. */
function conditional(clause: Clause, found: Predicate, all: readonly Clause[]): EventStatus {
  const past = found.tense === "pluperfect" || found.tense === "perfect";
  const reported =
    past &&
    (clause.quoted || clause.kind === "subordinate" || all.some((other) => other !== clause && isSpeech(other)));
  return reported && !clause.tokens.some(({ lower }) => lower === "fast" || lower === "beinahe") ? "done" : "possible";
}

/** Whether a clause says that somebody says something. */
export const isSpeech = ({ predicate }: Clause): boolean =>
  predicate !== undefined && (predicate.mood === "subjunctive-1" || speechKind(predicate.lemma) !== undefined);

/** "ist geplant", "ist zu erwarten" are read by their words, since "sein" itself says nothing. */
function nominalStatus(clause: Clause): EventStatus | undefined {
  for (const { lower } of clause.tokens) {
    if (/^(?:möglich|denkbar|unklar|fraglich|ungewiss|offen)$/.test(lower)) return "possible";
    if (/^(?:bevor|plan)$/.test(lower)) return "planned";
  }
  return undefined;
}

function tenseStatus(clause: Clause, found: Predicate): EventStatus {
  if (found.infinitive) return purpose(clause) ? "planned" : "ongoing";
  if (isPast(found)) return "done";
  if (found.tense === "future") return "planned";
  return futureAdverb(clause) ? "planned" : "ongoing";
}

const purpose = (clause: Clause): boolean => clause.tokens[0]?.lower === "um";

/** Present tense with a word for time to come: "beginnt morgen", "im kommenden Jahr". */
function futureAdverb(clause: Clause): boolean {
  return clause.tokens.some(({ lower, capital }, at) => {
    if (!capital || at === 0) if (/^(?:künftig|zukünftig|demnächst|bald|morgen|übermorgen)$/.test(lower)) return true;
    if (/^(?:jahres|monats|quartals|wochen)ende$/.test(lower) && clause.tokens[at - 1]?.lower === "zum") return true;
    return /^(?:kommende[nmrs]?|nächste[nmrs]?)$/.test(lower) && timeNoun.test(clause.tokens[at + 1]?.text ?? "");
  });
}

const timeNoun =
  /^(?:Jahr(?:e|es|en)?|Monat(?:e|en|s)?|Woche(?:n)?|Tag(?:e|en)?|Sommer|Winter|Herbst|Frühjahr|Frühling|Saison|Quartal|\p{L}+tag|\p{Lu}\p{Ll}+(?:er|ar|är|il|uli|uni|ärz|ai|gust))$/u;
