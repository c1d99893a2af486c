import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Answer } from "#domain/answer.ts";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { draftsFromFeedback } from "../../server/commands/eval-add.ts";
import { answer, article, citation, passages } from "../http/scripted-assistant.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type FakeSlack, fakeSlack } from "./fake-slack.ts";
import { mention, message, slackEvent, slackRig } from "./slack-rig.ts";

let fake: FakeSlack;
beforeEach(async () => {
  fake = await fakeSlack();
});
afterEach(() => fake.close());

const publicUrl = "https://fundstelle.example";

/** The blocks of the answer that an assistant gave, of all its posts. */
async function blocksOf(given: Partial<Answer>, more: Parameters<typeof slackRig>[1] = { publicUrl }) {
  const ask = async function* (): AsyncGenerator<AnswerEvent> {
    yield { type: "answer-end", answer: { ...answer, ...given } };
  };
  const rig = await slackRig(fake, { ...more, assistant: { ask } });
  await rig.event(slackEvent(mention("Wie hoch ist der Deich?")));
  await rig.settled();
  expect(rig.unexpected).toEqual([]);
  return fake.posts.flatMap(({ blocks }) => blocks);
}

const permalink = /^<https:\/\/fundstelle\.example(\/geteilt\/([0-9a-f-]{36}))\|Antwort in Fundstelle öffnen>$/;
const link = `${publicUrl}/artikel/${article.id}#p2`;

describe("an answer's blocks", () => {
  test("sentences with linked numbers, one line for each source, German buttons", async () => {
    expect(await blocksOf({})).toEqual([
      {
        type: "section",
        text: { type: "mrkdwn", text: `Der Deich ist 7,5 Meter hoch. <${link}|[1]>`, verbatim: true },
      },
      {
        type: "context",
        elements: [
          {
            type: "mrkdwn",
            text: `[1] *Elbblatt* · 04.03.2025 · Deich bei Hollern fertig · <${link}|im Artikel zeigen>`,
            verbatim: true,
          },
        ],
      },
      {
        type: "context",
        elements: [expect.objectContaining({ text: expect.stringMatching(permalink) })],
      },
      {
        type: "actions",
        elements: [
          { type: "button", action_id: "vote:up", text: { type: "plain_text", text: "👍 Hilfreich" } },
          { type: "button", action_id: "vote:down", text: { type: "plain_text", text: "👎 Nicht hilfreich" } },
          { type: "button", action_id: "source:1", value: `${article.id}#p2`, text: { text: "Quelle [1] zeigen" } },
        ].map((button) => expect.objectContaining({ ...button, text: expect.objectContaining(button.text) })),
      },
    ]);
  });

  test("the answer's own link shows it to colleagues on the page", async () => {
    const rig = await slackRig(fake, { publicUrl });
    await rig.event(slackEvent(mention("Wie hoch ist der Deich?")));
    await rig.settled();
    const line = fake.posts[0]?.blocks.at(-2)?.elements as { text: string }[];
    const [, , id] = permalink.exec(line[0]?.text ?? "") ?? [];
    const shared = await rig.app.request(`http://localhost/api/shares/${id}`);
    expect(await shared.json()).toMatchObject({
      question: answer.question,
      message: { role: "assistant" },
      own: false,
    });
  });

  test("without an address of our own there are numbers and no links", async () => {
    const [section] = await blocksOf({}, {});
    expect(section).toMatchObject({ text: { text: "Der Deich ist 7,5 Meter hoch. [1]" } });
  });

  test("a conflict is a table of who says what", async () => {
    const blocks = await blocksOf({
      conflicts: [
        {
          kind: "contradiction",
          about: "Höhe des Deichs",
          positions: [
            {
              statement: "Er ist 7,5 Meter hoch.",
              value: "7,5 Meter",
              speaker: "Deichverband",
              source: "Elbblatt",
              asOf: "2025-03",
              passageId: citation(2, "7,5").passageId,
            },
            {
              statement: "Er misst 8 Meter.",
              value: "8 Meter",
              source: "Kurier",
              publishedAt: "2025-03-05",
              passageId: citation(2, "7,5").passageId,
            },
          ],
        },
      ],
    });
    expect(blocks[1]).toMatchObject({ text: { text: "*Die Artikel widersprechen sich:* Höhe des Deichs" } });
    const table = blocks.find(({ type }) => type === "table") as { rows: { text: string }[][] };
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Angabe", "Aussage", "Wer sagt es", "Medium", "Stand"],
      ["7,5 Meter", "Er ist 7,5 Meter hoch.", "Deichverband", "Elbblatt", "03/2025"],
      ["8 Meter", "Er misst 8 Meter.", "–", "Kurier", "05.03.2025"],
    ]);
  });

  test("an abstention says so and names the nearest passages", async () => {
    const blocks = await blocksOf({
      kind: "abstained",
      text: "Dazu steht in den Artikeln nichts.",
      sentences: [],
      citations: [],
    });
    expect(blocks[0]).toMatchObject({ text: { text: expect.stringContaining("Dazu steht in den Artikeln nichts.") } });
    const contexts = blocks.filter(({ type }) => type === "context").map((block) => JSON.stringify(block));
    expect(contexts.slice(0, 2)).toEqual(passages.toReversed().map(({ text }) => expect.stringContaining(text)));
  });

  test("text from articles and readers is text: no call, no mention, no link, no format", async () => {
    const evil = "<!channel> <@U2> <https://boese.example|hier> & *fett* _schräg_ `code`";
    const [sentence] = answer.sentences;
    const height = citation(2, "7,5");
    if (!sentence) throw new Error("no sentence");
    const blocks = await blocksOf({
      sentences: [{ ...sentence, text: evil }],
      citations: [{ ...height, title: evil, source: evil, url: "javascript:alert(1)" }],
    });
    const shown = JSON.stringify(blocks);
    expect(shown).not.toMatch(/<[!@]|<https:\/\/boese|javascript/);
    expect(shown).toContain("&lt;!channel&gt; &lt;@U2&gt; &lt;https://boese.example|hier&gt; &amp; *\u200bfett*\u200b");
    expect(fake.posts[0]?.text).not.toMatch(/<!|<@/);
  });

  test("long answers are divided: texts within 3,000, posts within 12,000 characters and 50 blocks, and nothing is lost", async () => {
    const [sentence] = answer.sentences;
    if (!sentence) throw new Error("no sentence");
    const words = (n: number) => `Satz ${n} ${"über den Deich & das Wasser ".repeat(30)}`.trim();
    const sentences = Array.from({ length: 40 }, (_, n) => ({ ...sentence, text: words(n) }));
    const blocks = await blocksOf({ sentences: [...sentences, { ...sentence, text: "x".repeat(7000) }] });
    expect(fake.posts.length).toBeGreaterThan(2);
    for (const post of fake.posts) {
      expect(JSON.stringify(post.blocks).length).toBeLessThanOrEqual(12_500);
      expect(post.blocks.length).toBeLessThanOrEqual(50);
      expect(post.text.length).toBeLessThanOrEqual(3000);
      expect(post.metadata?.event_payload).toMatchObject({ parts: fake.posts.length, state: "final" });
    }
    const texts = blocks.flatMap((block) => (block.type === "section" ? [(block.text as { text: string }).text] : []));
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(3000);
    const all = texts.join("\n");
    for (const n of sentences.keys()) expect(all).toContain(`Satz ${n} über`);
    expect(all.replace(/[^x]/g, "").length).toBeGreaterThanOrEqual(7000);
  });
});

describe("buttons", () => {
  const pressed = (action: object, more: object = {}) => ({
    type: "block_actions",
    team: { id: "T1", domain: "elbblatt" },
    user: { id: "U1", team_id: "T1" },
    trigger_id: "123.456",
    response_url: fake.responseUrl,
    container: { type: "message", channel_id: "C1", message_ts: "1760000100.000001" },
    channel: { id: "C1" },
    message: { ts: "1760000100.000001" },
    actions: [{ type: "button", block_id: "b", action_ts: "1", ...action }],
    ...more,
  });

  test("👍 and 👎 of each reader are kept, the last one counts, and only they are thanked", async () => {
    const rig = await slackRig(fake);
    const answerId = "slack:T1:C1:1760000000.000100:antwort";
    await rig.press(pressed({ action_id: "vote:up", value: answerId }));
    rig.advance(1000);
    await rig.press(pressed({ action_id: "vote:down", value: answerId }));
    rig.advance(1000);
    await rig.press(pressed({ action_id: "vote:up", value: answerId }, { user: { id: "U2", team_id: "T1" } }));
    await rig.settled();
    expect(await rig.stores.feedback.list(9)).toMatchObject([
      { answerId, owner: "slack:T1:U2", vote: "up" },
      { answerId, owner: "slack:T1:U1", vote: "down" },
    ]);
    expect(fake.responses).toMatchObject(Array(3).fill({ response_type: "ephemeral", replace_original: false }));
  });

  test("an answer that two readers voted down becomes one draft of a gold question", async () => {
    const rig = await slackRig(fake);
    await rig.event(slackEvent(mention("Wie hoch ist der Deich?")));
    await rig.settled();
    const shown = fake.posts[0]?.blocks.flatMap(
      ({ elements }) => (elements ?? []) as { action_id?: string; value?: string }[],
    );
    const value = shown?.find(({ action_id }) => action_id === "vote:down")?.value;
    for (const id of ["U1", "U2"])
      await rig.press(pressed({ action_id: "vote:down", value }, { user: { id, team_id: "T1" } }));
    const file = join(temporaryFolder(), "entwuerfe.jsonl");
    await draftsFromFeedback(file, rig.stores, {
      out: () => undefined,
      note: () => undefined,
      progress: () => undefined,
      isInteractive: false,
    });
    const drafts = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(drafts).toMatchObject([{ question: answer.question, answered: answer.text }]);
  });

  test("„Quelle zeigen“ opens the whole passage with its article", async () => {
    const rig = await slackRig(fake, { publicUrl });
    await rig.press(pressed({ action_id: "source:1", value: `${article.id}#p2` }));
    await rig.settled();
    const [call] = fake.named("views.open");
    expect(call?.body).toMatchObject({ trigger_id: "123.456", view: { type: "modal", title: { text: "Quelle" } } });
    const shown = JSON.stringify(call?.body);
    expect(shown).toContain(passages[1]?.text);
    expect(shown).toContain("*Elbblatt* · 04.03.2025 · Deich bei Hollern fertig");
    expect(shown).toContain(link);
  });

  test("a passage that is gone says so", async () => {
    const rig = await slackRig(fake);
    await rig.press(pressed({ action_id: "source:1", value: "weg#p1" }));
    await rig.settled();
    expect(JSON.stringify(fake.named("views.open"))).toContain("Diese Textstelle gibt es nicht mehr");
  });

  test("a window that cannot be opened is told to the reader", async () => {
    const rig = await slackRig(fake);
    fake.refuse("views.open", { body: { ok: false, error: "expired_trigger_id" } });
    await rig.press(pressed({ action_id: "source:1", value: `${article.id}#p2` }));
    await rig.settled();
    expect(fake.responses).toMatchObject([{ text: expect.stringContaining("konnte nicht gezeigt werden") }]);
  });

  test("an unknown button is acknowledged", async () => {
    const rig = await slackRig(fake);
    expect((await rig.press(pressed({ action_id: "anderes", value: "x" }))).status).toBe(200);
  });
});

describe("commands", () => {
  const command = (name: string, text: string, more: Record<string, string> = {}) => ({
    ...{ command: name, text, team_id: "T1", channel_id: "C1", user_id: "U1", user_name: "inga" },
    ...{ trigger_id: "7.7.x", response_url: fake.responseUrl, token: "veraltet", api_app_id: "A1", ...more },
  });

  test("/frage is acknowledged to the asker and answered for the channel; its thread goes on", async () => {
    const rig = await slackRig(fake);
    const response = await rig.command(command("/frage", "Wie hoch ist der Deich?"));
    expect(await response.json()).toMatchObject({ response_type: "ephemeral", text: "Ich suche in den Artikeln …" });
    await rig.settled();
    expect(fake.posts).toMatchObject([
      { channel: "C1", text: expect.stringMatching(/^<@U1> fragt: Wie hoch ist der Deich\?\nDer Deich ist/) },
    ]);
    const [post] = fake.posts;
    await rig.event(
      slackEvent(
        message("Und was kostete er?", {
          channel: "C1",
          channel_type: "channel",
          thread_ts: post?.ts,
          ts: "1760000200.000001",
        }),
      ),
    );
    await rig.settled();
    expect(fake.posts[1]).toMatchObject({ thread_ts: post?.ts });
  });

  test("/frage where the bot is no member is answered through the command's own address", async () => {
    const rig = await slackRig(fake);
    fake.refuse("chat.postMessage", { body: { ok: false, error: "not_in_channel" } });
    await rig.command(command("/frage", "Wie hoch ist der Deich?"));
    await rig.settled();
    expect(fake.posts).toEqual([]);
    expect(fake.responses).toMatchObject([{ response_type: "in_channel", text: expect.stringContaining("7,5 Meter") }]);
  });

  test.each(["/pruefe", "/prüfe"])("%s shows each claim's verdict to the asker alone", async (name) => {
    const check = async (text: string) => ({
      text,
      verdict: "refuted" as const,
      claims: [
        {
          ...{ text, start: 0, end: text.length, verdict: "refuted" as const, citations: [citation(2, "7,5")] },
          reason: { code: "figure", message: "Die Textstelle nennt 7,5 Meter, nicht 9 Meter." },
        },
      ],
    });
    const rig = await slackRig(fake, { assistant: { check } });
    await rig.command(command(name, "Der Deich ist 9 Meter hoch."));
    await rig.settled();
    expect(fake.posts).toEqual([]);
    expect(fake.responses).toMatchObject([
      {
        response_type: "ephemeral",
        text: expect.stringContaining(
          "*Widerlegt:* Der Deich ist 9 Meter hoch. [1] – _Die Textstelle nennt 7,5 Meter, nicht 9 Meter._",
        ),
      },
    ]);
  });

  test.each([
    ["/frage", ""],
    ["/pruefe", "hilfe"],
  ])("%s %s tells how it goes", async (name, text) => {
    const rig = await slackRig(fake);
    const reply = (await (await rig.command(command(name, text))).json()) as { text: string };
    expect(reply.text).toContain(`So geht es: \`${name}`);
    await rig.settled();
    expect(fake.calls).toEqual([]);
  });
});

describe("the assistant's panel", () => {
  test.each([
    [
      "a thread of the assistant",
      { type: "assistant_thread_started", assistant_thread: { channel_id: "D1", thread_ts: "17.1", user_id: "U1" } },
      { channel_id: "D1", thread_ts: "17.1" },
    ],
    ["the messages tab", { type: "app_home_opened", user: "U1", channel: "D1", tab: "messages" }, { channel_id: "D1" }],
  ])("%s gets questions that the articles answer", async (_, event, where) => {
    const starters = async () => ["Wie hoch ist der Deich?"];
    const rig = await slackRig(fake, { assistant: { starters } });
    await rig.event(slackEvent(event));
    await rig.settled();
    expect(fake.named("assistant.threads.setSuggestedPrompts")).toMatchObject([
      { body: { ...where, prompts: [{ title: "Wie hoch ist der Deich?", message: "Wie hoch ist der Deich?" }] } },
    ]);
  });
});
