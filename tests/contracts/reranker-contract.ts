import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { FoundPassage, Reranker } from "#pipeline/ports.ts";

const question = "Warum ist die Brücke über den Fluss gesperrt?";
const texts = [
  "Der Stadtrat hat den Haushalt für das kommende Jahr beschlossen.",
  "Die Brücke über den Fluss ist seit Montag gesperrt.",
  "Im Süden fiel in einer Nacht so viel Regen wie sonst in zwei Wochen, eine Brücke hielt nicht stand.",
];

/** A found passage of an invented article. */
export function foundPassage(text: string, title = ""): FoundPassage {
  const id = articleId("erfunden");
  return {
    passage: { id: passageId(id, 1), articleId: id, kind: "paragraph", span: { start: 0, end: text.length }, text },
    article: { id, title, file: "erfunden.md" },
    score: 0.5,
    origin: {},
  };
}

/** What every re-ranker promises; `open` is called once. */
export function rerankerContract(name: string, open: () => Promise<Reranker>): void {
  describe(`${name}: the re-ranker's contract`, () => {
    let opened: Promise<Reranker> | undefined;
    const relevance = async (passages: readonly string[], signal = new AbortController().signal) => {
      opened ??= open();
      const found = passages.map((text) => foundPassage(text));
      return (await opened).relevance({ question, found, rarity: () => 0.5, signal });
    };

    test("puts the passage that answers first, and every number is at least 0", async () => {
      const [council = -1, bridge = -1, rain = -1] = await relevance(texts);
      expect(Math.min(council, bridge, rain)).toBeGreaterThanOrEqual(0);
      expect(bridge).toBeGreaterThan(rain);
      expect(rain).toBeGreaterThan(council);
    });

    test("says of each passage what it says of it alone, in order", async () => {
      const many = Array.from({ length: 7 }, () => texts).flat();
      const together = await relevance(many);
      expect(together).toHaveLength(many.length);
      for (const [i, text] of texts.entries()) {
        const [alone = -1] = await relevance([text]);
        expect(together[i]).toBeCloseTo(alone, 5);
        expect(together[i + 18]).toBeCloseTo(alone, 5);
      }
    });

    test("gives nothing for nothing, and finite numbers for texts without a word or without end", async () => {
      expect(await relevance([])).toEqual([]);
      const odd = await relevance(["", " \n", "Satz. ".repeat(2000)]);
      expect(odd.map(Number.isFinite)).toEqual([true, true, true]);
    });

    test("stops with the signal's reason", async () => {
      const reason = new Error("abgebrochen");
      await expect(relevance(texts, AbortSignal.abort(reason))).rejects.toBe(reason);
    });

    test("says which it is", async () => {
      opened ??= open();
      expect((await opened).model).not.toBe("");
    });
  });
}
