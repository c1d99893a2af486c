import { useState } from "react";
import { flushSync } from "react-dom";
import type { NumberedSource } from "./answer-sources.ts";

/** A citation that is open in the source panel, with the list it stands in; focus returns to `opener`. */
export interface OpenSource {
  readonly sources: readonly NumberedSource[];
  readonly at: number;
  readonly opener: HTMLElement | null;
}

/** Which citation is open beside the text, and the ways to open, change and close it. */
export interface SourcePanelState {
  readonly source: OpenSource | undefined;
  readonly open: (sources: readonly NumberedSource[], chosen: NumberedSource) => void;
  readonly move: (at: number) => void;
  readonly close: () => void;
}

/** Keeps the source panel of one page. */
export function useSourcePanel(): SourcePanelState {
  const [source, setSource] = useState<OpenSource>();
  return {
    source,
    open: (sources, chosen) =>
      setSource({
        sources: sources.map((one) => (one.number === chosen.number ? chosen : one)),
        at: sources.findIndex((one) => one.number === chosen.number),
        opener: document.activeElement instanceof HTMLElement ? document.activeElement : null,
      }),
    move: (at) => setSource(source && { ...source, at }),
    close: () => {
      // What the panel covered must be reachable again before focus goes back to it.
      flushSync(() => setSource(undefined));
      source?.opener?.focus();
    },
  };
}
