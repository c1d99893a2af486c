import { useEffect, useState } from "react";
import { getJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";
import { RecentConversations } from "./recent-conversations.tsx";

interface Props {
  readonly onAsk: (question: string) => void;
}

/** The first view: what this is, questions that the articles answer, and what was asked before. */
export function Welcome({ onAsk }: Props) {
  const [starters, setStarters] = useState<readonly string[]>();

  useEffect(() => {
    const gone = new AbortController();
    getJson<{ readonly starters: readonly string[] }>("/api/starters", gone.signal).then(
      (found) => setStarters(found.starters),
      // Without them the page still asks and answers; a real failure shows with the first question.
      (error: unknown) => gone.signal.aborted || console.warn(error),
    );
    return () => gone.abort();
  }, []);

  return (
    <section className="welcome">
      <h1>{dictionary.welcome}</h1>
      <p>{dictionary.promise}</p>
      {starters !== undefined && starters.length > 0 && (
        <>
          <h2 className="label">{dictionary.starters}</h2>
          <ul className="starters">
            {starters.map((question) => (
              <li key={question}>
                <button type="button" onClick={() => onAsk(question)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {starters?.length === 0 && <p className="quiet">{dictionary.noStarters}</p>}
      <RecentConversations />
    </section>
  );
}
