/** A value as a stretch of the number line, in its own unit; an open end has no bound. `exact` says that low and high are one number. */
export interface ValueRange {
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
}

const scales = { tausend: 1e3, million: 1e6, milliarde: 1e9, billion: 1e12 } as const;
const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s*(Tausend|Million(?:en)?|Milliarden?|Billion(?:en)?)(?!\p{L}))?`;
const value = new RegExp(
  String.raw`^(?<hedge>\D*?)${NUMBER}(?:\s*(?:bis(?: zu)?|und|–|-)\s*${NUMBER})?(?<rest>\s*[\p{L}-]*|\s*[%€])$`,
  "iu",
);
const floor = /^(?:mindestens|mehr als|über|wenigstens|ab)$/iu;
const ceiling = /^(?:höchstens|bis zu|maximal|weniger als|unter)$/iu;
const vague = /^(?:|rund|etwa|circa|ca\.|gut|knapp|fast|ungefähr|zwischen|von)$/iu;

/** Reads a value as it is written ("rund 12 Millionen Euro", "10.000 bis 12.000 Soldaten"); undefined for all that is not plainly one number or range with its unit. */
export function readRange(written: string): ValueRange | undefined {
  const found = value.exec(written.trim());
  if (!found) return undefined;
  const [, , whole, part, scale, whole2, part2, scale2] = found;
  const hedge = (found.groups?.hedge ?? "").trim();
  const unit = (found.groups?.rest ?? "").trim().toLocaleLowerCase("de");
  const first = numberOf(whole, part, whole2 === undefined ? scale : (scale ?? scale2));
  if (first === undefined) return undefined;
  if (whole2 !== undefined) {
    const second = numberOf(whole2, part2, scale2);
    return second !== undefined && second > first && vague.test(hedge) ? { low: first, high: second, unit } : undefined;
  }
  if (floor.test(hedge)) return { low: first, unit };
  if (ceiling.test(hedge)) return { high: first, unit };
  return vague.test(hedge) ? { low: first, high: first, unit } : undefined;
}

function numberOf(whole: string | undefined, part = "", scale = ""): number | undefined {
  if (whole === undefined) return undefined;
  const factor = Object.entries(scales).find(([name]) => scale.toLocaleLowerCase("de").startsWith(name))?.[1] ?? 1;
  return Number(`${whole.replaceAll(".", "")}.${part || "0"}`) * factor;
}
