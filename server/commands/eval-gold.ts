import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundledArticles } from "#compose";
import { Failure } from "#domain/failure.ts";
import type { Environment } from "#settings";
import { readSettings } from "#settings";
import { type Baseline, baselineOf, readBaseline, writeBaseline } from "../../eval/baseline.ts";
import { withEvalWorkplace } from "../../eval/eval-workplace.ts";
import { type Gate, gate } from "../../eval/gate.ts";
import { judgeAnswers } from "../../eval/judge-ai-sdk.ts";
import { goldFiles, readGold } from "../../eval/read-gold.ts";
import { reportOf } from "../../eval/report.ts";
import { runGold } from "../../eval/run-gold.ts";
import { scoreJudge } from "../../eval/score-judge.ts";
import { showGate, showReport } from "../../eval/show-report.ts";
import { writeReports } from "../../eval/write-reports.ts";
import type { Terminal } from "./terminal.ts";

export interface EvalGoldOptions {
  readonly gold?: readonly string[];
  readonly index?: string;
  /** Folder of articles to measure on instead of the bundled corpus; without an index. */
  readonly articles?: string;
  readonly baseline?: string;
  readonly report?: string;
  readonly updateBaseline?: true;
  readonly json?: true;
}

const home = join(dirname(bundledArticles), "..", "eval");

/** `fundstelle eval`: answers the gold questions, writes the reports and holds them against the baseline. Returns 0 where nothing got worse, 1 where something did, 2 where there is nothing to compare with. */
export async function evalGold(options: EvalGoldOptions, env: Environment, terminal: Terminal): Promise<number> {
  const files = options.gold ?? (await goldFiles(join(home, "gold")));
  if (files.length === 0)
    throw new Failure("usage", "Hier liegt kein Fragensatz: fundstelle eval --gold FRAGEN.jsonl --index ORDNER");
  const questions = await readGold(files);
  const file = options.baseline ?? (options.gold ? undefined : join(home, "baseline.json"));
  if (options.updateBaseline && file === undefined)
    throw new Failure("usage", "Zu eigenen Fragen gehört eine eigene Datei: --baseline DATEI --update-baseline");
  const { FUNDSTELLE_INDEX: _, ...rest } = env;
  const settings = readSettings(rest, options);
  if (options.articles !== undefined && !existsSync(options.articles))
    throw new Failure("usage", `Den Ordner ${options.articles} gibt es nicht.`);
  return withEvalWorkplace(
    settings,
    { ...(options.articles !== undefined && { articles: options.articles }), reporter: terminal },
    async ({ assistant, embedder }) => {
      const { results, latency } = await runGold(questions, assistant, (done, total) =>
        terminal.progress("Fragen", done, total),
      );
      const baseline = file === undefined ? undefined : await readBaseline(file);
      const compared =
        baseline &&
        gate(results, baseline, {
          mode: settings.model ? "sampled" : "deterministic",
          missing: gone(baseline, questions),
        });
      const { judge } = settings;
      const verdicts =
        judge && (await judgeAnswers(results, judge, (done, total) => terminal.progress("Urteile", done, total)));
      const report = reportOf(results, {
        model: assistant.model,
        embedder: embedder.fingerprint.model,
        ...(compared && { gate: compared }),
        ...(judge && verdicts && { judge: scoreJudge(judge.model, results, verdicts) }),
      });
      const folder = options.report ?? join(".fundstelle", "eval");
      await writeReports(folder, report, latency);
      terminal.out(options.json ? JSON.stringify(report, undefined, 2) : showReport(report, latency));
      terminal.note(`Berichte: ${folder}`);
      if (options.updateBaseline && file !== undefined) {
        terminal.note(compared ? showGate(compared) : `Noch keine Vergleichswerte in ${file}.`);
        await writeBaseline(file, baselineOf(assistant.model, results));
        terminal.note(`Vergleichswerte geschrieben: ${file}`);
        return 0;
      }
      return verdict(compared, { file, broken: results.some(({ vanished }) => vanished.length > 0) }, terminal);
    },
  );
}

function verdict(
  compared: Gate | undefined,
  { file, broken }: { readonly file: string | undefined; readonly broken: boolean },
  terminal: Terminal,
): number {
  if (compared) {
    terminal.note(showGate(compared));
    return compared.regressions.length === 0 ? 0 : 1;
  }
  if (file === undefined) {
    terminal.note("Nicht verglichen: --baseline DATEI nennt die Vergleichswerte.");
    return broken ? 1 : 0;
  }
  terminal.note(
    `Kein Vergleich möglich: ${file} gibt es nicht. So entstehen Vergleichswerte: fundstelle eval --update-baseline`,
  );
  return 2;
}

const gone = (baseline: Baseline, questions: readonly { readonly id: string }[]): readonly string[] => {
  const here = new Set(questions.map(({ id }) => id));
  return baseline.questions.map(({ id }) => id).filter((id) => !here.has(id));
};
