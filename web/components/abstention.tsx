import type { NearestPassage } from "#http/wire.ts";
import type { NumberedSource } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";
import { SourceLine } from "./source-line.tsx";

interface Props {
  readonly message: string;
  readonly nearest: readonly NearestPassage[];
  readonly onOpen: (sources: readonly NumberedSource[], chosen: NumberedSource) => void;
}

/** No answer, why not, and the passages that come nearest. */
export function Abstention({ message, nearest, onOpen }: Props) {
  // Nothing is quoted: the passage as a whole is what is near.
  const sources = nearest.map((passage, i) => ({
    citation: { ...passage, quote: { start: 0, end: passage.text.length } },
    quotes: [],
    number: i + 1,
  }));
  return (
    <div className="abstention">
      <p className="abstention-reason">{message}</p>
      {sources.length > 0 && (
        <>
          <h3 className="label">{dictionary.nearest}</h3>
          <ol className="nearest">
            {sources.map((source) => (
              <li key={source.citation.passageId}>
                <p className="nearest-title">{source.citation.title}</p>
                <SourceLine article={source.citation} />
                <blockquote>{source.citation.text}</blockquote>
                <button type="button" className="plain small" onClick={() => onOpen(sources, source)}>
                  {dictionary.showInArticle}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
