import { type Command, type CommanderError, InvalidArgumentError } from "commander";

/** Makes commander speak German, write help to stdout alone and throw instead of ending the process. */
export function germanCommand(command: Command): Command {
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
export function usageMessage(error: CommanderError): string {
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

/** Number of a command-line option; commander tells the reader. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    if (!/^\d+$/.test(text) || Number(text) < least)
      throw new InvalidArgumentError(`erwartet eine ganze Zahl ab ${least}.`);
    return Number(text);
  };
}

/** ISO 8601 date of a command-line option: year, month or day, as the calendar has it. */
export function isoDate(text: string): string {
  const day = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)
    ? new Date(`${text}${"-01-01".slice(text.length - 4)}T00:00Z`)
    : undefined;
  if (day === undefined || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text))
    throw new InvalidArgumentError("erwartet ein Datum wie 2025-09-28 oder 2025-09.");
  return text;
}
