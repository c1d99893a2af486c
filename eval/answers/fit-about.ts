import { aboutNames } from "#pipeline/extract/about-these.ts";
import { answerableNames } from "#pipeline/extract/answerable-names.ts";
import type { CertaintyExample } from "./certainty-examples.ts";
import { fitTable } from "./fit-table.ts";

/**
 * Fits the weights of `about-these.ts` on questions that the articles answer and questions about other articles, and prints them, with what bounds that lose one and two in a hundred of the
 * first keep silent of the second (crosswise).
 */
export function fitAbout(news: readonly CertaintyExample[]): void {
  const columns = [...aboutNames, "bias" as const].map((name) => answerableNames.indexOf(name));
  const examples = news
    .filter(({ truth, set }) => truth === 1 || set.endsWith("foreign"))
    .map((one) => ({ ...one, weight: 1, features: columns.map((at) => one.features[at] ?? 0) }));
  const { weights, held } = fitTable(examples, 0.001, columns.length);
  process.stdout.write(
    `${columns.map((at, i) => `"${answerableNames[at]}": ${(weights[i] ?? 0).toFixed(2)}`).join(", ")}\n`,
  );
  const of = (truth: 0 | 1): readonly number[] =>
    examples
      .filter((one) => one.truth === truth)
      .map((one) => held.get(one) ?? 1)
      .sort((a, b) => a - b);
  const [foreign, own] = [of(0), of(1)];
  for (const lost of [0.01, 0.02]) {
    const bound = own[Math.floor(lost * own.length)] ?? 0;
    const silent = foreign.filter((p) => p < bound).length;
    process.stdout.write(
      `// about these articles, below ${bound.toFixed(3)}: ${silent} of ${foreign.length} about others, ${lost} of those answered\n`,
    );
  }
}
