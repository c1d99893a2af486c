import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadStaticEmbedder } from "#adapters/embedder-static.ts";
import { Failure } from "#domain/failure.ts";
import { cosine, embedderContract } from "../contracts/embedder-contract.ts";

const folder = join(import.meta.dirname, "..", "..", "models", "static-de-256-v64k-int4-r2");

embedderContract("loadStaticEmbedder", () => loadStaticEmbedder(folder));

describe("loadStaticEmbedder", () => {
  test("pins name, content and width", async () => {
    const { fingerprint } = await loadStaticEmbedder(folder);
    expect(fingerprint).toMatchObject({ model: "static-de-256-v64k-int4-r2", dimensions: 256, pooling: "mean" });
    expect(fingerprint.revision).toMatch(/^[0-9a-f]{64}$/);
  });

  test("puts a question nearer to its answer than to another passage", async () => {
    const { embed } = await loadStaticEmbedder(folder);
    const [question, answer, other] = await embed(
      [
        "Wann wird die Talbrücke wieder für Lastwagen freigegeben?",
        "Die Brücke über das Tal bleibt für den Schwerverkehr bis zum Herbst geschlossen.",
        "Der Chor probt jeden Dienstag im Gemeindehaus und sucht noch zwei Tenöre.",
      ],
      "query",
    );
    expect(cosine(question, answer)).toBeGreaterThan(cosine(question, other) + 0.2);
  });

  test.each([
    ["upper and lower case", "STRASSE", "straße"],
    ["a byte order mark", "\uFEFFÖl und Gas", "Öl und Gas"],
    ["composed and decomposed umlauts", "Ma\u0308rkte o\u0308ffnen", "Märkte öffnen"],
    ["ligatures and full-width digits", "ﬁnanzielle Lage ２０２５", "finanzielle Lage 2025"],
    ["no-break spaces", "1\u00A0000\u00A0Euro", "1 000 Euro"],
  ])("reads %s alike", async (_what, left, right) => {
    const { embed } = await loadStaticEmbedder(folder);
    const [a, b] = await embed([left, right], "passage");
    expect(cosine(a, b)).toBeGreaterThan(0.99999);
  });

  test("lets a stretch that counts more draw the vector nearer to itself", async () => {
    const { embed, embedWeighted } = await loadStaticEmbedder(folder);
    const [whole, ship] = await embed(["Fähre nach Norwegen", "Fähre"], "query");
    const weighted = (weight: number) =>
      embedWeighted?.([
        { text: "Fähre", weight },
        { text: " nach Norwegen", weight: 1 },
      ]);
    expect(cosine(await weighted(1), whole)).toBeGreaterThan(0.99999);
    expect(cosine(await weighted(3), ship)).toBeGreaterThan(cosine(await weighted(1), ship) + 0.1);
    expect(Math.hypot(...((await weighted(3)) ?? []))).toBeCloseTo(1, 5);
  });

  test("gives the zero vector for a text without a token", async () => {
    const { embed } = await loadStaticEmbedder(folder);
    const [vector] = await embed([" \n"], "query");
    expect(vector?.every((value) => value === 0)).toBe(true);
  });

  test("stops between texts when the signal aborts on the way", async () => {
    const { embed } = await loadStaticEmbedder(folder);
    const controller = new AbortController();
    const running = embed(Array<string>(2000).fill("Ein Satz, der oft vorkommt."), "passage", controller.signal);
    controller.abort(new Error("genug"));
    await expect(running).rejects.toThrow("genug");
  });

  test("says in one German sentence that a model is missing", async () => {
    const failure = await loadStaticEmbedder(join(folder, "..", "gibt-es-nicht")).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({
      code: "model-failed",
      message: "Das Suchmodell gibt-es-nicht fehlt oder ist beschädigt.",
    });
  });
});
