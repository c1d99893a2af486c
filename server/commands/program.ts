import { Command } from "commander";
import { Failure } from "#domain/failure.ts";
import type { Environment } from "#settings";
import { index, json } from "./common-options.ts";
import { addEvalCommands } from "./eval-program.ts";
import { germanCommand, isoDate, wholeNumber } from "./german-commander.ts";
import type { Terminal } from "./terminal.ts";

const source = ["--source <Medium>", "nur Artikel dieses Mediums"] as const;
const from = ["--from <Datum>", "nur Artikel ab diesem Datum", isoDate] as const;
const to = ["--to <Datum>", "nur Artikel bis zu diesem Datum", isoDate] as const;

/** All commands; each loads its own code when it runs, so that `--help` and a question start at once. */
export function program(env: Environment, terminal: Terminal, finish: (code: number) => void): Command {
  const root = germanCommand(new Command("fundstelle"))
    .description("Antworten aus Artikeln, jeder Satz mit seiner Textstelle belegt.")
    .version("0.1.0", "-V, --version", "Version anzeigen")
    .enablePositionalOptions();
  const sub = (usage: string, description: string): Command => {
    const [name = "", ...args] = usage.split(" ");
    const command = germanCommand(new Command(name)).description(description);
    for (const arg of args) command.argument(arg);
    root.addCommand(command);
    return command;
  };
  const compose = async (options: { readonly index?: string }) => {
    const { composeFromEnvironment } = await import("#compose");
    return composeFromEnvironment(env, options, terminal);
  };

  sub("serve", "Chat und Schnittstelle im Browser anbieten")
    .option("--port <n>", "TCP-Port (sonst PORT oder 8787)", wholeNumber(0))
    .option("--host <Adresse>", "Adresse (sonst 127.0.0.1)")
    .option(...index)
    .action(async (options) => {
      const { startServer } = await import("../node.ts");
      await startServer(env, options, terminal);
    });
  sub("ingest [pfad...]", "Artikel einlesen und den Index fortschreiben")
    .option(...index)
    .option("--prune", "Artikel entfernen, deren Datei es nicht mehr gibt")
    .option("--dry-run", "nur zeigen, was geschähe")
    .option("--watch", "weiterlaufen und bei jeder Änderung neu einlesen")
    .option(...json)
    .action(async (paths: string[], options) => {
      const { ingestCommand } = await import("./ingest.ts");
      finish(await ingestCommand(paths, options, env, terminal));
    });
  sub("search [frage]", "Textstellen suchen")
    .option("--k <n>", "Zahl der Textstellen", wholeNumber(1), 8)
    .option(...source)
    .option(...from)
    .option(...to)
    .option(...index)
    .option(...json)
    .action(async (text, options) => {
      const { search } = await import("./search.ts");
      finish(await search(text, options, (await compose(options)).assistant, terminal));
    });
  sub("ask [frage]", "Eine Frage beantworten, jeder Satz belegt")
    .option("--history <Datei>", "Gesprächsverlauf als JSON")
    .option("--batch <Datei>", 'viele Fragen, eine JSON-Zeile je Frage ({"id","question","history"?})')
    .option(...source)
    .option(...from)
    .option(...to)
    .option(...index)
    .option(...json)
    .action(async (text, options) => {
      const { ask } = await import("./ask.ts");
      if (text === undefined && options.batch === undefined)
        throw new Failure("usage", 'Es fehlt die Frage: fundstelle ask "Frage".');
      finish(await ask(text, options, (await compose(options)).assistant, terminal));
    });
  sub("check [text]", "Einen Text Satz für Satz an den Artikeln prüfen")
    .option("--batch <Datei>", 'viele Texte, eine JSON-Zeile je Text ({"id","text"})')
    .option(...index)
    .option(...json)
    .action(async (text, options) => {
      const { check } = await import("./check.ts");
      if (text === undefined && options.batch === undefined)
        throw new Failure("usage", 'Es fehlt der Text: fundstelle check "Text".');
      finish(await check(text, options, (await compose(options)).assistant, terminal));
    });

  const articles = sub("articles", "Artikel des Index anzeigen oder entfernen");
  const articleCommand = (name: string, description: string): Command => {
    const command = germanCommand(new Command(name))
      .description(description)
      .option(...index)
      .option(...json);
    articles.addCommand(command, { isDefault: name === "list" });
    return command;
  };
  articleCommand("list", "alle Artikel").action(async (options) => {
    const { listArticles } = await import("./articles.ts");
    finish(await listArticles(options, (await compose(options)).assistant, terminal));
  });
  articleCommand("show", "einen Artikel mit seinen Textstellen")
    .argument("<id>")
    .action(async (id, options) => {
      const { showArticle } = await import("./articles.ts");
      finish(await showArticle(id, options, (await compose(options)).assistant, terminal));
    });
  articleCommand("remove", "einen Artikel aus dem Index nehmen")
    .argument("<id>")
    .action(async (id, options) => {
      const { removeArticle } = await import("./remove-article.ts");
      finish(await removeArticle(id, options, env, terminal));
    });

  sub("conflicts", "zeigen, was die Artikel verschieden sagen")
    .option(...index)
    .option(...json)
    .action(async (options) => {
      const { listConflicts } = await import("./conflicts.ts");
      finish(await listConflicts(options, (await compose(options)).assistant, terminal));
    });

  addEvalCommands(sub, env, terminal, finish);
  sub("doctor", "Node, Index, Modell, Port, Platte und Slack prüfen")
    .option(...index)
    .option(...json)
    .action(async (options) => {
      const { doctor } = await import("./doctor.ts");
      finish(await doctor(options, env, terminal));
    });
  return root;
}
