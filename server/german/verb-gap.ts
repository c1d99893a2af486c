import type { Segment } from "#german/clause-segments.ts";
import { numberWord } from "#german/number-words.ts";
import { type Predicate, predicate } from "#german/predicate.ts";
import type { Token } from "#german/tokens.ts";

/** A clause whose verb the next may share, at its place in the sentences told. */
export interface Lead {
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly verb: Predicate;
  /** Whether its verb is complete: "hatte" alone waits for the participle at the end of the last clause. */
  readonly closed: boolean;
}

/** A clause without a verb of its own, and the participle that closes it. */
export interface Gap {
  readonly tokens: readonly Token[];
  /** How many tokens name who it is about. */
  readonly subject: number;
  readonly closing: readonly Token[];
}

/** Whether a verb needs no participle or infinitive beside it. */
export const isClosed = ({ lemma }: Predicate): boolean =>
  !/^(?:haben|sein|werden|sollen|wollen|können|müssen|dürfen)$/.test(lemma);

/** A clause without a finite verb that sets another name and another figure, or the other side, beside those of the one before. */
export function gapOf({ tokens, mark, quoted }: Segment, lead: Lead): Gap | undefined {
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
export const isRank = (token: Token | undefined): boolean =>
  token?.capital === true && /^(?:erst|zweit|dritt|viert|fünft|letzt)e[rn]?$/.test(token.lower);

/** Takes a side in a vote. */
export const side = /^(?:dafür|dagegen)$/;

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

/** Where the last figure stands; -1 without one. */
export const figureAt = (words: readonly Token[]): number => words.findLastIndex(isFigure);

/** A number in digits or in words. */
export const isFigure = ({ kind, lower, capital, start }: Token): boolean =>
  kind === "number" || ((!capital || start === 0) && !lower.startsWith("ein") && numberWord(lower) !== undefined);
