import type { Quantity } from "#domain/quantity.ts";

/** "ein weiteres Kontingent britischer Helfer", "weitere Züge": more of a thing, and not how many; a figure without a value. */
export function furtherOf(sentence: string, figures: readonly Quantity[]): readonly Quantity[] {
  const found = further.exec(sentence);
  if (!found) return [];
  const [text, noun = "", member] = found;
  const span = { start: found.index, end: found.index + text.length };
  if (figures.some(({ start, end }) => start <= span.end + NEAR && end >= span.start - NEAR)) return [];
  const head = member !== undefined && collective.test(noun) ? member : noun;
  const thing = { ...span, text: head, head, stems: [] };
  return [{ ...span, text, hedge: "exact", maxHedge: "exact", unit: "count", thing }];
}

/** Letters within which a figure belongs to the same words ("zwei weitere Züge"). */
const NEAR = 12;

const further =
  /(?<!\p{L})(?:eine?[nmrs]?\s+)?(?:weitere|zusätzliche)[nmrs]?\s+(\p{Lu}[\p{L}-]+)(?:\s+(?:(?:von|an)\s+)?(?:\p{Ll}+e[rn]\s+)?(\p{Lu}[\p{L}-]+))?/u;

/** What consists of many that are counted. */
const collective =
  /^(?:Kontingente?s?|Gruppen?|Anzahl|Reihen?|Ladung(?:en)?|Lieferung(?:en)?|Tranchen?|Pakete?s?|Wellen?|Verb[aä]nde?s?|Chargen?|Serien?|Zahl|Mengen?|Dutzend|Hunderte|Tausende|Transporte?s?)$/;
