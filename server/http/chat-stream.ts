import type { Citation as NativeCitation, UIMessage, UIMessageChunk } from "ai";
import type { Answer, AnswerSentence, WithheldSentence } from "#domain/answer.ts";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Citation } from "#domain/citation.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Span } from "#domain/span.ts";
import type { ArticleChange } from "./article-changes.ts";
import { type SearchPassage, searchPassage } from "./search-passage.ts";

/** Where the question of an answer stands: its message's ID, and the IDs of all questions in its place where it was asked anew. */
export interface AskedQuestion {
  readonly questionId: string;
  readonly versions?: readonly string[];
}

/** What a finished answer says of itself; an answer's ID is its message's ID. A message that was stopped has `answerId` alone. */
export interface ChatMetadata extends Partial<AskedQuestion> {
  readonly answerId: string;
  readonly kind?: Answer["kind"];
  readonly reason?: Answer["reason"];
  readonly nearest?: Answer["nearest"];
  readonly model?: string;
  readonly timings?: Answer["timings"];
  /** The sentence that says why it failed, in a message shown again; while it streams this is the `error` chunk. */
  readonly failure?: string;
  /** The ID by which others may read the answer, where its owner shares it; in a message shown again. */
  readonly share?: string;
  /** What its reader thought of it; in a message shown again. */
  readonly vote?: "up" | "down";
  /** Cited articles that are not what they were; in a message shown again. */
  readonly changes?: readonly ArticleChange[];
}

/** The data parts of a chat message: `data-retrieval` (transient), `data-withheld`, `data-conflict`. */
export type ChatData = {
  readonly retrieval: { readonly passages: readonly SearchPassage[] };
  readonly withheld: WithheldSentence;
  readonly conflict: { readonly conflict: Conflict; readonly citations: readonly Citation[] };
};

export type ChatMessage = UIMessage<ChatMetadata, ChatData>;
export type ChatChunk = UIMessageChunk<ChatMetadata, ChatData>;

/** What `providerMetadata.fundstelle` of a native citation holds: the cited passage, and every span of its text that carries the sentence. */
export interface CitedPassage {
  readonly citation: Citation;
  readonly quotes: readonly Span[];
}

/** The whole answer's way to the AI SDK's UI message stream: `start` first, one text part for each sentence, `finish`, `error` or (when events end without an answer) `abort` last. */
export async function* chatStream(
  events: AsyncIterable<AnswerEvent> | Iterable<AnswerEvent>,
  answerId: string,
  question?: AskedQuestion,
): AsyncGenerator<ChatChunk> {
  const known = new Map<string, Citation>();
  let ended = false;
  yield { type: "start", messageId: answerId, messageMetadata: { answerId, ...question } };
  for await (const event of events) {
    if ("citations" in event) for (const citation of event.citations) known.set(citation.passageId, citation);
    yield* chatChunks(event, answerId, known);
    ended ||= event.type === "answer-end" || event.type === "answer-failed";
  }
  if (!ended) yield { type: "abort" };
}

/** One event as UI message chunks; `known` holds every citation up to and with this event, by passage ID. */
export function chatChunks(
  event: AnswerEvent,
  answerId: string,
  known: ReadonlyMap<string, Citation>,
): readonly ChatChunk[] {
  switch (event.type) {
    case "retrieval-available":
      return [{ type: "data-retrieval", data: { passages: event.passages.map(searchPassage) }, transient: true }];
    case "sentence-available": {
      const id = `${answerId}-${event.index}`;
      const citations = nativeCitations(event.sentence, known);
      return [
        { type: "text-start", id },
        { type: "text-delta", id, delta: event.sentence.text },
        { type: "text-end", id, ...(citations.length > 0 && { citations }) },
      ];
    }
    case "sentence-withheld":
      return [{ type: "data-withheld", data: { text: event.text, verdict: event.verdict, reason: event.reason } }];
    case "conflict-available":
      return [{ type: "data-conflict", data: { conflict: event.conflict, citations: event.citations } }];
    case "answer-end":
      return [{ type: "finish", finishReason: "stop", messageMetadata: metadataOf(event.answer, answerId) }];
    case "answer-failed":
      return [{ type: "error", errorText: event.error.message }];
  }
}

function nativeCitations(sentence: AnswerSentence, known: ReadonlyMap<string, Citation>): NativeCitation[] {
  return sentence.citations.flatMap((passageId): NativeCitation[] => {
    const citation = known.get(passageId);
    if (!citation) return [];
    const own = sentence.quotes.filter((quote) => quote.passageId === passageId);
    const quotes = (own.length > 0 ? own : [citation.quote]).map(({ start, end }) => ({ start, end }));
    const cited = { citation: { ...citation, quote: quotes[0] ?? { ...citation.quote } }, quotes };
    return [
      {
        source: {
          type: "source",
          sourceType: "document",
          id: passageId,
          mediaType: "text/plain",
          title: citation.title,
          providerMetadata: { fundstelle: cited },
        },
        startIndex: 0,
        endIndex: sentence.text.length,
        citedText: quotes.map(({ start, end }) => citation.text.slice(start, end)).join(" … "),
      },
    ];
  });
}

function metadataOf(answer: Answer, answerId: string): ChatMetadata {
  const { kind, reason, nearest, model, timings } = answer;
  return { answerId, kind, ...(reason && { reason }), nearest, model, timings };
}
