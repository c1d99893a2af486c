import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundledArticles } from "#compose";
import { Failure } from "#domain/failure.ts";
import type { Environment } from "#settings";
import { readSettings } from "#settings";
import { compareRuns } from "../../eval/compare-runs.ts";
import { withEvalWorkplace } from "../../eval/eval-workplace.ts";
import type { QuestionResult } from "../../eval/measure-question.ts";
import { goldFiles, readGold } from "../../eval/read-gold.ts";
import { readMatrix } from "../../eval/read-matrix.ts";
import { runGold } from "../../eval/run-gold.ts";
import { type MatrixColumn, showMatrix } from "../../eval/show-matrix.ts";
import { summarise } from "../../eval/summarise.ts";
import type { EvalGoldOptions } from "./eval-gold.ts";
import type { Terminal } from "./terminal.ts";

/** `fundstelle eval --matrix FILE`: the gold questions under several settings, each with its own index, side by side with significance. Returns 0; it is a comparison, no gate. */
export async function evalMatrix(
  file: string,
  options: EvalGoldOptions,
  env: Environment,
  terminal: Terminal,
): Promise<number> {
  const configurations = await readMatrix(file);
  const questions = await readGold(
    options.gold ?? (await goldFiles(join(dirname(bundledArticles), "..", "eval", "gold"))),
  );
  if (options.index !== undefined)
    throw new Failure("usage", "--matrix baut jeder Einstellung ihren eigenen Index: --articles statt --index.");
  const articles = options.articles === undefined ? {} : { articles: options.articles };
  const { FUNDSTELLE_INDEX: _, ...rest } = env;
  const columns: MatrixColumn[] = [];
  let first: readonly QuestionResult[] | undefined;
  for (const { name, settings } of configurations) {
    terminal.note(`${name} …`);
    const results = await withEvalWorkplace(
      readSettings({ ...rest, ...settings }),
      { ...articles, reporter: terminal },
      async ({ assistant }) =>
        (await runGold(questions, assistant, (done, total) => terminal.progress("Fragen", done, total))).results,
    );
    columns.push({ name, metrics: summarise(results), ...(first && { against: compareRuns(first, results) }) });
    first ??= results;
  }
  const folder = options.report ?? join(".fundstelle", "eval");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "matrix.json"), `${JSON.stringify({ format: 1, columns }, undefined, 2)}\n`);
  terminal.out(options.json ? JSON.stringify({ format: 1, columns }, undefined, 2) : showMatrix(columns));
  terminal.note(`Bericht: ${join(folder, "matrix.json")}`);
  return 0;
}
