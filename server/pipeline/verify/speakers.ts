import type { Span } from "#domain/span.ts";
import { attributions } from "#german/attribution.ts";
import type { Attribution } from "#german/attribution-mention.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { governor } from "#german/governor.ts";
import { mapped } from "#german/mapped.ts";
import { numberWord } from "#german/number-words.ts";
import type { Token } from "#german/tokens.ts";
import { apposedSpan, withApposition } from "./apposed-name.ts";
import { inLaterClause, isReport, type Report, reportOf, scopeOf, shares } from "./report-scopes.ts";
import { cueAt, type Named } from "./speaker-cues.ts";
import { bySpeech } from "./speech-clauses.ts";

/** Whose words a sentence reports, and the spans of speaker and cue, which are no part of what is said. */
export interface Speakers {
  readonly reports: readonly Report[];
  readonly asides: readonly Span[];
}

/** The speakers a sentence names: laut X, X zufolge, nach Angaben von X, nach Xs Worten, so X, sagte X, wie X mitteilte. */
export function speakersOf(sentence: string, words: readonly Token[]): Speakers {
  const all = clauses(sentence);
  const named = namedIn(words, all);
  const told = attributions(sentence);
  return named.length > 0 || told.length > 0 || sentence.includes("davon")
    ? heardOf(sentence, all, named, told)
    : nobody;
}

/** Most sentences name no speaker. */
const nobody: Speakers = { reports: [], asides: [] };

/** The speakers of cues and of verbs of saying. */
function namedIn(words: readonly Token[], all: readonly Clause[]): readonly Named[] {
  const named: Named[] = [];
  const add = (said: Named | undefined): void => {
    if (said && !named.some((other) => overlaps(other, said))) named.push(said);
  };
  for (let at = 0; at < words.length; at += 1) add(cueAt(words, at));
  for (const clause of all) add(bySpeech(clause, all));
  return named;
}

function heardOf(
  sentence: string,
  all: readonly Clause[],
  named: readonly Named[],
  told: readonly Attribution[],
): Speakers {
  const reports: Report[] = [];
  for (const found of told)
    if (isReport(found, all) && !vague.test(found.speaker ?? "") && !isAmount(found.speaker))
      reports.push(inLaterClause(reportOf(found), named, all));
  for (const { text, start, end } of named) {
    if (vague.test(text)) continue;
    const known = reports.some((report) => report.text !== undefined && shares(report.text, text));
    if (!known) reports.push({ text, scope: scopeOf({ start, end }, all, sentence) });
  }
  for (const clause of sentence.includes("davon") ? all : []) {
    const content = guessedBy(clause, all);
    if (content && !reports.some(({ scope }) => overlaps(scope, content)))
      reports.push({ text: undefined, scope: content });
  }
  return {
    reports: mapped(reports, ({ text, scope }) => ({ text: text && withApposition(text, sentence), scope })),
    asides: mapped(named, ({ start, end }) =>
      sentence.includes(",") ? apposedSpan({ start, end }, sentence) : { start, end },
    ),
  };
}

/** "Er geht davon aus, dass …": what is no more than somebody's guess, whoever "er" is. */
const guessedBy = (clause: Clause, all: readonly Clause[]): Span | undefined => {
  if (clause.predicate?.lemma !== "ausgehen" || !clause.tokens.some(({ lower }) => lower === "davon")) return undefined;
  const content = all.find((other) => governor(other, all) === clause);
  return content && { start: content.start, end: Math.max(content.end, all.at(-1)?.end ?? 0) };
};

/** "Drei Viertel der Ernte", "300 Gäste": nobody who speaks. */
const isAmount = (speaker = ""): boolean => {
  const first = speaker.split(" ")[0]?.toLowerCase() ?? "";
  return /^\d/.test(first) || (numberWord(first) !== undefined && !/^eine?[rmns]?$/.test(first));
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "Wenige Tage bevor X schrieb": nobody. */
const vague =
  /^(?:(?:eigene|wenige|viele|einige|mehrere|manche|alle|viertel|drittel|fünftel|hälfte|prozent)(?!\p{L})|keine?\s|(?:übereinstimmende|vorläufige|erste|offizielle|amtliche|unbestätigte|jüngste|neueste|aktuelle|bisherige)[rn]?\s(?:Angaben|Zahlen|Erkenntnissen?|Schätzungen?|Berichten|Informationen|Daten|Ergebnissen)$)/iu;
