import { useEffect, useState } from "react";
import type { FollowUpList } from "#http/wire.ts";
import { getJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";
import { QuestionList } from "./question-list.tsx";

interface Props {
  readonly conversation: string;
  readonly onAsk: (question: string) => void;
}

/** Questions that lead on from the last answer; nothing where there are none. */
export function FollowUps({ conversation, onAsk }: Props) {
  const [questions, setQuestions] = useState<readonly string[]>([]);

  useEffect(() => {
    const gone = new AbortController();
    getJson<FollowUpList>(`/api/conversations/${encodeURIComponent(conversation)}/follow-ups`, gone.signal).then(
      ({ followUps }) => setQuestions(followUps),
      // Without them the page still asks and answers.
      (error: unknown) => gone.signal.aborted || console.warn(error),
    );
    return () => gone.abort();
  }, [conversation]);

  if (questions.length === 0) return null;
  return <QuestionList heading="h3" label={dictionary.followUps} questions={questions} onAsk={onAsk} />;
}
