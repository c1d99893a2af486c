import type { ChatMessage, CitedPassage } from "#http/wire.ts";

/** A cited passage with its number in the answer, from 1. */
export interface NumberedSource extends CitedPassage {
  readonly number: number;
}

type Part = ChatMessage["parts"][number];

/** The passages that one part of an answer cites, as the wire format wrote them. */
export function citedBy(part: Part): readonly CitedPassage[] {
  if (part.type === "data-conflict")
    return part.data.citations.map((citation) => ({ citation, quotes: [citation.quote] }));
  if (part.type !== "text") return [];
  // The one place that reads what `chatChunks` put into the native citation.
  return (part.citations ?? []).flatMap(
    ({ source }) => (source.providerMetadata?.fundstelle as unknown as CitedPassage | undefined) ?? [],
  );
}

/** All passages an answer cites, numbered in order of first use. */
export const sourcesOf = (message: ChatMessage): readonly NumberedSource[] =>
  numberSources(message.parts.flatMap(citedBy));

/** Numbers cited passages in order of first use; a passage cited again keeps its number and gains the new quotes. */
export function numberSources(cited: readonly CitedPassage[]): readonly NumberedSource[] {
  const sources = new Map<string, NumberedSource>();
  for (const { citation, quotes } of cited) {
    const known = sources.get(citation.passageId);
    sources.set(citation.passageId, {
      citation,
      number: known?.number ?? sources.size + 1,
      quotes: [...(known?.quotes ?? []), ...quotes],
    });
  }
  return [...sources.values()];
}
