import { isCoordinator } from "#german/function-words.ts";
import { predicate } from "#german/predicate.ts";
import { type Token, tokens } from "#german/tokens.ts";
import { verbForms } from "#german/verb-forms.ts";

/** Longer than any sentence of a newspaper; what looks for pairs of clauses stays fast on text that has no sentences at all. */
export const sentenceLimit = 4000;

/** A stretch of a sentence between two marks, or before an "und" that opens a clause. */
export interface Segment {
  tokens: Token[];
  quoted: boolean;
  /** The mark in front of it. */
  readonly mark: string;
}

/** The segments of a sentence's first `sentenceLimit` characters. */
export function segments(sentence: string): readonly Segment[] {
  if (last.sentence !== sentence) last = { sentence, segments: cut(sentence) };
  return last.segments;
}

/** Clauses and gaps are read from the same ones: the last answer is kept. */
let last: { readonly sentence: string; readonly segments: readonly Segment[] } = { sentence: "", segments: [] };

function cut(sentence: string): readonly Segment[] {
  const found: Segment[] = [];
  let current: Segment = { tokens: [], quoted: false, mark: "" };
  let quoted = false;
  const words = tokens(sentence.slice(0, sentenceLimit));
  /** The closing mark of a quotation that is only a part of its clause. */
  let ignored: number | undefined;
  const flush = (mark: string): void => {
    if (current.tokens.length > 0) found.push(current);
    current = { tokens: [], quoted, mark };
  };
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (!token) break;
    if (token.kind === "mark") {
      const partial = quoteMarks.test(token.text) && !quoted && at !== ignored ? partialQuote(words, at) : undefined;
      if (at === ignored) {
        ignored = undefined;
        current.tokens.push(token);
      } else if (partial !== undefined) {
        ignored = partial;
        current.tokens.push(token);
      } else if (quoteMarks.test(token.text)) {
        quoted = quoted ? false : opensQuote(token, words[at + 1]);
        flush(token.text);
      } else if (boundary.test(token.text) && !isInnerDot(words, at)) {
        flush(token.text);
      }
      continue;
    }
    if (isCoordinator(token.lower) && current.tokens.length > 0 && opensClause(words, at, current.tokens))
      flush(token.lower);
    current.tokens.push(token);
  }
  flush("");
  return found;
}

/** "Dr.", "Mio.", "den 32. Lauf": no end of a clause. */
const isInnerDot = (words: readonly Token[], at: number): boolean =>
  words[at]?.text === "." &&
  (shortForm.test(words[at - 1]?.lower ?? "") || (words[at - 1]?.kind === "number" && words[at + 1]?.kind === "word"));

const shortForm = /^(?:\p{L}{1,2}|prof|mio|mrd|tsd)$/u;
const boundary = /^[,;:–—()?!.…]$/;
const quoteMarks = /^[„“”"«»]$/;

/** Where an opening mark's quotation ends if it is only a part of its clause (a title, "für offensive Einsätze"); undefined for a statement. */
function partialQuote(words: readonly Token[], at: number): number | undefined {
  const before = words[at - 1];
  if (before?.kind === "mark") return undefined;
  const close = words.findIndex((token, index) => index > at && index < at + 40 && quoteMarks.test(token.text));
  if (close < 0 || (before === undefined && !isTitle(words, close))) return undefined;
  const inner = words.slice(at + 1, close);
  if (inner.some(({ text }) => /^[,.!?]$/.test(text)) || /^[.!?]$/.test(inner.at(-1)?.text ?? "")) return undefined;
  return predicate(inner, "second")?.sure ? undefined : close;
}

/** "„Ärzte vor Ort“ schätzt …": a short quotation at the head of a sentence with a verb right behind it names who acts. */
const isTitle = (words: readonly Token[], close: number): boolean => {
  const next = words[close + 1];
  return (
    close < 8 &&
    next?.kind === "word" &&
    !next.capital &&
    verbForms(next.lower).some(({ shape, lemma }) => /^(?:present|past)$/.test(shape) && lemma !== "sagen")
  );
};

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
