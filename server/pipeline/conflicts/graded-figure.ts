import type { Quantity } from "#domain/quantity.ts";
import { outcomes } from "#german/outcomes.ts";
import type { Read } from "./read-sentence.ts";

/**
 * A figure with what befell whom its noun elsewhere names: "31 Verletzte, davon sechs schwer", "23 Menschen wurden verletzt, vier von ihnen
 * lebensgefährlich" tell of six and four badly wounded. `before` is the sentence or question that it follows.
 */
export function gradedFigure(sentence: string, { unit, end }: Quantity, before: string, read: Read): Read {
  const { things, marks } = read;
  const outcome = read.outcome ?? (unit === "count" ? outcomes(things[0] ?? "")[0]?.kind : undefined);
  const hurtSo = outcome === "wounded" ? wounds.exec(sentence.slice(end))?.[1] : undefined;
  if (hurtSo !== undefined) return { ...read, outcome: "wounded", narrowed: [...read.narrowed, hurtSo] };
  const grade = unit === "count" && things.length === 0 ? graded.exec(sentence.slice(end))?.[1] : undefined;
  if (grade === undefined || !hurt.test(before + sentence.slice(0, end))) return outcome ? { ...read, outcome } : read;
  return {
    ...read,
    things: [WOUNDED],
    narrowed: [grade],
    outcome: "wounded",
    marks: marks.filter((mark) => mark !== "part"),
  };
}

const graded =
  /^\s+(?:(?:davon|von ihnen|darunter|unter ihnen)\s+)?(schwer|leicht|lebensgefährlich)(?=[.,;]|\s+und|$)/u;
/** "Zwei Gäste wurden leicht verletzt". */
const wounds = /^[^,;.]*?\s(schwer|leicht|lebensgefährlich)\s+(?:verletzt|verwundet)/u;
const hurt = /verletzt|verwundet/iu;
const WOUNDED = "Verletzte";
