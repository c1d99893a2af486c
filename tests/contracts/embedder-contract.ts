import { describe, expect, test } from "vitest";
import type { Embedder } from "#pipeline/ports.ts";

const texts = [
  "Die Brücke über den Fluss ist seit Montag gesperrt.",
  "Der Stadtrat hat den Haushalt für das kommende Jahr beschlossen.",
  "Im August regnete es im Süden doppelt so viel wie im langjährigen Mittel.",
  "Die Brücke über den Fluss ist seit Montag gesperrt.",
  "Ärzte warnen vor überfüllten Praxen; größere Städte trifft es härter.",
];

/** What every embedder promises; `open` is called once. */
export function embedderContract(name: string, open: () => Promise<Embedder>): void {
  describe(`${name}: the embedder's contract`, () => {
    let opened: Promise<Embedder> | undefined;
    const embedder = () => {
      opened ??= open();
      return opened;
    };

    test("gives one vector of length 1 for each text, as wide as the fingerprint says", async () => {
      const { fingerprint, embed } = await embedder();
      const vectors = await embed(texts, "passage");
      expect(vectors).toHaveLength(texts.length);
      for (const vector of vectors) {
        expect(vector).toBeInstanceOf(Float32Array);
        expect(vector).toHaveLength(fingerprint.dimensions);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
      }
    });

    test("keeps the order, and a batch says what single calls say", async () => {
      const { embed } = await embedder();
      const batch = await embed(texts, "passage");
      for (const [i, text] of texts.entries()) {
        const [single] = await embed([text], "passage");
        expect(cosine(single, batch[i])).toBeGreaterThan(0.9999);
      }
      expect(cosine(batch[0], batch[3])).toBeGreaterThan(0.9999);
      expect(cosine(batch[0], batch[1])).toBeLessThan(0.9999);
    });

    test("gives nothing for nothing", async () => {
      const { embed } = await embedder();
      expect(await embed([], "query")).toEqual([]);
    });

    test("gives finite numbers for texts without a word", async () => {
      const { embed } = await embedder();
      const vectors = await embed(["", " \n\t", texts[0] ?? ""], "passage");
      expect(vectors.map((vector) => vector.every(Number.isFinite))).toEqual([true, true, true]);
      expect(cosine(vectors[2], (await embed([texts[0] ?? ""], "passage"))[0])).toBeGreaterThan(0.9999);
    });

    test("stops with the signal's reason", async () => {
      const { embed } = await embedder();
      const reason = new Error("abgebrochen");
      await expect(embed(texts, "passage", AbortSignal.abort(reason))).rejects.toBe(reason);
    });

    test("says which model it is, so that an index can be pinned to it", async () => {
      const { fingerprint } = await embedder();
      expect(fingerprint.model).not.toBe("");
      expect(fingerprint.revision).not.toBe("");
      expect(fingerprint.dimensions).toBeGreaterThan(0);
    });
  });
}

/** Cosine of two vectors of length 1; -2 where one is missing. */
export function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return -2;
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? Number.NaN), 0);
}
