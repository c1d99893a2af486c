import { useSyncExternalStore } from "react";

const narrow = matchMedia("(width < 64rem)");

function follow(changed: () => void): () => void {
  narrow.addEventListener("change", changed);
  return () => narrow.removeEventListener("change", changed);
}

/** Whether the source panel covers everything else, as the style sheet has it. */
export const useIsNarrow = (): boolean => useSyncExternalStore(follow, () => narrow.matches);
