import { type RefObject, useLayoutEffect, useRef } from "react";
import type { NumberedSource } from "../answer-sources.ts";
import { HighlightedText } from "./highlighted-text.tsx";
import { SourceLine } from "./source-line.tsx";

interface Props {
  readonly id: string;
  readonly source: NumberedSource;
  readonly anchor: RefObject<HTMLElement | null>;
}

const GAP = 6;
const LOWEST = 96;

/** The cited passage in the browser's top layer, below its chip or above where there is more room. */
export function CitationCard({ id, source: { citation, quotes }, anchor }: Props) {
  const card = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const follow = (event?: Event) => {
      // A card that scrolls within itself stays where it is.
      if (card.current && anchor.current && event?.target !== card.current) placeBeside(card.current, anchor.current);
    };
    card.current?.showPopover();
    follow();
    addEventListener("scroll", follow, { capture: true, passive: true });
    return () => removeEventListener("scroll", follow, { capture: true });
  }, [anchor]);

  return (
    <span ref={card} id={id} role="tooltip" popover="manual" className="card">
      <span className="card-title">{citation.title}</span>
      <SourceLine article={citation} />
      <span className="card-text">
        <HighlightedText text={citation.text} quotes={quotes} />
      </span>
    </span>
  );
}

/** Where there is room for less, the card scrolls: it must not lie on its own chip. */
function placeBeside(card: HTMLElement, anchor: HTMLElement): void {
  const chip = anchor.getBoundingClientRect();
  card.style.maxHeight = "";
  const below = chip.bottom + GAP + card.offsetHeight <= innerHeight || chip.top < innerHeight - chip.bottom;
  const room = (below ? innerHeight - chip.bottom : chip.top) - 2 * GAP;
  if (card.offsetHeight > room) card.style.maxHeight = `${Math.max(LOWEST, room)}px`;
  const { width, height } = card.getBoundingClientRect();
  card.style.left = `${Math.max(8, Math.min(chip.left, innerWidth - width - 8))}px`;
  card.style.top = `${below ? chip.bottom + GAP : Math.max(8, chip.top - GAP - height)}px`;
}
