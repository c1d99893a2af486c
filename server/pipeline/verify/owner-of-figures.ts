import type { Span } from "#domain/span.ts";
import { sameValue } from "#german/compare-quantities.ts";
import type { Facets } from "./claim-facets.ts";
import type { Report } from "./report-scopes.ts";

/** "Nach Angaben der Polizei kamen 800, der Verein sprach von 300": who gives the claim's figures, where it is not in the scope of the claim's speaker. */
export function ownerOfFigures(claim: Facets, said: Facets, own: readonly Report[]): string | undefined {
  if (said.joined || claim.figures.length === 0 || own.some(({ text }) => sources.test(text ?? ""))) return undefined;
  const figures = said.figures.filter(({ quantity }) =>
    claim.figures.some(({ quantity: mine }) => mine.unit === quantity.unit && sameValue(mine, quantity)),
  );
  const labels = said.labels.filter((label) => claim.figures.some(({ quantity: { text } }) => digits(text) === label));
  const [at, more] = [
    ...figures.map(({ quantity: { start } }) => start),
    ...labels.map((one) => said.text.indexOf(one)),
  ];
  if (at === undefined || more !== undefined) return undefined;
  const spot = { start: at, end: at + 1 };
  const [nearest] = said.reports
    .filter(({ text, scope }) => text !== undefined && !sources.test(text) && overlaps(spot, scope))
    .toSorted((a, b) => a.scope.end - a.scope.start - (b.scope.end - b.scope.start));
  const isOwn =
    nearest &&
    own.some(({ text, scope }) => text === nearest.text || (overlaps(spot, scope) && !isWider(scope, nearest.scope)));
  return isOwn ? undefined : nearest?.text;
}

const isWider = (a: Span, b: Span): boolean => a.end - a.start > b.end - b.start;

const digits = (text: string): string => text.replace(/[.\s'’]/g, "");

/** "Nach Schätzungen", "Zahlen zufolge": nobody in particular. */
const sources = /(?:ung|ungen|zahlen|angaben|berichten?|informationen|erkenntnissen|daten|studien?|worten)$/i;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
