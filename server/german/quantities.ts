import type { Quantity } from "#domain/quantity.ts";
import { completeEllipses, type ReadQuantity } from "#german/ellipses.ts";
import { figureReading } from "#german/figure-reading.ts";
import { figureTokens, type Token } from "#german/figure-tokens.ts";
import { hedgeBefore } from "#german/hedges.ts";
import { joinedDurations } from "#german/joined-durations.ts";
import { numberCompound } from "#german/number-compounds.ts";
import { numberWord } from "#german/number-words.ts";
import { type Reading, type Source, single, thingOf, values, written } from "#german/quantity-parts.ts";
import { remembering } from "#german/remembering.ts";
import { scoreAt } from "#german/scores.ts";
import { directLinks, thingAfter, thingBefore } from "#german/things.ts";
import { COUNT, unitAt } from "#german/units.ts";
import { vagueAt } from "#german/vague-figures.ts";

/**
 * Every quantity of a German text, in order and without overlaps. Names, ordinals, dates ("vor drei Tagen" too), years, clock times,
 * pages and paragraphs are none; "kein" is left to polarity. Linear in the length of the text.
 */
export function quantities(text: string): readonly Quantity[] {
  const tokens = figureTokens(text);
  const found: ReadQuantity[] = [];
  let at = 0;
  let floor = 0;
  while (at < tokens.length) {
    const reading = mayStart(tokens[at]) ? readAt({ tokens, text, floor }, at) : undefined;
    at = reading && reading.next > at ? reading.next : at + 1;
    if (!reading) continue;
    for (const quantity of reading.quantities) found.push({ quantity, bare: reading.bare === true });
    floor = at;
  }
  return joinedDurations(text, completeEllipses(found, text));
}

/** Most words cannot begin a number: one look spares them all others. */
const mayStart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === "numeral" || (token.kind === "word" ? isStart(token.lower) : /^[-−–+]$/.test(token.text)));

const isStart = remembering(8192, (lower) => startWord.test(lower));

const startWord =
  /^(?:null|eine?[nmrs]?$|ein(?:und|hundert|tausend|einhalb)|ander|zw|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|hundert|tausend|milli|billi|abermill|dutzend|halbe?|hälfte|doppelt|minus$|plus$|mehrere|einige|etliche|viele|zig|wenige|unzählige|jede)/;

function readAt(source: Source, at: number): Reading | undefined {
  return (
    scoreReading(source, at) ?? compoundReading(source, at) ?? vagueReading(source, at) ?? figureReading(source, at)
  );
}

function scoreReading(source: Source, at: number): Reading | undefined {
  const found = scoreAt(source.tokens, at);
  if (!found) return undefined;
  const quantity = { ...written(source, at, found.next), ...single("exact"), unit: "score", score: found.score };
  return { quantities: [quantity], next: found.next };
}

function compoundReading(source: Source, at: number): Reading | undefined {
  const low = lowerPart(source.tokens, at);
  const found = numberCompound(source.tokens, low === undefined ? at : at + 3);
  if (!found) return undefined;
  // "Allenfalls eine zweijährige Strafe".
  const article =
    bounded.test(source.tokens[at - 2]?.lower ?? "") && /^eine[nrms]?$/.test(source.tokens[at - 1]?.lower ?? "");
  const { hedge, from } = hedgeBefore(
    source.tokens,
    article && /^\p{Ll}/u.test(source.tokens[found.next - 1]?.text ?? "") ? at - 1 : at,
    source.floor,
  );
  const amount = { ...found, exponent: 0, times: 1, scaled: false };
  const high = { amount, unit: found.unit, first: at, next: found.next };
  const noun = /^\p{Lu}/u.test(source.tokens[found.next - 1]?.text ?? "");
  const after = noun ? undefined : thingAfter(source.tokens, found.next, source.text, directLinks);
  const thing = after ?? (found.unit.unit === "times" ? thingBefore(source.tokens, from, source.text) : undefined);
  const quantity: Quantity = {
    ...written(source, from, found.next),
    ...single(hedge),
    ...values(low === undefined ? high : { ...high, amount: { ...amount, decimal: low } }, high),
    unit: found.unit.unit,
    ...(thing && { thing }),
  };
  return { quantities: [quantity], next: found.next };
}

const bounded = /^(?:höchstens|allenfalls|maximal|mindestens|wenigstens)$/;

/** "18- bis 29-Jährige", "zwei- bis dreitägig": the number that shares the second one's unit. */
function lowerPart(tokens: readonly Token[], at: number): string | undefined {
  const [low, hyphen, to] = tokens.slice(at, at + 3);
  if (!low || hyphen?.text !== "-" || hyphen.gap || to?.lower !== "bis") return undefined;
  return low.kind === "numeral" ? low.decimal : numberWord(low.lower);
}

function vagueReading(source: Source, at: number): Reading | undefined {
  const found = vagueAt(source.tokens, at);
  if (!found) return undefined;
  const measured = unitAt(source.tokens, found.next);
  const unit = measured?.unit ?? COUNT;
  const next = measured?.next ?? found.next;
  const { hedge, from } = hedgeBefore(source.tokens, at, source.floor);
  const thing = thingOf(source, from, next, unit.unit);
  const scale = found.scale * 10 ** unit.exponent * unit.times;
  const quantity = {
    ...written(source, from, next),
    ...single(hedge),
    scale,
    unit: unit.unit,
    ...(thing && { thing }),
  };
  return { quantities: [quantity], next };
}
