import { segments } from "#german/clause-segments.ts";
import { type Predicate, predicate } from "#german/predicate.ts";
import { sharedAuxiliary } from "#german/shared-auxiliary.ts";
import { type Token, tokens } from "#german/tokens.ts";
import { figureAt, type Gap, gapOf, isClosed, isFigure, isRank, type Lead, side } from "#german/verb-gap.ts";

/**
 * The sentences that one with a gapped verb stands for ("Die Anklage forderte neun, die Verteidigung sechs Jahre." → "Die Anklage forderte neun
 * Jahre." and "die Verteidigung forderte sechs Jahre."): the verb, what is counted, the unit and a participle are put back. Empty where no clause
 * lacks any of them.
 */
export function filledGaps(sentence: string): readonly string[] {
  if (sentence.length > LONGEST || !/[,;]|\s(?:und|aber|sowie)\s/u.test(sentence)) return [];
  if (last.sentence !== sentence) last = { sentence, filled: read(sentence) };
  return last.filled;
}

function read(sentence: string): readonly string[] {
  const filled = mayLack(sentence) ? fill(sentence) : [];
  return filled.length > 0 ? filled : sharedAuxiliary(sentence);
}

/** What is put back stands beside a figure, a rank or a side: one of them in each of two clauses. */
function mayLack(sentence: string): boolean {
  const words = tokens(sentence);
  return words.filter((token) => isFigure(token) || isRank(token) || side.test(token.lower)).length > 1;
}

/** A claim is asked for them as a whole and as it is read: the last answer is kept. */
let last: { readonly sentence: string; readonly filled: readonly string[] } = { sentence: "", filled: [] };

function fill(sentence: string): readonly string[] {
  const found: string[] = [];
  let lead: Lead | undefined;
  let filled = 0;
  /** The last segment that says what it counts. */
  let before: readonly Token[] = [];
  for (const segment of segments(sentence)) {
    const gap = lead && gapOf(segment, lead);
    if (lead && gap) {
      filled += 1;
      found[lead.at] = wordsOf(withUnit(lead.tokens, gap.tokens).concat(lead.closed ? [] : gap.closing));
      found.push(wordsOf(gapSentence(lead, gap)));
      continue;
    }
    const verb = segment.quoted || /[—–()]/.test(segment.mark) ? undefined : predicate(segment.tokens, "second");
    const told = verb && withCounted(segment.tokens, verb, before);
    if (told && told !== segment.tokens) filled += 1;
    const words = told ?? segment.tokens;
    lead = undefined;
    if (verb?.finite !== undefined && (figureAt(words) >= 0 || isRank(words[0])))
      lead = { at: found.length, tokens: words, verb, closed: isClosed(verb) };
    if (nounBehind(words).length > 0) before = words;
    found.push(wordsOf(words));
  }
  return filled === 0 ? [] : found.map((text) => `${text}.`);
}

/** Longer ones are lists, which have no verb to give. */
const LONGEST = 400;

function gapSentence(lead: Lead, { tokens, subject, closing }: Gap): readonly Token[] {
  const verb = lead.tokens[lead.verb.finite ?? 0];
  const who = tokens.slice(0, subject);
  const counted = who.length === 1 && who[0] && isFigure(who[0]) ? nounBehind(lead.tokens).slice(0, 1) : [];
  const parts = lead.closed ? lead.tokens.filter((_, at) => lead.verb.parts.has(at) && at !== lead.verb.finite) : [];
  return [
    ...who,
    ...counted,
    ...(verb ? [verb] : []),
    ...withUnit(tokens.slice(subject), lead.tokens),
    ...parts,
    ...closing,
  ];
}

/** "…, zwei enthielten sich": a number right before the verb counts what the clause before counts. */
function withCounted(tokens: readonly Token[], { finite }: Predicate, before: readonly Token[]): readonly Token[] {
  const at = /^(?:und|aber)$/.test(tokens[0]?.lower ?? "") ? 1 : 0;
  const number = tokens[at];
  if (!number || finite !== at + 1 || !isFigure(number) || /^\d{4}$/.test(number.text)) return tokens;
  const counted = nounBehind(before).slice(0, 1);
  return counted.length === 0 ? tokens : [...tokens.slice(0, at + 1), ...counted, ...tokens.slice(at + 1)];
}

/** A figure without a noun behind it gets the one that the other clause's figure has. */
function withUnit(words: readonly Token[], other: readonly Token[]): readonly Token[] {
  const at = figureAt(words);
  const next = words[at + 1];
  if (at < 0 || next?.capital || next?.text === "%") return words;
  return [...words.slice(0, at + 1), ...nounBehind(other), ...words.slice(at + 1)];
}

/** The unit or thing behind the last figure. */
function nounBehind(words: readonly Token[]): readonly Token[] {
  const at = words.findLastIndex((token, index) => isFigure(token) && words[index + 1]?.capital === true);
  if (at < 0) return [];
  const behind = words.slice(at + 1);
  const end = behind.findIndex(({ capital }) => !capital);
  return behind.slice(0, Math.min(end < 0 ? behind.length : end, 2));
}

const wordsOf = (words: readonly Token[]): string => words.map(({ text }) => text).join(" ");
