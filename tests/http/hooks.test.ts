import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { chatHook } from "#http/chat-hook.ts";
import { passageAddress } from "../../web/address.ts";
import { requestApp } from "./request-app.ts";
import { answer, answerEvents, citation, haltingAsk, scriptedAssistant } from "./scripted-assistant.ts";

const secret = "ein-langes-geheimnis";
const now = Date.UTC(2025, 2, 4) / 1000;
const token = "mattermost-token-1234";
const publicUrl = "https://fundstelle.example";
const hooks = { secret, chatTokens: ["anderes-token-98765", token], publicUrl };
const question = JSON.stringify({ question: "Wie hoch ist der Deich?" });

function signed(body: string, seconds: number, key = secret): Record<string, string> {
  const hex = createHmac("sha256", key).update(`v1:${seconds}:${body}`).digest("hex");
  return { "x-fundstelle-timestamp": String(seconds), "x-fundstelle-signature": `v1=${hex}` };
}

describe("POST /hooks/frage", () => {
  const ask = (body: string, headers: Record<string, string>) => {
    const rig = requestApp({ settings: { hooks } });
    return rig.post("/hooks/frage", body, { host: "fremd.example", ...headers });
  };

  test.each([0, -300, 300])("answers a request signed %i s from now, under any host name", async (shift) => {
    const response = await ask(question, signed(question, now + shift));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ kind: "answered", text: answer.text });
  });

  test("gives events where they are asked for", async () => {
    const response = await ask(question, { ...signed(question, now), accept: "text/event-stream" });
    expect(await response.text()).toContain("event: answer-end");
  });

  test.each([
    ["301 s old", question, signed(question, now - 301)],
    ["301 s ahead", question, signed(question, now + 301)],
    ["a changed byte", question.replace("hoch", "noch"), signed(question, now)],
    ["JSON serialised anew", JSON.stringify(JSON.parse(question), null, 1), signed(question, now)],
    ["another secret", question, signed(question, now, "ein-anderes-geheimnis")],
    ["another time than was signed", question, { ...signed(question, now), "x-fundstelle-timestamp": String(now + 1) }],
    ["no time", question, { "x-fundstelle-signature": signed(question, now)["x-fundstelle-signature"] ?? "" }],
    ["no signature", question, { "x-fundstelle-timestamp": String(now) }],
    ["nothing", question, {}],
  ])("refuses %s with 401", async (_, body, headers) => {
    const response = await ask(body, headers);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: "unauthorized" } });
  });

  test("is not there without a secret", async () => {
    const { post } = requestApp({ settings: { hooks: { chatTokens: [] } } });
    expect((await post("/hooks/frage", question, signed(question, now))).status).toBe(404);
  });
});

describe("POST /hooks/chat", () => {
  const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
  const urlencoded = { "content-type": "application/x-www-form-urlencoded" };
  const call = (given: Parameters<typeof requestApp>[0], body: string, headers: Record<string, string> = urlencoded) =>
    requestApp({ settings: { hooks }, ...given }).post("/hooks/chat", body, headers);
  const text = async (response: Response) => ((await response.json()) as { text: string }).text;

  test("answers Mattermost's command in the channel, with numbers, medium, date and link", async () => {
    const response = await call(
      {},
      form({ token, command: "/frage", text: "Wie hoch ist der Deich?", user_name: "inga" }),
    );
    expect(await response.json()).toEqual({
      response_type: "in_channel",
      text: [
        "Der Deich ist 7,5 Meter hoch. \\[1\\]",
        "",
        `\\[1\\] **Elbblatt** · 04.03.2025 · Deich bei Hollern fertig · [im Artikel zeigen](<${publicUrl}${passageAddress("elbblatt-2025-03-04-deich#p2")}>)`,
      ].join("\n"),
    });
  });

  test("answers an outgoing webhook without the word that called it, as form and as JSON", async () => {
    const { ask, asked, release } = haltingAsk();
    release();
    const outgoing = { token, trigger_word: "Fundstelle", text: "Fundstelle: Wie hoch?", channel_name: "lokales" };
    await call({ assistant: { ask } }, form(outgoing));
    await call({ assistant: { ask } }, JSON.stringify({ ...outgoing, bot: false }), {
      "content-type": "application/json",
    });
    expect(asked.map((one) => one.text)).toEqual(["Wie hoch?", "Wie hoch?"]);
  });

  test("does not answer bots", async () => {
    const response = await call({}, JSON.stringify({ token, text: "Wie hoch?", bot: { i: "rocket.cat" } }), {
      "content-type": "application/json",
    });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  test("checks a text for whoever asked alone", async () => {
    const height = citation(2, "7,5 Meter hoch");
    const claim = { text: "Er ist 9 Meter hoch.", start: 0, end: 20, verdict: "refuted" } as const;
    const reason = { code: "figure", message: "Die Textstelle nennt 7,5 Meter, nicht 9 Meter." };
    const check = async (given: string) => ({
      text: given,
      verdict: "refuted" as const,
      claims: [{ ...claim, reason, citations: [height] }],
    });
    const response = await call({ assistant: { check } }, form({ token, command: "/pruefe", text: claim.text }));
    expect(await response.json()).toMatchObject({
      response_type: "ephemeral",
      text: expect.stringContaining("- **Widerlegt:** Er ist 9 Meter hoch. \\[1\\] – Die Textstelle nennt 7,5 Meter"),
    });
  });

  test("text from articles mentions nobody, links nowhere and formats nothing", async () => {
    const evil = "@all #lokales siehe [hier](https://boese.example) <!channel> **fett** :tada: um 12:30 Uhr";
    const [sentence] = answer.sentences;
    if (!sentence) throw new Error("no sentence");
    const ask = async function* (): AsyncGenerator<AnswerEvent> {
      yield { type: "answer-end", answer: { ...answer, sentences: [{ ...sentence, text: evil }] } };
    };
    const said = await text(await call({ assistant: { ask } }, form({ token, text: "Was?" })));
    expect(said.split("\n")[0]).toBe(
      "@\u200ball #\u200blokales siehe \\[hier\\](https:\u200b//boese.example) \\<!channel\\> \\*\\*fett\\*\\* :\u200btada: um 12:30 Uhr \\[1\\]",
    );
  });

  test.each([
    ["12.000 Soldaten", "12.000 Soldaten"],
    ["3. Mai", "3\\. Mai"],
    ["- Strich", "\\- Strich"],
  ])("%s at the beginning makes no list", async (given, shown) => {
    const [sentence] = answer.sentences;
    if (!sentence) throw new Error("no sentence");
    const ask = async function* (): AsyncGenerator<AnswerEvent> {
      yield { type: "answer-end", answer: { ...answer, sentences: [{ ...sentence, text: given }] } };
    };
    expect(await text(await call({ assistant: { ask } }, form({ token, text: "Was?" })))).toContain(`${shown} \\[1\\]`);
  });

  test("says in German why an answer broke off, after what was already proved", async () => {
    const ask = async function* (): AsyncGenerator<AnswerEvent> {
      yield* answerEvents.slice(0, 2);
      yield { type: "answer-failed", error: { code: "no-index", message: "Es gibt noch keinen Index." } };
    };
    const said = await text(await call({ assistant: { ask } }, form({ token, text: "Wie hoch?" })));
    expect(said).toContain("Der Deich ist 7,5 Meter hoch. \\[1\\]\n\nEs gibt noch keinen Index.");
  });

  test("tells how to ask when nothing was asked, and what is too long", async () => {
    expect(await text(await call({}, form({ token, command: "/frage", text: " " })))).toContain("So geht es");
    expect(await text(await call({}, form({ token, text: "a".repeat(4001) })))).toContain("zu lang");
  });

  test.each([
    ["a wrong token", form({ token: "mattermost-token-1235", text: "Wie?" }), 401],
    ["no token", form({ text: "Wie?" }), 401],
  ])("refuses %s", async (_, body, status) => {
    expect((await call({}, body)).status).toBe(status);
  });

  test("refuses JSON that is none, in German", async () => {
    expect((await call({}, "{", { "content-type": "application/json" })).status).toBe(400);
  });
});

test("chatHook sends what is proved when the chat will not wait any longer", async () => {
  const { ask, aborted } = haltingAsk();
  const app = chatHook({ assistant: scriptedAssistant({ ask }), tokens: [token], deadlineMs: 20 });
  const response = await app.request("/", { method: "POST", body: new URLSearchParams({ token, text: "Wie hoch?" }) });
  await aborted;
  expect(await response.json()).toMatchObject({
    response_type: "in_channel",
    text: expect.stringMatching(/^Der Deich ist 7,5 Meter hoch\. .*\n\nDie Antwort hat zu lange gedauert/),
  });
});
