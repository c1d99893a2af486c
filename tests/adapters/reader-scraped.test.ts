import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readScraped } from "#adapters/reader-scraped.ts";

const folder = join(import.meta.dirname, "../fixtures/scraped");
const pages = readdirSync(folder);

const read = (page: string): unknown => {
  const found = readScraped(page, "seite.txt");
  if (found.kind === "skipped") return found.reason;
  const { text, blocks, file: _, ...head } = found.article;
  return { ...head, blocks: blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]) };
};

describe("readScraped", () => {
  test("has pages to read", () => expect(pages.length).toBeGreaterThanOrEqual(12));

  test.each(pages)("leaves of %s only what is the article's", (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"));
    expect(read(readFileSync(join(folder, name, "input.txt"), "utf8"))).toEqual(expected);
  });

  test.each(pages)("reads %s alike with Windows line ends, decomposed umlauts and a byte order mark", (name) => {
    const page = readFileSync(join(folder, name, "input.txt"), "utf8");
    expect(read(`\ufeff${page.normalize("NFD").replaceAll("\n", "\r\n")}`)).toEqual(read(page));
  });

  test("a page of menus holds no article", () => {
    expect(read("Startseite\nPolitik\nSport\n\nTeilen\n\nLesezeit: 2 Min.")).toBe(
      "In der Datei ist kein Artikeltext zu erkennen.",
    );
  });

  test("a header that speaks of another article gives neither title nor date", () => {
    const page =
      'date 2026-01-02 Karla Wieland: "Nie wieder Bühne"\n\nDeich in Husby hält\n\nDer Deich in Husby hat die Sturmflut in der Nacht ohne Schaden überstanden.';
    expect(read(page)).toEqual({
      title: "Deich in Husby hält",
      blocks: [["paragraph", "Der Deich in Husby hat die Sturmflut in der Nacht ohne Schaden überstanden."]],
    });
  });
});
