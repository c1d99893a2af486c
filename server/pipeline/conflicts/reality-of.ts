import type { Reality } from "#domain/statement.ts";
import type { Clause } from "#german/clauses.ts";
import { polarity } from "#german/polarity.ts";
import { isDenial } from "#german/stance-verbs.ts";
import { status } from "#german/status.ts";

/** Whether what a clause of the sentence tells happened, is planned, is reckoned with, or is denied. */
export function realityOf(clause: Clause | undefined, all: readonly Clause[], sentence: string): Reality {
  const state = clause && status(clause, all);
  const { value } = clause ? polarity(clause, all) : { value: "affirmed" };
  if (value === "negated" || (value === "denied" && !isDenial(clause?.predicate?.lemma ?? ""))) return "denied";
  if (reckoning.has(clause?.predicate?.lemma ?? "") || clause?.predicate?.modal === "müssen") return "estimate";
  const plan = state === "planned" || state === "promised" || state === "demanded";
  return plan && !/\bsoll(?:en)?\b[^.]*\b(?:haben|sein|worden sein)\b/.test(sentence) ? "plan" : "fact";
}

/** What is reckoned with, or must come, may have come about or not. */
const reckoning: ReadonlySet<string> = new Set(["rechnen", "erwarten", "veranschlagen", "kalkulieren"]);
