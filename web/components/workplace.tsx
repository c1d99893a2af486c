import type { ReactNode } from "react";
import type { SourcePanelState } from "../use-source-panel.ts";
import { SourcePanel } from "./source-panel.tsx";

interface Props {
  readonly panel: SourcePanelState;
  readonly kind: "talk" | "sheet";
  readonly children: ReactNode;
}

/** A text with its citations, and the article of the open one beside it. */
export function Workplace({ panel: { source, move, close }, kind, children }: Props) {
  return (
    <div className={source ? "workplace with-source" : "workplace"}>
      <main id="inhalt" className={kind} tabIndex={-1} inert={source !== undefined && isPhone()}>
        {children}
      </main>
      {source && <SourcePanel open={source} onMove={move} onClose={close} />}
    </div>
  );
}

/** Where the source panel covers everything else. */
const isPhone = (): boolean => matchMedia("(width < 64rem)").matches;
