import { useState } from "react";
import { failureText, postJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";

type Vote = "up" | "down";

/** The reader's opinion of an answer; after a thumbs-down there is room for a word on why. */
export function Feedback({ answerId }: { readonly answerId: string }) {
  const [vote, setVote] = useState<Vote>();
  const [comment, setComment] = useState("");
  const [note, setNote] = useState<string>();

  const send = (given: Vote, words: string) => {
    setVote(given);
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
      {vote === "down" && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send("down", comment.trim());
          }}
        >
          <label>
            {dictionary.feedbackWhy}
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
