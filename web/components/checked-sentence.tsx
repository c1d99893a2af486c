import type { CheckedClaim } from "#http/wire.ts";
import type { NumberedSource } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";
import { CitationChip } from "./citation-chip.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

interface Props {
  readonly claim: CheckedClaim;
  /** All sources of the text, so that a passage has one number everywhere. */
  readonly sources: readonly NumberedSource[];
  readonly onOpen: (sources: readonly NumberedSource[], chosen: NumberedSource) => void;
}

/** One sentence of the checked text; beside it the verdict, why, and the words of the articles. */
export function CheckedSentence({ claim: { text, verdict, reason, citations }, sources, onOpen }: Props) {
  return (
    <li className={`claim ${verdict}`}>
      <p className="claim-text">{text}</p>
      <div className="claim-proof">
        <p className="claim-verdict">
          <VerdictMark verdict={verdict} /> {dictionary.verdict[verdict]}
        </p>
        <p>{reason.message}</p>
        {verdict === "not-enough-info" && citations.length > 0 && <p>{dictionary.nearestTold}</p>}
        {citations.map((citation) => {
          const known = sources.find((source) => source.citation.passageId === citation.passageId);
          if (!known) return null;
          const { start, end } = citation.quote;
          const source = { ...known, citation, quotes: [citation.quote] };
          return (
            <blockquote key={`${citation.passageId} ${start}`}>
              {dictionary.quoted(citation.text.slice(start, end))}{" "}
              <CitationChip source={source} onOpen={() => onOpen(sources, source)} />
            </blockquote>
          );
        })}
      </div>
    </li>
  );
}
