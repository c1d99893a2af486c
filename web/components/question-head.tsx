import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { dictionary } from "../dictionary.ts";
import { QuestionForm } from "./question-form.tsx";
import { QuestionVersions } from "./question-versions.tsx";

interface Props {
  readonly text: string;
  /** IDs of all questions in this place, oldest first. */
  readonly versions: readonly string[];
  readonly current: string | undefined;
  readonly busy: boolean;
  readonly onEdit: (text: string) => void;
  readonly onShow: (messageId: string) => void;
}

/** A question of the reader's, with the ways to ask it anew and back to how it was asked before. */
export function QuestionHead({ text, versions, current, busy, onEdit, onShow }: Props) {
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const leave = () => {
    flushSync(() => setEditing(false));
    edit.current?.focus();
  };
  if (editing)
    return (
      <QuestionForm
        text={text}
        onCancel={leave}
        onSend={(words) => {
          leave();
          if (words !== text) onEdit(words);
        }}
      />
    );
  return (
    <div className="question-head">
      <h2 className="question">{text}</h2>
      <div className="question-tools">
        <button
          ref={edit}
          type="button"
          className="quiet-action"
          aria-label={dictionary.editQuestion(text)}
          // Not "disabled": it has the focus when the answer to the new wording begins.
          aria-disabled={busy}
          onClick={() => !busy && setEditing(true)}
        >
          {dictionary.edit}
        </button>
        {versions.length > 1 && <QuestionVersions versions={versions} current={current} busy={busy} onShow={onShow} />}
      </div>
    </div>
  );
}
