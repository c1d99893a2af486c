import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { indexSource } from "#adapters/index-segments.ts";
import { type Assistant, createAssistant } from "#assistant";
import { ingestPaths, loadEmbedder } from "#compose";
import type { Answer } from "#domain/answer.ts";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { extractiveAnswerer } from "#pipeline/extract/extractive-answerer.ts";
import type { Answerer, Draft, Embedder, IndexSource } from "#pipeline/ports.ts";
import { readSettings } from "#settings";
import { temporaryFolder } from "./temporary-folder.ts";

let folder = "";
let embedder: Embedder;
let indexes: IndexSource;
const silent = { note: () => undefined, progress: () => undefined };

beforeAll(async () => {
  folder = temporaryFolder();
  embedder = await loadEmbedder(readSettings({}));
  const directory = join(folder, "index");
  const articles = join(import.meta.dirname, "fixtures", "flood");
  await ingestPaths([articles], { directory, embedder, mode: "apply", prune: "keep" }, silent);
  indexes = indexSource({ directory, fingerprint: embedder.fingerprint });
});

/** A model that says what it is told to, with the marker of the first passage that holds the word. */
const scripted = (script: (marker: (word: string) => string) => Iterable<Draft> | AsyncIterable<Draft>): Answerer => ({
  model: "scripted",
  async *draft({ retrieval }) {
    const marker = (word: string): string =>
      `[${retrieval.passages.findIndex(({ passage }) => passage.text.includes(word)) + 1}]`;
    yield* script(marker);
  },
});

const assistantOf = (...answerers: readonly [Answerer, ...Answerer[]]): Assistant =>
  createAssistant({
    indexes,
    embedder,
    answerers,
    clock: () => performance.now(),
    passages: 8,
    onError: () => undefined,
  });

async function eventsOf(assistant: Assistant, text: string, signal?: AbortSignal): Promise<readonly AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  for await (const event of assistant.ask({ text, history: [], filter: {} }, signal)) events.push(event);
  return events;
}

async function answerOf(assistant: Assistant, text: string): Promise<Answer> {
  const last = (await eventsOf(assistant, text)).at(-1);
  if (last?.type !== "answer-end") throw new Error(`Cannot read the answer: the stream ended with ${last?.type}`);
  return last.answer;
}

const delta = (text: string): Draft => ({ type: "delta", text });

describe("createAssistant ask", () => {
  test("says what the cited passage carries and withholds a wrong figure with its reason", async () => {
    const model = scripted((marker) => [
      delta(
        `Das Wasser stand am Morgen 3,4 Meter hoch in den Straßen, teilte die Feuerwehr mit. ${marker("3,4 Meter")} `,
      ),
      delta(`Rund 1.500 Menschen wurden in Sicherheit gebracht. ${marker("1.200")}`),
    ]);
    const answer = await answerOf(assistantOf(model), "Wie hoch stand das Wasser?");
    expect(answer.sentences.map((s) => s.text)).toEqual([
      "Das Wasser stand am Morgen 3,4 Meter hoch in den Straßen, teilte die Feuerwehr mit.",
    ]);
    expect(answer.withheld.map((s) => s.text)).toEqual(["Rund 1.500 Menschen wurden in Sicherheit gebracht."]);
    expect(answer.withheld[0]?.reason.message).toMatch(/1\.?[25]00/);
  });

  test("drops markers that were not offered, and withholds a sentence without any", async () => {
    const model = scripted(() => [delta("Der Deich brach in der Nacht zum Montag. [77] Verletzt wurde niemand.")]);
    const answer = await answerOf(assistantOf(model), "Was geschah?");
    expect(answer.kind).toBe("abstained");
    expect(answer.withheld.map((s) => s.reason.code)).toEqual(["no-citation", "no-citation"]);
  });

  test("keeps the verified sentences of a model that dies, and extraction adds what is missing", async () => {
    const dying = scripted(async function* (marker) {
      yield delta(`Verletzt wurde niemand. ${marker("Verletzt")} Der Schaden `);
      throw new Error("the model is gone");
    });
    const answer = await answerOf(
      assistantOf(dying, extractiveAnswerer({ embedder })),
      "Wie hoch schätzt Holm den Schaden?",
    );
    expect(answer.sentences[0]?.text).toBe("Verletzt wurde niemand.");
    expect(answer.text).toContain("45 Millionen Euro");
  });

  test("fails in one German sentence when the last answerer fails", async () => {
    const dying = scripted(() => {
      throw new Error("secret path /etc");
    });
    const last = (await eventsOf(assistantOf(dying), "Wer?")).at(-1);
    expect(last).toMatchObject({ type: "answer-failed", error: { code: "internal" } });
    expect(JSON.stringify(last)).not.toContain("/etc");
  });

  test("ends with answer-failed and asks nobody else when the reader aborts", async () => {
    const abort = new AbortController();
    const model = scripted(async function* (marker) {
      yield delta(`Verletzt wurde niemand. ${marker("Verletzt")} Der Deich war erst 2019 erneuert worden. `);
      abort.abort();
      yield delta("Und weiter.");
    });
    const events = await eventsOf(
      assistantOf(model, extractiveAnswerer({ embedder })),
      "Wer wurde verletzt?",
      abort.signal,
    );
    expect(events.map((event) => event.type).filter((type) => type.startsWith("answer"))).toEqual(["answer-failed"]);
  });

  test("sends each citation once, before or with the sentence that needs it", async () => {
    const model = scripted((marker) => [
      delta(`Der Deich war erst 2019 erneuert worden. ${marker("2019")} `),
      delta(`Holm schätzt den Schaden auf bis zu 45 Millionen Euro. ${marker("45 Millionen")}`),
    ]);
    const events = await eventsOf(assistantOf(model), "Wie hoch ist der Schaden?");
    const sent = events.flatMap((event) =>
      event.type === "sentence-available" ? event.citations.map((c) => c.passageId) : [],
    );
    expect(sent).toEqual(["landpost#p1", "flussbote#p4"]);
  });

  test("tells first what the articles say differently, with a frame that claims nothing and the conflict as data", async () => {
    const model = scripted((marker) => [
      delta(`Holm schätzt den Schaden auf bis zu 45 Millionen Euro. ${marker("45 Millionen")}`),
    ]);
    const answer = await answerOf(assistantOf(model), "Wie hoch ist der Schaden?");
    expect(answer.sentences.map(({ text, citations }) => [text, citations])).toEqual([
      ["Die Quellen nennen verschiedene Zahlen:", []],
      ["Die Versicherer rechnen mit einem Schaden von 60 Millionen Euro (Landpost, 05.06.2024).", ["landpost#p1"]],
      [expect.stringMatching(/^Holm schätzt den Schaden auf bis zu 45 Millionen Euro \(Flussbote/), ["flussbote#p4"]],
    ]);
    expect(answer.conflicts).toMatchObject([
      { kind: "contradiction", positions: [{ value: "60 Millionen Euro" }, { value: "bis zu 45 Millionen Euro" }] },
    ]);
  });
});

describe("createAssistant ask in a conversation", () => {
  const water = "Das Wasser stand am Morgen 3,4 Meter hoch in den Straßen, teilte die Feuerwehr mit.";
  const saved = "Nach Angaben von Landrätin Petra Holm wurden rund 1.200 Menschen in Sicherheit gebracht.";
  const assistant = (): Assistant =>
    assistantOf(
      scripted(function* (marker) {
        yield delta(`${saved} ${marker("1.200")} ${water} ${marker("3,4")}`);
      }),
    );
  const said = async (text: string, asked: string): Promise<string> => {
    const history = [
      { role: "user" as const, text: asked },
      { role: "assistant" as const, text: `In der Nacht brach der Deich. ${water}` },
    ];
    let answer = "";
    for await (const event of assistant().ask({ text, history, filter: {} }))
      if (event.type === "answer-end") answer = event.answer.text;
    return answer;
  };

  test("does not repeat behind its first sentence what an earlier answer told", async () => {
    expect(await said("Und wie viele Menschen wurden gerettet?", "Wie hoch stand das Wasser?")).toBe(saved);
  });

  test("tells everything again to who asks the same again", async () => {
    const question = "Wie hoch stand das Wasser, und wie viele wurden gerettet?";
    expect(await said(question, question)).toBe(`${saved} ${water}`);
  });
});

describe("createAssistant ask about what is disputed", () => {
  test("answers first what one of the sources is asked for", async () => {
    const answer = await answerOf(
      assistantOf(extractiveAnswerer({ embedder })),
      "Auf wie viele Millionen Euro schätzt Holm den Schaden?",
    );
    expect(answer.sentences[0]?.text).toMatch(/Holm schätzt den Schaden auf bis zu 45 Millionen Euro/);
    expect(answer.conflicts.map(({ kind }) => kind)).toEqual(["contradiction"]);
  });
});

describe("createAssistant ask about the collection", () => {
  const extracting = (): Assistant => assistantOf(extractiveAnswerer({ embedder }));

  test.each([
    [
      "Worum geht es in den Artikeln?",
      "Die Sammlung hat 2 Artikel: Zwei Tage nach dem Deichbruch in Altwiesa sind 900 Menschen wieder in ihren Häusern (Landpost, 05.06.2024). In der Nacht zum Montag ist bei Altwiesa der Deich gebrochen (Flussbote, 03.06.2024).",
    ],
    [
      "Was steht im Bericht des Flussboten?",
      "In der Nacht zum Montag ist bei Altwiesa der Deich gebrochen (Flussbote, 03.06.2024). Das Wasser stand am Morgen 3,4 Meter hoch in den Straßen, teilte die Feuerwehr mit. Nach Angaben von Landrätin Petra Holm wurden rund 1.200 Menschen in Sicherheit gebracht. Holm schätzt den Schaden auf bis zu 45 Millionen Euro.",
    ],
    [
      "Wann erschien der Artikel des Flussboten?",
      "„Deich an der Wiesa gebrochen“ (Flussbote, 03.06.2024): In der Nacht zum Montag ist bei Altwiesa der Deich gebrochen.",
    ],
    [
      "Welche Artikel gibt es über Biber?",
      "Zwei Tage nach dem Deichbruch in Altwiesa sind 900 Menschen wieder in ihren Häusern (Landpost, 05.06.2024).",
    ],
    [
      "Wo widersprechen sich die Quellen?",
      "Zu „Schaden“ sagen die Quellen Verschiedenes: Die Versicherer rechnen mit einem Schaden von 60 Millionen Euro (Landpost, 05.06.2024). Holm schätzt den Schaden auf bis zu 45 Millionen Euro (Flussbote, 03.06.2024).",
    ],
  ])("%s", async (question, text) => {
    const answer = await answerOf(extracting(), question);
    expect(answer.text).toBe(text);
    expect(answer.sentences.every(({ citations, text }) => citations.length === 1 || text.endsWith(":"))).toBe(true);
  });

  test.each([
    [
      "Wann brach der Deich in Altwiesa, und wie hoch stand das Wasser?",
      /^In der Nacht zum Montag ist bei Altwiesa der Deich gebrochen.* 3,4 Meter hoch/,
    ],
    [
      "Warum brach der Deich in Altwiesa und wer zahlt den Wiederaufbau der Brücke in Hamburg?",
      /weil Biber ihn unterhöhlt hatten.* Auf die Frage „wer zahlt den Wiederaufbau der Brücke in Hamburg\?“ geben die Artikel keine Antwort\.$/,
    ],
  ])("answers both parts: %s", async (question, text) => {
    expect((await answerOf(extracting(), question)).text).toMatch(text);
  });

  test("only articles that the filter lets answer are told of", async () => {
    const events = [];
    const filter = { to: "2024-06-04" };
    for await (const event of extracting().ask({ text: "Worum geht es?", history: [], filter })) events.push(event);
    expect(events.at(-1)).toMatchObject({
      answer: { text: expect.stringMatching(/^Die Sammlung hat einen Artikel: In der Nacht/) },
    });
  });

  test.each([
    ["Welche Länder werden genannt?", "Die Artikel nennen kein Land mit Namen."],
    [
      "Welche Personen kommen in den Artikeln vor?",
      "Eine Liste aller Namen führe ich nicht. Fragen Sie nach einem bestimmten Namen, oder wer etwas gesagt oder getan hat.",
    ],
  ])("%s", async (question, message) => {
    expect(await answerOf(extracting(), question)).toMatchObject({ kind: "abstained", text: message });
  });

  test("greets, claims nothing, and points at no passage", async () => {
    const answer = await answerOf(extracting(), "Hallo!");
    expect(answer).toMatchObject({ kind: "abstained", reason: { code: "off-topic" }, nearest: [], citations: [] });
    expect(answer.text).toMatch(/^Guten Tag!/);
  });

  test("a report that is no article of the collection is asked for its contents", async () => {
    const answer = await answerOf(extracting(), "Was steht im Bericht der Feuerwehr?");
    expect(answer.text).not.toMatch(/^In der Nacht zum Montag ist bei Altwiesa der Deich gebrochen/);
  });
});

describe("createAssistant suggestions", () => {
  const assistant = () => assistantOf(extractiveAnswerer({ embedder }));

  test("each starter and each follow-up is answered", async () => {
    const starters = await assistant().starters();
    expect(starters.length).toBeGreaterThan(0);
    for (const starter of starters) {
      const answer = await answerOf(assistant(), starter);
      expect(answer.kind).toBe("answered");
      const turns = [
        { role: "user", text: starter },
        { role: "assistant", text: answer.text },
      ] as const;
      for (const followUp of await assistant().followUps(answer, turns))
        expect((await answerOf(assistant(), followUp)).kind).toBe("answered");
    }
  });

  test("a language model is not asked what might be asked", async () => {
    const model = scripted(() => {
      throw new Error("must not be asked");
    });
    expect(await assistantOf(model, extractiveAnswerer({ embedder })).starters()).toEqual(await assistant().starters());
  });
});
