import { useState } from "react";
import { failureText, postJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";

type Vote = "up" | "down";

interface Props {
  readonly answerId: string;
  /** What the reader thought before. */
  readonly standing?: Vote;
}

/** The reader's opinion of an answer, with room for a word on why. */
export function Feedback({ answerId, standing }: Props) {
  const [vote, setVote] = useState(standing);
  const [asking, setAsking] = useState(false);
  const [comment, setComment] = useState("");
  const [note, setNote] = useState<string>();

  const send = (given: Vote, words: string) => {
    setVote(given);
    setAsking(words === "");
    const body = { answerId, vote: given, ...(words !== "" && { comment: words }) };
    postJson("/api/feedback", body).then(
      () => setNote(dictionary.feedbackThanks),
      (error: unknown) => setNote(failureText(error)),
    );
  };

  return (
    <div className="feedback">
      <fieldset>
        <legend className="hidden">{dictionary.feedback}</legend>
        {(["up", "down"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="plain small"
            aria-pressed={vote === one}
            onClick={() => send(one, "")}
          >
            {dictionary.vote[one]}
          </button>
        ))}
      </fieldset>
      {asking && vote && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (comment.trim() !== "") send(vote, comment.trim());
          }}
        >
          <label>
            {dictionary.feedbackWhy[vote]}
            <input value={comment} maxLength={4000} onChange={(event) => setComment(event.target.value)} />
          </label>
          <button type="submit" className="plain small">
            {dictionary.send}
          </button>
        </form>
      )}
      <p className="quiet" role="status">
        {note}
      </p>
    </div>
  );
}
