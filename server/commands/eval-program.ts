import { Command } from "commander";
import type { Environment } from "#settings";
import { index, json } from "./common-options.ts";
import { germanCommand } from "./german-commander.ts";
import type { Terminal } from "./terminal.ts";

/** Adds `eval` with its commands; each loads its own code when it runs. */
export function addEvalCommands(
  sub: (usage: string, description: string) => Command,
  env: Environment,
  terminal: Terminal,
  finish: (code: number) => void,
): void {
  const evaluate = sub("eval", "Güte messen: Goldfragen an den Artikeln, mit den Vergleichswerten als Schranke")
    .enablePositionalOptions()
    .option("--gold <Datei...>", "Goldfragen (JSONL; sonst die mitgelieferten)")
    .option("--index <Ordner>", "diesen Index messen (sonst die Artikel, wie sie jetzt daliegen)")
    .option("--articles <Ordner>", "diese Artikel messen, in einem eigenen Index auf Zeit")
    .option("--baseline <Datei>", "Vergleichswerte (sonst eval/baseline.json)")
    .option("--report <Ordner>", "Ordner der Berichte (sonst .fundstelle/eval)")
    .option("--update-baseline", "die Ergebnisse als Vergleichswerte annehmen; zeigt erst, was sich ändert")
    .option("--matrix <Datei>", "mehrere Einstellungen nebeneinander messen (JSON)")
    .option("--dataset <Datei...>", "Fragensätze in SQuAD-Form (JSON oder JSONL, auch .gz), Antworten messen")
    .option("--closed-context", "jede Frage nur gegen ihren eigenen Text stellen")
    .option(...json)
    .action(async (options) => {
      if (options.matrix !== undefined) {
        const { evalMatrix } = await import("./eval-matrix.ts");
        finish(await evalMatrix(options.matrix, options, env, terminal));
        return;
      }
      if (options.dataset === undefined) {
        const { evalGold } = await import("./eval-gold.ts");
        finish(await evalGold(options, env, terminal));
        return;
      }
      const { evalAnswers } = await import("./eval-answers.ts");
      finish(await evalAnswers(options, env, terminal));
    });
  evaluate.addCommand(
    germanCommand(new Command("retrieval"))
      .description("Suche an einem Fragensatz messen (SQuAD-Form, JSON oder JSONL, auch .gz)")
      .requiredOption("--dataset <Datei...>", "der Fragensatz; bei mehreren auch deren schwere Fragen zusammen")
      .option("--with-titles", "Titel mit einlesen")
      .option(...json)
      .action(async (options) => {
        const { evalRetrieval } = await import("./eval-retrieval.ts");
        finish(await evalRetrieval(options, env, terminal));
      }),
  );
  evaluate.addCommand(
    germanCommand(new Command("add"))
      .description("eine Goldfrage erfragen und anfügen, oder Entwürfe aus 👎 holen")
      .option("--gold <Datei>", "der Fragensatz", "goldfragen.jsonl")
      .option("--from-feedback", "Entwürfe aus Antworten, die Leser abgelehnt haben, statt zu fragen")
      .option(...index)
      .action(async (options) => {
        const { evalAdd } = await import("./eval-add.ts");
        finish(await evalAdd(options, env, terminal));
      }),
  );
}
