import type { ChatMessage } from "#http/wire.ts";
import { sourcesOf } from "../answer-sources.ts";
import { textOf } from "../chat-transport.ts";
import { dictionary } from "../dictionary.ts";

interface Props {
  readonly message: ChatMessage | undefined;
  readonly busy: boolean;
}

/** Tells screen readers that an answer is on its way, and reads it out once it is whole. */
export function LiveStatus({ message, busy }: Props) {
  return (
    <p className="hidden" role="status">
      {busy ? dictionary.searching : message?.role === "assistant" && summaryOf(message)}
    </p>
  );
}

function summaryOf(message: ChatMessage): string {
  if (message.metadata?.kind === "abstained") return dictionary.doneAbstained;
  const sentences = message.parts.filter((part) => part.type === "text").length;
  return `${dictionary.done(sentences, sourcesOf(message).length)} ${textOf(message)}`;
}
