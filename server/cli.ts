import { runCommandLine } from "./commands/command-line.ts";
import { processTerminal } from "./commands/terminal.ts";

/** The exit code is set, never forced, so that everything written arrives. */
process.exitCode = await runCommandLine(
  process.argv.slice(2),
  process.env,
  processTerminal(process.stdout, process.stderr),
);
