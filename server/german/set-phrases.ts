import { prepositionCases } from "./function-words.ts";
import { stem } from "./stems.ts";
import { isStopWord } from "./stop-words.ts";
import type { Token } from "./tokens.ts";

/**
 * The keys of the set phrases that a verb may form in its clause ("nahm den Fall unter die Lupe": "unter lupe nehm", "fall nehm"), by the stem of its
 * infinitive; most of them are none: a dictionary tells.
 */
export function verbPhrases(clause: readonly Token[], verb: string): readonly string[] {
  const found = new Set<string>();
  clause.forEach((token, at) => {
    if (token.kind !== "word" || token.text.length < 2) return;
    if (token.capital) found.add(`${nounKey(clause, at)} ${verb}`);
    else if (prepositionCases(token.lower)) found.add(`${plain(token.lower)} ${verb}`);
    else if (!isStopWord(token.lower)) found.add(`${stem(token.lower)} ${verb}`);
  });
  return [...found];
}

/** The key of a noun behind its preposition ("im Schnitt": "in schnitt"); undefined where it stands behind none. */
export function nounPhrase(clause: readonly Token[], at: number): string | undefined {
  const key = nounKey(clause, at);
  return key.includes(" ") ? key : undefined;
}

/** The key of a phrase as a dictionary writes it, with its verb's infinitive last ("in Kraft treten") or without a verb ("im Schnitt"); of a single word its stem. */
export function phraseKey(words: readonly Token[]): string {
  const last = words.at(-1);
  if (!last || words.length === 1) return stem(last?.text ?? "");
  if (last.capital) return nounKey(words, words.length - 1);
  const before = words.slice(0, -1);
  const noun = before.findLastIndex(({ capital }) => capital);
  const verb = stem(last.lower);
  if (noun >= 0) return `${nounKey(before, noun)} ${verb}`;
  const other = before.findLast(({ lower }) => prepositionCases(lower) || !isStopWord(lower));
  if (!other) return `${before.at(-1)?.lower} ${verb}`;
  return `${prepositionCases(other.lower) ? plain(other.lower) : stem(other.lower)} ${verb}`;
}

/** The noun's stem, behind its preposition where only articles and adjectives stand between. */
function nounKey(words: readonly Token[], at: number): string {
  const noun = stem(words[at]?.text ?? "");
  for (let before = at - 1; before >= Math.max(0, at - BETWEEN); before -= 1) {
    const { lower, capital, kind } = words[before] as Token;
    if (kind !== "word" || capital) break;
    if (prepositionCases(lower)) return `${plain(lower)} ${noun}`;
  }
  return noun;
}

/** So many words back a preposition may stand. */
const BETWEEN = 3;

/** A preposition without the article that it holds. */
const plain = (lower: string): string => contracted.get(lower) ?? lower;

const contracted: ReadonlyMap<string, string> = new Map(
  "im in|ins in|am an|ans an|zum zu|zur zu|beim bei|vom von|aufs auf|ums um|durchs durch|fürs für|übers über|unters unter"
    .split("|")
    .map((pair): [string, string] => {
      const [word = "", short = ""] = pair.split(" ");
      return [word, short];
    }),
);
