import { expect, test } from "vitest";
import { similaritiesOf } from "#pipeline/extract/similarities.ts";
import type { Embedder } from "#pipeline/ports.ts";
import { shippedEmbedder } from "../../../eval/answers/shipped-embedder.ts";

const { signal } = new AbortController();
const question = "Wie hoch ist der Berg?";
const texts = [
  "Der Berg ist 2.962 Meter hoch.",
  "Die Bäckerei schließt im Herbst.",
  "Eine Bahn bringt Ausflügler auf den Berg.",
];

/** The same texts as another model sees them, all of whose cosines lie between 0.8 and 1. */
const lifted = (embedder: Embedder): Embedder => ({
  ...embedder,
  embed: async (all, role, abort) =>
    (await embedder.embed(all, role, abort)).map((vector) =>
      Float32Array.of(Math.sqrt(0.8), ...vector.map((value) => value * Math.sqrt(0.2))),
    ),
});

test("similaritiesOf puts an answer near 1 and a sentence about something else near 0", async () => {
  const [answer = 0, other = 0, near = 0] = await similaritiesOf(await shippedEmbedder())(question, texts, signal);
  expect(answer).toBeGreaterThan(0.7);
  expect(Math.abs(other)).toBeLessThan(0.25);
  expect(near).toBeGreaterThan(other);
  expect(near).toBeLessThan(answer);
});

test("similaritiesOf says the same of a model whose cosines all lie high", async () => {
  const embedder = await shippedEmbedder();
  const plain = await similaritiesOf(embedder)(question, texts, signal);
  const high = await similaritiesOf(lifted(embedder))(question, texts, signal);
  high.forEach((value, i) => {
    expect(value).toBeCloseTo(plain[i] ?? Number.NaN, 3);
  });
});

test("similaritiesOf tries an embedder again that failed the first time, and asks it for its scale only once", async () => {
  const embedder = await shippedEmbedder();
  const asked: number[] = [];
  let isBusy = true;
  const shaky: Embedder = {
    ...embedder,
    embed: async (all, role, abort) => {
      asked.push(all.length);
      if (isBusy && all.length > texts.length) {
        isBusy = false;
        throw new Error("busy");
      }
      return embedder.embed(all, role, abort);
    },
  };
  const similarities = similaritiesOf(shaky);
  await expect(similarities(question, texts, signal)).rejects.toThrow("busy");
  await similarities(question, texts, signal);
  asked.length = 0;
  await similarities(question, texts, signal);
  expect(asked).toEqual([1, texts.length]);
});

test("similaritiesOf has no opinion where the embedder tells nothing apart", async () => {
  const embedder = await shippedEmbedder();
  const blind: Embedder = { ...embedder, embed: async (all) => all.map(() => Float32Array.of(0.6, 0.8)) };
  expect(await similaritiesOf(blind)(question, texts, signal)).toEqual([1, 1, 1]);
});
