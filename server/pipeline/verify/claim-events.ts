import type { Span } from "#domain/span.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { isRelative } from "#german/function-words.ts";
import { governor } from "#german/governor.ts";
import type { NameMention } from "#german/name-mention.ts";
import { polarity } from "#german/polarity.ts";
import { type Roles, roles } from "#german/roles.ts";
import { type EventStatus, status } from "#german/status.ts";
import { isSupposed } from "#german/supposed.ts";
import type { Token } from "#german/tokens.ts";
import { isReportedPast, isSpeech } from "#german/verb-status.ts";
import { type ClaimDate, isToCome } from "./claim-dates.ts";
import { keysOf, verbParts } from "./event-words.ts";
import { type Participant, participants } from "./participants.ts";
import { plainSentence } from "./plain-sentence.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/** What one clause tells: how far it has come, whether it is so, and who does what to whom. */
export interface ClaimEvent extends Span {
  readonly text: string;
  readonly polarity: "affirmed" | "negated" | "denied";
  readonly status: EventStatus | undefined;
  readonly roles: Roles | undefined;
  readonly participants: readonly Participant[];
  /** Of the verb, prefix included. */
  readonly verb: WordKeys | undefined;
  /** Infinitive of the verb, "" where there is none. */
  readonly lemma: string;
  /** Its parts in the sentence. */
  readonly verbParts: readonly Span[];
  /** Keys of the clause's words and of its verb. */
  readonly keys: readonly WordKeys[];
  /** A question that is left open ("ob …", "wie …, ist unklar", "Ist er …?"). */
  readonly open: boolean;
  /** An indirect question, left open or not. */
  readonly asked: boolean;
  /** The clause's words. */
  readonly tokens: readonly Token[];
  /** Infinitive of the verb that its content clause hangs on ("kritisierte, dass …"), "" for clauses of their own. */
  readonly under: string;
  /** A word that makes it less than certain ("offenbar", "möglicherweise"). */
  readonly doubt: string | undefined;
  /** Whether it is only supposed ("wer …", "wenn …", "kommt er nicht, …"). */
  readonly supposed: boolean;
  /** A relative clause. */
  readonly relative: boolean;
  /** Infinitive of the modal with its mood ("können indicative"), "" where there is none. */
  readonly modal: string;
  /** Reported speech by its mood. */
  readonly reported: boolean;
  /** What alone is excluded in a clause that holds otherwise, as written. */
  readonly excluded: string | undefined;
}

/**
 * The events of one sentence, a clause each; clauses without a verb tell none. `asides` are the spans of speakers and dates, which are no
 * parts of the event; `dates` and the day of writing say whether it is to come.
 */
export function eventsOf(
  sentence: string,
  names: readonly NameMention[],
  asides: readonly Span[],
  dates: readonly ClaimDate[],
  publishedAt: string | undefined,
): readonly ClaimEvent[] {
  const plain = plainSentence(sentence, asides, names);
  const all = clauses(plain);
  const named = names.filter(({ start }) => sentence.charAt(start - 1) !== "(");
  const found: ClaimEvent[] = [];
  for (const clause of all) {
    if (clause.predicate === undefined) continue;
    const read = eventOf(clause, all, plain, named, asideDoubt(sentence, asides, clause));
    const event = isAsked(clause, sentence) ? { ...read, open: true } : read;
    if (isReportedPast(clause) && clauses(sentence).some(isSpeech)) found.push({ ...event, status: "done" });
    else
      found.push(
        isToCome(event, dates, publishedAt) || isDueBy(event, dates) ? { ...event, status: "planned" } : event,
      );
  }
  return found;
}

/** "Ist Kern zurückgetreten?", "Stimmt es, dass …?" */
const isAsked = ({ opener, kind, predicate }: Clause, sentence: string): boolean =>
  (opener === "dass" || (kind === "main" && predicate?.finite === 0)) && /\?[“”«»"']?$/u.test(sentence);

/** "Sollen bis Ende Mai gereinigt sein": with a day by which it is due no hearsay of what was done. */
const isDueBy = ({ modal, status: state, start, end }: ClaimEvent, dates: readonly ClaimDate[]): boolean =>
  state === "done" &&
  modal === "sollen indicative" &&
  dates.some((date) => date.relation === "until" && start <= date.start && date.end <= end);

/** "Bis voraussichtlich Ende Februar": a doubt that stands within a date; "voraussichtlich 90.000 Euro" is one about the number. */
function asideDoubt(sentence: string, asides: readonly Span[], { start, end }: Span): string | undefined {
  for (const aside of asides) {
    if (aside.start < start || end < aside.end) continue;
    const words = sentence.slice(aside.start, aside.end).split(" ");
    const doubt = words.length > 1 ? words.find((word) => doubtWords.has(word.toLowerCase())) : undefined;
    if (doubt !== undefined) return doubt;
  }
  return undefined;
}

function eventOf(
  clause: Clause,
  all: readonly Clause[],
  sentence: string,
  names: readonly NameMention[],
  asideDoubt: string | undefined,
): ClaimEvent {
  const { value, excluded } = polarity(clause, all);
  const state = status(clause, all);
  const filled = roles(clause, all);
  const text = sentence.slice(clause.start, clause.end);
  const doubt =
    clause.tokens.find(({ lower }) => doubtWords.has(lower))?.text ??
    (/schein|verdacht/i.test(text) ? doubtPhrase.exec(text)?.[0] : undefined) ??
    asideDoubt;
  const lemma = clause.predicate?.lemma;
  return {
    start: clause.start,
    end: clause.end,
    text,
    polarity: value,
    participants: participants(clause, all, filled, names),
    verb: lemma === undefined ? undefined : wordKeys(lemma),
    lemma: lemma ?? "",
    modal: clause.predicate?.modal === undefined ? "" : `${clause.predicate.modal} ${clause.predicate.mood}`,
    verbParts: verbParts(clause),
    status: state,
    roles: filled,
    keys: keysOf(clause.tokens),
    tokens: clause.tokens,
    open: isOpenQuestion(clause, all),
    asked: clause.kind === "subordinate" && (clause.opener === "ob" || questionWord.test(clause.opener ?? "")),
    supposed: isSupposed(clause, all),
    relative: clause.opener !== undefined && (clause.opener === "wo" || isRelative(clause.opener)),
    under: governor(clause, all)?.predicate?.lemma ?? "",
    doubt,
    reported: clause.predicate?.mood === "subjunctive-1",
    excluded: excluded && sentence.slice(excluded.start, excluded.end),
  };
}

const isOpenQuestion = (clause: Clause, all: readonly Clause[]): boolean =>
  clause.kind === "subordinate" &&
  (clause.opener === "ob" ||
    (questionWord.test(clause.opener ?? "") &&
      all.some((other) => other !== clause && other.tokens.some(({ lower }) => unsettled.test(lower)))));

const questionWord = /^(?:wie|wann|wo|warum|wer|was|wohin|woher|wieso|weshalb|welche[nmrs]?|wieviel)$/;

const unsettled =
  /^(?:offen(?:blieb(?:en)?|bleibt|bleiben|ließ(?:en)?|liess|lässt|lassen|gelassen|geblieben|steht|stand)?|unklar|ungewiss|ungeklärt|fraglich|unbekannt|nicht|niemand|rätselhaft)$/;

const doubtPhrase =
  /(?:allem|dem) Anschein nach|wie es schein(?:t|e)|(?<!\p{L})schein(?:t|en)(?!\p{L})(?= .*(?<!\p{L})zu\s)|(?<!\p{L})mit Verdacht auf(?!\p{L})/iu;

/** Adverbs by which a writer does not vouch for what is said. */
const doubtWords: ReadonlySet<string> = new Set(
  `möglicherweise vielleicht womöglich eventuell wahrscheinlich vermutlich mutmaßlich voraussichtlich potenziell potentiell offenbar
  anscheinend wohl angeblich scheinbar augenscheinlich mutmasslich offensichtlich vermeintlich`
    .trim()
    .split(/\s+/),
);
