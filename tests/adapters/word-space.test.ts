import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSynonymy } from "#adapters/synonymy-files.ts";
import { wordSpace } from "#adapters/word-space.ts";
import { Failure } from "#domain/failure.ts";
import { stem } from "#german/stems.ts";

const folder = join(import.meta.dirname, "../../models");
const synonymy = await loadSynonymy(folder);

describe("the shipped word space", () => {
  test.each([
    ["Vorhaben", "Projekt"],
    ["Beschwerde", "Klage"],
    ["Entlassung", "Kündigung"],
    ["ablehnen", "zurückweisen"],
    ["erhöhen", "steigern"],
    ["Arzt", "Mediziner"],
    ["Gefängnis", "Haft"],
  ])("joins %s and %s", (one, other) => {
    expect(synonymy(stem(one), stem(other))).toBeGreaterThan(0.4);
    expect(synonymy(stem(other), stem(one))).toBe(synonymy(stem(one), stem(other)));
  });

  test.each([
    ["steigen", "sinken"],
    ["Import", "Export"],
    ["gewinnen", "verlieren"],
    ["Gewinn", "Verlust"],
    ["Montag", "Dienstag"],
    ["Vater", "Mutter"],
    ["rot", "blau"],
    ["möglich", "unmöglich"],
    ["Weizen", "Mais"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(synonymy(stem(one), stem(other))).toBeLessThan(0.35);
  });

  test("a word is itself, and an unknown one nobody's neighbour", () => {
    expect(synonymy(stem("Gericht"), stem("Gericht"))).toBeCloseTo(1, 5);
    expect(synonymy("qqqxyz", stem("Gericht"))).toBe(0);
  });
});

test("wordSpace refuses bytes that are cut off or of another kind", async () => {
  const bytes = await readFile(join(folder, "words-de-64/words.bin"));
  for (const broken of [bytes.subarray(0, 1000), bytes.subarray(0, 3), Buffer.from(bytes).fill(0, 0, 4)])
    expect(() => wordSpace(broken)).toThrow(Failure);
  await expect(loadSynonymy("/nirgends")).rejects.toThrow("Die Wortnähe fehlt");
});
