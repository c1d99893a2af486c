import type { Span } from "#domain/span.ts";
import { type Attribution, attributions } from "#german/attribution.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { phraseAt } from "#german/phrases.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import { clauseParts } from "#german/subject.ts";
import type { Token } from "#german/tokens.ts";

/** Somebody's words in a sentence: `scope` is what is said, `text` who says it, absent where nobody is named ("soll … haben"). */
export interface Report {
  readonly text?: string;
  readonly scope: Span;
}

/** Whose words a sentence reports, and the spans of speaker and cue, which are no part of what is said. */
export interface Speakers {
  readonly reports: readonly Report[];
  readonly asides: readonly Span[];
}

/** The speakers a sentence names: laut X, X zufolge, nach Angaben von X, nach Xs Worten, so X, sagte X, wie X mitteilte. */
export function speakersOf(sentence: string, words: readonly Token[]): Speakers {
  const named: Named[] = [];
  const all = clauses(sentence);
  for (let at = 0; at < words.length; at += 1) {
    const said = cueAt(words, at);
    if (said && !named.some((other) => overlaps(other, said))) named.push(said);
  }
  for (const clause of all) {
    const said = bySpeech(clause, all);
    if (said && !named.some((other) => overlaps(other, said))) named.push(said);
  }
  const reports: Report[] = attributions(sentence)
    .filter((found) => isReport(found, all) && !vague.test(found.speaker ?? "") && !/^\d/.test(found.speaker ?? ""))
    .map(reportOf)
    .map((report) => inLaterClause(report, named, all));
  for (const { text, ...span } of named) {
    if (vague.test(text)) continue;
    const known = reports.some((report) => report.text !== undefined && shares(report.text, text));
    if (!known) reports.push({ text, scope: scopeOf(span, all, sentence) });
  }
  return { reports, asides: named.map(({ start, end }) => ({ start, end })) };
}

/** "Er tauscht den Akku, der Umtausch dauert nach Angaben der Firma …": a phrase in a later main clause speaks of no earlier one. */
function inLaterClause(report: Report, named: readonly Named[], all: readonly Clause[]): Report {
  const phrase = named.find(({ text }) => report.text !== undefined && shares(report.text, text));
  const own =
    phrase && all.find(({ kind, start, end }) => kind === "main" && start <= phrase.start && phrase.end <= end);
  const later =
    own !== undefined &&
    own.sharesSubjectOf === undefined &&
    all.some(({ kind, predicate, end }) => kind === "main" && predicate && end < own.start);
  return later && report.scope.start < own.start && own.start < report.scope.end
    ? { ...report, scope: { start: own.start, end: report.scope.end } }
    : report;
}

const reportOf = ({ speaker, role, start, end }: Attribution): Report => ({
  ...(speaker !== undefined && { text: bare(role === undefined ? speaker : `${role} ${speaker}`) }),
  scope: { start, end },
});

/** Without what stands behind in another phrase ("Polizei in Köln"). */
const bare = (speaker: string): string => speaker.replace(/\s(?:bei|in|im|am|an|mit|auf|zu|zum|zur)\s.*$/u, "");

/** "Der Verein zählt 500 Mitglieder" tells of the club, not of its words: a verb that reports its own clause must estimate. */
function isReport({ kind, cue, start, end }: Attribution, all: readonly Clause[]): boolean {
  const own = all.find((clause) => clause.tokens.some(({ lower }) => lower === cue));
  const hearsay = cue === "soll" || cue === "sollen";
  if (!hearsay && own?.tokens.some(({ lower }) => lower === "bevor" || lower === "nachdem")) return false;
  if (kind === "estimated" || kind === "according-to" || kind === "claimed") return true;
  return !all.some(
    (clause) =>
      clause.start === start &&
      clause.end === end &&
      clause.tokens.some(({ lower }) => lower === cue) &&
      !hearsay &&
      clause.predicate?.mood !== "subjunctive-1",
  );
}

/** A phrase in a relative clause speaks of that clause alone. */
function scopeOf(span: Span, all: readonly Clause[], sentence: string): Span {
  const later = all.findLast((one) => one.kind === "main" && one.start <= span.start && span.end <= one.end);
  if (
    later &&
    later.sharesSubjectOf === undefined &&
    all.some((one) => one.kind === "main" && one.predicate && one.end < later.start)
  )
    return { start: later.start, end: sentence.length };
  const clause = all.find((one) => one.kind === "subordinate" && one.start <= span.start && span.end <= one.end);
  return clause && !/^(?:dass|daß|weil|wenn|ob|wie|obwohl)$/.test(clause.opener ?? "")
    ? { start: clause.start, end: clause.end }
    : { start: 0, end: sentence.length };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const shares = (a: string, b: string): boolean =>
  b.split(" ").some((word) => /^\p{Lu}/u.test(word) && a.includes(word.replace(/s$/, "")));

type Named = Span & { readonly text: string };

function cueAt(words: readonly Token[], at: number): Named | undefined {
  const token = words[at];
  if (!token) return undefined;
  if (token.lower === "laut" || token.lower === "gemäß") return after(words, at, at + 1);
  // "Geht es nach den Grünen, …": it is what they want.
  if (token.lower === "geht" && words[at + 1]?.lower === "es" && words[at + 2]?.lower === "nach")
    return after(words, at, at + 3);
  if (/^(?:angaben|worten|aussagen?|einschätzung|ansicht|schätzung|meinung)$/.test(token.lower))
    return ofSomebody(words, at);
  if (token.lower === "zufolge") return before(words, at);
  if (token.lower === "so" && words[at - 1]?.text === ",") return after(words, at, at + 1);
  return token.lower === "nach" ? accordingTo(words, at) : undefined;
}

function after(words: readonly Token[], cue: number, at: number): Named | undefined {
  const phrase = phraseAt(words, at);
  if (!phrase || phrase.pronoun || phrase.words.length === 0) return undefined;
  const end = /^(?:von|vom|aus)$/.test(words[phrase.last + 1]?.lower ?? "")
    ? (phraseAt(words, phrase.last + 1)?.end ?? phrase.end)
    : phrase.end;
  return { start: words[cue]?.start ?? phrase.start, end, text: written(phrase.words) };
}

/** "Seinen Angaben nach", "nach ihren Worten", "ihrer Ansicht zufolge": somebody's who was named before. */
function ofSomebody(words: readonly Token[], at: number): Named | undefined {
  const [own, noun, next] = [words[at - 1], words[at], words[at + 1]];
  if (!own || !noun || !/^(?:seinen|seiner|ihren|ihrer|dessen|deren)$/.test(own.lower)) return undefined;
  const ahead = /^(?:nach|laut)$/.test(words[at - 2]?.lower ?? "") ? words[at - 2] : undefined;
  const behind = /^(?:nach|zufolge)$/.test(next?.lower ?? "") ? next : undefined;
  return ahead || behind ? { start: (ahead ?? own).start, end: (behind ?? noun).end, text: noun.text } : undefined;
}

function before(words: readonly Token[], cue: number): Named | undefined {
  for (let from = Math.max(0, cue - 7); from < cue; from += 1) {
    const phrase = phraseAt(words, from);
    const more =
      phrase && phrase.last < cue - 1 && /^(?:von|vom|aus)$/.test(words[phrase.last + 1]?.lower ?? "")
        ? phraseAt(words, phrase.last + 1)
        : undefined;
    if (phrase && (more?.last ?? phrase.last) === cue - 1 && !phrase.pronoun)
      return { start: phrase.start, end: words[cue]?.end ?? phrase.end, text: written(phrase.words) };
  }
  return undefined;
}

const reportNoun =
  /^(?:angaben?|worten?|ansicht|meinung|auffassung|einschätzung(?:en)?|schätzung(?:en)?|darstellung|aussagen?|berechnung(?:en)?|informationen|bericht(?:en)?|ergebnis(?:sen)?|recherchen?|erkenntnis(?:sen)?|überzeugung|analysen?|studien?|zahlen|mitteilung|auskunft|untersuchung(?:en)?|umfragen?|lesart|urteil|prognosen?|daten|statistik(?:en)?|feststellung(?:en)?|erhebung(?:en)?|hochrechnung(?:en)?|schilderung(?:en)?|bekunden|rechnung|vorstellung(?:en)?|befund(?:en)?|eindruck|beobachtung(?:en)?|dafürhalten)$/;

/** "Nach Unternehmensangaben", "nach Polizeiinformationen". */
const compoundReport = /^(\p{Lu}\p{L}{3,}?)s?(?:angaben|informationen|berichten|darstellung|aussagen|mitteilung)$/u;

/** "Nach eigenen Angaben": whose words they are says the clause. */
const OWN = "eigene";

/** "nach Angaben der Polizei", "nach Kleins Worten", "nach Ansicht von X". */
function accordingTo(words: readonly Token[], at: number): Named | undefined {
  const start = words[at]?.start ?? 0;
  for (let next = at + 1; next < Math.min(words.length, at + 5); next += 1) {
    const token = words[next];
    if (!token || token.kind === "mark") return undefined;
    const whose = token.capital ? compoundReport.exec(token.text)?.[1] : undefined;
    if (whose !== undefined) return { start, end: token.end, text: whose };
    if (!token.capital || !reportNoun.test(token.lower)) continue;
    if (/^eigene[nrm]$/.test(words[next - 1]?.lower ?? "")) return { start, end: token.end, text: OWN };
    if (next > at + 1 && words[next - 1]?.capital)
      return { start, end: token.end, text: written(words.slice(at + 1, next).filter(({ capital }) => capital)) };
    const phrase = phraseAt(words, next + 1);
    const counted = phrase?.words[0]?.kind === "number";
    const genitive =
      phrase && !counted && !phrase.preposition && (phrase.cases.includes("genitive") || phrase.cases.length === 0);
    if (phrase && !phrase.pronoun && (genitive || /^(?:vo[nm]|aus)$/.test(phrase.preposition ?? ""))) {
      const own = withoutNext(phrase.words);
      return { start, end: own.at(-1)?.end ?? phrase.end, text: written(own) };
    }
    return { start, end: token.end, text: token.text };
  }
  return undefined;
}

/** "Besteht nach Auskunft der Ärzte Lebensgefahr": an abstract noun behind the speaker is no name but the subject. */
function withoutNext(words: readonly Token[]): readonly Token[] {
  const [before, last] = words.slice(-2);
  return before?.capital && last && abstract.test(last.text) && before.end + 1 === last.start
    ? words.slice(0, -1)
    : words;
}

const abstract =
  /^\p{Lu}\p{L}{2,}(?:ung|ungen|heit|keit|keiten|schaft|schaften|tät|täten|nis|nisse|gefahr|pflicht|bedarf|mangel|kosten|schäden|verdacht|anlass|gründe?|hinweise?|probleme?|verbote?)$/u;

/** "X sagte, …", "…, sagte X", "wie X mitteilte", "X schätzt … auf": the subject of a verb of saying with something that is said. */
function bySpeech(clause: Clause, all: readonly Clause[]): Named | undefined {
  const { predicate } = clause;
  if (clause.opener !== undefined && clause.opener !== "wie") return undefined;
  if (clause.tokens.some(({ lower }) => lower === "bevor" || lower === "nachdem")) return undefined;
  const assumes =
    predicate?.lemma === "ausgehen" && clause.tokens.some(({ lower }) => lower === "davon" || lower === "von");
  const speaksOf = predicate?.lemma === "sprechen" && clause.tokens.some(({ lower }) => lower === "von");
  const kind = predicate && (assumes || speaksOf ? "estimated" : speechKind(predicate.lemma));
  if (
    !predicate ||
    !kind ||
    isDenial(predicate.lemma) ||
    stanceOf(predicate.lemma) === "promised" ||
    stanceOf(predicate.lemma) === "demanded"
  )
    return undefined;
  const estimates =
    kind === "estimated" &&
    predicate.voice === "active" &&
    /^(?:sprechen|schätzen|beziffern|veranschlagen|taxieren|rechnen|erwarten|ausgehen)$/.test(predicate.lemma);
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

/** "Wenige Tage bevor X schrieb": nobody. */
const vague =
  /^(?:(?:eigene|wenige|viele|einige|mehrere|manche|alle|viertel|drittel|fünftel|hälfte|prozent)(?!\p{L})|keine?\s)/iu;

/** Verbs that tell nothing but that somebody spoke; "loben" and "fordern" are deeds of their own. */
const pureSaying: ReadonlySet<string> = new Set(
  `sagen erklären mitteilen betonen meinen schreiben berichten melden erläutern hinzufügen ergänzen antworten erwidern angeben aussagen
  feststellen unterstreichen vermelden verlauten bekanntgeben äußern behaupten zeigen ergeben belegen schildern anmerken hervorheben
  bekräftigen versichern beteuern vermuten annehmen glauben`.split(/\s+/),
);

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

const written = (words: readonly Token[]): string => words.map(({ text }) => text).join(" ");
