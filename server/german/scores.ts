import type { Token } from "#german/figure-tokens.ts";

/** The result of a game at token `at` ("3:1"), first side first; undefined for clock times ("21:38 Uhr") and where it could be either. */
export function scoreAt(
  tokens: readonly Token[],
  at: number,
): { readonly score: readonly [number, number]; readonly next: number } | undefined {
  const first = tokens[at];
  const colon = tokens[at + 1];
  const second = tokens[at + 2];
  if (first?.form !== "plain" || first.kind !== "numeral" || colon?.text !== ":" || colon.gap) return undefined;
  if (second?.kind !== "numeral" || second.gap || second.form !== "plain") return undefined;
  const after = tokens[at + 3];
  if (after?.lower === "uhr" || (after?.text === ":" && !after.gap) || (after?.kind === "word" && !after.gap))
    return undefined;
  const clock = second.text.length === 2 && Number(second.text) < 60 && Number(first.text) < 25;
  if (clock && !won.test(tokens[at - 1]?.lower ?? "") && !won.test(after?.lower ?? "")) return undefined;
  if (first.text.length > 3 || second.text.length > 3) return undefined;
  return { score: [Number(first.text), Number(second.text)], next: at + 3 };
}

/** Words beside a result that could also be a time ("gewann 25:20"). */
const won =
  /^(?:mit|gewann|gewinnt|gewonnen|siegte|siegt|sieg|siegen|siegten|verlor|verliert|verloren|niederlage|unterlag|unterlagen|remis|ergebnis|endstand|halbzeitstand|zwischenstand|stand|führte|satz|unentschieden|erfolg|geschlagen|besiegte|bezwang)$/;
