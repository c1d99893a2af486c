import type { Clause } from "#german/clauses.ts";
import { governor } from "#german/governor.ts";
import { polarity } from "#german/polarity.ts";
import type { Predicate } from "#german/predicate.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import { standing } from "#german/standing.ts";
import { isPast, modalStatus, tenseStatus, timeNoun, type VerbStatus } from "#german/verb-status.ts";

/** How far an event has come; "promised" somebody has, "denied" is denied or refused by somebody, "ongoing" stands in the present. */
export type EventStatus = VerbStatus | "promised" | "denied";

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
