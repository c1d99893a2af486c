import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ChatChunk } from "#http/chat-stream.ts";
import type { ConversationView } from "#http/conversation-views.ts";
import type { FakeSlack } from "../slack/fake-slack.ts";
import { mention, signed, slackEvent } from "../slack/slack-rig.ts";
import type { ScriptedModel } from "./scripted-model.ts";

/** How a running server is reached: `app.request` or `fetch`. */
export type Request = (path: string, init?: RequestInit) => Promise<Response>;

/** What lets programs ask in the contract: a server's settings, and variables that say the same. */
export const hooks = {
  secret: "ein-langes-geheimnis",
  chatTokens: ["ein-chat-token-123"],
  publicUrl: "https://fundstelle.example",
} as const;
export const hookVariables = {
  FUNDSTELLE_HOOK_SECRET: hooks.secret,
  FUNDSTELLE_CHAT_TOKENS: hooks.chatTokens.join(","),
  FUNDSTELLE_PUBLIC_URL: hooks.publicUrl,
};

/** A server over the bundled articles that extracts its answers and is joined to Slack and to hooks, and one with a language model. */
export interface HttpTargets {
  readonly extracting: Request;
  readonly modelled: Request;
  readonly model: ScriptedModel;
  /** What Slack's signing secret is, is in `slack-rig.ts`. */
  readonly slack: FakeSlack;
  /** When the server hears that its reader is gone: workerd does not before it writes. */
  readonly hears: "at once" | "when writing";
}

const question = "Wie viele Artilleriegeschosse kamen aus Nordkorea?";
const article = "nachschub-fuer-moskau";

/** What the HTTP interface promises wherever it runs; conversations of different tests have different IDs, so servers may be shared. */
export function httpContract(name: string, targets: () => HttpTargets): void {
  const send = (method: string, path: string, body?: unknown, init: RequestInit = {}): Promise<Response> =>
    targets().extracting(path, { ...init, method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const get = async <Body>(path: string): Promise<Body> => {
    const response = await send("GET", path);
    expect(response.status).toBe(200);
    return (await response.json()) as Body;
  };

  describe(`${name}: one question`, () => {
    test("ask gives the whole answer, each sentence with its passage", async () => {
      const response = await send("POST", "/api/ask", { question });
      expect(response.headers.get("cache-control")).toBe("no-store");
      const answer = (await response.json()) as AskedAnswer;
      expect(answer).toMatchObject({ question, kind: "answered", model: "extract" });
      const known = new Set(answer.citations.map(({ passageId }) => passageId));
      for (const { citations } of answer.sentences) expect(citations.every((id) => known.has(id))).toBe(true);
      expect(answer.sentences.length).toBeGreaterThan(0);
    });

    test("ask sends the same answer as events", async () => {
      const accept = { headers: { accept: "text/event-stream" } };
      const response = await send("POST", "/api/ask", { question }, accept);
      expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
      const events = (await response.text())
        .split("\n\n")
        .filter(Boolean)
        .map((block) => JSON.parse(block.replace(/^event: .*\ndata: /, "")) as SentEvent);
      expect(events.map(({ type }) => type)).toEqual([
        "retrieval-available",
        ...events.slice(1, -1).map(({ type }) => type),
        "answer-end",
      ]);
      const { timings: _, ...whole } = (await (await send("POST", "/api/ask", { question })).json()) as AskedAnswer;
      expect(events.at(-1)?.answer).toMatchObject(whole);
      expect(events.filter(({ type }) => type === "sentence-available").map(({ sentence }) => sentence)).toEqual(
        whole.sentences,
      );
    });

    test("a question beside the articles is answered with an abstention", async () => {
      const answer = await (await send("POST", "/api/ask", { question: "Wie hoch ist der Eiffelturm?" })).json();
      expect(answer).toMatchObject({ kind: "abstained", citations: [], reason: { message: expect.any(String) } });
    });

    test("check says what the articles make of a text", async () => {
      const text = "Der Eiffelturm steht in Paris.";
      expect(await (await send("POST", "/api/check", { text })).json()).toMatchObject({
        text,
        verdict: "not-enough-info",
        claims: [{ text, start: 0, end: text.length }],
      });
    });

    test.each(["{}", "kein JSON", '{"question": 3}', '{"question":"Wer?","fremd":1}'])(
      "the body %s gets 400 with a German sentence",
      async (body) => {
        const response = await targets().extracting("/api/ask", { method: "POST", body });
        expect(response.status).toBe(400);
        expect(await response.json()).toMatchObject({ error: { code: "bad-request", message: expect.any(String) } });
      },
    );

    test("a body above the limit gets 413", async () => {
      const response = await send("POST", "/api/check", { text: "Wort ".repeat(1 << 18) });
      expect(response.status).toBe(413);
    });

    test("a connection that closes aborts the model", async () => {
      const events = { accept: "text/event-stream" };
      for (const headers of targets().hears === "at once" ? [events, {}] : [events]) {
        const pause = targets().model.pauseNext();
        const gone = new AbortController();
        const body = JSON.stringify({ question });
        const asked = targets()
          .modelled("/api/ask", { method: "POST", headers, body, signal: gone.signal })
          .then((response) => response.text())
          .catch((error: unknown) => String(error));
        await pause.reached;
        gone.abort();
        await pause.abandoned;
        await asked;
      }
    });
  });

  describe(`${name}: articles`, () => {
    test("search gives ranked passages, and k of them", async () => {
      const path = `/api/search?q=${encodeURIComponent("Artilleriegeschosse")}&k=3`;
      const { passages } = await get<{ readonly passages: readonly { rank: number; score: number }[] }>(path);
      expect(passages.map(({ rank }) => rank)).toEqual([1, 2, 3]);
      expect(passages[0]).toMatchObject({ score: expect.any(Number), articleId: expect.any(String) });
    });

    test("articles, one of them and its passages belong together", async () => {
      const { articles } = await get<{ readonly articles: readonly { id: string; passages: number }[] }>(
        "/api/articles",
      );
      expect(articles.length).toBe(5);
      const one = await get<ArticleBody>(`/api/articles/${article}`);
      expect(one.passages.length).toBe(articles.find(({ id }) => id === article)?.passages);
      const [first] = one.passages;
      const passage = await get<PassageBody>(`/api/passages/${encodeURIComponent(first?.passageId ?? "")}`);
      expect(passage).toMatchObject({ articleId: article, text: first?.text });
      expect(one.text.slice(passage.span.start, passage.span.end)).toBe(passage.text);
    });

    test("conflicts name the positions and their passages", async () => {
      const { conflicts } = await get<{ readonly conflicts: readonly { positions: readonly object[] }[] }>(
        "/api/conflicts",
      );
      expect(conflicts.length).toBeGreaterThan(0);
      for (const { positions } of conflicts) expect(positions.length).toBeGreaterThan(1);
    });

    test.each(["/api/passages/gibt-es-nicht%23p1", "/api/articles/gibt-es-nicht", "/api/gibt-es-nicht"])(
      "%s is 404",
      async (path) => {
        const response = await send("GET", path);
        expect(response.status).toBe(404);
        expect(await response.json()).toMatchObject({ error: { code: "not-found" } });
      },
    );

    test("healthz, starters, openapi.json and metrics answer", async () => {
      expect(await get("/healthz")).toMatchObject({ status: "ok", articles: 5 });
      expect(await get("/api/starters")).toBeInstanceOf(Object);
      expect(await get("/openapi.json")).toMatchObject({ openapi: "3.1.0" });
      expect(await (await send("GET", "/metrics")).text()).toContain("fundstelle_requests_total");
    });
  });

  describe(`${name}: conversations`, () => {
    test("chat streams the answer, keeps it, and takes an opinion of it", async () => {
      const id = crypto.randomUUID();
      const chunks = await chunksOf(await send("POST", "/api/chat", { id, text: question }));
      expect(chunks.map(({ type }) => type).join(" ")).toMatch(
        /^start data-retrieval( text-start text-delta text-end| data-(withheld|conflict))+ finish$/,
      );
      const { messages, answering } = await get<ConversationView>(`/api/conversations/${id}`);
      expect([answering, messages.map(({ role }) => role)]).toEqual([false, ["user", "assistant"]]);
      const answerId = messages[1]?.id;
      expect(chunks[0]).toMatchObject({ messageId: answerId });
      expect((await send("POST", "/api/feedback", { answerId, vote: "up" })).status).toBe(204);
      expect((await send("POST", "/api/feedback", { answerId: "fremd", vote: "up" })).status).toBe(404);
    });

    test("list, search, rename, regenerate and delete", async () => {
      const id = crypto.randomUUID();
      const path = `/api/conversations/${id}`;
      await chunksOf(await send("POST", "/api/chat", { id, text: question }));
      expect((await send("PATCH", path, { title: `Titel ${id}` })).status).toBe(204);
      expect(await get(`/api/conversations?q=${id}`)).toMatchObject({ conversations: [{ id, title: `Titel ${id}` }] });
      const regenerate = (await get<ConversationView>(path)).messages[1]?.id;
      await chunksOf(await send("POST", "/api/chat", { id, regenerate }));
      const { messages } = await get<ConversationView>(path);
      expect(messages.length).toBe(2);
      expect(messages[1]?.id).not.toBe(regenerate);
      expect((await send("DELETE", path)).status).toBe(204);
      expect((await send("GET", path)).status).toBe(404);
    });

    test("each browser sees its own only", async () => {
      const browser = { "sec-fetch-site": "same-origin" };
      const cookie = async () => {
        const session = await send("GET", "/api/session", undefined, { headers: browser });
        return (session.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
      };
      const [anna, bert] = [await cookie(), await cookie()];
      const id = crypto.randomUUID();
      const as = (who: string) => ({ headers: { ...browser, cookie: who } });
      await chunksOf(await send("POST", "/api/chat", { id, text: question }, as(anna)));
      expect((await send("GET", `/api/conversations/${id}`, undefined, as(anna))).status).toBe(200);
      expect((await send("GET", `/api/conversations/${id}`, undefined, as(bert))).status).toBe(404);
    });

    test("a closed connection does not end the answer: it is followed again and kept", async () => {
      const { modelled, model } = targets();
      const pause = model.pauseNext();
      const id = crypto.randomUUID();
      const gone = new AbortController();
      const started = await modelled("/api/chat", {
        method: "POST",
        body: JSON.stringify({ id, text: question }),
        signal: gone.signal,
      });
      const reader = started.body?.getReader();
      await reader?.read();
      await pause.reached;
      await reader?.cancel();
      gone.abort();
      const path = `/api/conversations/${id}`;
      expect(await (await modelled(path)).json()).toMatchObject({ answering: true });
      const followed = chunksOf(await modelled(`${path}/stream`));
      pause.release();
      expect((await followed).at(-1)).toMatchObject({ type: "finish" });
      expect((await modelled(`${path}/stream`)).status).toBe(204);
      const { messages } = (await (await modelled(path)).json()) as ConversationView;
      expect(messages.at(-1)).toMatchObject({ role: "assistant", metadata: { kind: "answered" } });
    });

    test("stop aborts the model, ends the stream and keeps what was said", async () => {
      const { modelled, model } = targets();
      const pause = model.pauseNext();
      const id = crypto.randomUUID();
      const body = JSON.stringify({ id, text: question });
      const started = modelled("/api/chat", { method: "POST", body }).then(chunksOf);
      await pause.reached;
      const stop = () => modelled(`/api/conversations/${id}/stop`, { method: "POST" });
      expect(await (await stop()).json()).toEqual({ stopped: true });
      await pause.abandoned;
      expect((await started).at(-1)).toEqual({ type: "abort" });
      expect(await (await stop()).json()).toEqual({ stopped: false });
      const { messages } = (await (await modelled(`/api/conversations/${id}`)).json()) as ConversationView;
      expect(messages.map(({ role }) => role)).toEqual(["user", "assistant"]);
    });

    test("of a question asked anew both versions stay, and an answer can be shared", async () => {
      const id = crypto.randomUUID();
      const path = `/api/conversations/${id}`;
      await chunksOf(await send("POST", "/api/chat", { id, text: question }));
      const first = (await get<ConversationView>(path)).messages[1]?.id;
      await chunksOf(await send("POST", "/api/chat", { id, text: "Wer hat sie untersucht?", edit: first }));
      expect((await get<ConversationView>(path)).messages[1]?.metadata?.versions).toHaveLength(2);
      expect(await (await send("POST", `${path}/show`, { messageId: first })).json()).toMatchObject({
        messages: [{}, { id: first }],
      });
      const { share } = (await (await send("PUT", `/api/answers/${first}/share`)).json()) as { readonly share: string };
      expect(await get(`/api/shares/${share}`)).toMatchObject({ question, own: true });
    });

    test("what a page of another site sends is refused", async () => {
      const foreign = { headers: { origin: "https://evil.example" } };
      expect((await send("POST", "/api/ask", { question }, foreign)).status).toBe(403);
    });
  });

  describe(`${name}: Slack`, () => {
    const event = (body: object, headers?: Readonly<Record<string, string>>): Promise<Response> => {
      const text = JSON.stringify(body);
      const signature = headers ?? signed(text, Math.floor(Date.now() / 1000));
      const init = { method: "POST", body: text, headers: { "content-type": "application/json", ...signature } };
      return targets().extracting("/slack/events", init);
    };

    test("url_verification is answered with its challenge", async () => {
      const response = await event({ type: "url_verification", token: "x", challenge: "3eZbrw1aB" });
      expect([response.status, await response.json()]).toEqual([200, { challenge: "3eZbrw1aB" }]);
    });

    test("a signed question is answered in its thread, one without signature refused", async () => {
      const { slack } = targets();
      const asked = slackEvent(mention(question), { eventId: crypto.randomUUID() });
      expect((await event(asked, {})).status).toBe(401);
      const response = await event(asked);
      expect([response.status, await response.text()]).toEqual([200, ""]);
      const answered = () => slack.posts.filter(({ metadata }) => metadata?.event_payload.state === "final");
      await slack.until(() => answered().length > 0);
      expect(answered()).toMatchObject([{ thread_ts: "1760000000.000100", text: expect.any(String) }]);
      expect(slack.calls.every(({ token }) => token === "xoxb-eins")).toBe(true);
    });
  });

  describe(`${name}: hooks`, () => {
    const ask = (body: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
      targets().extracting("/hooks/frage", { method: "POST", body, headers });
    const chat = (fields: Readonly<Record<string, string>>): Promise<Response> =>
      targets().extracting("/hooks/chat", { method: "POST", body: new URLSearchParams(fields) });

    test("a signed question gets what ask gives, as a whole and as events", async () => {
      const body = JSON.stringify({ question });
      const answer = (await (await ask(body, signature(body))).json()) as AskedAnswer;
      const asked = (await (await send("POST", "/api/ask", { question })).json()) as AskedAnswer;
      expect({ ...answer, timings: {} }).toEqual({ ...asked, timings: {} });
      const events = await ask(body, { ...signature(body), accept: "text/event-stream" });
      expect(await events.text()).toContain("event: answer-end");
    });

    test("one without signature, or with that of another body, is refused", async () => {
      const body = JSON.stringify({ question });
      for (const headers of [{}, signature(`${body} `)]) {
        const response = await ask(body, headers);
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({ error: { code: "unauthorized", message: expect.any(String) } });
      }
    });

    test("a command of Mattermost is answered in its channel with links to the passages, one of a stranger refused", async () => {
      const response = await chat({ token: hooks.chatTokens[0], command: "/frage", text: question });
      expect(await response.json()).toMatchObject({
        response_type: "in_channel",
        text: expect.stringContaining(`(<${hooks.publicUrl}/`),
      });
      expect((await chat({ token: "ein-fremdes-token", command: "/frage", text: question })).status).toBe(401);
    });
  });
}

function signature(body: string): Readonly<Record<string, string>> {
  const seconds = Math.floor(Date.now() / 1000);
  const hex = createHmac("sha256", hooks.secret).update(`v1:${seconds}:${body}`).digest("hex");
  return { "x-fundstelle-timestamp": String(seconds), "x-fundstelle-signature": `v1=${hex}` };
}

interface AskedAnswer {
  readonly timings: object;
  readonly sentences: readonly { readonly citations: readonly string[] }[];
  readonly citations: readonly { readonly passageId: string }[];
}

interface SentEvent {
  readonly type: string;
  readonly answer?: object;
  readonly sentence?: object;
}

interface PassageBody {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

interface ArticleBody {
  readonly text: string;
  readonly passages: readonly { readonly passageId: string; readonly text: string }[];
}

async function chunksOf(response: Response): Promise<readonly ChatChunk[]> {
  expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
  const lines = (await response.text()).split("\n\n").filter(Boolean);
  expect(lines.at(-1)).toBe("data: [DONE]");
  return lines.slice(0, -1).map((line) => JSON.parse(line.replace(/^data: /, "")) as ChatChunk);
}
