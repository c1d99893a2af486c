import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { type Evidence, passageId } from "#domain/passage.ts";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";

function evidence(id: string, text: string): Evidence {
  const article = { id: articleId(id), title: "Brand in Ulm", file: `${id}.md`, source: id };
  const span = { start: 0, end: text.length };
  return { article, passage: { id: passageId(article.id, 1), articleId: article.id, kind: "paragraph", span, text } };
}

const other = "Bei dem Brand in Ulm wurden 31 Menschen verletzt.";
const conflictOf = (...texts: readonly string[]) =>
  findConflicts([...texts, other].map((text, at) => evidence(`blatt-${at + 1}`, text)))[0]?.conflict;
const positionOf = (...texts: readonly string[]) =>
  conflictOf(...texts)?.positions.find(({ value }) => value?.startsWith("14"));

describe("origins of positions", () => {
  test.each([
    ["Nach Angaben der Polizei wurden bei dem Brand in Ulm 14 Menschen verletzt.", "authority", "Polizei"],
    ["Laut CNN wurden bei dem Brand in Ulm 14 Menschen verletzt.", "medium", "CNN"],
    [
      "Wie die Nachrichtenagentur Reuters meldet, wurden bei dem Brand in Ulm 14 Menschen verletzt.",
      "agency",
      "Reuters",
    ],
  ])("%s comes from %s %s", (text, kind, name) => {
    expect(positionOf(text)?.origin).toEqual({ kind, name });
  });

  test("names none where the text does not say", () => {
    expect(positionOf("Bei dem Brand in Ulm wurden 14 Menschen verletzt.")?.origin).toBeUndefined();
  });

  test("folds two papers that repeat one agency, and counts it once", () => {
    const position = positionOf(
      "Ulm (dpa) – Bei dem Brand in Ulm wurden 14 Menschen verletzt.",
      "Bei dem Brand in Ulm wurden laut dpa 14 Menschen verletzt.",
    );
    expect(position?.alsoIn).toMatchObject([{ source: "blatt-2", copy: true }]);
    expect(position?.origins).toBeUndefined();
  });

  test("counts two sources that do not lean on each other", () => {
    const position = positionOf(
      "Nach Angaben der Polizei wurden bei dem Brand in Ulm 14 Menschen verletzt.",
      "Bei dem Brand in Ulm wurden laut Klinikum 14 Menschen verletzt.",
    );
    expect(position?.origins).toBe(2);
    expect(position?.alsoIn?.[0]?.copy).toBeUndefined();
  });
});
