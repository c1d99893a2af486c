import type { Quantity } from "#domain/quantity.ts";
import type { Reality } from "#domain/statement.ts";
import type { Clause } from "#german/clauses.ts";
import { outcomes } from "#german/outcomes.ts";
import { polarity } from "#german/polarity.ts";
import { status } from "#german/status.ts";
import { isMeasured } from "./units.ts";

/** Whether what a clause of the sentence tells happened, is planned, asked for, reckoned with, or is denied; who denies or votes against something is told of as a fact. */
export function realityOf(
  clause: Clause | undefined,
  all: readonly Clause[],
  sentence: string,
  figure: Pick<Quantity, "start" | "unit">,
): Reality {
  const state = clause && status(clause, all);
  const { value, cue } = clause ? polarity(clause, all) : { value: "affirmed" };
  if (
    (value === "negated" && !standsOutside(figure, sentence)) ||
    (value === "denied" && cue !== clause?.tokens[clause.predicate?.finite ?? -1]?.text)
  )
    return "denied";
  if (clause && needed.test(sentence.slice(clause.start, clause.end))) return "demand";
  if (asking.has(clause?.predicate?.lemma ?? "") && !priced.test(sentence) && outcomes(sentence).length === 0)
    return "demand";
  if (state === "possible" && clause?.predicate?.mood === "subjunctive-2" && isPast(clause)) return "plan";
  if (clause?.tokens.some(({ lower }) => lower === "könnte" || lower === "könnten")) return "demand";
  const must = clause?.predicate?.modal === "müssen" && !isPast(clause) && clause.predicate.tense !== "pluperfect";
  if (forecast.test(sentence)) return "estimate";
  if (reckoning.has(clause?.predicate?.lemma ?? "") || must) return "estimate";
  const plan =
    state === "planned" ||
    state === "promised" ||
    (state === "demanded" && !isPast(clause) && outcomes(sentence).length === 0);
  return plan && !/\bsoll(?:en)?\b[^.]*\b(?:haben|sein|worden sein)\b/.test(sentence) ? "plan" : "fact";
}

/**
 * Whether a measure stands although its clause is negated: "auf den 14 Kilometern brauchte er keine Pause"; of what is counted, of days and of
 * what befell somebody the negation may be all there is told.
 */
const standsOutside = ({ start, unit }: Pick<Quantity, "start" | "unit">, sentence: string): boolean =>
  isMeasured(unit) && outcomes(sentence).length === 0 && !negation.test(sentence.slice(0, start));

const negation = /(?<!\p{L})(?:nicht|nie|niemals|kein\p{L}*|weder|ohne|kaum)(?!\p{L})/iu;

/** What is asked for, offered or threatened with is not what comes of it; a disaster that asks for lives took them. */
const asking: ReadonlySet<string> = new Set(
  "fordern verlangen beantragen plädieren vorschlagen anbieten bieten drohen androhen".split(" "),
);

/** "nötig sind 1.950 Unterschriften", "ein Quorum von": what must be reached is no count of what was. */
const needed = /(?<!\p{L})(?:notwendig|nötig|erforderlich|vorgeschrieben|benötig\p{L}*|Quorum|Mindest\p{L}+)(?!\p{L})/u;

/** "verlangt für den Tarif 14,99 Euro": its price. */
const priced = /(?<!\p{L})verlang\p{L}*\s+(?:\p{L}+\s+){0,3}für(?!\p{L})/u;

const isPast = (clause: Clause | undefined): boolean =>
  clause?.predicate?.tense === "past" || clause?.predicate?.tense === "perfect";

/** What is reckoned with, or must come, may have come about or not. */
const reckoning: ReadonlySet<string> = new Set(["rechnen", "erwarten", "veranschlagen", "kalkulieren"]);

/** "nach einer ersten Hochrechnung", "nach Auszählung von 30 Prozent": what is told before all is counted. */
const forecast = /(?:[Hh]ochrechnung|[Pp]rognose)(?:en)?(?!\p{L})|Auszählung von \d/u;
