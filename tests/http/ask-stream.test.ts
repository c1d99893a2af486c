import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { requestApp } from "./request-app.ts";
import { answer, answerEvents, haltingAsk } from "./scripted-assistant.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const wantsEvents = { accept: "text/event-stream" };

function parse(text: string): readonly { readonly event: string; readonly data: { readonly type: string } }[] {
  return text
    .split("\n\n")
    .filter(Boolean)
    .map((block) => {
      const [event = "", data = "", ...more] = block.split("\n");
      expect(more).toEqual([]);
      return { event: event.replace(/^event: /, ""), data: JSON.parse(data.replace(/^data: /, "")) };
    });
}

describe("ask with Accept: text/event-stream", () => {
  test("sends each event as one named block and the whole answer last", async () => {
    const response = await requestApp().post("/api/ask", { question: "Wie hoch?" }, wantsEvents);
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const events = parse(await response.text());
    expect(events.map(({ event }) => event)).toEqual(["retrieval-available", "sentence-available", "answer-end"]);
    expect(events.every(({ event, data }) => event === data.type)).toBe(true);
    expect(events.at(0)?.data).toMatchObject({ passages: [{ rank: 1, passageId: answer.citations[0]?.passageId }] });
    expect(events.at(-1)?.data).toEqual({ type: "answer-end", answer });
  });

  test.each(answerEvents.map((_, cut) => cut))(
    "ends with exactly one answer-failed when the source is cut after %i",
    async (cut) => {
      const { post } = requestApp({
        assistant: {
          async *ask() {
            yield* answerEvents.slice(0, cut);
          },
        },
      });
      const events = parse(await (await post("/api/ask", { question: "Wie hoch?" }, wantsEvents)).text());
      expect(events.length).toBe(cut + 1);
      expect(events.filter(({ event }) => /^answer-/.test(event)).map(({ event }) => event)).toEqual(["answer-failed"]);
    },
  );

  test("aborts the model when the reader goes away", async () => {
    const { ask, aborted } = haltingAsk();
    const response = await requestApp({ assistant: { ask } }).post("/api/ask", { question: "Wie hoch?" }, wantsEvents);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await aborted;
  });

  test("aborts the model when the request's signal aborts after garbage was collected", async () => {
    const { ask, aborted } = haltingAsk();
    const gone = new AbortController();
    const { app } = requestApp({ assistant: { ask } });
    const body = JSON.stringify({ question: "Wie hoch?" });
    const response = await app.request("/api/ask", { method: "POST", headers: wantsEvents, body, signal: gone.signal });
    const text = response.text();
    await setImmediate();
    collectGarbage();
    gone.abort();
    await aborted;
    expect(parse(await text).at(-1)).toMatchObject({ event: "answer-failed" });
  });

  test("aborts the model when the request's signal aborts before the answer is whole", async () => {
    const { ask, aborted } = haltingAsk();
    const gone = new AbortController();
    const { app } = requestApp({ assistant: { ask } });
    const body = JSON.stringify({ question: "Wie hoch?" });
    const response = app.request("/api/ask", { method: "POST", body, signal: gone.signal });
    gone.abort();
    await aborted;
    expect((await response).status).toBe(503);
  });
});
