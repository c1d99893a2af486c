import { useEffect, useState } from "react";
import { getJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";
import { QuestionList } from "./question-list.tsx";
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
        <QuestionList heading="h2" label={dictionary.starters} questions={starters} onAsk={onAsk} />
      )}
      {starters?.length === 0 && <p className="quiet">{dictionary.noStarters}</p>}
      <RecentConversations />
    </section>
  );
}
