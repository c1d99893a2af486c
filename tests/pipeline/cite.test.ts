import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { Retrieval } from "#domain/retrieval.ts";
import { cite } from "#pipeline/cite.ts";
import type { Draft } from "#pipeline/ports.ts";

const retrieval: Retrieval = {
  query: { text: "Wie hoch war der Schaden?", filter: {} },
  passages: [1, 2, 3].map((n) => ({
    rank: n,
    score: 1 / n,
    origin: {},
    passage: {
      id: passageId(articleId("flut"), n),
      articleId: articleId("flut"),
      kind: "paragraph",
      span: { start: 0, end: 1 },
      text: "x",
    },
    article: { id: articleId("flut"), title: "Die Flut", file: "flut.md" },
  })),
};

async function* deltas(parts: readonly string[]): AsyncGenerator<Draft> {
  for (const text of parts) yield { type: "delta", text };
}

async function cited(parts: readonly string[]): Promise<readonly (readonly [string, readonly string[]])[]> {
  const found: (readonly [string, readonly string[]])[] = [];
  for await (const sentence of cite(deltas(parts), retrieval))
    if (sentence.type === "sentence") found.push([sentence.text, sentence.passages]);
  return found;
}

const text =
  "Der Schaden liegt bei rund 1,2 Mrd. Euro, so Dr. Weiß. [1][3] Am 3. Oktober brach der Deich.[2] „Wir haben alles verloren“, sagte eine Anwohnerin [2, 9].";
const whole = [
  ["Der Schaden liegt bei rund 1,2 Mrd. Euro, so Dr. Weiß.", ["flut#p1", "flut#p3"]],
  ["Am 3. Oktober brach der Deich.", ["flut#p2"]],
  ["„Wir haben alles verloren“, sagte eine Anwohnerin.", ["flut#p2"]],
];

describe("cite", () => {
  test("gives whole sentences with the passages of their markers, and drops markers that were not offered", async () => {
    expect(await cited([text])).toEqual(whole);
  });

  test("gives the same sentences for every cut of the stream in two", async () => {
    for (let at = 0; at <= text.length; at++)
      expect(await cited([text.slice(0, at), text.slice(at)]), `cut at ${at}`).toEqual(whole);
  });

  test("gives the same sentences when each character comes alone", async () => {
    expect(await cited([...text])).toEqual(whole);
  });

  test("lets a sentence go before the stream ends, once the next one has begun", async () => {
    const seen: string[] = [];
    async function* slow(): AsyncGenerator<Draft> {
      yield { type: "delta", text: "Der Deich brach am Montag. [1] Das " };
      seen.push("second half");
      yield { type: "delta", text: "Wasser stieg. [2]" };
    }
    for await (const sentence of cite(slow(), retrieval)) if (sentence.type === "sentence") seen.push(sentence.text);
    expect(seen).toEqual(["Der Deich brach am Montag.", "second half", "Das Wasser stieg."]);
  });

  test("leaves a sentence without a marker without passages", async () => {
    expect(await cited(["Das Wasser stieg schnell."])).toEqual([["Das Wasser stieg schnell.", []]]);
  });

  test("strips list signs of a model that writes lists", async () => {
    expect(await cited(["- Der Deich brach. [1]\n- Das Wasser stieg. [2]\n"])).toEqual([
      ["Der Deich brach.", ["flut#p1"]],
      ["Das Wasser stieg.", ["flut#p2"]],
    ]);
  });
});
