import { Command, CommanderError, InvalidArgumentError } from "commander";
import { Failure } from "#domain/failure.ts";
import { processTerminal } from "./commands/terminal.ts";

const terminal = processTerminal(process.stdout, process.stderr);

/** Number of a command-line option; commander tells the reader. */
function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    if (!/^\d+$/.test(text) || Number(text) < least)
      throw new InvalidArgumentError(`erwartet eine ganze Zahl ab ${least}.`);
    return Number(text);
  };
}

function isoDate(text: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text))
    throw new InvalidArgumentError("erwartet ein Datum wie 2025-09-28 oder 2025-09.");
  return text;
}

const json = ["--json", "Ergebnis als JSON auf der Standardausgabe"] as const;
const index = [
  "--index <Ordner>",
  "Ordner des Index (sonst .fundstelle/index, bei Bedarf aus dem mitgelieferten Korpus gebaut)",
] as const;
const source = ["--source <Medium>", "nur Artikel dieses Mediums"] as const;
const from = ["--from <Datum>", "nur Artikel ab diesem Datum", isoDate] as const;
const to = ["--to <Datum>", "nur Artikel bis zu diesem Datum", isoDate] as const;

/** All commands; each loads its own code when it runs, so that `--help` and a question start at once. */
function program(finish: (code: number) => void): Command {
  const root = germanCommand(new Command("fundstelle"))
    .description("Antworten aus Artikeln, jeder Satz mit seiner Textstelle belegt.")
    .version("0.1.0", "-V, --version", "Version anzeigen");
  const sub = (usage: string, description: string): Command => {
    const [name = "", ...args] = usage.split(" ");
    const command = germanCommand(new Command(name)).description(description);
    for (const arg of args) command.argument(arg);
    root.addCommand(command);
    return command;
  };
  const compose = async (options: { readonly index?: string }) => {
    const { composeFromEnvironment } = await import("./compose.ts");
    return composeFromEnvironment(process.env, options, terminal);
  };

  sub("serve", "Chat und Schnittstelle im Browser anbieten")
    .option("--port <n>", "TCP-Port (sonst PORT oder 8787)", wholeNumber(0))
    .option("--host <Adresse>", "Adresse (sonst 127.0.0.1)")
    .option(...index)
    .action(async (options) => {
      const { startServer } = await import("./node.ts");
      await startServer(process.env, options, terminal);
    });
  sub("ingest [pfad...]", "Artikel einlesen und den Index fortschreiben")
    .option(...index)
    .option("--prune", "Artikel entfernen, deren Datei es nicht mehr gibt")
    .option("--dry-run", "nur zeigen, was geschähe")
    .option("--watch", "weiterlaufen und bei jeder Änderung neu einlesen")
    .option(...json)
    .action(async (paths: string[], options) => {
      const { ingestCommand } = await import("./commands/ingest.ts");
      finish(await ingestCommand(paths, options, process.env, terminal));
    });
  sub("search [frage]", "Textstellen suchen")
    .option("--k <n>", "Zahl der Textstellen", wholeNumber(1), 8)
    .option(...source)
    .option(...from)
    .option(...to)
    .option(...index)
    .option(...json)
    .action(async (text, options) => {
      const { search } = await import("./commands/search.ts");
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
      const { ask } = await import("./commands/ask.ts");
      if (text === undefined && options.batch === undefined)
        throw new Failure("usage", 'Es fehlt die Frage: fundstelle ask "Frage".');
      finish(await ask(text, options, (await compose(options)).assistant, terminal));
    });
  sub("check [text]", "Einen Text Satz für Satz an den Artikeln prüfen")
    .option("--batch <Datei>", 'viele Texte, eine JSON-Zeile je Text ({"id","text"})')
    .option(...index)
    .option(...json)
    .action(async (text, options) => {
      const { check } = await import("./commands/check.ts");
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
    const { listArticles } = await import("./commands/articles.ts");
    finish(await listArticles(options, (await compose(options)).assistant, terminal));
  });
  articleCommand("show", "einen Artikel mit seinen Textstellen")
    .argument("<id>")
    .action(async (id, options) => {
      const { showArticle } = await import("./commands/articles.ts");
      finish(await showArticle(id, options, (await compose(options)).assistant, terminal));
    });
  articleCommand("remove", "einen Artikel aus dem Index nehmen")
    .argument("<id>")
    .action(async (id, options) => {
      const { removeArticle } = await import("./commands/remove-article.ts");
      finish(await removeArticle(id, options, process.env, terminal));
    });

  const evaluate = sub("eval", "Güte messen");
  evaluate.addCommand(
    germanCommand(new Command("retrieval"))
      .description("Suche an einem Fragensatz messen (SQuAD-Form, JSON oder JSONL, auch .gz)")
      .requiredOption("--dataset <Datei>", "der Fragensatz")
      .option("--with-titles", "Titel mit einlesen")
      .option(...json)
      .action(async (options) => {
        const { evalRetrieval } = await import("./commands/eval-retrieval.ts");
        finish(await evalRetrieval(options, process.env, terminal));
      }),
  );
  sub("doctor", "Node, Index, Modell, Port und Platte prüfen")
    .option(...index)
    .option(...json)
    .action(async (options) => {
      const { doctor } = await import("./commands/doctor.ts");
      finish(await doctor(options, process.env, terminal));
    });
  return root;
}

function germanCommand(command: Command): Command {
  return command
    .helpOption("-h, --help", "diese Hilfe anzeigen")
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) =>
        ({ "Usage:": "Aufruf:", "Options:": "Optionen:", "Commands:": "Befehle:", "Arguments:": "Angaben:" })[title] ??
        title,
      argumentDescription: (argument) => argument.description,
    })
    .configureOutput({ writeErr: () => undefined })
    .showSuggestionAfterError(false)
    .exitOverride();
}

/** commander's refusals in German, by its error codes. */
function usageMessage(error: CommanderError): string {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  const messages: Readonly<Record<string, string>> = {
    "commander.unknownOption": `Die Option ${named} gibt es nicht.`,
    "commander.unknownCommand": `Den Befehl ${named} gibt es nicht.`,
    "commander.missingArgument": `Es fehlt die Angabe ${named}.`,
    "commander.optionMissingArgument": `Zur Option ${named} fehlt der Wert.`,
    "commander.missingMandatoryOptionValue": `Es fehlt die Option ${named}.`,
    "commander.excessArguments": "Das sind zu viele Angaben. Steht die Frage in Anführungszeichen?",
    "commander.invalidArgument": `Die Angabe zu ${named} ${error.message.split(". ").at(-1) ?? ""}`,
  };
  return `${messages[error.code] ?? "Den Aufruf verstehe ich nicht."} Hilfe: fundstelle --help`;
}

/** Tells a failure once: JSON on stdout with `--json`, else one sentence on stderr. Returns 2 for wrong usage, 1 otherwise. */
function tell(error: unknown, wantsJson: boolean): number {
  const failure =
    error instanceof Failure
      ? error
      : error instanceof CommanderError
        ? new Failure("usage", usageMessage(error))
        : new Failure("internal", "Das hat nicht geklappt: ein Fehler im Programm.", { cause: error });
  if (wantsJson) terminal.out(JSON.stringify({ error: { code: failure.code, message: failure.message } }));
  else terminal.note(failure.message);
  if (failure.code === "internal") terminal.note(String(error instanceof Error ? error.stack : error));
  return failure.code === "usage" ? 2 : 1;
}

/** Runs one command line; the exit code is set, never forced, so that everything written arrives. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const root = program((code) => {
      process.exitCode = code;
    });
    if (argv.length === 0) root.help();
    await root.parseAsync(argv, { from: "user" });
  } catch (error) {
    const isHelp = error instanceof CommanderError && error.exitCode === 0;
    process.exitCode = isHelp ? 0 : tell(error, argv.includes("--json"));
  }
}

await main(process.argv.slice(2));
