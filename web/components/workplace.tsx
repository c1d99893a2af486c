import { type ReactNode, useEffect } from "react";
import { useIsNarrow } from "../use-is-narrow.ts";
import type { SourcePanelState } from "../use-source-panel.ts";
import { SourcePanel } from "./source-panel.tsx";

interface Props {
  readonly panel: SourcePanelState;
  readonly kind: "talk" | "sheet";
  readonly children: ReactNode;
}

/** A text with its citations, and the article of the open one beside it. */
export function Workplace({ panel: { source, move, close }, kind, children }: Props) {
  const covered = useIsNarrow() && source !== undefined;
  useEffect(() => {
    if (!covered) return;
    // The page's head lies outside of this part of the tree, and below the panel.
    const around = document.querySelectorAll<HTMLElement>(".head, .skip");
    for (const element of around) element.inert = true;
    return () => {
      for (const element of around) element.inert = false;
    };
  }, [covered]);

  return (
    <div className={source ? "workplace with-source" : "workplace"}>
      <main id="inhalt" className={kind} tabIndex={-1} inert={covered}>
        {children}
      </main>
      {source && <SourcePanel open={source} onMove={move} onClose={close} />}
    </div>
  );
}
