import type { OutcomeKind } from "#domain/outcome-kind.ts";
import { outcomes } from "#german/outcomes.ts";
import { namingCountries } from "#german/seats-of-government.ts";
import { readQuestion } from "../extract/asked-question.ts";
import { eventFit } from "../extract/event-fit.ts";
import { type ContentWord, contentWords, type WordKeys } from "../verify/content-words.ts";
import { bestLikeness, likeness } from "../verify/match-words.ts";
import { CAUSE } from "./causes-of.ts";
import { CLOCK } from "./clock-times.ts";
import { DAY, END, YEAR } from "./event-days.ts";
import { compareStatements, type FoundConflict } from "./find-conflicts.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { YES_NO } from "./read-assertions.ts";
import { DEPENDENCE, STANCE } from "./stances-of.ts";
import { START } from "./starts-of.ts";
import { isWhere, isWho, isWorded } from "./worded.ts";

/** The conflicts among the statements of the passages found for a question that it asks about, closest first: it names their thing, and most of its words are theirs. */
export function askedConflicts(question: string, statements: readonly PlacedStatement[]): readonly FoundConflict[] {
  const asked = contentWords(namingCountries(question), []).filter(({ text }) => !asking.test(text));
  if (asked.length === 0) return [];
  const befallen = new Set(outcomes(question).map(({ kind }) => kind));
  const units = askedUnits(question, asked, statements);
  const told = ofAskedArticles(question, units, statements);
  if (told.length === 0) return [];
  const event = readQuestion(question, () => 1);
  return compareStatements(told, ({ quantity }) => units.has(quantity.unit))
    .filter(({ statements: [first] }) => first && asksFor(question, first))
    .map((found) => ({ found, touch: touch(asked, befallen, found) }))
    .filter(({ touch: share }) => share >= TOUCHES)
    .filter(({ found }) => found.statements.filter(({ sentence }) => eventFit(event, sentence) >= 0).length >= 2)
    .sort((a, b) => b.touch - a.touch)
    .slice(0, MOST)
    .map(({ found }) => found);
}

/** The units in which what is asked for is told. */
const askedUnits = (
  question: string,
  asked: readonly ContentWord[],
  statements: readonly PlacedStatement[],
): ReadonlySet<string> =>
  new Set(
    statements
      .filter((one) => asksFor(question, one))
      .filter((one) => one.quantity.unit === CAUSE || asked.some((word) => namesThing(word, one)))
      .map(({ quantity }) => quantity.unit),
  );

/** The statements of the articles that state anything in such a unit: no others share in a conflict that touches the question, and comparing is what costs. */
function ofAskedArticles(
  question: string,
  units: ReadonlySet<string>,
  statements: readonly PlacedStatement[],
): readonly PlacedStatement[] {
  const articles = new Set(
    statements
      .filter((one) => units.has(one.quantity.unit) && asksFor(question, one))
      .map(({ evidence }) => evidence.article.id),
  );
  return articles.size < 2 ? [] : statements.filter(({ evidence }) => articles.has(evidence.article.id));
}

/** Whether the kind of statement can answer the question at all. */
function asksFor(question: string, { quantity: { unit }, marks }: PlacedStatement): boolean {
  if (asksCount.test(question) && !asksMeasure.test(question) && unit !== "count") return false;
  if (asksMore.test(question) !== marks.includes("additional")) return false;
  if (asksSince.test(question)) return unit === START;
  if (asksUntil.test(question)) return unit === END;
  if (unit === CAUSE) return asksWhy.test(question);
  if (isWho(unit)) return asksWho.test(question);
  if (isWhere(unit)) return asksWhere.test(question);
  return (
    asksWhen.test(question) === (unit === START || unit === DAY || unit === YEAR || unit === END || unit === CLOCK)
  );
}

/** Who asks how many does not ask for money or measures, unless by their units. */
const asksCount = /(?<!\p{L})wie\s*viele[rn]?(?!\p{L})/iu;
const asksMeasure =
  /(?<!\p{L})(?:Euro|Dollar|Franken|Pfund|Rubel|Yen|Prozent|\p{L}*meter|Tonnen|Kilogramm|Liter|Grad|Hektar|Stunden|Tage|Jahre|Punkte)(?!\p{L})/iu;

/** Days, starts and ends are told to those who ask when, and figures to all others. */
const asksWhen =
  /(?<!\p{L})(?:wann|wie lange|(?:an|in|zu|ab|seit|bis|vor|nach|aus) welche[mnrs]\s+(?:Jahr|Monat|Tag|Datum|Zeitpunkt))(?!\p{L})/iu;
/** What comes on top is told to those who ask for it. */
const asksMore = /(?<!\p{L})(?:weitere|zusätzliche)[nmrs]?(?!\p{L})/iu;
export const asksWhy =
  /(?<!\p{L})(?:warum|weshalb|wieso|wodurch|woran|\p{L}*ursache\p{L}*|\p{L}*auslöser|(?:aus)?gelöst|löste|grund|schuld)(?!\p{L})/iu;
const asksWho = /(?<!\p{L})(?:wer|wen|wem|wessen|welche[rsmn]?)(?!\p{L})/iu;
const asksWhere = /(?<!\p{L})(?:wo|woher|wohin|in welche[mrn]|ort|standort|geburtsort)(?!\p{L})/iu;
const asksSince = /(?<!\p{L})(?:(?:seit|ab) wann|(?:seit|ab) welche[mnr]\s)/iu;
const asksUntil = /(?<!\p{L})(?:bis wann|bis zu? welche[mnr]\s)/iu;

const asking =
  /^(?:viele?[nr]?|wieviele?|hoch|groß|lange?|genau|eigentlich|bitte|ungefähr|teuer|weit|schwer|alt|stark)$/i;

/** Share of the question's words that a conflict must hold. */
const TOUCHES = 0.6;
/** A question is answered with what it asks, not with all that is disputed. */
const MOST = 2;

/** How much of the question the conflict's statements hold; 0 unless the question names what is counted. */
function touch(
  asked: readonly ContentWord[],
  befallen: ReadonlySet<OutcomeKind>,
  { statements }: FoundConflict,
): number {
  if (!statements.some(({ outcome }) => befalls(befallen, outcome))) return 0;
  if (statements[0]?.quantity.unit === CAUSE) return causeTouch(asked, statements);
  const named = statements.some((statement) => asked.some((word) => namesThing(word, statement)));
  if (!named) return 0;
  const own = statements.flatMap((statement) => statement.own);
  const near = statements.flatMap((statement) => statement.around);
  const told = statements.flatMap((statement) => (isTimed(statement) ? statement.own : []));
  let held = 0;
  for (const { keys, text } of asked) {
    const best = outcomes(text).length > 0 ? 1 : Math.max(bestLikeness(keys, own), widened(keys, told));
    held += best >= 0.8 ? best : Math.max(best, 0.5 * bestLikeness(keys, near));
  }
  return held / asked.length;
}

/** A cause is told of what its article is about: what is asked for stands there, or is a kind of what stands there. */
function causeTouch(asked: readonly ContentWord[], statements: readonly PlacedStatement[]): number {
  const near = statements.flatMap(({ own, around }) => [...own, ...around]);
  const effects = asked.filter(({ text }) => !asksWhy.test(text));
  const held = effects.filter(({ keys }) => Math.max(bestLikeness(keys, near), widened(keys, near)) >= 0.8);
  return effects.length === 0 ? 0 : held.length / effects.length;
}

/** Who asks for the fallen asks not for the sent, and the other way round; "Verluste" are killed or wounded. */
function befalls(asked: ReadonlySet<OutcomeKind>, outcome: OutcomeKind | undefined): boolean {
  if (outcome === undefined) return asked.size === 0;
  if (asked.has(outcome) || (outcome === "killed-or-wounded" && (asked.has("killed") || asked.has("wounded"))))
    return true;
  return asked.has("killed-or-wounded") && (outcome === "killed" || outcome === "wounded");
}

/** The thing itself, or what became of it; for money and measures any noun of the figure's own part. */
function namesThing({ keys, noun, text }: ContentWord, { things, own, outcome, quantity }: PlacedStatement): boolean {
  if (keys.stem.startsWith("country:")) return false;
  if (quantity.unit === STANCE) return bond.test(text);
  if (quantity.unit === DEPENDENCE) return /^(?:abhäng\p{L}*|hängt|hängen)$/iu.test(text);
  if (bestLikeness(keys, things) >= 0.8 || (outcome !== undefined && outcomes(text).length > 0)) return true;
  if (isTimed({ quantity })) return Math.max(bestLikeness(keys, own), widened(keys, own)) >= 0.8;
  if (quantity.unit.startsWith(YES_NO)) return bestLikeness(keys, own) >= 0.8;
  return quantity.unit !== "count" && noun && bestLikeness(keys, own) >= 0.8;
}

/** Days, starts and ends, and causes: told of a thing, whatever kind of it is asked for. */
const isTimed = ({ quantity: { unit } }: Pick<PlacedStatement, "quantity">): boolean =>
  unit === START || unit === DAY || unit === YEAR || unit === END || unit === CLOCK || isWorded(unit);

/** How well the words hold what the asked one is a kind of: "Güter" where "Rüstungsgüter" are asked for. */
const widened = (asked: WordKeys, words: readonly ContentWord[]): number =>
  Math.max(0, ...words.map(({ keys }) => likeness(keys, asked)));

/** Who asks how two sides stand to each other. */
const bond =
  /^(?:verhältnis|verhältnisses|beziehung(?:en)?|freundschaft|freunde?|befreundet|verbündete?|bündnis|verärgert|zufrieden|unzufrieden|enttäuscht|stimmung|partner(?:schaft)?|steht|stehen|hält|denkt)$/i;
