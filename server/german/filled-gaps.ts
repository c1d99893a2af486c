import { type Segment, segments } from "#german/clause-segments.ts";
import { numberWord } from "#german/number-words.ts";
import { type Predicate, predicate } from "#german/predicate.ts";
import { sharedAuxiliary } from "#german/shared-auxiliary.ts";
import { type Token, tokens } from "#german/tokens.ts";

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

interface Lead {
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly verb: Predicate;
  /** Whether its verb is complete: "hatte" alone waits for the participle at the end of the last clause. */
  readonly closed: boolean;
}

interface Gap {
  readonly tokens: readonly Token[];
  /** How many tokens name who it is about. */
  readonly subject: number;
  readonly closing: readonly Token[];
}

const isClosed = ({ lemma }: Predicate): boolean =>
  !/^(?:haben|sein|werden|sollen|wollen|können|müssen|dürfen)$/.test(lemma);

/** A clause without a finite verb that sets another name and another figure, or the other side, beside those of the one before. */
function gapOf({ tokens, mark, quoted }: Segment, lead: Lead): Gap | undefined {
  if (quoted || !/^(?:,|;|und|aber)$/.test(mark) || tokens.length < 2) return undefined;
  const own = tokens.filter(({ lower }, at) => !(at === 0 && /^(?:und|aber)$/.test(lower)));
  const last = own.at(-1);
  const closing =
    !lead.closed && last && /(?:t|en)$/.test(last.lower) && !last.capital && !side.test(last.lower) ? [last] : [];
  if (!lead.closed && closing.length === 0) return undefined;
  const middle = own.slice(0, own.length - closing.length);
  if (predicate(middle, "second")?.finite !== undefined) return undefined;
  const ranked = isRank(middle[0]) && isRank(lead.tokens[0]) && middle.length > 1;
  const subject = ranked ? 1 : subjectOf(middle);
  const rest = middle.slice(subject);
  if (subject === 0 || /^(?:und|oder|sowie)$/.test(rest[0]?.lower ?? "")) return undefined;
  if (!ranked && figureAt(rest) < 0 && !rest.some(({ lower }) => side.test(lower))) return undefined;
  return { tokens: middle, subject, closing };
}

/** "Zweiter wurde Lang, Dritter Kern": a place in a row instead of a figure. */
const isRank = (token: Token | undefined): boolean =>
  token?.capital === true && /^(?:erst|zweit|dritt|viert|fünft|letzt)e[rn]?$/.test(token.lower);

const side = /^(?:dafür|dagegen)$/;

/** An article or a number with its noun, or a name: as far as the first small word behind it. */
function subjectOf(words: readonly Token[]): number {
  const first = words[0];
  if (!first) return 0;
  if (isFigure(first)) return /^\d{4}$/.test(first.text) ? 0 : words[1]?.capital ? 2 : 1;
  if (!first.capital && !/^(?:de[rn]|die|das|sein\p{L}*|ihr\p{L}*|alle|beide)$/u.test(first.lower)) return 0;
  const end = words.findIndex(
    (token, at) => at > 0 && (isFigure(token) || (!token.capital && (words[at - 1]?.capital ?? false))),
  );
  return end < 0 || !words.slice(0, end).some(({ capital }) => capital) ? 0 : end;
}

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

const figureAt = (words: readonly Token[]): number => words.findLastIndex(isFigure);

const isFigure = ({ kind, lower, capital, start }: Token): boolean =>
  kind === "number" || ((!capital || start === 0) && !lower.startsWith("ein") && numberWord(lower) !== undefined);

const wordsOf = (words: readonly Token[]): string => words.map(({ text }) => text).join(" ");
