import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Embedder } from "#pipeline/ports.ts";
import { measureRetrieval } from "../../../eval/retrieval/measure-retrieval.ts";
import { hardQuestions, reportRetrieval } from "../../../eval/retrieval/report-retrieval.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** Sees nothing but the length of a text: whatever is found, the words have found it. */
const embedder: Embedder = {
  fingerprint: { model: "length", revision: "1", dimensions: 4, pooling: "mean", queryPrefix: "", passagePrefix: "" },
  embed: async (texts) =>
    texts.map((text) => Float32Array.of(1, text.length % 3, 0, 0).map((x) => x / Math.hypot(1, text.length % 3))),
};

const rows = [
  ["Wer baute die Brücke?", "Die Brücke baute der Ingenieur Hans Amsel."],
  ["Wie tief ist der See?", "Der See misst an seiner tiefsten Stelle vierzig Meter."],
  ["Welche Tiere leben im Wald?", "Im Wald leben Dachse, Rehe und Spechte."],
  ["Wann schließt das Bad?", "Das Hallenbad wird im Mai geschlossen."],
].map(([question, context], i) => JSON.stringify({ id: `q${i}`, question, context, title: "Ulm" }));

test("reportRetrieval reports every system over the whole set, from a gzipped file", async () => {
  const file = join(temporaryFolder(), "fragen.jsonl.gz");
  writeFileSync(file, gzipSync(rows.join("\n")));
  const measurement = await measureRetrieval({ file, embedder, titles: "left-out" });
  const report = reportRetrieval(measurement);
  expect(report).toMatchObject({ dataset: "fragen.jsonl.gz", n: 4, contexts: 4, passages: 4, model: "length" });
  expect(Object.keys(report.systems)).toEqual(["reference", "lexical", "dense", "fused"]);
  expect(report.systems.lexical["recall@1"].value).toBe(1);
  expect(report.systems.dense["mrr@10"].value).toBeLessThan(1);
  expect(report.hard).toMatchObject({
    n: 1,
    systems: { reference: { "recall@10": { value: 0 } }, fused: { "recall@10": { value: 1 } } },
  });
  expect(hardQuestions([measurement, measurement]).n).toBe(2);
  expect(report.exactDense).toBe(1);
  expect(report.speed.queryMs.p50).toBeGreaterThan(0);
});

test("an unreadable set is a bad file", async () => {
  await expect(
    measureRetrieval({ file: join(tmpdir(), "gibt-es-nicht.jsonl"), embedder, titles: "left-out" }),
  ).rejects.toMatchObject({
    code: "bad-file",
  });
});
