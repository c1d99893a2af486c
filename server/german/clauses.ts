import type { Span } from "#domain/span.ts";
import { determinerCases, isCoordinator, isPronoun, isRelative, isSubordinator, prepositionCases } from "#german/function-words.ts";
import { type Predicate, predicate } from "#german/predicate.ts";
import { type Token, tokens } from "#german/tokens.ts";

/** A clause of a sentence; the span covers it all, `tokens` leave out clauses that stand inside it. */
export interface Clause extends Span {
  readonly kind: "main" | "subordinate" | "infinitive" | "fragment";
  /** The word that opens it, lower case ("dass", "weil", a relative pronoun). */
  readonly opener?: string;
  readonly tokens: readonly Token[];
  readonly predicate?: Predicate;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
  /** For "… und entsandte Soldaten": the clause before, whose subject it shares; an index into the same list. */
  readonly sharesSubjectOf?: number;
}

/**
 * The clauses of one sentence in order of their first word: cut at commas, colons, dashes, quotation marks and before "und" with a verb
 * of its own; enumerations and appositions stay whole. Every token but the separating marks stands in exactly one clause;
 * beyond `sentenceLimit` characters nothing is read.
 */
export function clauses(sentence: string): readonly Clause[] {
  if (last.sentence !== sentence) last = { sentence, clauses: cut(sentence) };
  return last.clauses;
}

/** Longer than any sentence of a newspaper; what looks for pairs of clauses stays fast on text that has no sentences at all. */
export const sentenceLimit = 4000;

/** Polarity, status, roles and attribution of one sentence each ask for its clauses in turn: the last answer is kept. */
let last: { readonly sentence: string; readonly clauses: readonly Clause[] } = { sentence: "", clauses: [] };

/**
 * The clause that says what the given one depends on: the main clause before it, or behind it where the sentence ends with it; undefined
 * for main clauses and for relative and adverbial ones, which stand for themselves.
 */
export function governor(clause: Clause, all: readonly Clause[]): Clause | undefined {
  const at = all.indexOf(clause);
  const content = clause.kind === "infinitive" ? !/^(?:um|ohne|statt|anstatt)$/.test(clause.tokens[0]?.lower ?? "") : contentOpeners.has(clause.opener ?? "");
  if (at < 0 || !content) return undefined;
  for (let before = at - 1; before >= 0; before -= 1) {
    const candidate = all[before];
    if (candidate?.predicate && (candidate.kind === "main" || contentOpeners.has(candidate.opener ?? ""))) return candidate;
  }
  return all.slice(at + 1).find(({ kind, predicate: verb }) => kind === "main" && verb !== undefined);
}

const contentOpeners: ReadonlySet<string> = new Set(["dass", "daß", "ob"]);

interface Segment {
  tokens: Token[];
  quoted: boolean;
  /** The mark in front of it. */
  readonly mark: string;
}

function cut(sentence: string): readonly Clause[] {
  const found: Clause[] = [];
  /** An unfinished main clause that waits for its verb, behind an inserted relative clause or apposition. */
  let open: { tokens: Token[]; quoted: boolean; at: number; finite: boolean } | undefined;
  const close = (): void => {
    if (open) found.splice(open.at, 0, clauseOf(open.tokens, open.quoted, undefined));
    open = undefined;
  };
  for (const segment of segments(sentence)) {
    const first = segment.tokens[0];
    const opener = openerOf(segment);
    const seen = predicate(segment.tokens, opener ? "last" : "second");
    if (opener || seen?.infinitive) {
      if (seen) found.push(clauseOf(segment.tokens, segment.quoted, opener));
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
      const continues = !finite || (!open.finite && (verbFirst || segment.mark === "," || segment.mark === ")"));
      if (continues && segment.mark !== ";" && segment.mark !== ":") {
        open.tokens = open.tokens.concat(segment.tokens);
        open.finite ||= finite;
        continue;
      }
    }
    close();
    open = { tokens: [...segment.tokens], quoted: segment.quoted, at: found.length, finite };
  }
  close();
  return shareSubjects(found);
}

function clauseOf(words: readonly Token[], quoted: boolean, opener: string | undefined): Clause {
  const found = predicate(words, opener ? "last" : "second");
  const kind = opener ? "subordinate" : found?.finite !== undefined ? "main" : found?.infinitive ? "infinitive" : "fragment";
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    kind,
    tokens: words,
    quoted,
    ...(opener && { opener }),
    ...(found && { predicate: found }),
  };
}

/** The subordinator or relative pronoun a segment opens with, a preposition before it allowed ("in dem", "von denen"). */
function openerOf({ tokens: words, mark }: Segment): string | undefined {
  let at = 0;
  while (at < 3 && at < words.length && skipped.has(words[at]?.lower ?? "")) at += 1;
  const first = words[at];
  if (!first || (first.capital && at === 0 && mark === "," && !isSubordinator(first.lower))) return undefined;
  if (isSubordinator(first.lower)) return questionVerb(words, at) ? undefined : first.lower;
  const word = prepositionCases(first.lower) && words[at + 1] ? words[at + 1] : first;
  if (word && mark === "," && isRelative(word.lower) && !word.capital) {
    const found = predicate(words, "last");
    return found?.finite !== undefined && found.finite >= words.length - 2 && found.finite > at ? word.lower : undefined;
  }
  return undefined;
}

const skipped = new Set(["und", "oder", "aber", "auch", "so", "selbst", "nur", "vor", "allem"]);

/** "Wie viele starben?" and "Wann kommt sie?" are main clauses: the verb stands early, and the sentence begins with the word. */
function questionVerb(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  const whole = next !== undefined && (next.capital || determinerCases(next.lower) !== undefined) && words.length > at + 2;
  if (whole && predicate(words, "last")?.finite === words.length - 1) return false;
  if (!words[at]?.capital || !/^w/.test(words[at]?.lower ?? "")) return false;
  return !["während", "weil", "wenn", "wobei"].includes(words[at]?.lower ?? "");
}

function segments(sentence: string): readonly Segment[] {
  const found: Segment[] = [];
  let current: Segment = { tokens: [], quoted: false, mark: "" };
  let quoted = false;
  const words = tokens(sentence.slice(0, sentenceLimit));
  const flush = (mark: string): void => {
    if (current.tokens.length > 0) found.push(current);
    current = { tokens: [], quoted, mark };
  };
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (!token) break;
    if (token.kind === "mark") {
      if (quoteMarks.test(token.text) && wraps(words, at, quoted)) {
        quoted = quoted ? false : opensQuote(token, words[at + 1]);
        flush(token.text);
      } else if (token.text === "." && /^(?:\p{L}{1,2}|prof|mio|mrd|tsd)$/u.test(words[at - 1]?.lower ?? "")) {
      } else if (boundary.test(token.text)) {
        flush(token.text);
      }
      continue;
    }
    if (isCoordinator(token.lower) && current.tokens.length > 0 && opensClause(words, at, current.tokens)) flush(token.lower);
    current.tokens.push(token);
  }
  flush("");
  return found;
}

const boundary = /^[,;:–—()?!.…]$/;
const quoteMarks = /^[„“”"«»]$/;

/** A quoted title of a few words ("die Zeitung „Le Monde“") is part of its clause; a quoted statement is not. */
function wraps(words: readonly Token[], at: number, quoted: boolean): boolean {
  if (quoted) return true;
  for (let next = at + 1; next < Math.min(words.length, at + 7); next += 1) {
    if (quoteMarks.test(words[next]?.text ?? "")) {
      const inner = words.slice(at + 1, next);
      return inner.some(({ text }) => boundary.test(text)) || /^[,.!?]$/.test(words[next + 1]?.text ?? "") || at === 0 || words[at - 1]?.text === ":";
    }
  }
  return true;
}

const opensQuote = (token: Token, next: Token | undefined): boolean =>
  token.text === "„" || (next !== undefined && next.start === token.end);

/** Whether what follows "und" at `at` is a clause with a finite verb of its own, while the one before has had its verb. */
function opensClause(words: readonly Token[], at: number, before: readonly Token[]): boolean {
  const rest: Token[] = [];
  for (let next = at + 1; next < words.length && next < at + 40; next += 1) {
    const token = words[next];
    if (!token || token.kind === "mark") break;
    if (isCoordinator(token.lower) && rest.length > 2) break;
    rest.push(token);
  }
  const right = predicate(rest, "second");
  if (right?.finite === undefined) return false;
  const left = predicate(before.slice(-60), "second");
  if (left?.finite === undefined) return false;
  return right.sure || (right.finite === 0 && !right.doubtful);
}

function shareSubjects(found: readonly Clause[]): readonly Clause[] {
  return found.map((clause, at) => {
    const [first, second] = clause.tokens;
    if (!first || !isCoordinator(first.lower) || clause.kind === "fragment" || isPronoun(second?.lower ?? "")) return clause;
    const verbSecond = clause.predicate?.finite === 1;
    for (let before = at - 1; verbSecond && before >= 0; before -= 1) {
      if (found[before]?.kind === "main" && found[before]?.quoted === clause.quoted) return { ...clause, sharesSubjectOf: before };
    }
    return clause;
  });
}
