import type { OutcomeKind } from "#domain/outcome-kind.ts";
import { outcomes } from "#german/outcomes.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { bestLikeness, likeness } from "../verify/match-words.ts";
import type { WordKeys } from "../verify/word-keys.ts";
import { asksWhy } from "./asks-for.ts";
import type { FoundConflict } from "./found-conflict.ts";
import { aroundOf, type PlacedStatement } from "./placed-statement.ts";
import { CAUSE, CLOCK, DEPENDENCE, isTimed, isWorded, STANCE, YES_NO } from "./units.ts";

/** How much of the question the conflict's statements hold; 0 unless the question names what is counted. */
export function touch(
  asked: readonly ContentWord[],
  befallen: ReadonlySet<OutcomeKind>,
  { statements }: FoundConflict,
): number {
  if (!statements.some(({ outcome }) => befalls(befallen, outcome))) return 0;
  if (statements[0]?.quantity.unit === CAUSE) return causeTouch(asked, statements);
  if (!statements.some((one) => asked.some((word) => namesThing(word, one)))) return 0;
  // "Wann kam die Unwetterwarnung in Rode?" is not answered by when the "Unwetter" came to Rode.
  const [what] = asked.filter(({ noun }) => noun);
  if (what && statements[0]?.quantity.unit === CLOCK) {
    const { stem: whole } = what.keys;
    const isPart = ({ keys: { stem } }: ContentWord): boolean => stem !== whole && whole.startsWith(stem);
    if (!statements.every((one) => namesThing(what, one) && !one.own.some(isPart))) return 0;
  }
  const own = statements.flatMap((statement) => statement.own);
  const near = statements.flatMap((statement) => aroundOf(statement));
  const told = statements.flatMap((statement) => (isLoose(statement) ? statement.own : []));
  let held = 0;
  for (const { keys, text } of asked) {
    const best = outcomes(text).length > 0 ? 1 : Math.max(bestLikeness(keys, own), widened(keys, told));
    held += best >= 0.8 ? best : Math.max(best, 0.5 * bestLikeness(keys, near));
  }
  return held / asked.length;
}

/** A cause is told of what its article is about: what is asked for stands there, or is a kind of what stands there. */
function causeTouch(asked: readonly ContentWord[], statements: readonly PlacedStatement[]): number {
  const near = statements.flatMap((statement) => [...statement.own, ...aroundOf(statement)]);
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
export function namesThing(
  { keys, noun, text }: ContentWord,
  { things, own, outcome, quantity }: PlacedStatement,
): boolean {
  if (keys.stem.startsWith("country:")) return false;
  if (quantity.unit === STANCE) return bond.test(text);
  if (quantity.unit === DEPENDENCE) return /^(?:abhäng\p{L}*|hängt|hängen)$/iu.test(text);
  if (bestLikeness(keys, things) >= 0.8 || (outcome !== undefined && outcomes(text).length > 0)) return true;
  if (isTimed(quantity.unit) || isWorded(quantity.unit)) {
    const same = noun ? own.filter((word) => word.noun) : own;
    return Math.max(bestLikeness(keys, same), widened(keys, same)) >= 0.8;
  }
  if (quantity.unit.startsWith(YES_NO)) return bestLikeness(keys, own) >= 0.8;
  return quantity.unit !== "count" && noun && bestLikeness(keys, own) >= 0.8;
}

/** Days, starts and ends, and causes: told of a thing, whatever kind of it is asked for. */
const isLoose = ({ quantity: { unit } }: PlacedStatement): boolean => isTimed(unit) || isWorded(unit);

/** How well the words hold what the asked one is a kind of: "Güter" where "Rüstungsgüter" are asked for. */
const widened = (asked: WordKeys, words: readonly ContentWord[]): number =>
  Math.max(0, ...words.map(({ keys }) => likeness(keys, asked)));

/** Who asks how two sides stand to each other. */
const bond =
  /^(?:verhältnis|verhältnisses|beziehung(?:en)?|freundschaft|freunde?|befreundet|verbündete?|bündnis|verärgert|zufrieden|unzufrieden|enttäuscht|stimmung|partner(?:schaft)?|steht|stehen|hält|denkt)$/i;
