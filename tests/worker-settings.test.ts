import { describe, expect, test } from "vitest";
import { readWorkerSettings } from "../server/worker-settings.ts";

const ASSETS = { fetch: async () => new Response() };
const AI = { run: async () => ({}) };
const read = (variables: object) => readWorkerSettings({ ASSETS, ...variables } as never);

describe("readWorkerSettings", () => {
  test.each([
    [{}, "FUNDSTELLE_TOKEN"],
    [{ FUNDSTELLE_PUBLIC: "ja" }, "FUNDSTELLE_PUBLIC"],
    [{ FUNDSTELLE_TOKEN: "kurz" }, "FUNDSTELLE_TOKEN"],
    [{ FUNDSTELLE_PUBLIC: "1", FUNDSTELLE_EMBEDDER: "Xenova/multilingual-e5-small" }, "Suchmodell"],
    [{ FUNDSTELLE_PUBLIC: "1", FUNDSTELLE_WORKERS_AI: "@cf/meta/llama" }, "AI"],
    [{ FUNDSTELLE_PUBLIC: "1", SLACK_BOT_TOKEN: "xoxb" }, "SLACK_SIGNING_SECRET"],
  ])("%o is refused in a sentence that names what to set", (variables, named) => {
    expect(() => read(variables)).toThrow(
      expect.objectContaining({ code: "not-configured", message: expect.stringContaining(named) }),
    );
  });

  test.each([{ FUNDSTELLE_PUBLIC: "1" }, { FUNDSTELLE_TOKEN: "ein-langes-zugangswort", FUNDSTELLE_PUBLIC: "" }])(
    "%o is enough",
    (variables) => {
      expect(read(variables)).toMatchObject({ embedder: { kind: "static" }, passages: 16 });
    },
  );

  test("takes the limits that Node takes", () => {
    const variables = { FUNDSTELLE_PUBLIC: "1", FUNDSTELLE_REQUESTS_PER_MINUTE: "30", FUNDSTELLE_BODY_BYTES: "4096" };
    expect(read(variables).limits).toEqual({ requestsPerMinute: 30, bodyBytes: 4096 });
  });

  test("a model of Workers AI takes the binding and the stall time", () => {
    const variables = { FUNDSTELLE_PUBLIC: "1", FUNDSTELLE_WORKERS_AI: "@cf/meta/llama", AI };
    expect(read(variables).workersAi).toEqual({ binding: AI, model: "@cf/meta/llama", stallMs: 20_000 });
  });
});
