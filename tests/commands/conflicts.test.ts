import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readFiles } from "#adapters/read-files.ts";
import { articleId } from "#domain/article.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Evidence } from "#domain/passage.ts";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";
import { split } from "#pipeline/split.ts";
import { listConflicts } from "../../server/commands/conflicts.ts";
import type { Terminal } from "../../server/commands/terminal.ts";

let conflicts: readonly Conflict[] = [];

beforeAll(async () => {
  const evidence: Evidence[] = [];
  for await (const file of readFiles([join(import.meta.dirname, "..", "..", "corpus", "articles")])) {
    if (file.kind !== "article") continue;
    const { blocks, name = "", ...rest } = file.article;
    const article = { ...rest, id: articleId(name) };
    evidence.push(...split(article, blocks).map((passage) => ({ passage, article })));
  }
  conflicts = findConflicts(evidence).map(({ conflict }) => conflict);
});

async function shown(options: { readonly json?: true }, list: readonly Conflict[]): Promise<string> {
  const lines: string[] = [];
  const terminal: Terminal = {
    isInteractive: false,
    out: (line) => lines.push(line),
    note: () => undefined,
    progress: () => undefined,
  };
  expect(await listConflicts(options, { conflicts: async () => list }, terminal)).toBe(0);
  return lines.join("\n");
}

describe("fundstelle conflicts", () => {
  test.each([
    ["contradiction", ["bis zu 15.000", "rund 15.000", "12.000", "bis zu 11.000"]],
    ["contradiction", ["Seit 2023", "seit 2022"]],
    ["contradiction", ["Freundschaft", "verärgert"]],
    ["contradiction", ["abhänge", "abhängiger"]],
    ["course", ["mehr als 6000", "fast 5000"]],
    ["refinement", ["bis zu 9,8 Milliarden Dollar", "mindestens 5,6 Milliarden Dollar"]],
    ["refinement", ["1,18 Milliarden Dollar", "457 Millionen bis höchstens 1,19 Milliarden US-Dollar"]],
    ["refinement", ["5,7 bis 6,7 Millionen", "5,8 Millionen"]],
    ["refinement", ["30.000", "ein weiteres Kontingent nordkoreanischer Soldaten"]],
  ])("lists for the bundled corpus a %s of %s", (kind, values) => {
    const found = conflicts.find(({ positions }) => positions.some(({ value }) => value === values[0]));
    expect(found?.kind).toBe(kind);
    expect(found?.positions.map(({ value }) => value)).toEqual(expect.arrayContaining(values));
    expect(new Set(found?.positions.map(({ passageId }) => passageId.split("#")[0])).size).toBeGreaterThan(1);
  });

  test("lists for the bundled corpus nothing else", () => {
    expect(conflicts).toHaveLength(9);
  });

  test("--json prints the API's shape", async () => {
    expect(JSON.parse(await shown({ json: true }, conflicts))).toEqual({ conflicts });
  });

  test("says who, where and of when, and where else a figure stands", async () => {
    const text = await shown({}, conflicts);
    expect(text).toMatch(/fast 5000 \(sagt: Oleksandr Syrskyj · DW · 2025-08-22 · Stand: 2025-01\)/);
    expect(text).toMatch(/auch in news\.de/);
  });

  test("says so where the articles agree", async () => {
    expect(await shown({}, [])).toMatch(/nirgends/);
  });
});
