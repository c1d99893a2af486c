import { describe, expect, test } from "vitest";
import { readMarkdown } from "#adapters/reader-markdown.ts";
import { growth, LINEAR } from "../growth.ts";

const read = (content: string, file = "artikel/deich.md") => {
  const found = readMarkdown(content, file);
  if (found.kind === "skipped") return found.reason;
  const { text, blocks, ...head } = found.article;
  return { head, blocks: blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]) };
};

describe("readMarkdown", () => {
  test("reads front matter, drops empty fields and unknown keys, and takes the file's name as ID", () => {
    const front = [
      "title: 'Deich hält – vorerst'",
      "source: Küstenblick",
      "publishedAt: 2026-02-03",
      "author: [Ina Berg, Cem Kaya]",
      "url: https://example.org/deich",
      "licence:",
      "basedOn: „Deich“, 02.02.2026",
      "retelling: true",
      "ressort: Lokales",
    ];
    expect(read(`---\n${front.join("\n")}\n---\n\nDer Deich hält.`)).toEqual({
      head: {
        title: "Deich hält – vorerst",
        source: "Küstenblick",
        publishedAt: "2026-02-03",
        author: "Ina Berg, Cem Kaya",
        url: "https://example.org/deich",
        basedOn: "„Deich“, 02.02.2026",
        retelling: true,
        file: "artikel/deich.md",
        name: "deich",
      },
      blocks: [["paragraph", "Der Deich hält."]],
    });
  });

  test("takes the first heading as title where front matter has none, else the file's name", () => {
    expect(read("# Deich hält\n\nEr hält.")).toMatchObject({
      head: { title: "Deich hält" },
      blocks: [["paragraph", "Er hält."]],
    });
    expect(read("Er hält.")).toMatchObject({ head: { title: "deich" } });
  });

  test.each([
    ["---\ntitle: A\nText ohne Ende", "Der Vorspann beginnt mit ---, aber die schließende Zeile --- fehlt."],
    ["---\ntitle: [offen\n---\nText.", "Der Vorspann ist kein gültiges YAML in Zeile 2 der Datei."],
    ["---\n- a\n- b\n---\nText.", "Der Vorspann besteht nicht aus Zeilen der Form „Feld: Wert“."],
    [
      "---\npublishedAt: 2026-02-30\n---\nText.",
      "Das Feld publishedAt im Vorspann muss ein Datum der Form JJJJ-MM-TT, JJJJ-MM, TT.MM.JJJJ oder „3. Mai 2026“ sein.",
    ],
    [
      "---\npublishedAt: 31.02.2026\n---\nText.",
      "Das Feld publishedAt im Vorspann muss ein Datum der Form JJJJ-MM-TT, JJJJ-MM, TT.MM.JJJJ oder „3. Mai 2026“ sein.",
    ],
    ["---\nretelling: vielleicht\n---\nText.", "Das Feld retelling im Vorspann muss true oder false sein."],
    [
      "---\nurl: javascript:alert(1)\n---\nText.",
      "Das Feld url im Vorspann muss eine Web-Adresse mit http oder https sein.",
    ],
    ["---\ntitle: Leer\n---\n\n", "Die Datei enthält keinen Artikeltext."],
    ["---\na: &a [1]\nb: *a\n---\nText.", "Der Vorspann ist kein gültiges YAML."],
  ])("says why it cannot read %j", (content, reason) => expect(read(content)).toBe(reason));

  test.each([
    ["title: BGH: Mieter darf bleiben\nretelling: true", { title: "BGH: Mieter darf bleiben", retelling: true }],
    [
      'title: "Wir warten": Streit um den Deich\nsource: "Der Bote"',
      { title: '"Wir warten": Streit um den Deich', source: "Der Bote" },
    ],
    ["title: 'Ende'\nsource: @dpa", { title: "Ende", source: "@dpa" }],
  ])("reads a headline that is no YAML as it is written: %j", (head, expected) =>
    expect(read(`---\n${head}\n---\nText.`)).toMatchObject({ head: expected }),
  );

  test.each(["__proto__: a: b", "title: a: b\ntitle: c", "title: a: b\n  mehr: c", "tags: [a: b: c"])(
    "takes no more than plain fields so: %j",
    (head) =>
      expect(read(`---\n${head}\n---\nText.`)).toBe("Der Vorspann ist kein gültiges YAML in Zeile 2 der Datei."),
  );

  test.each([
    ["publishedAt: 3.2.2026", "2026-02-03"],
    ["publishedAt: 3. Februar 2026", "2026-02-03"],
    ["publishedAt: Dienstag, 3. Februar 2026, 14:30 Uhr", "2026-02-03"],
    ["publishedAt: Februar 2026", "2026-02"],
    ["publishedAt: 2026-02-03 14:30:00", "2026-02-03"],
    ["publishedAt: 03.02.2026, 14:30", "2026-02-03"],
  ])("reads a date as people write it: %j", (line, publishedAt) =>
    expect(read(`---\n${line}\n---\nText.`)).toMatchObject({ head: { publishedAt } }),
  );

  test.each([
    ["date: 2026-02-03", { publishedAt: "2026-02-03" }],
    ["Datum: 03.02.2026", { publishedAt: "2026-02-03" }],
    ["published_at: 2026-02-03", { publishedAt: "2026-02-03" }],
    ["Veröffentlicht am: 3. Februar 2026", { publishedAt: "2026-02-03" }],
    [
      "titel: Deich hält\nquelle: Der Bote\nautorin: Ina Berg",
      { title: "Deich hält", source: "Der Bote", author: "Ina Berg" },
    ],
    ["authors:\n  - name: Ina Berg\n  - Jan Ode", { author: "Ina Berg, Jan Ode" }],
    ["link: https://example.org/a\nlizenz: CC BY 4.0", { url: "https://example.org/a", licence: "CC BY 4.0" }],
    ["date: 2020-01-01\npublishedAt: 2026-02-03", { publishedAt: "2026-02-03" }],
    ["publishedAt:\ndate: 2026-02-03", { publishedAt: "2026-02-03" }],
  ])("knows a field by the names that editors give it: %j", (lines, head) =>
    expect(read(`---\n${lines}\n---\nText.`)).toMatchObject({ head }),
  );

  test("names a field as the editor does where its value is wrong", () =>
    expect(read("---\ndate: 30.2.2026\n---\nText.")).toMatch(/^Das Feld date im Vorspann muss ein Datum/));

  test("keeps a date and time as its day, and a month as it is", () => {
    expect(read("---\npublishedAt: 2026-02-03T10:00:00+01:00\n---\nText.")).toMatchObject({
      head: { publishedAt: "2026-02-03" },
    });
    expect(read("---\npublishedAt: 2026-02\n---\nText.")).toMatchObject({ head: { publishedAt: "2026-02" } });
  });

  test("gives every block its kind and no markup", () => {
    const body = [
      "Der **Deich** in _Husby_ hält [laut Amt](https://example.org/a_(b)),",
      "sagte `Leiter` Jens\\*.[^1]",
      "",
      "Zweiter Abschnitt\n---",
      "- erster Punkt",
      "  geht weiter",
      "- zweiter *Punkt*",
      "",
      "> Zitat der Leiterin",
      "",
      "![Der Deich](deich.jpg)",
      "",
      "| Ort | Pegel |\n|---|---|\n| Husby | 3,1 m |",
      "",
      "* * *",
      "<!-- intern -->",
      "3 * 4 Meter und a_b_c sind &uuml;berall &lt;5 % &amp; fest.",
      "",
      "[ref]: https://example.org",
    ];
    expect(read(body.join("\n"))).toMatchObject({
      blocks: [
        ["paragraph", "Der Deich in Husby hält laut Amt, sagte Leiter Jens*."],
        ["heading", "Zweiter Abschnitt"],
        ["list", "erster Punkt geht weiter"],
        ["list", "zweiter Punkt"],
        ["paragraph", "Zitat der Leiterin"],
        ["caption", "Der Deich"],
        ["list", "Ort – Pegel"],
        ["list", "Husby – 3,1 m"],
        ["paragraph", "3 * 4 Meter und a_b_c sind überall <5 % & fest."],
      ],
    });
  });

  test.each(["_a ", "*a ", "~~a ", "`a ", "[a](", "<!--", "a\n", "<a "])("reads many of %j in linear time", (piece) => {
    expect(growth((text) => readMarkdown(text, "a.md"), piece, 400_000)).toBeLessThan(LINEAR);
  });
});
