import { countryOf } from "#german/countries.ts";
import { isContraction, isNeverVerb, isPronoun, isSubordinator } from "#german/function-words.ts";
import { isGivenName } from "#german/given-names.ts";
import { nameParticle } from "#german/name-run.ts";
import { opensSentence } from "#german/sentence-openers.ts";
import type { Token } from "#german/tokens.ts";

/** Capitalised words that stand together, with the words around them. */
export interface NameRun {
  readonly run: readonly Token[];
  /** The word or mark before; a capitalised function word at a sentence's start counts as one. */
  readonly before: Token | undefined;
  /** Index of the token after it. */
  readonly after: number;
  /** Whether the run stands at the start of a sentence or quotation. */
  readonly opening: boolean;
}

/** Runs of capitalised words; initials and title dots stay in, as do "van", "de", "al", and "von" behind a given name. */
export function nameRuns(words: readonly Token[], text: string): readonly NameRun[] {
  const found: NameRun[] = [];
  for (let at = 0; at < words.length; ) {
    const token = words[at];
    if (!token?.capital || isOpener(words, at)) {
      at += 1;
      continue;
    }
    const end = runEnd(words, at, text);
    const before = words[at - 1];
    const opening = before === undefined || /^[.!?:„“"»«›‹…]$/.test(before.text);
    const run = words.slice(at, end).filter(({ text }) => text !== ".");
    found.push({ run, before, after: end, opening });
    at = end;
  }
  return found;
}

/** "Der", "Seit", "Laut" at a sentence's start are no part of a name. */
function isOpener(words: readonly Token[], at: number): boolean {
  const token = words[at];
  if (!token) return false;
  if (opensSentence(token.text)) return true;
  if (at > 0 && words[at - 1]?.kind !== "mark") return false;
  const lower = token.lower;
  return (
    isContraction(lower) ||
    isPronoun(lower) ||
    isSubordinator(lower) ||
    (isNeverVerb(lower) && !isGivenName(token.text) && !countryOf(token.text) && !derivedName.test(token.text))
  );
}

/** Adjectives by derivation open sentences too ("Polnische Kohle"), but "Martens" and "Mertens" only look like adverbs. */
const derivedName = /ens$|[a-z]al$|ent$|ant$|is$/;

function runEnd(words: readonly Token[], from: number, text: string): number {
  let end = from + 1;
  for (let at = end; at < words.length && at < from + 10; at += 1) {
    const token = words[at];
    const previous = words[at - 1];
    if (!token || !previous) break;
    if (token.text === "." && token.start === previous.end && isShort(previous.text) && words[at + 1]?.capital)
      continue;
    if (token.start - previous.end > 1 || text.charAt(previous.end) === "\n" || opensSentence(token.text)) break;
    if (token.capital) end = at + 1;
    else if (
      !(
        nameParticle.test(token.lower) ||
        (token.lower === "der" && /^(?:van|von)$/.test(previous.lower)) ||
        (token.lower === "von" && isGivenName(previous.text))
      ) ||
      !words[at + 1]?.capital
    )
      break;
  }
  return end;
}

const isShort = (text: string): boolean => /^(?:\p{Lu}|Dr|Prof|Dipl|Ing|St|Mag|Jr|Sr|Ph|Th|Ch)$/u.test(text);
