import { numberWord } from "#german/number-words.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { type Token, tokens } from "#german/tokens.ts";

/**
 * The word that the evidence has where the claim has another one between the same neighbours ("widmete den Preis ihrer Großmutter" – "ihrer
 * Mutter"): an exchanged word, no other wording. `start` is the word's offset in the claim, `accepts` leaves rivals out;
 * undefined where the sentences read differently there.
 */
export function exchangedFor(
  start: number,
  claim: string,
  said: string,
  accepts: (rival: string) => boolean = () => true,
): string | undefined {
  const mine = frameTokens(claim);
  const theirs = frameTokens(said);
  const at = mine.findIndex((token) => token.start <= start && start < token.end);
  const own = mine[at];
  if (!own) return undefined;
  const left = [mine[at - 1], mine[at - 2]];
  const right = [mine[at + 1], mine[at + 2]];
  for (let other = 0; other < theirs.length; other += 1) {
    const rival = theirs[other];
    if (!rival || rival.capital !== own.capital || rival.kind !== "word" || rival.text.length < 4) continue;
    if (isStopWord(rival.lower) || /^d(?:er|ie|as|en|em|es)selben?$/.test(rival.lower)) continue;
    const l1 = alike(left[0], theirs[other - 1]);
    const r1 = alike(right[0], theirs[other + 1]);
    const l2 = l1 && alike(left[1], theirs[other - 2]);
    const r2 = r1 && alike(right[1], theirs[other + 2]);
    if (((l1 && r1) || (l2 && carries(left)) || (r2 && carries(right))) && accepts(rival.text)) return rival.text;
  }
  return undefined;
}

const frameTokens = (text: string): readonly Token[] =>
  tokens(text).filter(({ kind, text: mark }) => kind !== "mark" || mark === "%");

/** The end of the sentence is alike, too. */
const alike = (a: Token | undefined, b: Token | undefined): boolean =>
  a === undefined || b === undefined
    ? a === b
    : a.lower === b.lower ||
      (article.test(a.lower) && article.test(b.lower)) ||
      (a.text.length > 3 && stem(a.text) === stem(b.text));

const article = /^(?:de[rmns]|die|das)$/;

/** Of two neighbours on one side one must be more than a small word. */
const carries = (side: readonly (Token | undefined)[]): boolean =>
  side.some((token) => token !== undefined && token.text.length > 4 && numberWord(token.lower) === undefined);
