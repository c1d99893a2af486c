import { readUIMessageStream } from "ai";
import { describe, expect, test } from "vitest";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { type ChatChunk, type ChatMessage, chatChunks, chatStream } from "#http/chat-stream.ts";
import { answer, answerEvents, citation } from "./scripted-assistant.ts";

async function all(events: readonly AnswerEvent[]): Promise<readonly ChatChunk[]> {
  return Array.fromAsync(chatStream(events, "a1"));
}

const streamOf = (chunks: readonly ChatChunk[]): ReadableStream<ChatChunk> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

const height = citation(2, "7,5 Meter hoch");
const price = citation(2, "rund 12 Millionen Euro");
const second: AnswerEvent = {
  type: "sentence-available",
  index: 1,
  sentence: {
    text: "Er kostete laut Deichverband rund 12 Millionen Euro.",
    verdict: "supported",
    citations: [price.passageId],
    quotes: [{ passageId: price.passageId, ...price.quote }],
  },
  citations: [],
};
const withheld: AnswerEvent = {
  type: "sentence-withheld",
  text: "Er ist 8 Meter hoch.",
  verdict: "refuted",
  reason: { code: "number", message: "Die Textstelle nennt 7,5 Meter, nicht 8 Meter." },
};
const conflict: AnswerEvent = {
  type: "conflict-available",
  conflict: {
    kind: "contradiction",
    about: "Höhe des Deichs",
    positions: [{ statement: "7,5 Meter", passageId: height.passageId }],
  },
  citations: [],
};

describe("chatStream", () => {
  test("starts with the server's message ID and gives each sentence its own text part with native citations", async () => {
    const chunks = await all(answerEvents);
    expect(chunks[0]).toEqual({ type: "start", messageId: "a1", messageMetadata: { answerId: "a1" } });
    expect(chunks.find(({ type }) => type === "text-end")).toEqual({
      type: "text-end",
      id: "a1-0",
      citations: [
        {
          source: {
            type: "source",
            sourceType: "document",
            id: height.passageId,
            mediaType: "text/plain",
            title: height.title,
            providerMetadata: { fundstelle: { citation: height, quotes: [height.quote] } },
          },
          startIndex: 0,
          endIndex: answer.text.length,
          citedText: "7,5 Meter hoch",
        },
      ],
    });
    expect(chunks.at(-1)).toMatchObject({
      type: "finish",
      messageMetadata: { kind: "answered", nearest: answer.nearest },
    });
  });

  test("a passage that was sent before is cited again with the words that carry this sentence", async () => {
    const ends = (await all([...answerEvents.slice(0, 2), second])).filter((chunk) => chunk.type === "text-end");
    expect(ends[1]?.citations?.[0]?.citedText).toBe("rund 12 Millionen Euro");
  });

  test("a sentence that cites nothing has no citations key", () => {
    const frame = { text: "Die Quellen nennen:", verdict: "supported", citations: [], quotes: [] } as const;
    const event: AnswerEvent = { type: "sentence-available", index: 0, sentence: frame, citations: [] };
    expect(chatChunks(event, "a1", new Map()).at(-1)).toEqual({ type: "text-end", id: "a1-0" });
  });

  const script = [...answerEvents.slice(0, 2), withheld, second, conflict, ...answerEvents.slice(2)];
  test.each(script.map((_, cut) => cut))(
    "cut after %i events ends with abort and reads as one message",
    async (cut) => {
      const chunks = await all(script.slice(0, cut));
      expect(chunks.at(-1)).toEqual({ type: "abort" });
      const messages = await Array.fromAsync(readUIMessageStream<ChatMessage>({ stream: streamOf(chunks) }));
      expect(new Set(messages.map(({ id }) => id))).toEqual(new Set(["a1"]));
      expect(messages.at(-1)?.parts.length).toBe(Math.max(0, Math.min(cut, 5) - 1));
    },
  );

  test("the AI SDK reads citations, withheld sentences, conflicts and metadata back", async () => {
    const stream = streamOf(await all(script));
    const message = (await Array.fromAsync(readUIMessageStream<ChatMessage>({ stream }))).at(-1);
    expect(message?.parts.map(({ type }) => type)).toEqual(["text", "data-withheld", "text", "data-conflict"]);
    expect(message?.metadata).toMatchObject({ answerId: "a1", kind: "answered", timings: answer.timings });
  });

  test("answer-failed becomes the error chunk and nothing follows", async () => {
    const failed: AnswerEvent = {
      type: "answer-failed",
      error: { code: "model-failed", message: "Das Modell antwortet nicht." },
    };
    expect((await all([...answerEvents.slice(0, 1), failed])).at(-1)).toEqual({
      type: "error",
      errorText: "Das Modell antwortet nicht.",
    });
  });
});
