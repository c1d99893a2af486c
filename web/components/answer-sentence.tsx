import { Fragment } from "react";
import type { NumberedSource } from "../answer-sources.ts";
import { CitationChip } from "./citation-chip.tsx";

interface Props {
  readonly text: string;
  readonly sources: readonly NumberedSource[];
  readonly onOpen: (source: NumberedSource) => void;
}

/** One verified sentence with a chip for each passage that carries it. */
export function AnswerSentence({ text, sources, onOpen }: Props) {
  return (
    <span className="sentence">
      {text}{" "}
      {sources.map((source) => (
        <Fragment key={source.number}>
          <CitationChip source={source} onOpen={() => onOpen(source)} />{" "}
        </Fragment>
      ))}
    </span>
  );
}
