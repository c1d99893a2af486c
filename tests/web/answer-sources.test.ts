import { expect, test } from "vitest";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { type ChatMessage, chatStream } from "#http/chat-stream.ts";
import { sourcesOf } from "../../web/answer-sources.ts";
import { citation } from "../http/scripted-assistant.ts";

const height = citation(2, "7,5 Meter hoch");
const price = citation(2, "rund 12 Millionen Euro");
const done = citation(1, "seit Montag fertig");

const says = (index: number, cited: readonly (typeof height)[], fresh = cited): AnswerEvent => ({
  type: "sentence-available",
  index,
  sentence: {
    text: `Satz ${index}.`,
    verdict: "supported",
    citations: cited.map(({ passageId }) => passageId),
    quotes: cited.map(({ passageId, quote }) => ({ passageId, ...quote })),
  },
  citations: fresh,
});

test("sourcesOf numbers passages by first use and gathers the quotes of a passage that is cited again", async () => {
  const message: ChatMessage = { id: "a", role: "assistant", parts: [] };
  for await (const chunk of chatStream([says(0, [height]), says(1, [done]), says(2, [price], [])], "a")) {
    if (chunk.type === "text-end") message.parts.push({ type: "text", text: "", citations: chunk.citations ?? [] });
  }
  expect(sourcesOf(message).map(({ number, citation, quotes }) => [number, citation.passageId, quotes])).toEqual([
    [1, height.passageId, [height.quote, price.quote]],
    [2, done.passageId, [done.quote]],
  ]);
});

test("sourcesOf a message without citations is empty", () => {
  expect(sourcesOf({ id: "a", role: "assistant", parts: [{ type: "text", text: "Die Quellen nennen:" }] })).toEqual([]);
});
