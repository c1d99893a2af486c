import type { Span } from "#domain/span.ts";
import { openerOf } from "#german/clause-openers.ts";
import { type Segment, segments } from "#german/clause-segments.ts";
import { isRelative, isSubordinator, prepositionCases } from "#german/function-words.ts";
import { type Predicate, predicate } from "#german/predicate.ts";
import { shareSubjects } from "#german/shared-subjects.ts";
import type { Token } from "#german/tokens.ts";

/** A clause of a sentence; the span covers it all, `tokens` leave out clauses that stand inside it. */
export interface Clause extends Span {
  readonly kind: "main" | "subordinate" | "infinitive" | "fragment";
  /** The word that opens it, lower case ("dass", "weil", a relative pronoun). */
  readonly opener: string | undefined;
  readonly tokens: readonly Token[];
  readonly predicate: Predicate | undefined;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
  /** For "… und entsandte Soldaten": the clause before, whose subject it shares; an index into the same list. */
  readonly sharesSubjectOf: number | undefined;
}

/**
 * The clauses of one sentence in order of their first word: cut at commas, colons, dashes, quotation marks and before "und" with a verb
 * of its own; enumerations and appositions stay whole. Every token but the separating marks stands in exactly one clause;
 * beyond `sentenceLimit` characters nothing is read.
 */
export function clauses(sentence: string): readonly Clause[] {
  for (const known of recent) if (known.sentence === sentence) return known.clauses;
  const found = { sentence, clauses: cut(sentence) };
  recent[oldest] = found;
  oldest = (oldest + 1) % recent.length;
  return found.clauses;
}

/** Polarity, status, roles and attribution of one sentence each ask for its clauses in turn, and it is read as written and without its asides: the last few answers are kept. */
const recent: { readonly sentence: string; readonly clauses: readonly Clause[] }[] = Array.from({ length: 4 }, () => ({
  sentence: "",
  clauses: [],
}));
let oldest = 0;

function cut(sentence: string): readonly Clause[] {
  const found: Clause[] = [];
  /** An unfinished main clause that waits for its verb, behind an inserted relative clause or apposition. */
  let open: { tokens: Token[]; quoted: boolean; at: number; finite: boolean } | undefined;
  /** A subordinate clause whose verb has not come yet: "dass Lee Waffen, Geld und Öl bekam". */
  let waiting: { tokens: Token[]; quoted: boolean; opener: string } | undefined;
  const close = (): void => {
    if (open) found.splice(open.at, 0, clauseOf(open.tokens, open.quoted, undefined));
    open = undefined;
  };
  for (const segment of segments(sentence)) {
    const first = segment.tokens[0];
    const opener =
      waiting && opensPhrase(segment.tokens) ? undefined : (openerOf(segment) ?? goesOn(segment, found.at(-1)));
    if (waiting && !opener && waiting.quoted === segment.quoted && waiting.tokens.length < 60) {
      waiting.tokens = waiting.tokens.concat(segment.tokens);
      const verb = predicate(waiting.tokens, "last")?.finite;
      if (verb === undefined) continue;
      found.push(clauseOf(waiting.tokens, waiting.quoted, waiting.opener));
      waiting = undefined;
      continue;
    }
    const seen = predicate(segment.tokens, opener ? "last" : "second");
    if (opener || seen?.infinitive) {
      if (seen) found.push(clauseOf(segment.tokens, segment.quoted, opener));
      else if (opener && isSubordinator(opener)) waiting = { tokens: segment.tokens, quoted: segment.quoted, opener };
      else if (open && open.quoted === segment.quoted) open.tokens = open.tokens.concat(segment.tokens);
      else found.push(clauseOf(segment.tokens, segment.quoted, opener));
      continue;
    }
    const finite = seen?.finite !== undefined;
    if (first?.lower === "so" && !finite && found.length + (open ? 1 : 0) > 0) {
      close();
      found.push(clauseOf(segment.tokens, segment.quoted, undefined));
      continue;
    }
    if (open && open.quoted === segment.quoted) {
      const verbFirst = finite && segment.tokens[seen.finite ?? 0] === first;
      const continues =
        !finite ||
        closesModal(open.tokens, segment.tokens, seen) ||
        (!open.finite && (verbFirst || segment.mark === "," || segment.mark === ")"));
      if (continues && segment.mark !== ";" && segment.mark !== ":") {
        open.tokens = open.tokens.concat(segment.tokens);
        open.finite ||= finite;
        continue;
      }
    }
    close();
    open = { tokens: [...segment.tokens], quoted: segment.quoted, at: found.length, finite };
  }
  if (waiting) found.push(clauseOf(waiting.tokens, waiting.quoted, waiting.opener));
  close();
  return shareSubjects(found);
}

/** "…, der in Wien arbeitet und an der Studie nicht beteiligt war": behind "und" with its verb at the end the relative clause goes on. */
function goesOn({ tokens: words, mark, quoted }: Segment, before: Clause | undefined): string | undefined {
  if (!/^(?:und|oder|aber)$/.test(mark) || before?.opener === undefined || before.quoted !== quoted || words.length < 4)
    return undefined;
  if (before.end + 1 !== words[0]?.start || !isRelative(before.opener)) return undefined;
  const last = predicate(words, "last")?.finite;
  const second = predicate(words, "second");
  return last === words.length - 1 && !(second?.sure && second.finite !== undefined && second.finite < 3)
    ? before.opener
    : undefined;
}

/** "Dass die Rente, …, für das laufende Jahr steigt": a preposition with article and noun goes on with the clause that waits for its verb. */
const opensPhrase = ([first, article, next, after]: readonly Token[]): boolean =>
  prepositionCases(first?.lower ?? "") !== undefined &&
  /^(?:de[rmn]|die|das)$/.test(article?.lower ?? "") &&
  (next?.capital === true || (after?.capital === true && /(?:e|en)$/.test(next?.lower ?? "")));

/** "Mussten 61 Fahrgäste, die …, mit Seilen geborgen werden": behind an inserted clause the infinitives of the modal before it. */
function closesModal(before: readonly Token[], words: readonly Token[], { finite }: Predicate): boolean {
  if (finite !== words.length - 1 || words.length < 2 || !/n$/.test(words[finite]?.lower ?? "")) return false;
  const open = predicate(before, "second");
  return open?.finite !== undefined && modals.has(open.lemma) && words[0]?.capital !== true;
}

const modals: ReadonlySet<string> = new Set(["können", "müssen", "sollen", "wollen", "dürfen"]);

function clauseOf(words: readonly Token[], quoted: boolean, opener: string | undefined): Clause {
  const found = predicate(words, opener ? "last" : "second");
  const kind = opener
    ? "subordinate"
    : found?.finite !== undefined
      ? "main"
      : found?.infinitive
        ? "infinitive"
        : "fragment";
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    kind,
    tokens: words,
    quoted,
    opener: opener || undefined,
    predicate: found,
    sharesSubjectOf: undefined,
  };
}
