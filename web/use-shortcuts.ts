import { useEffect } from "react";

/** Keys of one character, everywhere but in fields: "/" goes to the field of the page, j and k to the next and previous citation, "?" calls `onHelp`. */
export function useShortcuts({ enabled, onHelp }: { readonly enabled: boolean; readonly onHelp: () => void }): void {
  useEffect(() => {
    if (!enabled) return;
    const actions: Readonly<Record<string, () => void>> = {
      "/": () => document.querySelector<HTMLElement>("[data-slash]")?.focus(),
      "?": onHelp,
      j: () => focusCitation("next"),
      k: () => focusCitation("previous"),
    };
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key];
      if (!action || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [enabled, onHelp]);
}

/** The citation that comes next, or before, in reading order from where the focus is; past the last one nothing happens. */
function focusCitation(direction: "next" | "previous"): void {
  const here = document.activeElement ?? document.body;
  const wanted = direction === "next" ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const there = [...document.querySelectorAll<HTMLElement>("main .chip")].filter(
    (chip) => (here.compareDocumentPosition(chip) & wanted) !== 0,
  );
  (direction === "next" ? there.at(0) : there.at(-1))?.focus();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select");
