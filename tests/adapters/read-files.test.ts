import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { readFiles } from "#adapters/read-files.ts";
import type { ReadFile } from "#domain/read-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let base: string;
let folder: string;
beforeEach(() => {
  base = temporaryFolder();
  folder = join(base, "presse");
  mkdirSync(join(folder, "2026"), { recursive: true });
});

const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const shown = (result: ReadFile): string =>
  result.kind === "skipped" ? `${result.file}: ${result.reason}` : `${result.article.file} = ${result.article.title}`;
const readAll = async (...paths: readonly string[]): Promise<readonly string[]> =>
  (await Array.fromAsync(readFiles(paths))).map(shown);

describe("readFiles", () => {
  test("reads in order of name, names files by their folder, leaves out hidden files and links", async () => {
    write("b.md", "# Bahn\n\nDie Bahn fährt.");
    write(
      "A.txt",
      "Brücke in Lohne gesperrt\n\nDie Brücke in Lohne ist seit Montag wegen Rissen für alle Fahrzeuge gesperrt.",
    );
    write("2026/c.md", "# Chor\n\nDer Chor singt.");
    write(".versteckt.md", "# Nein");
    writeFileSync(join(base, "fremd.md"), "# Fremd\n\nFremder Text.");
    symlinkSync(join(base, "fremd.md"), join(folder, "link.md"));
    symlinkSync(base, join(folder, "schleife"));
    expect(await readAll(folder)).toEqual([
      "presse/2026/c.md = Chor",
      "presse/A.txt = Brücke in Lohne gesperrt",
      "presse/b.md = Bahn",
    ]);
  });

  test("reads a file named alone and one named twice once", async () => {
    write("b.md", "# Bahn\n\nDie Bahn fährt.");
    expect(await readAll(join(folder, "b.md"), folder, `${folder}/`)).toEqual(["presse/b.md = Bahn"]);
  });

  test("reads what older German systems write", async () => {
    write("alt.md", new Uint8Array([...Buffer.from("# Gro\xdfe M\xfchle\n\nSie kostet 3 \x80.", "latin1")]));
    expect(await readAll(folder)).toEqual(["presse/alt.md = Große Mühle"]);
  });

  test.each([
    ["leer.txt", " \n", "Die Datei ist leer."],
    ["bild.md", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), "Die Datei ist kein Text."],
    ["null.txt", "Text\0Text", "Die Datei ist kein Text."],
    ["kaputt.txt", new Uint8Array([0x4d, 0xc3, 0xbc, 0x6c, 0x6c, 0xff]), "Die Datei ist kein Text."],
    ["ohne-zeichen.txt", new Uint8Array([0x4d, 0x81, 0x6c, 0xff]), "Die Datei ist kein Text."],
    ["tabelle.xlsx", "x", "Dateien der Art .xlsx kann Fundstelle nicht lesen, nur .md, .markdown, .txt, .html, .htm."],
    ["LIESMICH", "x", "Dateien ohne Endung kann Fundstelle nicht lesen, nur .md, .markdown, .txt, .html, .htm."],
    ["riesig.txt", "a ".repeat(2_600_000), "Die Datei ist größer als 5 MB."],
    ["kopf.md", "---\ntitle: A", "Der Vorspann beginnt mit ---, aber die schließende Zeile --- fehlt."],
  ])("says why %s cannot be read", async (name, content, reason) => {
    write(name, content);
    expect(await readAll(folder)).toEqual([`presse/${name}: ${reason}`]);
  });

  test("covers what lies below the paths and nothing else", () => {
    write("b.md", "x");
    const files = readFiles([folder]);
    expect(["presse/b.md", "presse/2026/c.md", "presse2/b.md", "b.md"].map((file) => files.covers(file))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(readFiles([join(folder, "b.md")]).covers("presse/2026/c.md")).toBe(false);
  });

  test("a missing path and an empty folder are failures in one German sentence", () => {
    expect(() => readFiles(["gibt/es/nicht"])).toThrow("Den Ordner oder die Datei gibt/es/nicht gibt es nicht.");
    expect(() => readFiles([folder])).toThrow(`Unter ${folder} liegt keine Datei.`);
  });
});
