import { describe, expect, test } from "vitest";
import { readBytes } from "#adapters/index-segments/byte-source.ts";
import { deflateFile, inflated } from "#adapters/index-segments/deflated-file.ts";
import { memoryBytes } from "#adapters/index-segments/memory-bytes.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const text = encode(Array.from({ length: 3000 }, (_, i) => `{"nr":${i},"ort":"Brücke über die Änne"}`).join(""));

describe("deflateFile", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["a few bytes", encode("[1]")],
    ["exactly one block", text.subarray(0, 8192)],
    ["many blocks", text],
  ])("%s comes back, whole and in any part", (_, bytes) => {
    const source = inflated(memoryBytes(deflateFile(bytes)));
    expect(source.size).toBe(bytes.length);
    for (const [from, length] of [
      [0, bytes.length],
      [0, 0],
      [8190, 5],
      [8192, 8192],
      [100, 40_000],
      [bytes.length - 3, 3],
    ] as const)
      if (from >= 0 && from + length <= bytes.length)
        expect(readBytes(source, from, length)).toEqual(Uint8Array.from(bytes.subarray(from, from + length)));
  });

  test("takes a fifth of the room of what repeats itself", () => {
    expect(deflateFile(text).length).toBeLessThan(text.length / 5);
  });

  test("reading past the end and a block that cannot be inflated are damage", () => {
    const file = deflateFile(text);
    const damage = expect.objectContaining({ code: "index-damaged" });
    expect(() => readBytes(inflated(memoryBytes(file)), text.length - 1, 2)).toThrow(damage);
    const broken = file.map((byte, i) => (i > file.length - 2000 ? 255 : byte));
    expect(() => readBytes(inflated(memoryBytes(broken)), 0, text.length)).toThrow(damage);
  });

  test("any other source stays as it is", () => {
    for (const bytes of [encode('[{"a":1}]'), encode("{}"), new Uint8Array()]) {
      const source = memoryBytes(bytes);
      expect(inflated(source)).toBe(source);
    }
  });
});
