import { loadEmbedder } from "#compose";
import type { Environment } from "#settings";
import { readSettings } from "#settings";
import { type DatasetReport, type Measured, runDataset } from "../../eval/answers/run-dataset.ts";
import type { Terminal } from "./terminal.ts";

export interface EvalAnswersOptions {
  readonly dataset: readonly string[];
  readonly closedContext?: true;
  readonly json?: true;
}

/** `fundstelle eval --dataset`: answers to SQuAD-format questions, end to end; returns the exit code. */
export async function evalAnswers(options: EvalAnswersOptions, env: Environment, terminal: Terminal): Promise<number> {
  const settings = readSettings(env);
  const report = await runDataset({
    files: options.dataset,
    contexts: options.closedContext ? "closed" : "open",
    embedder: await loadEmbedder(settings),
    passages: settings.passages,
    onProgress: (done, total) => terminal.progress("Fragen", done, total),
  });
  terminal.out(options.json ? JSON.stringify(report, undefined, 2) : showReport(report));
  return 0;
}

const showReport = (report: DatasetReport): string =>
  [
    `${report.n} Fragen, ${report.contexts === "closed" ? "jede gegen ihren eigenen Text" : "gegen alle Texte"}, ${report.model}`,
    `Antwort in drei Sätzen   ${show(report.inThree)}`,
    `Antwort im ersten Satz   ${show(report.first)}`,
    `richtiger Text belegt    ${show(report.rightContext)}`,
    `Enthaltung: F1 ${report.abstention.f1.toFixed(3)}, Genauigkeit ${report.abstention.precision.toFixed(3)}, Trefferquote ${report.abstention.recall.toFixed(3)} (${report.abstention.wrongly} zu Unrecht, ${report.abstention.missed} versäumt)`,
    `${report.sentencesPerAnswer.toFixed(2)} Sätze je Antwort, ${report.withheld} zurückgehalten; erster Satz: Median ${report.firstSentenceMs.p50.toFixed(1)} ms, p95 ${report.firstSentenceMs.p95.toFixed(1)} ms`,
  ].join("\n");

const show = ({ value, low, high, n }: Measured): string =>
  `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] (n ${n})`;
