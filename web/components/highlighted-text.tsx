import type { Span } from "#http/wire.ts";

interface Props {
  readonly text: string;
  /** Offsets in `text`; they may overlap. */
  readonly quotes: readonly Span[];
}

/** Text with its quotes marked; always text nodes, whatever the text looks like. */
export function HighlightedText({ text, quotes }: Props) {
  const cuts = [...new Set([0, text.length, ...quotes.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const piece = text.slice(start, end);
    const marked = quotes.some((quote) => quote.start <= start && end <= quote.end);
    return marked ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>;
  });
}
