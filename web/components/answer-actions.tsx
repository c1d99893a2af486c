import { useState } from "react";
import { answerMarkdown, answerText, type TakenAnswer } from "../answer-export.ts";
import { dictionary } from "../dictionary.ts";
import { saveFile } from "../save-file.ts";

/** Takes an answer along: copied with its citations, as a Markdown file with footnotes, or as a link that leads back here. */
export function AnswerActions({ answer }: { readonly answer: TakenAnswer }) {
  const [note, setNote] = useState<string>();
  const copy = (text: string, done: string) =>
    navigator.clipboard.writeText(text).then(
      () => setNote(done),
      () => setNote(dictionary.copyFailed),
    );
  return (
    <>
      <button type="button" className="plain small" onClick={() => copy(answerText(answer), dictionary.copied)}>
        {dictionary.copy}
      </button>
      <button
        type="button"
        className="plain small"
        onClick={() => saveFile(dictionary.fileName(answer.question), answerMarkdown(answer), "text/markdown")}
      >
        {dictionary.saveMarkdown}
      </button>
      <button
        type="button"
        className="plain small"
        onClick={() => copy(new URL(`#${answer.message.id}`, location.href).href, dictionary.linkCopied)}
      >
        {dictionary.copyLink}
      </button>
      <p className="quiet" role="status">
        {note}
      </p>
    </>
  );
}
