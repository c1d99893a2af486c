import { describe, expect, test } from "vitest";
import { workersAiAnswerer } from "#adapters/answerer-workers-ai.ts";
import type { Draft } from "#pipeline/ports.ts";
import { floodInput } from "./flood-input.ts";

interface Run {
  readonly model: string;
  readonly inputs: { readonly stream?: boolean; readonly messages: readonly { readonly role: string }[] };
  readonly options: { readonly signal?: AbortSignal };
}

/** A binding that streams these texts as Workers AI does; the last never comes where `end` is absent. */
function binding(texts: readonly string[], end?: "end") {
  const runs: Run[] = [];
  const run = async (model: string, inputs: Run["inputs"], options: Run["options"]) => {
    runs.push({ model, inputs, options });
    const encoder = new TextEncoder();
    return new ReadableStream({
      start(controller) {
        for (const response of texts) controller.enqueue(encoder.encode(`data: ${JSON.stringify({ response })}\n\n`));
        if (end) controller.enqueue(encoder.encode("data: [DONE]\n\n"));
        if (end) controller.close();
      },
    });
  };
  return { runs, binding: { run } as never };
}

async function drafts(texts: readonly string[], end?: "end", stallMs = 5_000) {
  const { runs, binding: bound } = binding(texts, end);
  const found: Draft[] = [];
  const signal = new AbortController().signal;
  for await (const draft of workersAiAnswerer({ binding: bound, model: "@cf/m", stallMs }).draft(floodInput(signal)))
    found.push(draft);
  return { found, runs };
}

const streamOf = (pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

describe("workersAiAnswerer", () => {
  test("streams the model's text through the binding, with the rules apart from the material", async () => {
    const { found, runs } = await drafts(["Das Wasser stand ", "3,4 Meter hoch. [1]"], "end");
    expect(found.map((draft) => (draft.type === "delta" ? draft.text : "")).join("")).toBe(
      "Das Wasser stand 3,4 Meter hoch. [1]",
    );
    expect(runs).toMatchObject([{ model: "@cf/m", inputs: { stream: true, temperature: 0 } }]);
    expect(runs[0]?.inputs.messages.map(({ role }) => role)).toEqual(["system", "user"]);
  });

  test("turns the agreed word into an abstention", async () => {
    expect((await drafts(["KEINE_", "ANTWORT"], "end")).found).toEqual([{ type: "abstention", code: "no-evidence" }]);
  });

  test("reads OpenAI's chunks as well, and bytes cut anywhere", async () => {
    const words = ["Der Deich ist ", "gebrochen. [2]"].map((content) => ({
      choices: [{ index: 0, delta: { content } }],
    }));
    const bytes = new TextEncoder().encode(
      `${words.map((word) => `data: ${JSON.stringify(word)}\r\n\r\n`).join("")}data: [DONE]\n\n`,
    );
    const run = async () => streamOf([...bytes].map((byte) => Uint8Array.of(byte)));
    const signal = new AbortController().signal;
    const found: Draft[] = [];
    for await (const draft of workersAiAnswerer({ binding: { run }, model: "@cf/m", stallMs: 5_000 }).draft(
      floodInput(signal),
    ))
      found.push(draft);
    expect(found.map((draft) => (draft.type === "delta" ? draft.text : "")).join("")).toBe(
      "Der Deich ist gebrochen. [2]",
    );
  });

  test("throws when the stream breaks off", async () => {
    const run = async () => streamOf([new TextEncoder().encode('data: {"response":"Das Wasser "}\n\n')]);
    const answerer = workersAiAnswerer({ binding: { run }, model: "@cf/m", stallMs: 5_000 });
    await expect(Array.fromAsync(answerer.draft(floodInput(new AbortController().signal)))).rejects.toThrow();
  });

  test("throws when the model stalls", async () => {
    await expect(drafts(["Das Wasser "], undefined, 150)).rejects.toThrow();
  });
});
