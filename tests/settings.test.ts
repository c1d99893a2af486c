import { describe, expect, test } from "vitest";
import { readSettings } from "#settings";

describe("readSettings", () => {
  test("needs nothing: every setting has a default, and an empty variable counts as unset", () => {
    expect(readSettings({ FUNDSTELLE_TOKEN: "", PORT: "" })).toEqual({
      host: "127.0.0.1",
      port: 8787,
      embedder: { kind: "static" },
      passages: 16,
      limits: { bodyBytes: 1_048_576 },
    });
  });

  test("reads what one client may send", () => {
    const env = { FUNDSTELLE_REQUESTS_PER_MINUTE: "30", FUNDSTELLE_BODY_BYTES: "4096" };
    expect(readSettings(env).limits).toEqual({ requestsPerMinute: 30, bodyBytes: 4096 });
  });

  test.each([
    [
      { FUNDSTELLE_EMBEDDER: "Xenova/multilingual-e5-small" },
      { kind: "transformers", model: "Xenova/multilingual-e5-small" },
    ],
    [{ FUNDSTELLE_EMBEDDER: "./modelle/eigenes" }, { kind: "transformers", model: "./modelle/eigenes" }],
    [
      { FUNDSTELLE_EMBEDDER: "openai:bge-m3", FUNDSTELLE_EMBEDDER_URL: "http://127.0.0.1:11434/v1" },
      { kind: "openai", model: "bge-m3", url: "http://127.0.0.1:11434/v1" },
    ],
    [
      { FUNDSTELLE_EMBEDDER: "./modelle/matroschka", FUNDSTELLE_EMBEDDER_DIMENSIONS: "128" },
      { kind: "transformers", model: "./modelle/matroschka", dimensions: 128 },
    ],
  ])("reads the embedder %o", (env, embedder) => {
    expect(readSettings(env).embedder).toEqual(embedder);
  });

  test("reads how long conversations are kept", () => {
    expect(readSettings({ FUNDSTELLE_RETENTION_DAYS: "30" }).retentionDays).toBe(30);
    expect(() => readSettings({ FUNDSTELLE_RETENTION_DAYS: "0" })).toThrow("FUNDSTELLE_RETENTION_DAYS");
  });

  test("reads a judge, which needs its address", () => {
    const env = { FUNDSTELLE_JUDGE: "richter", FUNDSTELLE_JUDGE_URL: "http://127.0.0.1:11434/v1" };
    expect(readSettings(env).judge).toEqual({ model: "richter", url: "http://127.0.0.1:11434/v1" });
    expect(() => readSettings({ FUNDSTELLE_JUDGE: "richter" })).toThrow("FUNDSTELLE_JUDGE_URL");
  });

  test("reads a re-ranker", () => {
    expect(readSettings({ FUNDSTELLE_RERANKER: "./modelle/sortierer" }).reranker).toBe("./modelle/sortierer");
    expect(readSettings({ FUNDSTELLE_ENTAILMENT: "./modelle/folgerer" }).entailment).toBe("./modelle/folgerer");
  });

  test("reads a language model with its endpoint", () => {
    const env = {
      FUNDSTELLE_MODEL: "gemma3",
      FUNDSTELLE_MODEL_URL: "http://127.0.0.1:11434/v1",
      FUNDSTELLE_MODEL_KEY: "geheim",
    };
    expect(readSettings(env).model).toEqual({
      model: "gemma3",
      url: "http://127.0.0.1:11434/v1",
      key: "geheim",
      stallMs: 20_000,
    });
  });

  test.each([
    [{ PORT: "achtzig" }, /PORT/],
    [{ PORT: "70000" }, /PORT/],
    [{ FUNDSTELLE_REQUESTS_PER_MINUTE: "0" }, /FUNDSTELLE_REQUESTS_PER_MINUTE/],
    [{ FUNDSTELLE_BODY_BYTES: "1 MB" }, /FUNDSTELLE_BODY_BYTES/],
    [{ FUNDSTELLE_TOKEN: "kurz" }, /FUNDSTELLE_TOKEN.*16 Zeichen/],
    [{ FUNDSTELLE_MODEL: "gemma3" }, /FUNDSTELLE_MODEL_URL/],
    [{ FUNDSTELLE_EMBEDDER: "openai:bge-m3" }, /FUNDSTELLE_EMBEDDER_URL/],
  ])("refuses %o with a sentence that names the variable", (env, message) => {
    expect(() => readSettings(env)).toThrow(message);
  });
});
