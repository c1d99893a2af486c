import fc from "fast-check";
import { expect, test } from "vitest";
import { BLOCK, bitsNeeded, packBlock, unpackBlock } from "#adapters/index-segments/bit-packing.ts";
import { findHash, stringHash } from "#adapters/index-segments/string-hash.ts";

test("unpackBlock gives back what packBlock was given, for every width", () => {
  for (let bits = 0; bits <= 32; bits++)
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 ** bits - 1 }), { minLength: BLOCK, maxLength: BLOCK }),
        (values) => {
          const words = new Uint32Array(1 + 4 * bits);
          packBlock(Uint32Array.from(values), 0, bits, words, 1);
          const back = new Uint32Array(BLOCK);
          unpackBlock(words, 1, bits, back);
          expect([...back]).toEqual(values);
          expect(bitsNeeded(Uint32Array.from(values), 0, BLOCK)).toBeLessThanOrEqual(bits);
        },
      ),
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
