import { useMemo } from "react";
import type { ChatMessage } from "#http/wire.ts";
import { citedBy, type NumberedSource, sourcesOf } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";
import { Abstention } from "./abstention.tsx";
import { AnswerSentence } from "./answer-sentence.tsx";
import { ConflictTable } from "./conflict-table.tsx";
import { RetellingNote } from "./retelling-note.tsx";
import { WithheldLines } from "./withheld-lines.tsx";

interface Props {
  readonly message: ChatMessage;
  readonly state: "running" | "ended";
  readonly onOpen: (sources: readonly NumberedSource[], number: number) => void;
  readonly onRegenerate: () => void;
}

/** One answer: its sentences with their citations, conflicts, what was withheld, or the word that there is no answer. */
export function AnswerTurn({ message, state, onOpen, onRegenerate }: Props) {
  const sources = useMemo(() => sourcesOf(message), [message]);
  const open = (number: number) => onOpen(sources, number);
  const cited = (part: ChatMessage["parts"][number]) => {
    const ids = new Set(citedBy(part).map(({ citation }) => citation.passageId));
    return sources.filter(({ citation }) => ids.has(citation.passageId));
  };
  const { kind, reason, nearest = [], failure } = message.metadata ?? {};
  const sentences = message.parts.filter((part) => part.type === "text");
  const withheld = message.parts.flatMap((part) => (part.type === "data-withheld" ? [part.data] : []));

  return (
    <article className="answer" aria-label={dictionary.answer} aria-busy={state === "running"}>
      {kind === "abstained" && (
        <Abstention message={reason?.message ?? dictionary.abstained} nearest={nearest} onOpen={onOpen} />
      )}
      {sentences.length > 0 && (
        <p className="answer-text">
          {sentences.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences are only ever added at the end
            <AnswerSentence key={i} text={part.text} sources={cited(part)} onOpen={open} />
          ))}
        </p>
      )}
      {message.parts.map(
        (part) =>
          part.type === "data-conflict" && (
            <ConflictTable
              key={part.data.conflict.about}
              conflict={part.data.conflict}
              sources={sources}
              onOpen={open}
            />
          ),
      )}
      {withheld.length > 0 && <WithheldLines withheld={withheld} />}
      {sources.length > 0 && <RetellingNote sources={sources} />}
      {state === "ended" && kind === undefined && failure === undefined && (
        <p className="quiet">{dictionary.stopped}</p>
      )}
      {failure !== undefined && <p className="failure">{failure}</p>}
      {state === "ended" && (
        <button type="button" className="plain small" onClick={onRegenerate}>
          {dictionary.regenerate}
        </button>
      )}
    </article>
  );
}
