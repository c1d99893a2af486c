import { describe, expect, test } from "vitest";
import type { Assistant } from "#assistant";
import type { SharedAnswerView } from "#http/share-routes.ts";
import { requestApp } from "./request-app.ts";
import { answer, article, haltingAsk, passages } from "./scripted-assistant.ts";

const browser = { "sec-fetch-site": "same-origin" };

/** An app with a reader who has asked one question; the answer's ID with it. */
async function asked(assistant: Partial<Assistant> = {}, settings = {}) {
  const app = requestApp({ assistant, settings });
  const token = settings && "token" in settings ? { authorization: `Bearer ${settings.token}` } : {};
  const session = await app.get("/api/session", browser);
  const anna = { ...browser, ...token, cookie: (session.headers.get("set-cookie") ?? "").split(";")[0] ?? "" };
  await (await app.post("/api/chat", { id: "g", text: "Wie hoch ist der Deich?" }, anna)).text();
  const send = (method: string, path: string, headers: Record<string, string> = anna) =>
    Promise.resolve(app.app.request(path, { method, headers }));
  const { messages } = (await (await send("GET", "/api/conversations/g")).json()) as {
    messages: { id: string; metadata?: object }[];
  };
  const answerId = messages[1]?.id ?? "";
  return { ...app, anna, answerId, send, metadata: messages[1]?.metadata };
}

const shareOf = async (response: Response): Promise<string> => ((await response.json()) as { share: string }).share;

describe("sharing an answer", () => {
  test("anyone with the ID reads question, answer and quoted words; the owner's conversation says that it is shared", async () => {
    const { send, post, anna, answerId } = await asked();
    await post("/api/feedback", { answerId, vote: "down" }, anna);
    const share = await shareOf(await send("PUT", `/api/answers/${answerId}/share`));
    expect(share).toMatch(/^[0-9a-f-]{36}$/);
    expect(await shareOf(await send("PUT", `/api/answers/${answerId}/share`))).toBe(share);
    const seen = (await (await send("GET", `/api/shares/${share}`, browser)).json()) as SharedAnswerView;
    expect(seen).toMatchObject({
      question: answer.question,
      own: false,
      answeredAt: "2025-03-04T00:00:00.000Z",
      message: { parts: [{ text: answer.text, citations: [{ citedText: "7,5 Meter hoch" }] }], metadata: { share } },
    });
    expect(seen.message.metadata).not.toHaveProperty("changes");
    expect(seen.message.metadata).not.toHaveProperty("vote");
    expect(await (await send("GET", `/api/shares/${share}`)).json()).toMatchObject({ own: true });
    expect(await (await send("GET", "/api/conversations/g")).json()).toMatchObject({
      messages: [{}, { metadata: { share } }],
    });
  });

  test("is ended by its owner alone, and by deleting the conversation", async () => {
    const { send, answerId } = await asked();
    const path = `/api/answers/${answerId}/share`;
    const share = await shareOf(await send("PUT", path));
    expect((await send("DELETE", path, browser)).status).toBe(404);
    expect((await send("DELETE", path)).status).toBe(204);
    expect((await send("GET", `/api/shares/${share}`)).status).toBe(404);
    const again = await shareOf(await send("PUT", path));
    expect(again).not.toBe(share);
    await send("DELETE", "/api/conversations/g");
    expect((await send("GET", `/api/shares/${again}`)).status).toBe(404);
  });

  test("needs a finished answer of one's own", async () => {
    const { send, answerId } = await asked();
    expect((await send("PUT", `/api/answers/${answerId}/share`, browser)).status).toBe(404);
    expect((await send("PUT", "/api/answers/nein/share")).status).toBe(404);
    const { ask } = haltingAsk();
    const halted = requestApp({ assistant: { ask } });
    const streaming = halted.post("/api/chat", { id: "g", text: "Wie hoch?" });
    while (!(await halted.post("/api/conversations/g/stop", "")).ok);
    await (await streaming).text();
    const { messages } = (await (await halted.get("/api/conversations/g")).json()) as { messages: { id: string }[] };
    const response = await halted.app.request(`/api/answers/${messages[1]?.id}/share`, { method: "PUT" });
    expect(response.status).toBe(404);
  });

  test("asks for the token like everything else", async () => {
    const { send, answerId } = await asked({}, { token: "ein-langes-zugangswort" });
    const share = await shareOf(await send("PUT", `/api/answers/${answerId}/share`));
    expect((await send("GET", `/api/shares/${share}`, browser)).status).toBe(401);
  });
});

describe("an article that changed since the answer", () => {
  const changed = (text: string) => ({ article: { ...article, text }, passages });
  test.each([
    ["is gone", undefined, "gone"],
    ["in the cited passage", changed(article.text.replace("7,5", "8")), "cited-passage"],
    ["elsewhere", changed(`${article.text}\n\nKorrektur: Der Bau begann im Mai.`), "elsewhere"],
  ])("%s is told with the stored answer, which keeps its words", async (_, now, state) => {
    let found: Awaited<ReturnType<Assistant["article"]>> = { article, passages };
    const { send } = await asked({ article: async () => found });
    found = now;
    expect(await (await send("GET", "/api/conversations/g")).json()).toMatchObject({
      messages: [
        {},
        {
          parts: [{ citations: [{ citedText: "7,5 Meter hoch" }] }],
          metadata: { changes: [{ articleId: article.id, title: article.title, state }] },
        },
      ],
    });
  });

  test("is not told where it cannot be known, and the answer is kept and shown all the same", async () => {
    const away = new Error("disk away");
    const { metadata, unexpected } = await asked({
      article: async () => {
        throw away;
      },
    });
    expect(metadata).toMatchObject({ kind: "answered" });
    expect(metadata).not.toHaveProperty("changes");
    expect(unexpected).toEqual([away, away]);
  });
});
