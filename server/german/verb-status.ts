import type { Clause } from "#german/clauses.ts";
import type { Predicate } from "#german/predicate.ts";
import { speechKind } from "#german/speech-verbs.ts";

/** How far an event has come by its verb alone. */
export type VerbStatus = "done" | "planned" | "demanded" | "possible" | "ongoing";

/** What modal and mood make of the event; undefined where the tense decides. */
export function modalStatus(found: Predicate, clause: Clause, all: readonly Clause[]): VerbStatus | undefined {
  const { modal, mood, perfectInfinitive } = found;
  if (modal === undefined) {
    if (mood === "subjunctive-2") return conditional(clause, found, all);
    if (found.lemma === "sein" || found.lemma === "stehen") return nominalStatus(clause);
    return undefined;
  }
  if (perfectInfinitive) return modal === "sollen" || modal === "wollen" ? "done" : "possible";
  if (modal === "können") return isPast(found) && mood === "indicative" ? "done" : "possible";
  if (modal === "dürfen") return "possible";
  if (modal === "müssen") return isPast(found) && mood === "indicative" ? "done" : "demanded";
  return "planned";
}

/** "wäre gekommen", "würde kosten": not so, or not yet; in reported speech ("er sagt, sie hätten geliefert") a plain perfect. */
function conditional(clause: Clause, found: Predicate, all: readonly Clause[]): VerbStatus {
  const past = found.tense === "pluperfect" || found.tense === "perfect";
  const reported =
    past &&
    (clause.quoted || clause.kind === "subordinate" || all.some((other) => other !== clause && isSpeech(other)));
  return reported && !clause.tokens.some(({ lower }) => lower === "fast" || lower === "beinahe") ? "done" : "possible";
}

/** "ist geplant", "ist zu erwarten" are read by their words, since "sein" itself says nothing. */
function nominalStatus(clause: Clause): VerbStatus | undefined {
  for (const { lower } of clause.tokens) {
    if (/^(?:möglich|denkbar|unklar|fraglich|ungewiss|offen)$/.test(lower)) return "possible";
    if (/^(?:bevor|plan)$/.test(lower)) return "planned";
  }
  return undefined;
}

/** What the tense tells, where nothing else does. */
export function tenseStatus(clause: Clause, found: Predicate): VerbStatus {
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

/** A stretch of time that a word for time to come may stand before. */
export const timeNoun =
  /^(?:Jahr(?:e|es|en)?|Monat(?:e|en|s)?|Woche(?:n)?|Tag(?:e|en)?|Sommer|Winter|Herbst|Frühjahr|Frühling|Saison|Quartal|\p{L}+tag|\p{Lu}\p{Ll}+(?:er|ar|är|il|uli|uni|ärz|ai|gust))$/u;

/** Whether the verb stands in a tense of the past. */
export const isPast = ({ tense }: Predicate): boolean =>
  tense === "perfect" || tense === "past" || tense === "pluperfect";

/** "Alle drei hätten an Vorerkrankungen gelitten, teilte das Amt mit": where somebody speaks, the perfect of reported speech. */
export const isReportedPast = ({ predicate, tokens }: Clause): boolean =>
  predicate?.mood === "subjunctive-2" &&
  predicate.modal === undefined &&
  (predicate.tense === "pluperfect" || predicate.tense === "perfect") &&
  !tokens.some(({ lower }) => lower === "fast" || lower === "beinahe");

/** Whether a clause says that somebody says something. */
export const isSpeech = ({ predicate }: Clause): boolean =>
  predicate !== undefined && (predicate.mood === "subjunctive-1" || speechKind(predicate.lemma) !== undefined);
