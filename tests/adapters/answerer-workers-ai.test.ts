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

describe("workersAiAnswerer", () => {
  test("streams the model's text through the binding, with the rules apart from the material", async () => {
    const { found, runs } = await drafts(["Das Wasser stand ", "3,4 Meter hoch. [1]"], "end");
    expect(found.map((draft) => (draft.type === "delta" ? draft.text : "")).join("")).toBe(
      "Das Wasser stand 3,4 Meter hoch. [1]",
    );
    expect(runs).toMatchObject([{ model: "@cf/m", inputs: { stream: true } }]);
    expect(runs[0]?.inputs.messages.map(({ role }) => role)).toEqual(["system", "user"]);
  });

  test("turns the agreed word into an abstention", async () => {
    expect((await drafts(["KEINE_", "ANTWORT"], "end")).found).toEqual([{ type: "abstention", code: "no-evidence" }]);
  });

  test("throws when the model stalls", async () => {
    await expect(drafts(["Das Wasser "], undefined, 150)).rejects.toThrow();
  });
});
