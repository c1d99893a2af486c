import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { glossaryOf } from "#adapters/glossary.ts";
import { loadGlossary } from "#adapters/glossary-file.ts";

const models = join(import.meta.dirname, "../../models");
const lines = readFileSync(join(models, "english-de/glossary.txt"), "utf8");
const entries = lines
  .trimEnd()
  .split("\n")
  .map((line) => line.split("="));

describe("the shipped glossary", () => {
  test("lies in the order of its keys, each of up to three words and once", () => {
    const keys = entries.map(([key = ""]) => key);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys.filter((key) => !/^[a-z0-9'-]+(?: [a-z0-9'-]+){0,2}$/.test(key))).toEqual([]);
  });

  test("tells German without brackets, lists or markup", () => {
    expect(entries.filter(([, german]) => german === undefined || /[^\p{L}\p{N} '-]/u.test(german))).toEqual([]);
  });

  test("finds every entry, and nothing else", async () => {
    const glossary = await loadGlossary(models);
    for (const [key = "", german] of entries) expect(glossary(key)).toBe(german);
    for (const strange of ["", "zzz", "a a", "aardvark of", "=", "\n"]) expect(glossary(strange)).toBeUndefined();
  });
});

test.each([
  ["", undefined],
  ["b=B\n", "B"],
  ["a=A\nb=B", "B"],
  ["b=B\nc=C\n", "B"],
  ["a=\nb=\nc=C\n", ""],
])("looks up in %j", (text, german) => {
  expect(glossaryOf(text)("b")).toBe(german);
});

test("a missing glossary is told in German", async () => {
  await expect(loadGlossary("/nirgends")).rejects.toThrow("Das Glossar für englische Fragen fehlt");
});
