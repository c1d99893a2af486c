import { useEffect, useState } from "react";
import type { ConversationList } from "#http/wire.ts";
import { addressOf } from "../address.ts";
import { getJson, send } from "../api.ts";
import { dictionary } from "../dictionary.ts";
import { formatDate } from "../format-date.ts";

const SHOWN = 8;

/** The reader's last conversations, to be opened again or deleted; nothing where there are none. */
export function RecentConversations() {
  const [list, setList] = useState<ConversationList["conversations"]>([]);

  useEffect(() => {
    const gone = new AbortController();
    getJson<ConversationList>(`/api/conversations?limit=${SHOWN}`, gone.signal).then(
      (found) => setList(found.conversations),
      (error: unknown) => gone.signal.aborted || console.warn(error),
    );
    return () => gone.abort();
  }, []);

  const remove = (id: string) =>
    send(`/api/conversations/${encodeURIComponent(id)}`, { method: "DELETE" }).then(
      () => setList((old) => old.filter((one) => one.id !== id)),
      (error: unknown) => console.warn(error),
    );

  if (list.length === 0) return null;
  return (
    <nav className="recent" aria-labelledby="recent">
      <h2 id="recent" className="label">
        {dictionary.recent}
      </h2>
      <ul>
        {list.map(({ id, title, updatedAt }) => (
          <li key={id}>
            <a className="recent-open" href={addressOf({ kind: "conversation", id })}>
              <span>{title}</span> <time dateTime={updatedAt}>{formatDate(updatedAt)}</time>
            </a>
            <button
              type="button"
              className="plain icon"
              aria-label={dictionary.remove(title)}
              onClick={() => remove(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
