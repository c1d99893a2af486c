import { loadEmbedder, loadReranker } from "#compose";
import { readSettings } from "#settings";
import { type RetrievalReport, runRetrieval, type SystemName } from "../../eval/retrieval/run-retrieval.ts";
import type { Environment } from "./program.ts";
import type { Terminal } from "./terminal.ts";

export interface EvalRetrievalOptions {
  readonly dataset: string;
  readonly withTitles?: true;
  readonly json?: true;
}

/** `fundstelle eval retrieval`: recall, MRR and nDCG of the four searches on a question set; returns the exit code. */
export async function evalRetrieval(
  options: EvalRetrievalOptions,
  env: Environment,
  terminal: Terminal,
): Promise<number> {
  const settings = readSettings(env);
  const report = await runRetrieval({
    file: options.dataset,
    embedder: await loadEmbedder(settings),
    ...(await loadReranker(settings)),
    titles: options.withTitles ? "indexed" : "left-out",
    onProgress: (done, total) => terminal.progress("Fragen", done, total),
  });
  terminal.out(options.json ? JSON.stringify(report, undefined, 2) : showReport(report));
  return 0;
}

const names: readonly SystemName[] = ["reference", "lexical", "dense", "fused"];
const metrics = ["mrr@10", "recall@1", "recall@5", "recall@10", "ndcg@10"] as const;

function showReport({ dataset, n, contexts, model, systems, hard, speed }: RetrievalReport): string {
  const table = (of: RetrievalReport["systems"]): string =>
    [
      ["", ...metrics].map((cell, i) => cell.padEnd(i === 0 ? 10 : 22)).join(""),
      ...names.map(
        (name) => name.padEnd(10) + metrics.map((metric) => showInterval(of[name][metric]).padEnd(22)).join(""),
      ),
    ].join("\n");
  return [
    `${dataset}: ${n} Fragen, ${contexts} Texte, Modell ${model} (Mittel und 95-%-Intervall)`,
    table(systems),
    `Schwere Fragen (${hard.n}; die Vergleichssuche findet den Text nicht unter den ersten drei):`,
    table(hard.systems),
    `Anfrage: Median ${speed.queryMs.p50.toFixed(2)} ms, p99 ${speed.queryMs.p99.toFixed(2)} ms; ${Math.round(speed.passagesPerSecond)} Textstellen/s beim Einlesen`,
  ].join("\n\n");
}

const showInterval = ({
  value,
  low,
  high,
}: {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}): string => `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
