import { clauses } from "#german/clauses.ts";
import { type Flow, flowOf } from "#german/flow-of.ts";
import { outcomes } from "#german/outcomes.ts";
import { roles } from "#german/roles.ts";
import { namingCountries } from "#german/seats-of-government.ts";
import { readQuestion } from "../extract/asked-question.ts";
import { eventFit } from "../extract/event-fit.ts";
import { type ContentWord, contentWords } from "../verify/content-words.ts";
import { asksFor, asksForValue } from "./asks-for.ts";
import { compareStatements } from "./compare-statements.ts";
import type { FoundConflict } from "./found-conflict.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { namesThing, touch } from "./touch.ts";
import { CAUSE, isFigure, isWorded } from "./units.ts";

/** A conflict that a question touches; `isAsked` where it asks for what is told differently, and not only of the same things. */
export interface AskedConflict extends FoundConflict {
  readonly isAsked: boolean;
}

/** The conflicts among the statements of the passages found for a question that it touches, closest first: it names their thing, and most of its words are theirs. */
export function askedConflicts(question: string, statements: readonly PlacedStatement[]): readonly AskedConflict[] {
  const asked = contentWords(namingCountries(question), []).filter(({ text }) => !asking.test(text));
  if (asked.length === 0) return [];
  const befallen = new Set(outcomes(question).map(({ kind }) => kind));
  const isAskedFor = asksFor(question);
  const answering = statements.filter(isAskedFor);
  const units = askedUnits(asked, answering);
  const told = ofAskedArticles(units, answering, statements);
  if (told.length === 0) return [];
  const isWanted = (unit: string): boolean =>
    units.has(unit) || (isWorded(unit) && isAskedFor({ quantity: { unit }, marks: [] }));
  const touched = compareStatements(told, isWanted)
    .filter(({ statements: [first] }) => first && isAskedFor(first))
    .filter(({ conflict, statements: all }) => conflict.kind !== "refinement" || all.every(hasFigure))
    .map((found) => ({ found, touch: touch(asked, befallen, found) }))
    .filter(({ touch: share }) => share >= TOUCHES);
  if (touched.length === 0) return [];
  const event = readQuestion(question, () => 1);
  const flow = flowAsked(question, asked);
  return touched
    .filter(({ found }) => found.statements.filter(({ sentence }) => eventFit(event, sentence) >= 0).length >= 2)
    .filter(({ found }) => !found.statements.some((statement) => isOtherWay(flow, statement)))
    .sort((a, b) => b.touch - a.touch)
    .slice(0, MOST)
    .map(({ found }) => ({ ...found, isAsked: found.statements.some((one) => asksForValue(event, one)) }));
}

/** "Ein weiteres Kontingent" beside a number tells it no less exactly: it tells none. */
const hasFigure = ({ quantity: { unit, min, max, scale } }: PlacedStatement): boolean =>
  !isFigure(unit) || (min ?? max ?? scale) !== undefined;

/** Who gives to whom in what is asked for, as far as the question says so. */
function flowAsked(question: string, asked: readonly ContentWord[]): Flow {
  const all = clauses(question);
  const span = { start: 0, end: question.length };
  return flowOf(
    all.flatMap((clause) => roles(clause, all) ?? []),
    question,
    span,
    asked.map(({ keys: { stem } }) => stem),
  );
}

/** Whether a statement tells of what goes the other way than what is asked for. */
const isOtherWay = (asked: Flow, { agent, recipient }: PlacedStatement): boolean =>
  (agent !== undefined && agent === asked.recipient) || (recipient !== undefined && recipient === asked.agent);

/** The units in which what is asked for is told. */
function askedUnits(asked: readonly ContentWord[], answering: readonly PlacedStatement[]): ReadonlySet<string> {
  const units = new Set<string>();
  for (const one of answering) {
    const { unit } = one.quantity;
    if (units.has(unit)) continue;
    if (unit === CAUSE || asked.some((word) => namesThing(word, one))) units.add(unit);
  }
  return units;
}

/** The statements of the articles that state anything in such a unit: no others share in a conflict that touches the question, and comparing is what costs. */
function ofAskedArticles(
  units: ReadonlySet<string>,
  answering: readonly PlacedStatement[],
  statements: readonly PlacedStatement[],
): readonly PlacedStatement[] {
  const articles = new Set(
    answering.filter(({ quantity }) => units.has(quantity.unit)).map(({ evidence }) => evidence.article.id),
  );
  return articles.size < 2 ? [] : statements.filter(({ evidence }) => articles.has(evidence.article.id));
}

const asking =
  /^(?:viele?[nr]?|wieviele?|hoch|groß|lange?|genau|eigentlich|bitte|ungefähr|teuer|weit|schwer|alt|stark)$/i;

/** Share of the question's words that a conflict must hold. */
const TOUCHES = 0.6;

/** What an answer may choose from. */
const MOST = 3;
