import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";

/** Cuts a sentence so that each part holds one figure: at the first comma, semicolon or "und" behind the thing of the figure before. */
export function figureParts(sentence: string, figures: readonly Quantity[]): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  figures.forEach((figure, at) => {
    const next = figures[at + 1];
    const end = next ? boundary(sentence, figure, next) : sentence.length;
    parts.push({ start, end });
    start = end;
  });
  return parts;
}

function boundary(sentence: string, figure: Quantity, next: Quantity): number {
  const between = sentence.slice(figure.end, next.start);
  const skipped = figure.thing
    ? Math.max(
        0,
        between.indexOf(figure.thing.text) + (between.includes(figure.thing.text) ? figure.thing.text.length : 0),
      )
    : 0;
  const cut = /[,;:–—(]|\s(?:und|sowie|aber|während|oder)\s/.exec(between.slice(skipped));
  return cut ? figure.end + skipped + cut.index : next.start;
}
