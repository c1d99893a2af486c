import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { type Evidence, type Passage, passageId } from "#domain/passage.ts";
import { verifySentence } from "#pipeline/verify/verify-sentence.ts";
import { withLead } from "#pipeline/with-leads.ts";

const id = articleId("probe");
const article = { id, title: "Streit um ein Schiff", file: "probe.md", publishedAt: "2026-05-12" };
const texts = [
  "Die Reederei Harms hat den Kutter »Elke« nach Tönning verkauft.",
  "Der Kaufpreis liegt bei 40.000 Euro.",
  "Die Stadt zahlte dafür 40.000 Euro.",
];
const passages = texts.map(
  (text, at): Passage => ({
    id: passageId(id, at + 1),
    articleId: id,
    kind: "paragraph",
    span: { start: 0, end: text.length },
    text,
  }),
);
const evidence: readonly Evidence[] = passages.map((passage) => withLead({ passage, article }, passages));

describe("withLead", () => {
  test("tells later passages how their article begins, and the first one nothing", () => {
    expect(evidence.map(({ lead }) => lead)).toEqual([undefined, texts[0], texts[0]]);
  });

  test("holds whatever was read of the passage before without the beginning", () => {
    const fresh = passages.map((passage) => ({ ...passage }));
    const later = fresh[2];
    if (!later) throw new Error("three passages");
    const claim = "Die Stadt Tönning zahlte 40.000 Euro.";
    expect(verifySentence(claim, [{ passage: later, article }]).label).not.toBe("supported");
    expect(verifySentence(claim, [withLead({ passage: later, article }, fresh)]).label).toBe("supported");
    expect(verifySentence(claim, [{ passage: later, article }]).label).not.toBe("supported");
  });

  test("lets a name of the beginning hold below, and no other one", () => {
    const label = (text: string): string => verifySentence(text, evidence.slice(2)).label;
    expect(label("Die Stadt Tönning zahlte 40.000 Euro.")).toBe("supported");
    expect(label("Die Stadt Husum zahlte 40.000 Euro.")).not.toBe("supported");
  });
});
