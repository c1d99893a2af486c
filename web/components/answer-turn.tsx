import { type ReactNode, useMemo } from "react";
import type { ChatMessage } from "#http/wire.ts";
import { citedBy, type NumberedSource, sourcesOf } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";
import { Abstention } from "./abstention.tsx";
import { AnswerSentence } from "./answer-sentence.tsx";
import { AnswerTimeline } from "./answer-timeline.tsx";
import { ChangesNote } from "./changes-note.tsx";
import { ConflictTable } from "./conflict-table.tsx";
import { PrintedSources } from "./printed-sources.tsx";
import { RetellingNote } from "./retelling-note.tsx";
import { WithheldLines } from "./withheld-lines.tsx";

interface Props {
  readonly message: ChatMessage;
  readonly state: "running" | "ended";
  readonly onOpen: (sources: readonly NumberedSource[], chosen: NumberedSource) => void;
  /** What can be done with the answer, once it has ended. */
  readonly children?: ReactNode;
}

/** One answer: its sentences with their citations, conflicts, what was withheld, or the word that there is no answer. */
export function AnswerTurn({ message, state, onOpen, children }: Props) {
  const sources = useMemo(() => sourcesOf(message), [message]);
  const open = (chosen: NumberedSource) => onOpen(sources, chosen);
  const cited = (part: ChatMessage["parts"][number]) => {
    const own = citedBy(part);
    // The chip of a sentence shows what carries this sentence, not what carries its neighbours.
    return sources.flatMap((source) => {
      const cited = own.find(({ citation }) => citation.passageId === source.citation.passageId);
      return cited ? { ...source, quotes: cited.quotes } : [];
    });
  };
  const { kind, reason, nearest = [], failure, changes = [] } = message.metadata ?? {};
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
      {changes.length > 0 && <ChangesNote changes={changes} />}
      {message.parts.map(
        (part) =>
          part.type === "data-conflict" && (
            <ConflictTable
              key={part.data.conflict.about}
              conflict={part.data.conflict}
              caption={dictionary.conflict[part.data.conflict.kind](part.data.conflict.about)}
              sources={sources}
              onOpen={open}
            />
          ),
      )}
      {state === "ended" && <AnswerTimeline sources={sources} />}
      {withheld.length > 0 && <WithheldLines withheld={withheld} />}
      {sources.length > 0 && <RetellingNote sources={sources} />}
      {state === "ended" && kind === undefined && failure === undefined && (
        <p className="quiet">{sentences.length > 0 ? dictionary.stopped : dictionary.stoppedEmpty}</p>
      )}
      {failure !== undefined && <p className="failure">{failure}</p>}
      {state === "ended" && <PrintedSources message={message} />}
      {state === "ended" && children}
    </article>
  );
}
