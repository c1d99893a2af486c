import type { Clause } from "#german/clauses.ts";
import type { Token } from "#german/tokens.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/** The parts of the verb, in the order they are read in. */
export function verbParts({ predicate, tokens }: Clause): readonly Token[] {
  const found: Token[] = [];
  for (const at of predicate?.parts ?? []) if (tokens[at]) found.push(tokens[at]);
  return found;
}

/** Keys of all words that tell something. */
export function keysOf(tokens: readonly Token[]): readonly WordKeys[] {
  const found: WordKeys[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== "number" && (kind !== "word" || text.length <= 2)) continue;
    const keys = wordKeys(text);
    if (!keys.stop) found.push(keys);
  }
  return found;
}

/** Keys of its nouns, but for those that name people by a participle ("Beschäftigte"). */
export const nounsOf = ({ tokens }: Pick<ClaimEvent, "tokens">): readonly WordKeys[] =>
  tokens
    .filter(({ capital, text }) => capital && text.length > 2 && !people.test(text))
    .map(({ text }) => wordKeys(text));

const people = /^\p{Lu}\p{L}{4,}(?:ig|ll|tz|er|el|nd|ck)te[nrm]?$/u;
