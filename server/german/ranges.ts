import type { Hedge } from "#domain/quantity.ts";
import type { Token } from "#german/figure-tokens.ts";
import { amountValue, type Figure, figureAt } from "#german/figures.ts";
import { hedgeBefore } from "#german/hedges.ts";
import type { Amount } from "#german/numbers.ts";
import { nounFollows } from "#german/things.ts";
import { COUNT } from "#german/units.ts";

/** Two figures that belong together, with the scale and unit they share: the bounds of a range, the ends of a change ("von 5 auf 7 Prozent"), or what is and what was ("55 statt 24 Minuten"). */
export interface FigurePair {
  readonly kind: "range" | "change" | "instead";
  readonly low: Figure;
  readonly high: Figure;
  readonly highHedge: Hedge;
}

/** The pair that `first` begins; `lead` is the small word before it and its hedge ("zwischen", "von"). Undefined where it stands alone. */
export function figurePair(tokens: readonly Token[], first: Figure, lead: string): FigurePair | undefined {
  const link = tokens[first.next];
  const kind = linkKind(tokens, first, link, lead);
  if (!link || !kind) return undefined;
  let from = first.next + 1;
  while (kind !== "range" && from - first.next < 4 && isBetween(tokens[from]?.lower ?? "")) from += 1;
  // "58 Minuten statt der gewohnten 31".
  if (kind === "instead" && /^(?:de[rnm]|die|das)$/.test(tokens[from]?.lower ?? ""))
    from += /^\p{Ll}+e[nr]?$/u.test(tokens[from + 1]?.text ?? "") ? 2 : 1;
  for (let at = from; at - from < 4; at++) {
    const second = figureAt(tokens, at, from);
    if (!second) continue;
    if (kind === "instead" && first.unit && (second.unit || nounFollows(tokens, second.next))) return undefined;
    const hedge = tokens[from]?.lower === "zu" && at === from + 1 ? zu : hedgeBefore(tokens, second.first, from);
    if (second.first !== from && hedge.from !== from && tokens[from]?.lower !== "zu") return undefined;
    return paired(kind, first, second, hedge.hedge);
  }
  return undefined;
}

/** "500 bis zu 600". */
const zu = { hedge: "at-most", from: -1 } as const;

function linkKind(
  tokens: readonly Token[],
  first: Figure,
  link: Token | undefined,
  lead: string,
): FigurePair["kind"] | undefined {
  if (!link) return undefined;
  if (link.lower === "bis" || /^[–—]$/.test(link.text)) return "range";
  if (link.text === "-") return tokens[first.next + 1]?.gap === link.gap ? "range" : undefined;
  if (link.lower === "und") return lead === "zwischen" ? "range" : undefined;
  if (link.lower === "oder") return first.unit ? undefined : "range";
  if (/^(?:an)?statt$/.test(link.lower)) return first.amount.share ? undefined : "instead";
  return link.lower === "auf" && lead === "von" ? "change" : undefined;
}

/** What may stand between "um", "von" or "auf" and its figure. */
export const isBetween = (lower: string): boolean =>
  /^(?:dann|nun|jetzt|nunmehr|künftig|zuletzt|durchschnittlich|insgesamt|jeweils|inzwischen|mittlerweile|heute|derzeit|aktuell|ursprünglich|anfangs|zunächst|bislang|bisher|zuvor|vorher|damals|zeitweise|schließlich|wie|früher|sonst)$/.test(
    lower,
  );

function paired(kind: FigurePair["kind"], first: Figure, second: Figure, highHedge: Hedge): FigurePair | undefined {
  const unit = first.unit ?? second.unit;
  const high = withUnit(second, second.unit ?? unit);
  const low = withUnit({ ...first, amount: sharedScale(first, second) }, unit);
  if (kind !== "range") return { kind, low, high, highHedge };
  if (low.unit?.unit !== high.unit?.unit) return undefined;
  // "In zwei Jahren bis zu 60 Betriebe": what has its own unit lends it to no number behind "bis zu".
  if (highHedge === "at-most" && first.unit && !second.unit) return undefined;
  const ordered = amountValue(low.amount, low.unit ?? COUNT) < amountValue(high.amount, high.unit ?? COUNT);
  return ordered ? { kind, low, high, highHedge } : undefined;
}

const withUnit = (figure: Figure, unit: Figure["unit"]): Figure => ({ ...figure, ...(unit && { unit }) });

/** "5,7 bis 6,7 Millionen" scales both, "500 bis 1,2 Millionen" does not: a small first number takes the scale if it stays near the second. */
export function sharedScale({ amount }: Figure, second: Figure): Amount {
  const scale = second.amount;
  if (amount.scaled || amount.share || !scale.scaled || Math.abs(Number(amount.decimal)) >= 1000) return amount;
  const near = Math.abs(Number(amount.decimal)) <= 10 * Math.abs(Number(scale.decimal));
  return near ? { ...amount, exponent: scale.exponent, times: scale.times, scaled: true } : amount;
}
