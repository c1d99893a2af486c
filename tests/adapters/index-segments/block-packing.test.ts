import fc from "fast-check";
import { expect, test } from "vitest";
import { BLOCK, blockShape, packBlock, unpackBlock } from "#adapters/index-segments/block-packing.ts";
import { findHash, stringHash } from "#adapters/index-segments/string-hash.ts";

test("unpackBlock gives back what packBlock was given, for values of every size", () => {
  const values = (bits: number) =>
    fc
      .array(fc.integer({ min: 0, max: 2 ** bits - 1 }), { minLength: BLOCK, maxLength: BLOCK })
      .map((all) => Uint32Array.from(all));
  for (const [gapBits, countBits] of [
    [0, 0],
    [7, 4],
    [8, 5],
    [9, 8],
    [16, 9],
    [17, 16],
    [32, 32],
  ] as const)
    fc.assert(
      fc.property(values(gapBits), values(countBits), (gaps, fewer) => {
        const shape = blockShape(gaps, fewer);
        const bytes = Uint8Array.of(99, ...packBlock(gaps, fewer, shape));
        const [gapsBack, fewerBack] = [new Uint32Array(BLOCK), new Uint32Array(BLOCK)];
        unpackBlock(bytes, 1, shape, gapsBack, fewerBack);
        expect(gapsBack).toEqual(gaps);
        expect(fewerBack).toEqual(fewer);
      }),
      { numRuns: 5 },
    );
});

test("findHash finds every hash that is there, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.uniqueArray(fc.string()), (there, others) => {
      const hashes = Float64Array.from(there, stringHash).sort();
      for (const text of there) expect(hashes[findHash(hashes, stringHash(text))]).toBe(stringHash(text));
      for (const text of others) if (!there.includes(text)) expect(findHash(hashes, stringHash(text))).toBe(-1);
    }),
  );
});
