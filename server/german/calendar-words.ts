import type { Token } from "#german/figure-tokens.ts";
import { hedgeBefore } from "#german/hedges.ts";
import { isYear } from "#german/labels.ts";
import type { Reference, Season } from "#german/periods.ts";
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

/** The year behind a month's name or short form, where one is told, and the index after both: "Sept. 2025", "März des vergangenen Jahres". */
export function yearAfterMonth(
  tokens: readonly Token[],
  at: number,
  reference: Reference | undefined,
): { readonly year?: number; readonly next: number; readonly absolute: boolean } {
  const dot = tokens[at];
  const short =
    dot?.text === "." && !dot.gap && (tokens[at - 1]?.text.length ?? 9) <= 5 && tokens[at - 1]?.text !== "Mai";
  const token = tokens[short ? at + 1 : at];
  const isFourDigits = token?.kind === "numeral" && token.form === "plain" && /^[12]\d{3}$/.test(token.text);
  if (isFourDigits) return { year: Number(token.text), next: (short ? at + 1 : at) + 1, absolute: true };
  const first = token?.lower === "des" ? at + 1 : at;
  const [which = "", noun = ""] = [tokens[first]?.lower, tokens[first + 1]?.lower];
  const past = which === "vorjahres" && first > at;
  const shift = past ? -1 : noun === "jahres" ? shiftsOfYear[which] : undefined;
  if (shift === undefined || !reference) return { next: at, absolute: false };
  return { year: reference.year + shift, next: first + (past ? 1 : 2), absolute: false };
}

const shiftsOfYear: Readonly<Record<string, number>> = {
  ...{ vergangenen: -1, letzten: -1, vorigen: -1, verflossenen: -1, vorletzten: -2 },
  ...{ dieses: 0, laufenden: 0, nächsten: 1, kommenden: 1, übernächsten: 2 },
};
