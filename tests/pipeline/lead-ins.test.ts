import { expect, test } from "vitest";
import { type Article, articleId } from "#domain/article.ts";
import { type Block, joinBlocks, type LooseBlock } from "#domain/block.ts";
import { ledBlocks } from "#pipeline/lead-ins.ts";
import { split } from "#pipeline/split.ts";
import { growth, LINEAR } from "../growth.ts";

/** Blocks in short: "# " a heading, "- " an item, else a paragraph; of each passage its kind and what leads into it. */
function led(lines: readonly string[]): readonly (readonly [string, string | undefined])[] {
  const loose = lines.map(
    (line): LooseBlock =>
      line.startsWith("# ")
        ? { kind: "heading", text: line.slice(2) }
        : line.startsWith("- ")
          ? { kind: "list", text: line.slice(2) }
          : { kind: "paragraph", text: line },
  );
  const { text, blocks } = joinBlocks(loose);
  const article: Article = { id: articleId("a"), title: "Titel", file: "a.md", text };
  return split(article, blocks).map(({ kind, heading }) => [kind, heading]);
}

test("ledBlocks makes an interviewer's questions headings, with who answers them", () => {
  expect(
    led([
      "Die Gärtnerin Lotte Ohm pflegt seit zwölf Jahren den Kurpark.",
      "Frau Ohm, was blüht im Januar?",
      "Die Zaubernuss. Mehr ist da noch nicht zu sehen.",
      "Wie viele Helfer haben Sie?",
      "Vier, im Sommer sechs.",
    ]),
  ).toEqual([
    ["paragraph", undefined],
    ["heading", undefined],
    ["paragraph", "Frau Ohm, was blüht im Januar?\nGärtnerin Lotte Ohm"],
    ["heading", undefined],
    ["paragraph", "Wie viele Helfer haben Sie?\nGärtnerin Lotte Ohm"],
  ]);
});

test("ledBlocks reads who answers off the name before the answers", () => {
  expect(
    led([
      "Kapitän Ole Dirks fährt die Fähre.",
      "Wann legt sie ab?",
      "Dirks: Um sechs Uhr früh.",
      "Und im Winter?",
      "Dirks: Da liegt sie im Hafen.",
    ])[2]?.[1],
  ).toBe("Wann legt sie ab?\nKapitän Ole Dirks");
});

test("ledBlocks leaves a single question in an article what it is", () => {
  expect(led(["Wie kam es dazu?", "Der Damm brach am Abend.", "Niemand wurde verletzt."])).toEqual([
    ["paragraph", undefined],
    ["paragraph", undefined],
    ["paragraph", undefined],
  ]);
});

test("ledBlocks leads the items of a list by the line with a colon, and what follows by the heading again", () => {
  expect(
    led([
      "# Die Suche",
      "Der Hund lief am Deich davon. Das Tier sieht so aus:",
      "- braunes Fell",
      "- eine weiße Pfote",
      "Wer ihn sieht, ruft im Tierheim an.",
      "Mitzubringen sind:",
      "- eine Leine",
    ]),
  ).toEqual([
    ["heading", undefined],
    ["paragraph", "Die Suche"],
    ["list", "Die Suche\nDas Tier sieht so aus:"],
    ["list", "Die Suche\nDas Tier sieht so aus:"],
    ["paragraph", "Die Suche"],
    ["heading", undefined],
    ["list", "Die Suche\nMitzubringen sind:"],
  ]);
});

/** An interview below so long an opening. */
function interview(opening: string): void {
  const parts = [opening, "Frau Kern, was war da los?", "Es brannte.", "Und dann?", "Dann kam die Wehr."];
  let at = 0;
  const blocks = parts.map((part): Block => {
    const block = { kind: "paragraph", start: at, end: at + part.length } as const;
    at += part.length + 2;
    return block;
  });
  ledBlocks(parts.join("\n\n"), blocks);
}

test.each(["A", "SCHWIMMBAD ", "Anna Kern ", "Dr. "])("an interview below 1 MB of %j costs linear work", (piece) => {
  expect(growth(interview, piece)).toBeLessThan(LINEAR);
});
