import { metricNames } from "./metric-names.ts";
import type { Report } from "./report.ts";
import { judgeDifferences, judgeRows } from "./show-judge.ts";
import { showMeasure } from "./show-measure.ts";

/** The report as a comment on a pull request. */
export function markdownReport({ n, model, embedder, metrics, slices, gate, judge, questions }: Report): string {
  const verdict = !gate
    ? "Kein Vergleich."
    : gate.regressions.length === 0
      ? `**Bestanden**: keine von ${gate.compared} Fragen schlechter, ${gate.improvements.length} besser.`
      : `**Nicht bestanden**: ${gate.regressions.length} Befunde.`;
  const turns = (gate?.regressions ?? []).map(
    ({ id, question, why, before, now }) =>
      `### ${plain(id)}: ${plain(question)}\n\n${plain(why)}\n\n- Vorher: ${plain(before)}\n- Jetzt: ${plain(now)}`,
  );
  const wrong = questions.filter(({ strict }) => !strict);
  return `${[
    "# Güte der Antworten",
    `${n} Fragen, Antworten von „${plain(model)}“, Einbettung ${plain(embedder)}. ${verdict}`,
    table(
      ["Maß", "Wert, 95-%-Intervall, Zahl"],
      metricNames.map(([key, name]) => [name, showMeasure(metrics[key])]),
    ),
    ...(judge
      ? [
          table([`Urteil von „${judge.model}“`, "neben den gezählten Werten"], judgeRows(judge)),
          ...judgeDifferences(judge).map((line) => `- ${plain(line)}`),
        ]
      : []),
    ...turns,
    table(
      ["Art", "richtig", "streng", "n"],
      [...slices.types, ...slices.wordings].map(({ name, accuracy, strict }) => [
        name,
        accuracy.value.toFixed(3),
        strict.value.toFixed(3),
        String(accuracy.n),
      ]),
    ),
    ...(wrong.length === 0
      ? []
      : [
          `<details><summary>Nicht oder nicht streng richtig: ${wrong.length}</summary>`,
          table(
            ["Frage", "Befund"],
            wrong.map(({ id, question, faults }) => [`${id}: ${question}`, faults.join("; ")]),
          ),
          "</details>",
        ]),
  ].join("\n\n")}\n`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(plain).join(" | ")} |`).join("\n");

/** Answers and articles are data: nothing in them may become markup of the page it is pasted into. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|#]/g, (mark) => (mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : `\\${mark}`));
