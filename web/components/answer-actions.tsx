import { useState } from "react";
import { answerMarkdown, answerText, type TakenAnswer } from "../answer-export.ts";
import { copyText } from "../copy-text.ts";
import { dictionary } from "../dictionary.ts";
import { saveFile } from "../save-file.ts";
import { Feedback } from "./feedback.tsx";
import { ShareAnswer } from "./share-answer.tsx";

interface Props {
  readonly answer: TakenAnswer;
  /** Absent where newer turns build on this answer. */
  readonly onRegenerate?: () => void;
}

/** What a reader does with an own answer: ask again, take it along, share it, and say whether it was good. */
export function AnswerActions({ answer, onRegenerate }: Props) {
  const { answerId, kind, share, vote } = answer.message.metadata ?? {};
  return (
    <div className="answer-actions">
      {onRegenerate && (
        <button type="button" className="plain small" onClick={onRegenerate}>
          {dictionary.regenerate}
        </button>
      )}
      {kind !== undefined && <TakeAlong answer={answer} />}
      {kind !== undefined && answerId !== undefined && (
        <>
          <ShareAnswer answerId={answerId} {...(share !== undefined && { standing: share })} />
          <Feedback answerId={answerId} {...(vote && { standing: vote })} />
        </>
      )}
    </div>
  );
}

/** Takes an answer along: copied with its citations, or as a Markdown file with footnotes. */
export function TakeAlong({ answer }: { readonly answer: TakenAnswer }) {
  const [note, setNote] = useState<string>();
  return (
    <>
      <button
        type="button"
        className="plain small"
        onClick={() => void copyText(answerText(answer), dictionary.copied).then(setNote)}
      >
        {dictionary.copy}
      </button>
      <button
        type="button"
        className="plain small"
        onClick={() => saveFile(dictionary.fileName(answer.question), answerMarkdown(answer), "text/markdown")}
      >
        {dictionary.saveMarkdown}
      </button>
      <p className="quiet" role="status">
        {note}
      </p>
    </>
  );
}
