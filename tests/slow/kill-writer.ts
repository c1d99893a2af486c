import { indexWriter } from "#adapters/index-segments.ts";
import { analyseWords, inventedArticle } from "../contracts/invented-articles.ts";
import { fingerprint } from "../contracts/invented-fingerprint.ts";

/** Writes one generation after the other until it is killed: each replaces an article and removes the one before. */
const [directory = ""] = process.argv.slice(2);
const writer = indexWriter({ directory, fingerprint, analyser: { version: "words-1", analyse: analyseWords } });
for (let i = 100; ; i++) {
  await writer.write({
    put: [inventedArticle(i), inventedArticle(0, ` ${i}`)],
    remove: [inventedArticle(i - 1).article.id],
  });
  process.stdout.write(".");
}
