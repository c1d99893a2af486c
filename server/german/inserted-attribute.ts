import { prepositionCases } from "#german/function-words.ts";
import type { Token } from "#german/tokens.ts";

/** "Dem von der Flut getroffenen Tal": behind an article a preposition opens what belongs to the participle; the noun phrase goes on with that. */
export function insertedAttribute(words: readonly Token[], at: number, skip: ReadonlySet<number> = new Set()): number {
  const dated = /^(?:anfang|mitte|ende)$/.test(words[at]?.lower ?? "");
  if (words[at]?.kind === "number" && measured.test(words[at + 2]?.lower ?? "") && words[at + 3]?.capital)
    return at + 2;
  if (!dated && (!prepositionCases(words[at]?.lower ?? "") || isHedge(words, at))) return at;
  for (let next = at + 2; next < Math.min(words.length - 1, at + 9) && (dated || !skip.has(next)); next += 1) {
    const token = words[next];
    if (!token || token.kind === "mark") return at;
    if (!token.capital && participle.test(token.lower) && words[next + 1]?.capital) return next;
  }
  return at;
}

/** "Die 52 Kilometer lange Strecke". */
const measured = /^(?:groß|gross|lang|hoh|breit|schwer|tief|alt)e[nmrs]?$/;

const participle = /(?:t|en|end)e[nmrs]?$/;

/** "bis zu 300", "über 300 Menschen": a hedge of the number, no preposition. */
export function isHedge(words: readonly Token[], at: number): boolean {
  const lower = words[at]?.lower;
  const next = words[at + 1];
  const after = words[at + 2];
  if (lower === "bis") return next?.lower === "zu" && after?.kind === "number";
  return lower === "über" && next?.kind === "number" && !/^(?:1\d|20)\d\d$/.test(next.text);
}
