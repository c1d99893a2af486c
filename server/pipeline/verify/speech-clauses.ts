import { type ClauseParts, clauseParts } from "#german/clause-parts.ts";
import type { Clause } from "#german/clauses.ts";
import { determinerCases } from "#german/function-words.ts";
import type { Phrase } from "#german/phrases.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import { isToShow, speechKind } from "#german/speech-verbs.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import type { Token } from "#german/tokens.ts";
import { type Named, written } from "./speaker-cues.ts";

/** "X sagte, …", "…, sagte X", "wie X mitteilte", "X schätzt … auf": the subject of a verb of saying with something that is said. */
export function bySpeech(clause: Clause, all: readonly Clause[]): Named | undefined {
  const { predicate } = clause;
  if (clause.opener !== undefined && clause.opener !== "wie") return undefined;
  const assumes =
    predicate?.lemma === "ausgehen" && clause.tokens.some(({ lower }) => lower === "davon" || lower === "von");
  const speaksOf = predicate?.lemma === "sprechen" && clause.tokens.some(({ lower }) => lower === "von");
  const judges = predicate !== undefined && isJudgement(predicate.lemma, clause);
  const kind = predicate && (assumes || speaksOf || judges ? "estimated" : speechKind(predicate.lemma));
  if (
    !predicate ||
    !kind ||
    isToShow(predicate) ||
    isDenial(predicate.lemma) ||
    stanceOf(predicate.lemma) === "promised" ||
    stanceOf(predicate.lemma) === "demanded" ||
    clause.tokens.some(({ lower }) => lower === "bevor" || lower === "nachdem")
  )
    return undefined;
  const estimates =
    kind === "estimated" &&
    predicate.voice === "active" &&
    (judges ||
      /^(?:sprechen|schätzen|beziffern|veranschlagen|taxieren|rechnen|erwarten|ausgehen)$/.test(predicate.lemma));
  const accuses = kind === "claimed" && all.some((other) => other.kind === "infinitive" || other.opener === "dass");
  if (!estimates && !accuses && !pureSaying.has(predicate.lemma)) return undefined;
  const carries =
    estimates ||
    accuses ||
    clause.opener === "wie" ||
    all.some((other) => other !== clause && isContent(other, clause));
  const parts = carries ? clauseParts(clause, all) : undefined;
  // "Der Opposition wird von Kern vorgeworfen": in the passive the speaker stands behind "von".
  const subject =
    predicate.voice === "passive"
      ? parts?.prepositional.find(({ preposition, pronoun }) => /^vo[nm]$/.test(preposition ?? "") && !pronoun)
      : estimates
        ? judgeOf(parts)
        : parts?.subject;
  if (
    subject?.head.kind !== "word" ||
    subject.words.some(({ kind: word }) => word === "number") ||
    !subject.words.some(({ capital }) => capital)
  )
    return undefined;
  const verb = clause.tokens[predicate.finite ?? 0];
  const beside = verb && (subject.start > verb.end ? subject.start - verb.end <= 1 : verb.start - subject.end <= 1);
  const span =
    beside && verb && !estimates
      ? { start: Math.min(subject.start, verb.start), end: Math.max(subject.end, verb.end) }
      : subject;
  return { start: span.start, end: span.end, text: written(subject.words) };
}

/** "Hält den Preis für zu niedrig", "wertet das als Erfolg": what somebody thinks of it, not what it is. */
const isJudgement = (lemma: string, { tokens }: Clause): boolean =>
  (lemma === "machen" && tokens.some(({ lower }) => /^(?:mit)?verantwortlich$/.test(lower))) ||
  (lemma === "sehen" && tokens.some(({ lower }) => /^(?:als|schuld|ursache)$/.test(lower))) ||
  (lemma === "halten"
    ? tokens.some(({ lower }, at) => lower === "für" && isJudged(tokens, at + 1))
    : lemma === "nennen"
      ? tokens.some(({ lower }) => /^eine?n?$/.test(lower)) &&
        tokens.some(({ lower }) => /^(?:d(?:ie|en|as|er)|es|ihn|sie)$/.test(lower))
      : /^(?:werten|ansehen|einstufen|einschätzen|betrachten|bezeichnen)$/.test(lemma) &&
        tokens.some(({ lower }) => lower === "als"));

/** "Ein Vorbild nannte die Ministerin den Vertrag": who judges holds an office or has a name; what it is called stands before the verb. */
const judgeOf = (parts: ClauseParts | undefined): Phrase | undefined =>
  /^(?:das|die|eine?)$/.test(parts?.subject?.article ?? "") &&
  !parts?.subject?.words.some(({ text }) => isRoleNoun(text))
    ? (parts?.phrases.find(
        ({ preposition, pronoun, words }) =>
          preposition === undefined && !pronoun && words.some(({ text }) => isRoleNoun(text)),
      ) ?? parts?.subject)
    : parts?.subject;

/** "Für falsch", "für wenig wahrscheinlich", "für einen Fehler"; "für die Kinder" is no judgement. */
const isJudged = (tokens: readonly Token[], at: number): boolean => {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first?.kind !== "word") return false;
  if (/^eine?n?$/.test(first.lower)) return true;
  return (
    !first.capital &&
    !determinerCases(first.lower) &&
    !(second?.capital === true && /(?:e|en|er|es)$/.test(first.lower))
  );
};

/** Verbs that tell nothing but that somebody spoke; "loben" and "fordern" are deeds of their own. */
const pureSaying: ReadonlySet<string> = new Set(
  `sagen erklären mitteilen betonen meinen schreiben berichten melden erläutern hinzufügen ergänzen antworten erwidern angeben aussagen
  feststellen unterstreichen vermelden verlauten bekanntgeben äußern behaupten zeigen ergeben belegen schildern anmerken hervorheben
  bekräftigen versichern beteuern vermuten annehmen glauben`.split(/\s+/),
);

/** Whether the verb (infinitive) tells nothing but that somebody spoke. */
export const isPureSaying = (lemma: string): boolean => pureSaying.has(lemma);

/** What is said: a dass clause, reported speech, a quotation, or the main clause a verb of saying follows. */
const isContent = (other: Clause, speech: Clause): boolean =>
  /^(?:dass|daß|ob|wie|wo|warum|wann)$/.test(other.opener ?? "") ||
  other.quoted ||
  other.predicate?.mood === "subjunctive-1" ||
  (other.kind === "main" && other.end <= speech.start && speech.predicate?.finite === 0) ||
  (other.kind === "main" &&
    speech.kind === "main" &&
    other.start - speech.end === 2 &&
    other.sharesSubjectOf === undefined);
