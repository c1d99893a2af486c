import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { memoryStores } from "#stores/memory-stores.ts";
import { runCommandLine } from "../../server/commands/command-line.ts";
import { draftsFromFeedback } from "../../server/commands/eval-add.ts";
import { answers } from "../eval/hand-made-answers.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let folder: string;
beforeAll(async () => {
  folder = temporaryFolder();
  await cp(join(import.meta.dirname, "../fixtures/flood"), join(folder, "artikel"), { recursive: true });
  const question = {
    id: "menschen",
    type: "zahl",
    wording: "woertlich",
    question: "Wie viele Menschen wurden in Sicherheit gebracht?",
    facts: [["rund 1.200"]],
    evidence: [{ article: "flussbote", quote: "rund 1.200 Menschen in Sicherheit gebracht" }],
  };
  await writeFile(join(folder, "fragen.jsonl"), `${JSON.stringify(question)}\n`);
});

function scriptedTerminal() {
  const out: string[] = [];
  const notes: string[] = [];
  return {
    out: (line: string) => void out.push(line),
    note: (line: string) => void notes.push(line),
    progress: () => undefined,
    isInteractive: false,
    told: () => ({ out: out.join("\n"), notes: notes.join("\n") }),
  };
}

async function evaluate(...more: readonly string[]) {
  const terminal = scriptedTerminal();
  const own = ["--gold", join(folder, "fragen.jsonl"), "--articles", join(folder, "artikel")];
  const files = ["--baseline", join(folder, "vergleich.json"), "--report", join(folder, "bericht")];
  const code = await runCommandLine(["eval", ...own, ...files, ...more], {}, terminal);
  return { code, ...terminal.told() };
}

describe("fundstelle eval", () => {
  test("ends with 2 without a baseline, accepts one, passes unchanged, and ends with 1 naming the question that turned bad", async () => {
    const without = await evaluate();
    expect(without.code).toBe(2);
    expect(without.notes).toContain("--update-baseline");
    expect((await evaluate("--update-baseline")).code).toBe(0);
    const unchanged = await evaluate("--json");
    expect(unchanged.code).toBe(0);
    expect(JSON.parse(unchanged.out)).toMatchObject({
      n: 1,
      metrics: { strict: { value: 1, n: 1 } },
      gate: { regressions: [] },
    });

    const file = join(folder, "artikel", "flussbote.md");
    await writeFile(file, (await readFile(file, "utf8")).replace("1.200", "2.100"));
    const broken = await evaluate();
    expect(broken.code).toBe(1);
    expect(broken.notes).toContain("menschen: Wie viele Menschen wurden in Sicherheit gebracht?");
    expect(broken.notes).toContain("2.100");
    expect(await readFile(join(folder, "bericht", "junit.xml"), "utf8")).toContain('failures="1"');
  });

  test("compares settings side by side", async () => {
    const file = join(folder, "matrix.json");
    await writeFile(
      file,
      JSON.stringify([{ name: "beides" }, { name: "Wörter", settings: { FUNDSTELLE_DENSE_WEIGHT: "0" } }]),
    );
    const { code, out } = await evaluate("--matrix", file);
    expect(code).toBe(0);
    expect(out).toContain("Wörter gegen beides: 0 Fragen besser, 0 schlechter");
  });

  test.each([
    ["--gold", "fehlt.jsonl", 1],
    ["--articles", "fehlt", 2],
  ])("%s %s ends with %i and one sentence", async (option, value, code) => {
    const result = await evaluate(option, value);
    expect(result.code).toBe(code);
    expect(result.notes).toMatch(/^[^\n]+\.$/);
  });
});

test("draftsFromFeedback writes a draft for each answer that was voted down, once", async () => {
  const stores = memoryStores();
  const key = { owner: "leser", id: "gespraech" };
  await stores.conversations.create(key, { title: "Damm", createdAt: "2025-06-03T10:00:00Z" });
  for (const [id, vote] of [
    ["a1", "down"],
    ["a2", "up"],
  ] as const) {
    const events = [{ type: "answer-end", answer: answers.wrong }] as const;
    await stores.conversations.append(key, {
      id,
      role: "assistant",
      text: answers.wrong.text,
      createdAt: "2025-06-03T10:00:01Z",
      events,
    });
    await stores.feedback.put({
      owner: "leser",
      answerId: id,
      vote,
      comment: "falsche Zahl",
      at: "2025-06-03T10:00:02Z",
    });
  }
  const file = join(folder, "entwuerfe.jsonl");
  const terminal = scriptedTerminal();
  expect(await draftsFromFeedback(file, stores, terminal)).toBe(0);
  const drafts = (await readFile(file, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(drafts).toMatchObject([
    { id: "entwurf-a1", question: answers.wrong.question, comment: "falsche Zahl", facts: [] },
  ]);
  expect(terminal.told().notes).toContain("1 neuer Entwurf");
  const before = await readFile(file, "utf8");
  expect(await draftsFromFeedback(file, stores, terminal)).toBe(0);
  expect(await readFile(file, "utf8")).toBe(before);
});
