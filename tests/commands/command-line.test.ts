import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../../server/commands/command-line.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let folder = "";
beforeAll(async () => {
  folder = temporaryFolder();
});

async function run(
  ...argv: string[]
): Promise<{ readonly code: number; readonly out: string; readonly notes: string }> {
  const out: string[] = [];
  const notes: string[] = [];
  const terminal = {
    out: (line: string) => void out.push(line),
    note: (line: string) => void notes.push(line),
    progress: () => undefined,
    isInteractive: false,
  };
  const code = await runCommandLine(argv, {}, terminal);
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}

describe("runCommandLine", () => {
  test.each([
    [["ask"], /fehlt die Frage/],
    [["check"], /fehlt der Text/],
    [["ask", "Wer?", "--kaputt"], /--kaputt gibt es nicht/],
    [["plaudern"], /plaudern gibt es nicht/],
    [["search", "Wer?", "--k", "viele"], /--k .*ganze Zahl/],
    [["search", "Wer?", "--from", "gestern"], /Datum wie/],
    [["search", "Wer?", "--from", "2025-13"], /Datum wie/],
    [["search", "Wer?", "--to", "2025-02-30"], /Datum wie/],
    [["ask", "Wer", "war", "das?"], /zu viele Angaben/],
    [["eval", "retrieval"], /--dataset/],
  ])("refuses %j with exit code 2 and one German sentence", async (argv, message) => {
    const { code, out, notes } = await run(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(notes).toMatch(message);
  });

  test("eval retrieval keeps the options that eval has too", async () => {
    const file = join(folder, "fragen.jsonl");
    await writeFile(file, "keine Frage\n");
    const { code, out } = await run("eval", "retrieval", "--dataset", file, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: "bad-file" } });
  });

  test("with --json an error stands on stdout", async () => {
    const { code, out } = await run("ask", "Wer?", "--index", join(folder, "keiner"), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      error: { code: "no-index", message: expect.stringContaining("fundstelle ingest") },
    });
  });
});
