import type { Token } from "#german/figure-tokens.ts";
import { numberWord } from "#german/number-words.ts";
import type { Unit } from "#german/unit-table.ts";

/** A number joined to its unit in one word ("41-Jähriger", "dreitägig", "fünfmal"), in the tokens [`first`, `next`). */
export interface NumberCompound {
  readonly decimal: string;
  readonly unit: Unit;
  readonly first: number;
  readonly next: number;
}

/** The number compound that starts at token `at`, in digits ("15-prozentig", "3-mal") or in words ("zehnjährig"); undefined where none stands. */
export function numberCompound(tokens: readonly Token[], at: number): NumberCompound | undefined {
  const token = tokens[at];
  if (token?.kind === "numeral") return withDigits(tokens, at, token);
  if (token?.kind !== "word" || token.lower.length > 50) return undefined;
  const part = partsOfTime.get(token.lower);
  if (part) return { ...part, first: at, next: at + 1 };
  const match = suffixed.exec(token.lower);
  const stem = match?.[1] ?? "";
  const unit = units.get(match?.[2] ?? "");
  const decimal = unit && (stem === "ein" ? undefined : numberWord(stem));
  if (unit && decimal !== undefined) return { decimal, unit, first: at, next: at + 1 };
  const doubled = /^doppelte?[nmrs]?$/.test(token.lower) && /^(?:so|als|wie)$/.test(tokens[at + 1]?.lower ?? "so");
  return doubled && tokens[at + 1]?.lower === "so" ? { decimal: "2", unit: times, first: at, next: at + 1 } : undefined;
}

function withDigits(tokens: readonly Token[], at: number, token: Token): NumberCompound | undefined {
  const hyphen = tokens[at + 1]?.text === "-" && !tokens[at + 1]?.gap;
  const suffix = tokens[at + (hyphen ? 2 : 1)];
  if (suffix?.kind !== "word" || suffix.gap || token.decimal === "") return undefined;
  const unit = units.get(/^(.*?)(?:e[nmrs]?|s)?$/.exec(suffix.lower)?.[1] ?? "") ?? units.get(suffix.lower);
  return unit && { decimal: token.decimal, unit, first: at, next: at + (hyphen ? 3 : 2) };
}

/** "Eine Viertelstunde", "eine Dreiviertelstunde". */
const partsOfTime: ReadonlyMap<string, { readonly decimal: string; readonly unit: Unit }> = new Map(
  [
    ["viertelstunde", "0.25"],
    ["dreiviertelstunde", "0.75"],
  ].map(([word = "", decimal = ""]) => [word, { decimal, unit: { unit: "h", exponent: 0, times: 1 } }]),
);

const times: Unit = { unit: "times", exponent: 0, times: 1 };

const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["jährig", { unit: "year", exponent: 0, times: 1 }],
  ["monatig", { unit: "year", exponent: 0, times: 1 / 12 }],
  ["wöchig", { unit: "h", exponent: 0, times: 168 }],
  ["tägig", { unit: "h", exponent: 0, times: 24 }],
  ["stündig", { unit: "h", exponent: 0, times: 1 }],
  ["minütig", { unit: "h", exponent: 0, times: 1 / 60 }],
  ["prozentig", { unit: "percent", exponent: 0, times: 1 }],
  ["köpfig", { unit: "count", exponent: 0, times: 1 }],
  ["stöckig", { unit: "count", exponent: 0, times: 1 }],
  ["spurig", { unit: "count", exponent: 0, times: 1 }],
  ["mal", times],
  ["fach", times],
]);

const suffixed =
  /^(\p{L}+?)(jährig|monatig|wöchig|tägig|stündig|minütig|prozentig|köpfig|stöckig|spurig|mal|fach)(?:e[nmrs]?|s)?$/u;
