import { type KeyboardEvent, useState } from "react";
import { dictionary } from "../dictionary.ts";

interface Props {
  readonly busy: boolean;
  readonly onCheck: (text: string) => void;
  readonly onStop: () => void;
}

/** Where the text to check is pasted; Ctrl or ⌘ + Enter starts, Esc stops. */
export function CheckForm({ busy, onCheck, onStop }: Props) {
  const [text, setText] = useState("");
  const start = () => {
    if (!busy && text.trim() !== "") onCheck(text.trim());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape" && busy) onStop();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) start();
  };
  return (
    <form
      className="check-form"
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <label className="hidden" htmlFor="pruefen">
        {dictionary.checkText}
      </label>
      <textarea
        id="pruefen"
        data-slash=""
        rows={5}
        maxLength={100_000}
        value={text}
        placeholder={dictionary.checkHint}
        onChange={(event) => setText(event.target.value)}
      />
      {busy ? (
        <button type="button" className="main-action" onClick={onStop}>
          {dictionary.stop}
        </button>
      ) : (
        <button type="submit" className="main-action" disabled={text.trim() === ""}>
          {dictionary.checkStart}
        </button>
      )}
    </form>
  );
}
