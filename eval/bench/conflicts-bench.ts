import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { indexSource, indexWriter } from "#adapters/index-segments.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { EmbedderFingerprint } from "#domain/embedding.ts";
import type { Evidence } from "#domain/passage.ts";
import { allConflicts } from "#pipeline/conflicts/all-conflicts.ts";
import { askedConflicts } from "#pipeline/conflicts/asked-conflicts.ts";
import { placeStatements } from "#pipeline/conflicts/placed-statement.ts";
import { readStatements } from "#pipeline/conflicts/read-statements.ts";
import type { Index, IndexedArticle } from "#pipeline/ports.ts";
import { timed } from "./bench-engine.ts";
import { syntheticNews } from "./synthetic-news.ts";

/** Prints what conflicts cost: reading statements at ingestion, comparing the whole collection, and looking through the passages of one question. */
const { values } = parseArgs({
  options: { articles: { type: "string", default: "10000" }, questions: { type: "string", default: "200" } },
});
const [articles, questions] = [Number(values.articles), Number(values.questions)];

/** Vectors play no part here: they are as short as can be. */
const fingerprint: EmbedderFingerprint = {
  model: "none",
  revision: "1",
  dimensions: 4,
  pooling: "mean",
  queryPrefix: "",
  passagePrefix: "",
};
/** Passages that are looked through for a question. */
const COMPARED = 48;

const folder = mkdtempSync(join(tmpdir(), "fundstelle-bench-"));
try {
  await ingested();
  const source = indexSource({ directory: folder, fingerprint });
  const index = await source.open();
  const before = process.cpuUsage();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const all = await timed(() => allConflicts()(index));
  delay.disable();
  const { user, system } = process.cpuUsage(before);
  print(
    `Alle Artikel vergleichen: ${(all.ms / 1000).toFixed(1)} s (Rechenzeit ${((user + system) / 1e6).toFixed(1)} s); ${count(all.result)}`,
  );
  print(
    `Andere Anfragen warten derweil: p99 ${(delay.percentile(99) / 1e6).toFixed(0)} ms, höchstens ${(delay.max / 1e6).toFixed(0)} ms`,
  );
  print(`Arbeitsspeicher: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);

  const [start, rest] = [asked(0), asked(questions)];
  const first = await askEach(index, start);
  const next = await askEach(index, rest);
  const again = await askEach(index, rest);
  print(
    `Eine Frage, neue Textstellen: die ersten ${questions} eines Laufs ${spread(first)}, die nächsten ${spread(next)}`,
  );
  print(`Eine Frage, schon bekannte Textstellen: ${spread(again)}`);
  await index.close();
} finally {
  rmSync(folder, { recursive: true });
}

/** Reads and writes the collection; nothing of it stays in memory, as nothing does where a server answers. */
async function ingested(): Promise<void> {
  const news = Array.from({ length: articles }, (_, n) => syntheticNews(n));
  const passages = news.flat().length;
  const read = await timed(() => news.map(indexed));
  const statements = read.result.flatMap((article) => article.passages).flatMap((passage) => passage.statements);
  print(`${articles} Artikel, ${passages} Textstellen, ${statements.length} Aussagen`);
  print(
    `Aussagen lesen beim Einlesen: ${(read.ms / passages).toFixed(3)} ms je Textstelle, ${perSecond(passages, read.ms)} Textstellen/s`,
  );
  const write = await timed(() =>
    indexWriter({ directory: folder, fingerprint }).write({ put: read.result, remove: [] }),
  );
  const bytes = sizeOf("statements.bin");
  print(
    `Index schreiben: ${(write.ms / 1000).toFixed(1)} s; Aussagen ${(bytes / passages).toFixed(0)} Byte je Textstelle`,
  );
}

function indexed(evidence: readonly Evidence[]): IndexedArticle {
  const { article } = evidence[0] ?? missing();
  const text = evidence.map(({ passage }) => passage.text).join("\n\n");
  let at = 0;
  const passages = evidence.map(({ passage }) => {
    const placed = { ...passage, span: { start: at, end: at + passage.text.length } };
    at = placed.span.end + 2;
    return {
      passage: placed,
      searchText: passage.text,
      statements: readStatements({ passage: placed, article }),
    };
  });
  const chunks = passages.map(({ passage: { id, text: own } }) => ({
    chunk: { text: own, passages: [id] },
    vector: Float32Array.of(1, 0, 0, 0),
  }));
  return { article: { ...article, text }, contentHash: article.id, passages, chunks };
}

interface Asked {
  readonly question: string;
  readonly found: readonly Evidence[];
}

/** Questions from the n-th on, with what is found for them: each asks for the first fact of an event, among its reports and strangers. */
function asked(from: number): readonly Asked[] {
  return Array.from({ length: questions }, (_, n) => {
    const event = ((from + n) * 37) % Math.max(1, articles - 4);
    const found = Array.from({ length: COMPARED }, (_, i) => {
      const article = syntheticNews(i < 8 ? event + (i >> 1) : (event + i * 61) % articles);
      return article[i % 3] ?? [];
    }).flat();
    return { question: `Stimmt es: ${found[0]?.passage.text.split(".")[0]}?`, found };
  });
}

/** Milliseconds that each question's conflicts take, statements fetched from the index. */
async function askEach(index: Index, all: readonly Asked[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const { question, found } of all) {
    const { ms } = await timed(async () => {
      const told = await Promise.all(found.map(({ passage }) => index.statements(passage.id)));
      return askedConflicts(
        question,
        found.flatMap((one, at) => placeStatements(one, told[at] ?? [])),
      );
    });
    times.push(ms);
  }
  return times;
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `Median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

function count(conflicts: readonly Conflict[]): string {
  const kinds = Map.groupBy(conflicts, ({ kind }) => kind);
  return `${kinds.get("contradiction")?.length ?? 0} Widersprüche, ${kinds.get("course")?.length ?? 0} Verläufe, ${kinds.get("refinement")?.length ?? 0} verschieden genaue`;
}

function sizeOf(name: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(name))
    .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function perSecond(n: number, ms: number): string {
  return Math.round((1000 * n) / ms).toLocaleString("de-DE");
}

function missing(): never {
  throw new Error("Cannot index an article: it has no passage, expected at least one.");
}
