import { useCallback, useRef, useState } from "react";
import { dictionary } from "../dictionary.ts";
import { useShortcuts } from "../use-shortcuts.ts";

const STORED = "fundstelle-tasten";

/** Shows every key and lets the reader switch off those of one character (WCAG 2.1.4); remembered in this browser. */
export function ShortcutsDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [enabled, setEnabled] = useState(() => localStorage.getItem(STORED) !== "aus");
  const show = useCallback(() => dialog.current?.showModal(), []);
  useShortcuts({ enabled, onHelp: show });

  return (
    <>
      <button type="button" className="plain icon keys-button" aria-label={dictionary.shortcuts} onClick={show}>
        ?
      </button>
      <dialog ref={dialog} aria-labelledby="tasten-titel">
        <h2 id="tasten-titel">{dictionary.shortcuts}</h2>
        <dl className="shortcuts">
          {dictionary.shortcutList.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" className="dialog-actions">
          <label>
            <input
              type="checkbox"
              checked={enabled}
              onChange={(event) => {
                setEnabled(event.target.checked);
                localStorage.setItem(STORED, event.target.checked ? "an" : "aus");
              }}
            />{" "}
            {dictionary.shortcutsOn}
          </label>
          <button type="submit" className="plain">
            {dictionary.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
