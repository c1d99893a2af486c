import type { Token } from "#german/figure-tokens.ts";
import { hedgeBefore } from "#german/hedges.ts";
import { isYear } from "#german/labels.ts";
import type { Season } from "#german/periods.ts";
import { unitAt } from "#german/units.ts";

/** The number of a month by its name, its genitive or its short form; undefined for other words. */
export const monthOf = (lower: string): number | undefined => months.get(lower);

/** The season a noun names; undefined for other words. */
export const seasonOf = (lower: string): Season | undefined => seasons.get(lower);

/** The four digits at `at`, if they are a year and not a count. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "numeral" || token.form !== "plain" || token.text.length !== 4) return undefined;
  if (tokens[at - 1] && !token.gap && tokens[at - 1]?.kind !== "sign") return undefined;
  const hedged = hedgeBefore(tokens, at).hedge !== "exact";
  const measured = unitAt(tokens, at + 1) !== undefined;
  return !measured && isYear(tokens, { at, next: at + 1, hedged, unit: false }, token) ? Number(token.text) : undefined;
}

const months: ReadonlyMap<string, number> = new Map(
  [
    "januar jänner jan januars jänners",
    "februar feber feb febr februars",
    "märz mrz märzes",
    "april apr aprils",
    "mai mais",
    "juni jun junis",
    "juli jul julis",
    "august aug augusts",
    "september sept sep septembers",
    "oktober okt oktobers",
    "november nov novembers",
    "dezember dez dezembers",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

const seasons: ReadonlyMap<string, Season> = new Map([
  ["frühjahr", "spring"],
  ["frühling", "spring"],
  ["sommer", "summer"],
  ["herbst", "autumn"],
  ["winter", "winter"],
]);

/** The year that follows a month's name or short form ("Sept. 2025") and the index after both; "Mai dieses Jahres" is left to the nearest year. */
export function yearAfterMonth(
  tokens: readonly Token[],
  at: number,
): { readonly year?: number; readonly next: number } {
  const dot = tokens[at];
  const short =
    dot?.text === "." && !dot.gap && (tokens[at - 1]?.text.length ?? 9) <= 5 && tokens[at - 1]?.text !== "Mai";
  const token = tokens[short ? at + 1 : at];
  const isFourDigits = token?.kind === "numeral" && token.form === "plain" && /^[12]\d{3}$/.test(token.text);
  return isFourDigits ? { year: Number(token.text), next: (short ? at + 1 : at) + 1 } : { next: at };
}
