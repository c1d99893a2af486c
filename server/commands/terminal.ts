/** Where a command writes: results to `out` (JSON there alone), everything else to `note`. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly note: (line: string) => void;
  /** Shows progress: a bar that rewrites its line on a terminal, a plain line at the end elsewhere. */
  readonly progress: (label: string, done: number, total: number) => void;
  readonly isInteractive: boolean;
}

const WIDTH = 28;

/** The process's own terminal; `stdout` and `stderr` as Node gives them. */
export function processTerminal(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Terminal {
  const isInteractive = stderr.isTTY === true;
  stdout.on("error", endQuietly);
  return {
    out: (line) => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    progress(label, done, total) {
      if (!isInteractive) {
        if (done === total) stderr.write(`${label}: ${done} von ${total}\n`);
        return;
      }
      const filled = total === 0 ? WIDTH : Math.round((WIDTH * done) / total);
      stderr.write(
        `\r${label} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}${done === total ? "\n" : ""}`,
      );
    },
    isInteractive,
  };
}

/** Whoever reads the output has enough ("… | head"): nothing is left to say. Anything else is an error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
