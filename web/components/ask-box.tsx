import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { dictionary } from "../dictionary.ts";
import { keepDraft, readDraft } from "../draft.ts";

interface Props {
  readonly busy: boolean;
  readonly isFirst: boolean;
  readonly onAsk: (question: string) => void;
  readonly onStop: () => void;
}

/** Where the reader asks: Enter sends, Shift+Enter breaks the line, Esc stops. */
export function AskBox({ busy, isFirst, onAsk, onStop }: Props) {
  const [text, setText] = useState(readDraft);
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    // On a phone the keyboard would cover the page before it was read.
    if (matchMedia("(pointer: fine)").matches) box.current?.focus();
  }, []);

  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key === "Escape" && busy && !event.defaultPrevented) onStop();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [busy, onStop]);

  const send = () => {
    if (busy || text.trim() === "") return;
    keepDraft(text.trim());
    onAsk(text.trim());
    setText("");
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      className="ask"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className="hidden" htmlFor="frage">
        {dictionary.question}
      </label>
      <div className="ask-field">
        <textarea
          id="frage"
          data-slash=""
          ref={box}
          rows={1}
          maxLength={4000}
          value={text}
          placeholder={isFirst ? dictionary.questionHint : dictionary.followUpHint}
          aria-describedby="tasten"
          onChange={(event) => {
            setText(event.target.value);
            keepDraft(event.target.value);
          }}
          onKeyDown={sendOnEnter}
        />
        {busy ? (
          <button type="button" className="main-action" onClick={onStop}>
            {dictionary.stop}
          </button>
        ) : (
          <button type="submit" className="main-action" disabled={text.trim() === ""}>
            {dictionary.ask}
          </button>
        )}
      </div>
      <p id="tasten" className="quiet keys">
        {dictionary.keys}
      </p>
    </form>
  );
}
