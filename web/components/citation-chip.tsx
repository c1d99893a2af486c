import { useEffect, useId, useRef, useState } from "react";
import type { NumberedSource } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";
import { CitationCard } from "./citation-card.tsx";

interface Props {
  readonly source: NumberedSource;
  readonly onOpen: () => void;
}

// Long enough to cross the gap between chip and card.
const LEAVE_MS = 160;

/** Number and medium of a citation: hovering or focusing shows the passage, pressing opens the article there. */
export function CitationChip({ source, onOpen }: Props) {
  const [shown, setShown] = useState(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const chip = useRef<HTMLButtonElement>(null);
  const card = useId();
  const medium = source.citation.source ?? source.citation.title;

  const show = () => {
    clearTimeout(leaving.current);
    setShown(true);
  };
  const leave = () => {
    leaving.current = setTimeout(() => setShown(false), LEAVE_MS);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);

  return (
    <span className="chip-place" onPointerEnter={show} onPointerLeave={leave}>
      <button
        ref={chip}
        type="button"
        className="chip"
        aria-label={dictionary.citation(source.number, medium)}
        aria-describedby={shown ? card : undefined}
        onFocus={show}
        onBlur={leave}
        onClick={() => {
          setShown(false);
          onOpen();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !shown) return;
          event.preventDefault();
          setShown(false);
        }}
      >
        <b>{source.number}</b> <span>{medium}</span>
      </button>
      {shown && <CitationCard id={card} source={source} anchor={chip} />}
    </span>
  );
}
