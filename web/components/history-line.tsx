import { useState } from "react";
import { addressOf } from "../address.ts";
import { dictionary } from "../dictionary.ts";
import { formatDate } from "../format-date.ts";
import type { PastConversation } from "../use-history.ts";

interface Props {
  readonly conversation: PastConversation;
  readonly onRename: (title: string) => void;
  readonly onTake: () => void;
  readonly onRemove: () => void;
}

/** One conversation of the history; renaming turns its title into a field. */
export function HistoryLine({ conversation: { id, title, updatedAt }, onRename, onTake, onRemove }: Props) {
  const [draft, setDraft] = useState<string>();
  if (draft !== undefined)
    return (
      <li>
        <form
          className="rename"
          onSubmit={(event) => {
            event.preventDefault();
            if (draft.trim() !== "" && draft.trim() !== title) onRename(draft.trim());
            setDraft(undefined);
          }}
        >
          <input
            ref={(field) => field?.focus()}
            aria-label={dictionary.newTitle(title)}
            maxLength={200}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && setDraft(undefined)}
          />
          <button type="submit" className="plain small">
            {dictionary.save}
          </button>
        </form>
      </li>
    );
  return (
    <li>
      <a href={addressOf({ kind: "conversation", id })}>{title}</a>
      <time dateTime={updatedAt}>{formatDate(updatedAt)}</time>
      <button
        type="button"
        className="plain small"
        aria-label={dictionary.renameTitle(title)}
        onClick={() => setDraft(title)}
      >
        {dictionary.rename}
      </button>
      <button type="button" className="plain small" aria-label={dictionary.exportTitle(title)} onClick={onTake}>
        {dictionary.exportShort}
      </button>
      <button type="button" className="plain small" aria-label={dictionary.remove(title)} onClick={onRemove}>
        {dictionary.removeShort}
      </button>
    </li>
  );
}
