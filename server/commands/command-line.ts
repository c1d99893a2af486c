import { CommanderError } from "commander";
import { Failure } from "#domain/failure.ts";
import type { Environment } from "#settings";
import { usageMessage } from "./german-commander.ts";
import { program } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command line and returns its exit code: 0 success, 1 failure, 2 wrong usage. Help and version go to stdout. */
export async function runCommandLine(argv: readonly string[], env: Environment, terminal: Terminal): Promise<number> {
  let exitCode = 0;
  try {
    const root = program(env, terminal, (code) => {
      exitCode = code;
    });
    if (argv.length === 0) root.help();
    await root.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    const isHelp = error instanceof CommanderError && error.exitCode === 0;
    return isHelp ? 0 : tell(error, argv.includes("--json"), terminal);
  }
}

/** Tells a failure once: JSON on stdout with `--json`, else one sentence on stderr. Returns 2 for wrong usage, 1 otherwise. */
function tell(error: unknown, wantsJson: boolean, terminal: Terminal): number {
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
