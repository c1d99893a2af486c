import { expect, test } from "vitest";
import { draftFromFeedback } from "../../eval/draft-from-feedback.ts";
import { interview } from "../../eval/interview.ts";
import { answers, dam, post } from "./hand-made-answers.ts";

/** An editor who types these lines, and what they were told. */
function editor(typed: readonly string[], takenIds: readonly string[] = []) {
  const told: string[] = [];
  const left = [...typed];
  return {
    told,
    ports: {
      ask: async (prompt: string) => {
        const line = left.shift();
        if (line === undefined) throw new Error(`nothing typed for "${prompt}"`);
        return line;
      },
      tell: (line: string) => void told.push(line),
      candidates: async () => [dam.passage, post.passage],
      takenIds: new Set(takenIds),
    },
  };
}

test("interview asks again where a part does not fit and gives a question of the schema", async () => {
  const { ports, told } = editor(
    [
      "",
      "Wie viele Übernachtungsgäste halfen am Damm?",
      "menge",
      "zahl",
      "woertlich",
      "",
      "bis zu 1.200 | bis zu zwölfhundert",
      "",
      "",
      "7",
      "1",
      "steht nirgends",
      "1",
      "bis zu 1.200 Freiwillige",
    ],
    ["zahl-wie-viele-ubernachtungsgaste-halfen-am"],
  );
  expect(await interview(ports)).toEqual({
    id: "zahl-wie-viele-ubernachtungsgaste-halfen-am-2",
    type: "zahl",
    wording: "woertlich",
    question: "Wie viele Übernachtungsgäste halfen am Damm?",
    facts: [["bis zu 1.200", "bis zu zwölfhundert"]],
    mustNot: [],
    positions: [],
    evidence: [{ article: "bote", quote: "bis zu 1.200 Freiwillige" }],
  });
  expect(told.join("\n")).toContain("„menge“ steht nicht zur Wahl.");
  expect(told.join("\n")).toContain("Eine Nummer von 1 bis 2");
  expect(told.join("\n")).toContain("steht nicht mehr in „bote“");
});

test("interview asks for the reason alone where there is no answer", async () => {
  const { ports } = editor(["Wer gewann?", "unbeantwortbar", "woertlich", "themenfremd"]);
  expect(await interview(ports)).toMatchObject({ unanswerable: "themenfremd", facts: [], evidence: [] });
});

test("draftFromFeedback keeps question, quotes and the reader's comment", () => {
  expect(draftFromFeedback("A_1", answers.perfect, "stimmt nicht")).toEqual({
    id: "entwurf-a-1",
    question: answers.perfect.question,
    facts: [],
    evidence: [{ article: "bote", quote: dam.passage.text }],
    answered: answers.perfect.text,
    comment: "stimmt nicht",
  });
});
