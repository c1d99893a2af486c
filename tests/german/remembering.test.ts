import { describe, expect, test } from "vitest";
import { remembering, rememberingTexts } from "#german/remembering.ts";

/** The function under test over one that counts what it is asked, by word. */
function counted(make: (find: (word: string) => string) => (word: string) => string) {
  const asked = new Map<string, number>();
  const find = make((word) => {
    asked.set(word, (asked.get(word) ?? 0) + 1);
    return word.toUpperCase();
  });
  return { find, asked };
}

const words = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `wort${i}`);

describe("remembering", () => {
  test("finds a word once while no more than half as many others are asked for", () => {
    const { find, asked } = counted((inner) => remembering(10, inner));
    for (let round = 0; round < 3; round++) for (const word of words(5)) expect(find(word)).toBe(word.toUpperCase());
    expect([...asked.values()]).toEqual([1, 1, 1, 1, 1]);
  });

  test("keeps what is asked for again and again among ever new words", () => {
    const { find, asked } = counted((inner) => remembering(10, inner));
    for (const word of words(200)) expect([find("und"), find(word)]).toEqual(["UND", word.toUpperCase()]);
    expect(asked.get("und")).toBe(1);
  });

  test("forgets the rest", () => {
    const { find, asked } = counted((inner) => remembering(10, inner));
    for (const word of [...words(11), "wort0"]) find(word);
    expect(asked.get("wort0")).toBe(2);
  });

  test("asks again for what had no result", () => {
    let times = 0;
    const find = remembering(10, () => {
      times++;
      return undefined;
    });
    expect([find("a"), find("a"), times]).toEqual([undefined, undefined, 2]);
  });
});

describe("rememberingTexts", () => {
  test("keeps fewer of long texts", () => {
    for (const [length, again] of [
      [10, 0],
      [60, 1],
    ] as const) {
      const { find, asked } = counted((inner) => rememberingTexts(100, inner));
      const texts = ["a", "b", "c", "a"].map((letter) => letter.repeat(length));
      for (const text of texts) find(text);
      expect((asked.get(texts[0] ?? "") ?? 0) - 1).toBe(again);
    }
  });
});
