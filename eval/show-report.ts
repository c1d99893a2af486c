import type { Gate } from "./gate.ts";
import { metricNames } from "./metric-names.ts";
import type { Report } from "./report.ts";
import type { Latency } from "./score-latency.ts";
import { judgeDifferences, judgeRows } from "./show-judge.ts";
import { showMeasure } from "./show-measure.ts";
import type { Slice } from "./summarise.ts";

/** The report as a reader of a terminal sees it. */
export function showReport(
  { n, model, embedder, metrics, slices, judge, questions }: Report,
  latency: Latency,
): string {
  const wrong = questions.filter(({ strict }) => !strict);
  return [
    `${n} Fragen, Antworten von „${model}“, Einbettung ${embedder} (Anteil, 95-%-Intervall, Zahl)`,
    metricNames.map(([key, name]) => `  ${name.padEnd(31)}${showMeasure(metrics[key])}`).join("\n"),
    `Nach Art der Frage\n${showSlices(slices.types)}`,
    `Nach Wortlaut\n${showSlices(slices.wordings)}`,
    wrong.length === 0
      ? "Alle Antworten sind richtig."
      : `Nicht oder nicht streng richtig (${wrong.length}):\n${wrong.map(({ id, question, faults }) => `  ${id}: ${question}\n    ${faults.join("\n    ")}`).join("\n")}`,
    ...(judge
      ? [
          `Urteil von „${judge.model}“, neben den gezählten Werten\n${[
            ...judgeRows(judge).map(([name, value]) => `  ${name.padEnd(31)}${value}`),
            ...judgeDifferences(judge).map((line) => `  ${line}`),
          ].join("\n")}`,
        ]
      : []),
    `Zeit: erster Satz Median ${latency.firstSentenceMs.p50} ms, p95 ${latency.firstSentenceMs.p95} ms; ganze Antwort Median ${latency.totalMs.p50} ms, p95 ${latency.totalMs.p95} ms`,
  ].join("\n\n");
}

/** What the gate found, with both answers for each question that turned bad. */
export function showGate({ compared, regressions, improvements, unknownToBaseline }: Gate): string {
  const lines = [
    `Verglichen: ${compared} Fragen; schlechter: ${regressions.length}, besser: ${improvements.length}, neu: ${unknownToBaseline.length}`,
    ...improvements.map(({ id, why }) => `  + ${id}: ${why}`),
    ...regressions.map(
      ({ id, question, why, before, now }) =>
        `  – ${id}: ${question}\n      Warum:   ${why}\n      Vorher:  ${oneLine(before)}\n      Jetzt:   ${oneLine(now)}`,
    ),
  ];
  return lines.join("\n");
}

const showSlices = (slices: readonly Slice[]): string =>
  slices
    .map(
      ({ name, accuracy, strict }) =>
        `  ${name.padEnd(18)}richtig ${accuracy.value.toFixed(3)}  streng ${strict.value.toFixed(3)}  n=${accuracy.n}`,
    )
    .join("\n");

const oneLine = (text: string): string => (text === "" ? "(nichts)" : text.replace(/\s+/g, " "));
