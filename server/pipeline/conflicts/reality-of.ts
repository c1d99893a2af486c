import type { Reality } from "#domain/statement.ts";
import type { Clause } from "#german/clauses.ts";
import { outcomes } from "#german/outcomes.ts";
import { polarity } from "#german/polarity.ts";
import { isDenial } from "#german/stance-verbs.ts";
import { status } from "#german/status.ts";

/** Whether what a clause of the sentence tells happened, is planned, asked for, reckoned with, or is denied. */
export function realityOf(clause: Clause | undefined, all: readonly Clause[], sentence: string): Reality {
  const state = clause && status(clause, all);
  const { value } = clause ? polarity(clause, all) : { value: "affirmed" };
  if (value === "negated" || (value === "denied" && !isDenial(clause?.predicate?.lemma ?? ""))) return "denied";
  if (asking.has(clause?.predicate?.lemma ?? "") && !priced.test(sentence) && outcomes(sentence).length === 0)
    return "demand";
  if (clause?.tokens.some(({ lower }) => lower === "könnte" || lower === "könnten")) return "demand";
  const must = clause?.predicate?.modal === "müssen" && clause.predicate.tense !== "past";
  if (reckoning.has(clause?.predicate?.lemma ?? "") || must) return "estimate";
  const plan =
    state === "planned" ||
    state === "promised" ||
    (state === "demanded" && !isPast(clause) && outcomes(sentence).length === 0);
  return plan && !/\bsoll(?:en)?\b[^.]*\b(?:haben|sein|worden sein)\b/.test(sentence) ? "plan" : "fact";
}

/** What is asked for, offered or threatened with is not what comes of it; a disaster that asks for lives took them. */
const asking: ReadonlySet<string> = new Set(
  "fordern verlangen beantragen plädieren vorschlagen anbieten bieten drohen androhen".split(" "),
);

/** "verlangt für den Tarif 14,99 Euro": its price. */
const priced = /(?<!\p{L})verlang\p{L}*\s+(?:\p{L}+\s+){0,3}für(?!\p{L})/u;

const isPast = (clause: Clause | undefined): boolean =>
  clause?.predicate?.tense === "past" || clause?.predicate?.tense === "perfect";

/** What is reckoned with, or must come, may have come about or not. */
const reckoning: ReadonlySet<string> = new Set(["rechnen", "erwarten", "veranschlagen", "kalkulieren"]);
