import { Hono } from "hono";
import { z } from "zod";
import type { Assistant } from "#assistant";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { eventBlock, eventStreamHeaders, textStream } from "./event-stream.ts";
import { failureResponse } from "./failure-response.ts";
import type { HttpEnv } from "./http-settings.ts";
import { filterFields, filterOf, questionText, turns } from "./question-shapes.ts";
import { readBody } from "./read-body.ts";
import { searchPassage } from "./search-passage.ts";

export const askBody = z.strictObject({ question: questionText, history: turns.default([]), ...filterFields });

/** `POST /` gives the whole answer, or its events with `Accept: text/event-stream`; a closed connection ends the model's work. */
export function askRoute(assistant: Assistant): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post("/", async (c) => {
    const body = await readBody(c, askBody);
    const question = { text: body.question, history: body.history, filter: filterOf(body) };
    const gone = new AbortController();
    const signal = AbortSignal.any([c.req.raw.signal, gone.signal]);
    const events = assistant.ask(question, signal);
    if (wantsEvents(c.req.header("accept"))) {
      const blocks = sseOf(events);
      // By its reason the stream holds the request: of one collected as garbage Node's undici no longer aborts the signal (nodejs/undici#3644).
      return c.body(
        textStream(blocks, () => gone.abort(c.req.raw.signal.reason)),
        200,
        eventStreamHeaders,
      );
    }
    const last = await lastOf(events);
    if (last?.type === "answer-end") return c.json(last.answer);
    return failureResponse(c, last?.type === "answer-failed" ? last.error : aborted);
  });
}

const aborted = { code: "aborted", message: "Die Antwort wurde abgebrochen." };

const wantsEvents = (accept = ""): boolean => /\btext\/event-stream\b/i.test(accept);

async function lastOf(events: AsyncIterable<AnswerEvent>): Promise<AnswerEvent | undefined> {
  let last: AnswerEvent | undefined;
  for await (const event of events) last = event;
  return last;
}

/** Ends with exactly one `answer-end` or `answer-failed`, whatever the source does. */
async function* sseOf(events: AsyncIterable<AnswerEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    yield eventBlock(sseData(event), event.type);
    if (event.type === "answer-end" || event.type === "answer-failed") return;
  }
  yield eventBlock({ type: "answer-failed", error: aborted }, "answer-failed");
}

const sseData = (event: AnswerEvent): unknown =>
  event.type === "retrieval-available" ? { type: event.type, passages: event.passages.map(searchPassage) } : event;
