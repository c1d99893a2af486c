import type { Hedge } from "#domain/quantity.ts";
import { isAbout } from "#german/about-preposition.ts";
import type { Token } from "#german/figure-tokens.ts";

/** The hedge that stands before token `at` ("bis zu", "schätzungsweise höchstens") and the index of its first word; `exact` and `at` where none does. Looks no further back than `floor`. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  floor = 0,
): { readonly hedge: Hedge; readonly from: number } {
  let hedge: Hedge = "exact";
  let from = at;
  for (let step = 0; step < maxHedgeWords; step++) {
    const found = hedgeEndingAt(tokens, from);
    if (!found || found.from < floor) break;
    from = found.from;
    hedge = stronger(hedge, found.hedge);
  }
  return { hedge, from };
}

/** The hedge that follows a quantity ("oder mehr", "und mehr", "höchstens" before a comma) and the index after it. */
export function hedgeAfter(
  tokens: readonly Token[],
  at: number,
): { readonly hedge: Hedge; readonly next: number } | undefined {
  const first = tokens[at]?.lower ?? "";
  const second = tokens[at + 1]?.lower ?? "";
  if (/^(?:oder|und)$/.test(first) && second === "mehr" && !startsPhrase(tokens[at + 2]))
    return { hedge: "at-least", next: at + 2 };
  if (first === "oder" && second === "weniger" && !startsPhrase(tokens[at + 2]))
    return { hedge: "at-most", next: at + 2 };
  if (first === "aufwärts") return { hedge: "at-least", next: at + 1 };
  if (first === "+" && tokens[at]?.gap === false) return { hedge: "at-least", next: at + 1 };
  const after = tokens[at + 1];
  const single = before.get(first);
  const closed = after === undefined || (after.kind === "sign" && !/["„“»«(]/.test(after.text));
  const bound =
    single !== undefined && /^(?:höchstens|maximal|mindestens|wenigstens|ungefähr|etwa|schätzungsweise)$/.test(first);
  return bound && closed ? { hedge: single, next: at + 1 } : undefined;
}

/** A bound says more than an approximation: "schätzungsweise höchstens" is at most. */
export const stronger = (a: Hedge, b: Hedge): Hedge => (rank[b] > rank[a] ? b : a);

const rank: Readonly<Record<Hedge, number>> = {
  exact: 0,
  about: 1,
  "slightly-more": 2,
  almost: 2,
  "more-than": 3,
  "less-than": 3,
  "at-least": 3,
  "at-most": 3,
};

const maxHedgeWords = 3;

function hedgeEndingAt(
  tokens: readonly Token[],
  end: number,
): { readonly hedge: Hedge; readonly from: number } | undefined {
  const one = tokens[end - 1];
  const dot = tokens[end - 1]?.text === "." ? tokens[end - 2] : undefined;
  if (!one) return undefined;
  // "Mindestens aber 300 Euro".
  const bound = /^(?:aber|jedoch|allerdings)$/.test(one.lower) ? tokens[end - 2]?.lower : undefined;
  if (bound !== undefined && /^(?:mindestens|wenigstens|höchstens|maximal)$/.test(bound))
    return hedgeOf(before.get(bound), end - 2);
  if (dot && shortForms.has(dot.lower)) return hedgeOf(shortForms.get(dot.lower), end - 2);
  if (likely.test(one.lower) && closesIn.test(tokens[end - 2]?.lower ?? "")) return hedgeOf("about", end - 1);
  if (one.kind === "word" && !finalWords.has(one.lower)) return undefined;
  if (one.kind === "numeral") return undefined;
  // "Die Über-70-Jährigen".
  if (one.text === "-" && !one.gap && tokens[end - 2]?.lower === "über") return hedgeOf("more-than", end - 2);
  if (one.kind === "sign") return hedgeOf(signs.get(one.text), end - 1);
  const two = tokens[end - 2];
  const three = tokens[end - 3];
  const pair = two && `${two.lower} ${one.lower}`;
  const triple = three && `${three.lower} ${pair}`;
  const long = (triple && hedgeOf(before.get(triple), end - 3)) || (pair && hedgeOf(before.get(pair), end - 2));
  if (long) return long;
  if (one.lower === "über" && isAbout(tokens, end)) return undefined;
  if (one.lower === "unter" && two && /^(?:platz|rang|nummer|mitten)$/.test(two.lower)) return undefined;
  return hedgeOf(before.get(one.lower) ?? shortForms.get(one.lower), end - 1);
}

const hedgeOf = (
  hedge: Hedge | undefined,
  from: number,
): { readonly hedge: Hedge; readonly from: number } | undefined => hedge && { hedge, from };

/** "Die Kosten von voraussichtlich 90.000 Euro", "die wohl 300 Gäste": said of the number alone. */
const likely = /^(?:voraussichtlich|vermutlich|wahrscheinlich|mutmaßlich|wohl|womöglich|möglicherweise)$/;
const closesIn = /^(?:von|mit|auf|um|bei|für|an|aus|vom|zu|de[rnm]|die|das|seine[nr]?|ihre[nr]?)$/;

/** After a quantity, "oder mehr Menschen" counts on instead of hedging. */
const startsPhrase = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^(?:\p{Lu}|als$)/u.test(token.text);

const phrases: Readonly<Record<Exclude<Hedge, "exact">, string>> = {
  about: `rund|etwa|ungefähr|circa|zirka|schätzungsweise|geschätzt|geschätzte|geschätzten|geschätzter|geschätztes|grob|grob geschätzt|an die|um die|in etwa|
    so um die|plus minus|näherungsweise|größenordnungsmäßig|vielleicht|bei etwa`,
  "slightly-more": "gut|reichlich|etwas mehr als|etwas über|knapp über|kaum mehr als|ein wenig mehr als",
  almost: `knapp|fast|beinahe|nahezu|annähernd|nicht ganz|bald|kaum weniger als|etwas weniger als|etwas unter|knapp unter|
    ein wenig weniger als|an knapp`,
  "more-than": `mehr als|über|weit über|deutlich über|jenseits von|jenseits der|oberhalb von|höher als|länger als|größer als|älter als|schwerer als|
    schneller als|teurer als`,
  "at-least": `mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|minimal|ab|allermindestens|frühestens`,
  "at-most": `bis zu|bis|höchstens|allenfalls|maximal|allerhöchstens|nicht mehr als|nicht über|längstens|spätestens`,
  "less-than": `nicht einmal|nicht mal|weniger als|unter|unterhalb von|niedriger als|kürzer als|kleiner als|jünger als|leichter als|billiger als`,
};

const before: ReadonlyMap<string, Hedge> = new Map(
  (Object.entries(phrases) as [Hedge, string][]).flatMap(([hedge, list]) =>
    list.split("|").map((phrase): [string, Hedge] => [phrase.trim(), hedge]),
  ),
);

const shortForms: ReadonlyMap<string, Hedge> = new Map([
  ["ca", "about"],
  ["mind", "at-least"],
  ["max", "at-most"],
  ["min", "at-least"],
  ["ungef", "about"],
]);

/** The last words of all hedges: one look spares most words the rest. */
const finalWords: ReadonlySet<string> = new Set([
  ...shortForms.keys(),
  ...[...before.keys()].map((phrase) => phrase.split(" ").at(-1) ?? ""),
]);

const signs: ReadonlyMap<string, Hedge> = new Map([
  [">", "more-than"],
  ["<", "less-than"],
  ["≥", "at-least"],
  ["≤", "at-most"],
  ["~", "about"],
  ["≈", "about"],
  ["±", "about"],
]);
