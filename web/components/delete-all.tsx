import { useRef } from "react";
import { dictionary } from "../dictionary.ts";

interface Props {
  readonly count: number;
  readonly onDelete: () => void;
}

/** Deletes every conversation, after asking: this cannot be taken back. */
export function DeleteAll({ count, onDelete }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="plain" onClick={() => dialog.current?.showModal()}>
        {dictionary.removeAll}
      </button>
      <dialog ref={dialog} aria-labelledby="alle-loeschen">
        <h2 id="alle-loeschen">{dictionary.removeAllSure(count)}</h2>
        <p>{dictionary.removeAllWhy}</p>
        <form method="dialog" className="dialog-actions">
          <button type="submit" className="plain">
            {dictionary.cancel}
          </button>
          <button type="submit" className="main-action" onClick={onDelete}>
            {dictionary.removeAllDo}
          </button>
        </form>
      </dialog>
    </>
  );
}
