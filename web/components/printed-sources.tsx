import type { ChatMessage } from "#http/wire.ts";
import { answerNotes } from "../answer-export.ts";

/** What the numbers mean where nothing can be pressed: on paper alone. */
export function PrintedSources({ message }: { readonly message: ChatMessage }) {
  const notes = answerNotes(message);
  if (notes.length === 0) return null;
  return (
    <ul className="printed-sources">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
