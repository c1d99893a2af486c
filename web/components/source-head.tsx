import type { NumberedSource } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";
import { OriginalLink } from "./original-link.tsx";
import { SourceLine } from "./source-line.tsx";

interface Props {
  readonly source: NumberedSource;
  readonly count: number;
  readonly onMove: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Title and origin of the open article, and the way to the other citations. */
export function SourceHead({ source: { citation, number }, count, onMove, onClose }: Props) {
  return (
    <div className="source-head">
      <div className="source-bar">
        <span className="quiet">{dictionary.position(number, count)}</span>
        {count > 1 && (
          <>
            <button type="button" className="plain icon" aria-label={dictionary.previous} onClick={() => onMove(-1)}>
              ‹
            </button>
            <button type="button" className="plain icon" aria-label={dictionary.next} onClick={() => onMove(1)}>
              ›
            </button>
          </>
        )}
        <button type="button" className="plain icon close" aria-label={dictionary.close} onClick={onClose}>
          ×
        </button>
      </div>
      <h2>{citation.title}</h2>
      <SourceLine article={citation} />
      <OriginalLink article={citation} />
    </div>
  );
}
