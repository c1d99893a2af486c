import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indexSource, indexWriter, verifyIndex } from "#adapters/index-segments.ts";
import { analyseWords, inventedArticle, inventedArticles } from "../contracts/invented-articles.ts";
import { fingerprint } from "../contracts/invented-fingerprint.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const TRIES = 20;
const analyser = { version: "words-1", analyse: analyseWords };

test("kill -9 at any moment of a write leaves the last generation whole, and the next writer goes on", {
  timeout: 300_000,
}, async () => {
  const directory = temporaryFolder();
  await indexWriter({ directory, fingerprint, analyser }).write({ put: inventedArticles(20), remove: [] });
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await killDuringWrites(directory, attempt * 7);
    await verifyIndex(directory);
    const index = await indexSource({ directory, fingerprint, analyser }).open();
    expect(index.counts.articles === 20 || index.counts.articles === 21).toBe(true);
    for (const { id } of await index.articles()) expect(await index.passagesOf(id)).not.toEqual([]);
    await index.close();
  }
  await indexWriter({ directory, fingerprint, analyser }).write({ put: [inventedArticle(500)], remove: [] });
  await verifyIndex(directory);
});

/** Lets a writer finish one write, so that everything is loaded, and kills it some milliseconds into the next ones. */
function killDuringWrites(directory: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "kill-writer.ts"), directory]);
  return new Promise((done, fail) => {
    child.stderr.on("data", (text: Buffer) => fail(new Error(text.toString())));
    child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), delay));
    child.once("close", () => done());
  });
}
