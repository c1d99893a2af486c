import { loadEmbedder, loadReranker } from "#compose";
import type { Environment } from "#settings";
import { readSettings } from "#settings";
import { measureRetrieval, type RetrievalMeasurement, systemNames } from "../../eval/retrieval/measure-retrieval.ts";
import { metricNames } from "../../eval/retrieval/metrics.ts";
import {
  hardQuestions,
  type QuestionGroup,
  type RetrievalReport,
  reportRetrieval,
} from "../../eval/retrieval/report-retrieval.ts";
import type { Terminal } from "./terminal.ts";

export interface EvalRetrievalOptions {
  readonly dataset: readonly string[];
  readonly withTitles?: true;
  readonly json?: true;
}

/** `fundstelle eval retrieval`: recall, MRR and nDCG of the four searches on question sets, and the hard questions of all of them together; returns the exit code. */
export async function evalRetrieval(
  options: EvalRetrievalOptions,
  env: Environment,
  terminal: Terminal,
): Promise<number> {
  const settings = readSettings(env);
  const tools = { embedder: await loadEmbedder(settings), ...(await loadReranker(settings)) };
  const measurements: RetrievalMeasurement[] = [];
  for (const file of options.dataset)
    measurements.push(
      await measureRetrieval({
        file,
        ...tools,
        titles: options.withTitles ? "indexed" : "left-out",
        ...(settings.denseWeight !== undefined && { settings: { denseWeight: settings.denseWeight } }),
        onProgress: (done, total) => terminal.progress("Fragen", done, total),
      }),
    );
  const reports = measurements.map(reportRetrieval);
  const pooled = measurements.length > 1 ? hardQuestions(measurements) : undefined;
  if (options.json) terminal.out(JSON.stringify(pooled ? { sets: reports, hard: pooled } : reports[0], undefined, 2));
  else terminal.out([...reports.map(showReport), ...(pooled ? [showHard("aller Sätze", pooled)] : [])].join("\n\n\n"));
  return 0;
}

function showReport(report: RetrievalReport): string {
  const { dataset, n, contexts, model, hard, exactDense, speed } = report;
  return [
    `${dataset}: ${n} Fragen, ${contexts} Texte, Modell ${model} (Mittel und 95-%-Intervall)`,
    showTable(report),
    showHard("dieses Satzes", hard),
    `Die besten zehn der Vektorsuche sind bei ${(exactDense * 100).toFixed(1).replace(".", ",")} % der Fragen dieselben wie beim vollständigen Vergleich in float32.`,
    `Anfrage: Median ${speed.queryMs.p50.toFixed(2)} ms, p99 ${speed.queryMs.p99.toFixed(2)} ms; ${Math.round(speed.passagesPerSecond)} Textstellen/s beim Einlesen`,
  ].join("\n\n");
}

const showHard = (of: string, group: QuestionGroup): string =>
  `Schwere Fragen ${of} (${group.n}; die Vergleichssuche findet den Text nicht unter den ersten drei):\n\n${showTable(group)}`;

const showTable = ({ systems, gain }: QuestionGroup): string =>
  [
    row("", metricNames),
    ...systemNames.map((name) =>
      row(
        name,
        metricNames.map((metric) => showInterval(systems[name][metric])),
      ),
    ),
    row(
      "Gewinn",
      metricNames.map((metric) => showInterval(gain[metric])),
    ),
  ].join("\n");

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(10) + cells.map((cell) => cell.padEnd(24)).join("");

const showInterval = (interval: { readonly value: number; readonly low: number; readonly high: number }): string =>
  `${interval.value.toFixed(3)} [${interval.low.toFixed(3)}, ${interval.high.toFixed(3)}]`;
