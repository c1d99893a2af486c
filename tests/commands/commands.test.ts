import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { composeFromEnvironment, type Workplace } from "#compose";
import { listArticles, showArticle } from "../../server/commands/articles.ts";
import { ask } from "../../server/commands/ask.ts";
import { check } from "../../server/commands/check.ts";
import { doctor } from "../../server/commands/doctor.ts";
import { ingestCommand } from "../../server/commands/ingest.ts";
import { removeArticle } from "../../server/commands/remove-article.ts";
import { search } from "../../server/commands/search.ts";
import type { Terminal } from "../../server/commands/terminal.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const articles = join(import.meta.dirname, "..", "fixtures", "flood");
let folder = "";
let index = "";
let workplace: Workplace;

/** A terminal that keeps what was written. */
function notebook(): Terminal & {
  readonly lines: string[];
  readonly notes: string[];
  json(): ReturnType<typeof JSON.parse>;
} {
  const lines: string[] = [];
  const notes: string[] = [];
  return {
    lines,
    notes,
    isInteractive: false,
    out: (line) => lines.push(line),
    note: (line) => notes.push(line),
    progress: () => undefined,
    json: () => JSON.parse(lines.join("\n")),
  };
}

beforeAll(async () => {
  folder = temporaryFolder();
  index = join(folder, "index");
  const terminal = notebook();
  expect(await ingestCommand([articles], { index, json: true }, {}, terminal)).toBe(0);
  expect(terminal.json().totals).toMatchObject({ new: 2, skipped: 0 });
  workplace = await composeFromEnvironment({}, { index }, terminal);
});

describe("fundstelle ingest", () => {
  test("finds everything unchanged the second time, and changes no byte", async () => {
    const terminal = notebook();
    await ingestCommand([articles], { index, json: true }, {}, terminal);
    expect(terminal.json().totals).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
  });

  test("previews without writing", async () => {
    const terminal = notebook();
    const other = join(folder, "preview");
    await ingestCommand([articles], { index: other, dryRun: true, json: true }, {}, terminal);
    expect(terminal.json().totals.new).toBe(2);
    await expect(composeFromEnvironment({}, { index: other }, notebook())).rejects.toMatchObject({ code: "no-index" });
  });

  test.each([
    ["leer.md", "", /leer/],
    ["kaputt.md", "---\ntitle: [\n---\nText", /Vorspann/],
    ["bild.md", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /Text/],
  ])("skips %s with one sentence and exit code 1, and the old articles stay", async (name, content, reason) => {
    const file = join(folder, name);
    await writeFile(file, content);
    const terminal = notebook();
    expect(await ingestCommand([file], { index, json: true }, {}, terminal)).toBe(1);
    expect(terminal.json().articles).toMatchObject([{ status: "skipped", reason: expect.stringMatching(reason) }]);
    expect(await workplace.assistant.articles()).toHaveLength(2);
  });

  test("refuses a folder that is not there", async () => {
    await expect(ingestCommand([join(folder, "nirgends")], { index }, {}, notebook())).rejects.toMatchObject({
      code: "bad-file",
    });
  });
});

describe("fundstelle ask", () => {
  test("answers with sentences whose citations exist", async () => {
    const terminal = notebook();
    expect(await ask("Wie hoch ist der Schaden?", { json: true }, workplace.assistant, terminal)).toBe(0);
    const answer = terminal.json();
    expect(answer.kind).toBe("answered");
    for (const { passageId, quote, text } of answer.citations) {
      expect((await workplace.assistant.passage(passageId))?.passage.text).toBe(text);
      expect(text.slice(quote.start, quote.end)).toMatch(/\p{L}/u);
    }
  });

  test("abstains with the nearest passages and exit code 0", async () => {
    const terminal = notebook();
    expect(await ask("Wer gewann die Meisterschaft im Handball?", { json: true }, workplace.assistant, terminal)).toBe(
      0,
    );
    expect(terminal.json()).toMatchObject({
      kind: "abstained",
      citations: [],
      nearest: expect.arrayContaining([expect.anything()]),
    });
  });

  test("runs a batch in order, keeps going after a bad line and says so with exit code 1", async () => {
    const file = join(folder, "fragen.jsonl");
    await writeFile(
      file,
      '{"id":"a","question":"Wo brach der Deich?"}\n\n{"id":"b"}\nkein JSON\n{"id":"c","question":"Wann wurde der Deich erneuert?"}\n',
    );
    const terminal = notebook();
    expect(await ask(undefined, { batch: file, json: true }, workplace.assistant, terminal)).toBe(1);
    const rows = terminal.lines.map((line) => JSON.parse(line));
    expect(rows.map((row) => row.id)).toEqual(["a", "b", undefined, "c"]);
    expect(rows.map((row) => row.error?.code)).toEqual([undefined, "usage", "usage", undefined]);
  });

  test("keeps to a filter", async () => {
    const terminal = notebook();
    await ask("Wie hoch ist der Schaden?", { json: true, source: "landpost" }, workplace.assistant, terminal);
    expect(new Set(terminal.json().citations.map((c: { source: string }) => c.source))).toEqual(new Set(["Landpost"]));
  });
});

describe("the other commands", () => {
  test("search ranks passages from 1 and leaves unknown fields out", async () => {
    const terminal = notebook();
    await search("Deichbruch", { k: 3, json: true }, workplace.assistant, terminal);
    const { passages } = terminal.json();
    expect(passages.map((p: { rank: number }) => p.rank)).toEqual([1, 2, 3]);
    expect(terminal.lines.join()).not.toContain("null");
  });

  test("check gives each sentence a verdict with its place in the text", async () => {
    const terminal = notebook();
    const text = "Der Deich war 2019 erneuert worden. Es gab 77 Tote.";
    await check(text, { json: true }, workplace.assistant, terminal);
    const { claims, verdict } = terminal.json();
    expect(claims.map((c: { start: number; end: number }) => text.slice(c.start, c.end))).toEqual([
      "Der Deich war 2019 erneuert worden.",
      "Es gab 77 Tote.",
    ]);
    expect(claims.map((c: { verdict: string }) => c.verdict)[0]).toBe("supported");
    expect(verdict).not.toBe("supported");
  });

  test("articles lists, shows and refuses an unknown ID", async () => {
    const terminal = notebook();
    await listArticles({ json: true }, workplace.assistant, terminal);
    expect(terminal.json().articles.map((a: { articleId: string }) => a.articleId)).toEqual(["flussbote", "landpost"]);
    await showArticle("landpost", {}, workplace.assistant, notebook());
    await expect(showArticle("nichts", {}, workplace.assistant, notebook())).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("articles remove takes an article out of a copy of the index", async () => {
    const other = join(folder, "copy");
    await ingestCommand([articles], { index: other }, {}, notebook());
    await removeArticle("landpost", { index: other }, {}, notebook());
    const { assistant } = await composeFromEnvironment({}, { index: other }, notebook());
    expect((await assistant.articles()).map((article) => article.id)).toEqual(["flussbote"]);
    await expect(removeArticle("landpost", { index: other }, {}, notebook())).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("doctor loads the inference model where one is set, and tells one that does not load", async () => {
    const fixtures = join(import.meta.dirname, "..", "fixtures");
    const terminal = notebook();
    const env = { PORT: "0", FUNDSTELLE_ENTAILMENT: join(fixtures, "entailment") };
    expect(await doctor({ index, json: true }, env, terminal)).toBe(0);
    expect(terminal.lines.join("")).toContain("Folgerungsmodell entailment ist geladen.");
    expect(await doctor({ index }, { ...env, FUNDSTELLE_ENTAILMENT: join(fixtures, "flood") }, notebook())).toBe(1);
  });

  test("doctor finds the index whole, and tells a damaged one", async () => {
    const terminal = notebook();
    expect(await doctor({ index, json: true }, { PORT: "0" }, terminal)).toBe(0);
    expect(terminal.json().findings.map((f: { name: string }) => f.name)).toEqual(["Node", "Index", "Port", "Platte"]);
    const broken = join(folder, "broken");
    await ingestCommand([articles], { index: broken }, {}, notebook());
    await writeFile(join(broken, "CURRENT"), "gibt-es-nicht\n");
    expect(await doctor({ index: broken, json: true }, { PORT: "0" }, notebook())).toBe(1);
  });
});
