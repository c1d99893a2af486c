import { useEffect, useState } from "react";
import type { ConversationList } from "#http/wire.ts";
import { addressOf } from "../address.ts";
import { getJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";
import { formatDate } from "../format-date.ts";

const SHOWN = 8;

/** The reader's last conversations, to be opened again; nothing where there are none. */
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
          </li>
        ))}
      </ul>
      <a href={addressOf({ kind: "history" })}>{dictionary.allConversations}</a>
    </nav>
  );
}
