import { type KeyboardEvent, useState } from "react";
import { dictionary } from "../dictionary.ts";

interface Props {
  readonly text: string;
  readonly onSend: (text: string) => void;
  readonly onCancel: () => void;
}

/** A question as a field, to be asked in other words; Enter asks, Esc leaves it as it was. */
export function QuestionForm({ text, onSend, onCancel }: Props) {
  const [words, setWords] = useState(text);
  const send = () => {
    if (words.trim() !== "") onSend(words.trim());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  };
  return (
    <form
      className="question-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 className="hidden">{text}</h2>
      <textarea
        ref={focusAtEnd}
        aria-label={dictionary.newWording}
        aria-describedby="neu-fragen"
        rows={1}
        maxLength={4000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={keys}
      />
      <p id="neu-fragen" className="quiet">
        {dictionary.editWhy}
      </p>
      <div className="question-tools">
        <button type="submit" className="main-action" disabled={words.trim() === ""}>
          {dictionary.askAnew}
        </button>
        <button type="button" className="plain" onClick={onCancel}>
          {dictionary.cancel}
        </button>
      </div>
    </form>
  );
}

function focusAtEnd(field: HTMLTextAreaElement | null): void {
  if (!field || document.activeElement === field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
