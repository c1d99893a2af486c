import type { JudgeScore } from "./score-judge.ts";
import { showMeasure } from "./show-measure.ts";

/** A judge's opinion as lines of name and value, the same in every report. */
export const judgeRows = ({ right, faithful, agreement, kappa, unjudged }: JudgeScore): readonly [string, string][] => [
  ["Urteil: richtig", showMeasure(right)],
  ["Urteil: belegt", showMeasure(faithful)],
  ["Urteil wie gezählt", `${showMeasure(agreement)}, Cohens Kappa ${kappa.toFixed(3)}`],
  ["ohne Urteil", String(unjudged)],
];

/** Where judge and counted facts differ, one line a question. */
export const judgeDifferences = ({ differences }: JudgeScore): readonly string[] =>
  differences.map(
    ({ id, judge, why }) => `${id}: hält die Antwort für ${judge === "right" ? "richtig" : "falsch"}: ${why}`,
  );
