import type { Clause } from "#german/clauses.ts";
import { type Case, isRelative, prepositionCases } from "#german/function-words.ts";
import { type Phrase, phrases } from "#german/phrases.ts";
import type { Token } from "#german/tokens.ts";

/** Whom a relative pronoun means, and the cases the pronoun can stand in. */
export interface Antecedent {
  readonly phrase: Phrase;
  readonly cases: readonly Case[];
}

/** The antecedent of a relative clause that opens with its pronoun; undefined for other clauses. */
export function relativePart(clause: Clause, all: readonly Clause[]): Antecedent | undefined {
  const first = clause.tokens[0]?.lower ?? "";
  const cases = pronounCases[first];
  if (!cases || clause.opener !== first) return undefined;
  const phrase = antecedentOf(clause, all);
  return phrase && { phrase, cases };
}

/** "…, an dem die Stadt 30 Prozent hält": a preposition before the relative pronoun. */
export const governs = ([first, second]: readonly Token[], opener: string): boolean =>
  first !== undefined && second?.lower === opener && isRelative(opener) && prepositionCases(first.lower) !== undefined;

/** The phrase that ends right before the clause. */
export function antecedentOf(clause: Clause, all: readonly Clause[]): Phrase | undefined {
  let phrase: Phrase | undefined;
  for (const other of all) {
    if (other === clause || other.start >= clause.start) continue;
    const found = phrases(other.tokens, other.predicate?.parts);
    const at = found.findLastIndex(({ end }) => end < clause.start && clause.start - end <= 3);
    const last = found[at];
    const owner = found[at - 1];
    // "Eine Witwe aus Hall, die …": the place only says which one.
    const isOf =
      owner?.end === (last?.start ?? 0) - 1 && /^(?:aus|von|in)$/.test(last?.preposition ?? "") && !last?.article;
    phrase = isOf ? owner : (last ?? phrase);
  }
  return phrase;
}

const pronounCases: Readonly<Record<string, readonly Case[]>> = {
  der: ["nominative", "dative"],
  die: ["nominative", "accusative"],
  das: ["nominative", "accusative"],
  den: ["accusative"],
  dem: ["dative"],
  denen: ["dative"],
};
