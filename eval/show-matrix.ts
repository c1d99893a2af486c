import type { RunComparison } from "./compare-runs.ts";
import { metricNames } from "./metric-names.ts";
import type { Metrics } from "./summarise.ts";

/** One configuration with its metrics; `against` is missing for the first, which the others are held against. */
export interface MatrixColumn {
  readonly name: string;
  readonly metrics: Metrics;
  readonly against?: RunComparison;
}

/** The configurations side by side, and what differs significantly from the first. */
export function showMatrix(columns: readonly MatrixColumn[]): string {
  const width = Math.max(12, ...columns.map(({ name }) => name.length + 2));
  const row = (head: string, cells: readonly string[]): string =>
    `  ${head.padEnd(31)}${cells.map((cell) => cell.padEnd(width)).join("")}`.trimEnd();
  const [first, ...others] = columns;
  return [
    [
      row(
        "",
        columns.map(({ name }) => name),
      ),
      ...metricNames.map(([key, name]) =>
        row(
          name,
          columns.map(({ metrics }) => metrics[key].value.toFixed(3)),
        ),
      ),
    ].join("\n"),
    ...others.flatMap(({ name, against }) => (against ? [showComparison(name, first?.name ?? "", against)] : [])),
  ].join("\n\n");
}

function showComparison(name: string, first: string, { better, worse, p, ndcg }: RunComparison): string {
  const verdict = p < 0.05 ? "ein gesicherter Unterschied" : "kein gesicherter Unterschied";
  const shown = (ids: readonly string[]): string => (ids.length === 0 ? "keine" : ids.join(", "));
  return [
    `${name} gegen ${first}: ${better.length} ${better.length === 1 ? "Frage" : "Fragen"} besser, ${worse.length} schlechter, McNemar p = ${p.toFixed(3)}, ${verdict}`,
    `  nDCG@10 ${ndcg.value >= 0 ? "+" : ""}${ndcg.value.toFixed(3)} [${ndcg.low.toFixed(3)}, ${ndcg.high.toFixed(3)}]`,
    `  besser: ${shown(better)}`,
    `  schlechter: ${shown(worse)}`,
  ].join("\n");
}
