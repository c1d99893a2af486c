import { describe, expect, test } from "vitest";
import type { ChatChunk } from "#http/chat-stream.ts";
import { memoryStores } from "#stores/memory-stores.ts";
import { requestApp } from "./request-app.ts";
import { answer, answerEvents, haltingAsk } from "./scripted-assistant.ts";

async function chunksOf(response: Response): Promise<readonly ChatChunk[]> {
  const lines = (await response.text()).split("\n\n").filter(Boolean);
  expect(lines.at(-1)).toBe("data: [DONE]");
  return lines.slice(0, -1).map((line) => JSON.parse(line.replace(/^data: /, "")));
}

const typesOf = (chunks: readonly ChatChunk[]): string => chunks.map(({ type }) => type).join(" ");
const whole = "start data-retrieval text-start text-delta text-end finish";

interface Shown {
  readonly answering: boolean;
  readonly title: string;
  readonly messages: readonly {
    readonly id: string;
    readonly role: string;
    readonly parts: readonly object[];
    readonly metadata?: object;
  }[];
}
const show = async (app: ReturnType<typeof requestApp>, id: string, headers = {}): Promise<Shown> =>
  (await (await app.get(`/api/conversations/${id}`, headers)).json()) as Shown;

describe.each(["local", "shared"] as const)("chat, %s answers", (answers) => {
  test("streams the answer and keeps question and answer for the next turn", async () => {
    const halting = haltingAsk();
    halting.release();
    const app = requestApp({ answers, assistant: { ask: halting.ask } });
    const first = await app.post("/api/chat", { id: "g", text: "Wie hoch ist der Deich?" });
    expect(first.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
    expect(typesOf(await chunksOf(first))).toBe(whole);
    await chunksOf(await app.post("/api/chat", { id: "g", text: "Und was kostete er?" }));
    expect(halting.asked.map(({ text, history }) => [text, history])).toEqual([
      ["Wie hoch ist der Deich?", []],
      [
        "Und was kostete er?",
        [
          { role: "user", text: "Wie hoch ist der Deich?" },
          { role: "assistant", text: answer.text },
        ],
      ],
    ]);
  });

  test.each([
    { id: "g" },
    { text: "Wer?" },
    { id: "g", text: "Wer?", messages: [] },
    { id: "g", messages: [{ role: "assistant", parts: [{ type: "text", text: "Gelogen." }] }] },
    { id: "g", text: "Wer?", regenerate: "m" },
    { id: "g", edit: "m" },
    { id: "", text: "Wer?" },
    { id: "g", text: "" },
    { id: "g", text: 3 },
  ])("refuses %o", async (body) => {
    expect((await requestApp({ answers }).post("/api/chat", body)).status).toBe(400);
  });

  test("a closed connection does not end the answer; it can be followed again and is kept", async () => {
    const { ask, release } = haltingAsk();
    const app = requestApp({ answers, assistant: { ask } });
    const reader = (await app.post("/api/chat", { id: "g", text: "Wie hoch?" })).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(await show(app, "g")).toMatchObject({ answering: true, messages: [{ role: "user" }] });
    const again = await app.get("/api/conversations/g/stream");
    release();
    // What was found is shown while the answer is made: who follows late may find it made.
    expect(typesOf(await chunksOf(again)).replace("data-retrieval ", "")).toBe(whole.replace("data-retrieval ", ""));
    expect((await app.get("/api/conversations/g/stream")).status).toBe(204);
    const { answering, messages } = await show(app, "g");
    expect(answering).toBe(false);
    expect(messages[1]).toMatchObject({
      role: "assistant",
      parts: [{ type: "text", text: answer.text, citations: [{ citedText: "7,5 Meter hoch" }] }],
      metadata: { kind: "answered", model: "extract" },
    });
  });

  test("stop aborts the model, ends the stream and keeps what was said", async () => {
    const { ask, aborted } = haltingAsk();
    const app = requestApp({ answers, assistant: { ask } });
    const streaming = app.post("/api/chat", { id: "g", text: "Wie hoch?" }).then(chunksOf);
    while (!(await app.post("/api/conversations/g/stop", "")).ok);
    await aborted;
    expect((await streaming).at(-1)?.type).toBe("abort");
    const { messages } = await show(app, "g");
    expect(messages.at(-1)?.metadata).not.toHaveProperty("kind");
    expect(await (await app.post("/api/conversations/g/stop", "")).json()).toEqual({ stopped: false });
  });

  test("shutdown aborts the running answers", async () => {
    const { ask, aborted } = haltingAsk();
    const shutdown = new AbortController();
    const app = requestApp({ answers, assistant: { ask }, runtime: { shutdown: shutdown.signal } });
    const response = await app.post("/api/chat", { id: "g", text: "Wie hoch?" });
    shutdown.abort();
    await aborted;
    expect((await chunksOf(response)).at(-1)?.type).toBe("abort");
  });

  test("a new question ends the answer that is still running", async () => {
    const { ask, asked, release } = haltingAsk();
    const app = requestApp({ answers, assistant: { ask } });
    const first = await app.post("/api/chat", { id: "g", text: "Wie hoch?" });
    const second = await app.post("/api/chat", { id: "g", text: "Wie teuer?" });
    expect((await chunksOf(first)).at(-1)?.type).toBe("abort");
    release();
    expect(typesOf(await chunksOf(second))).toBe(whole);
    expect(asked[1]?.history.map(({ role }) => role)).toEqual(["user", "assistant"]);
  });

  test("regenerate repeats the question and sets the old answer and all after it aside", async () => {
    const app = requestApp({ answers });
    await chunksOf(await app.post("/api/chat", { id: "g", text: "Wie hoch?" }));
    await chunksOf(await app.post("/api/chat", { id: "g", text: "Wie teuer?" }));
    const old = (await show(app, "g")).messages[1]?.id;
    expect(typesOf(await chunksOf(await app.post("/api/chat", { id: "g", regenerate: old })))).toBe(whole);
    const { messages } = await show(app, "g");
    expect(messages.map(({ role }) => role)).toEqual(["user", "assistant"]);
    expect(messages[0]?.parts).toEqual([{ type: "text", text: "Wie hoch?" }]);
    expect(messages[1]?.id).not.toBe(old);
    expect((await app.post("/api/chat", { id: "g", regenerate: "nein" })).status).toBe(404);
  });

  test("edit asks anew from that turn, and show brings the old question back with all that came after it", async () => {
    const halting = haltingAsk();
    halting.release();
    const app = requestApp({ answers, assistant: { ask: halting.ask } });
    for (const text of ["Wie hoch?", "Wie teuer?"]) await chunksOf(await app.post("/api/chat", { id: "g", text }));
    const first = (await show(app, "g")).messages[1]?.id;
    const chunks = await chunksOf(await app.post("/api/chat", { id: "g", text: "Wie lang?", edit: first }));
    expect(halting.asked.at(-1)).toMatchObject({ text: "Wie lang?", history: [] });
    const edited = await show(app, "g");
    expect(edited.title).toBe("Wie lang?");
    expect(edited.messages.map(({ role }) => role)).toEqual(["user", "assistant"]);
    const versions = [expect.any(String), expect.any(String)];
    expect(edited.messages[1]?.metadata).toMatchObject({ versions });
    expect(chunks[0]).toMatchObject({ type: "start", messageMetadata: { versions } });
    const back = await app.post("/api/conversations/g/show", { messageId: first });
    expect(await back.json()).toMatchObject({
      messages: [{ parts: [{ text: "Wie hoch?" }] }, { id: first }, { parts: [{ text: "Wie teuer?" }] }, {}],
    });
  });

  test("an edited first question takes a title of the reader's own not away", async () => {
    const app = requestApp({ answers });
    await chunksOf(await app.post("/api/chat", { id: "g", text: "Wie hoch?" }));
    const answerId = (await show(app, "g")).messages[1]?.id;
    await app.app.request("/api/conversations/g", { method: "PATCH", body: JSON.stringify({ title: "Deich" }) });
    await chunksOf(await app.post("/api/chat", { id: "g", text: "Wie lang?", edit: answerId }));
    expect((await show(app, "g")).title).toBe("Deich");
  });

  test("edit and show of what there is not are 404", async () => {
    const app = requestApp({ answers });
    await chunksOf(await app.post("/api/chat", { id: "g", text: "Wie hoch?" }));
    expect((await app.post("/api/chat", { id: "g", text: "Wie lang?", edit: "nein" })).status).toBe(404);
    expect((await app.post("/api/chat", { id: "neu", text: "Wie lang?", edit: "nein" })).status).toBe(404);
    expect((await app.post("/api/conversations/g/show", { messageId: "nein" })).status).toBe(404);
    expect((await show(app, "g")).messages).toHaveLength(2);
  });

  test("an answerer that throws becomes an error chunk with a German sentence", async () => {
    const app = requestApp({
      answers,
      assistant: {
        async *ask() {
          yield* answerEvents.slice(0, 1);
          throw new Error("kaputt");
        },
      },
    });
    const chunks = await chunksOf(await app.post("/api/chat", { id: "g", text: "Wie hoch?" }));
    expect(chunks.at(-1)).toEqual({
      type: "error",
      errorText: "Beim Antworten ist ein unerwarteter Fehler aufgetreten.",
    });
    expect(app.unexpected).toHaveLength(1);
    expect((await show(app, "g")).messages[1]?.metadata).toMatchObject({ failure: expect.any(String) });
  });
});

describe("conversations", () => {
  test("follow-ups are asked of the last answer with all turns; there are none before it has ended", async () => {
    const { ask, release } = haltingAsk();
    const given: unknown[] = [];
    const followUps = async (...asked: readonly unknown[]) => {
      given.push(asked);
      return ["Wer baute ihn?"];
    };
    const app = requestApp({ assistant: { ask, followUps } });
    const streaming = app.post("/api/chat", { id: "g", text: "Wie hoch?" }).then(chunksOf);
    while (!(await app.get("/api/conversations/g")).ok);
    const next = async () => (await app.get("/api/conversations/g/follow-ups")).json();
    expect(await next()).toEqual({ followUps: [] });
    release();
    await streaming;
    expect(await next()).toEqual({ followUps: ["Wer baute ihn?"] });
    const turns = [
      { role: "user", text: "Wie hoch?" },
      { role: "assistant", text: answer.text },
    ];
    expect(given).toEqual([[answer, turns]]);
    expect((await app.get("/api/conversations/x/follow-ups")).status).toBe(404);
  });

  test("list, rename and delete", async () => {
    const app = requestApp();
    await chunksOf(await app.post("/api/chat", { id: "g/1", text: "Wie hoch?" }));
    const send = (method: string, body?: object) =>
      app.app.request("/api/conversations/g%2F1", { method, ...(body && { body: JSON.stringify(body) }) });
    expect((await send("PATCH", { title: "Deich" })).status).toBe(204);
    expect((await send("PATCH", { title: "" })).status).toBe(400);
    expect(await (await app.get("/api/conversations?q=hoch")).json()).toMatchObject({
      conversations: [{ id: "g/1", title: "Deich" }],
    });
    expect((await send("DELETE")).status).toBe(204);
    expect((await send("DELETE")).status).toBe(404);
    expect((await send("PATCH", { title: "Deich" })).status).toBe(404);
  });

  test("list gives the whole of the found conversations where that is asked for", async () => {
    const app = requestApp();
    for (const [id, text] of [
      ["g", "Wie teuer?"],
      ["h", "Wie lang?"],
    ])
      await chunksOf(await app.post("/api/chat", { id, text }));
    const found = await (await app.get("/api/conversations?q=teuer&with=messages")).json();
    expect(found).toMatchObject({ conversations: [{ id: "g", answering: false, messages: [{ role: "user" }, {}] }] });
    expect((await app.get("/api/conversations?with=alles")).status).toBe(400);
  });

  test("an unknown conversation is 404 for stream, stop and show", async () => {
    const { get, post } = requestApp();
    const all = [
      get("/api/conversations/x/stream"),
      post("/api/conversations/x/stop", ""),
      get("/api/conversations/x"),
    ];
    for (const response of await Promise.all(all)) expect(response.status).toBe(404);
  });

  test("each browser sees its own conversations only", async () => {
    const app = requestApp();
    const browser = { "sec-fetch-site": "same-origin" };
    const cookie = async () =>
      ((await app.get("/api/session", browser)).headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const anna = { ...browser, cookie: await cookie() };
    const bert = { ...browser, cookie: await cookie() };
    await chunksOf(await app.post("/api/chat", { id: "g", text: "Wie hoch?" }, anna));
    expect((await app.get("/api/conversations/g", bert)).status).toBe(404);
    expect((await show(app, "g", anna)).title).toBe("Wie hoch?");
  });

  test("feedback is kept for an answer of one's own", async () => {
    const stores = memoryStores();
    const app = requestApp({ stores });
    await chunksOf(await app.post("/api/chat", { id: "g", text: "Wie hoch?" }));
    const answerId = (await show(app, "g")).messages[1]?.id;
    const response = await app.post("/api/feedback", { answerId, vote: "down", comment: "Zu knapp." });
    expect(response.status).toBe(204);
    expect(await stores.feedback.list(9)).toMatchObject([{ answerId, vote: "down", comment: "Zu knapp." }]);
    expect((await show(app, "g")).messages[1]?.metadata).toMatchObject({ vote: "down" });
  });
});
