import { expect, test } from "vitest";
import { type Article, articleId } from "#domain/article.ts";
import { joinBlocks, type LooseBlock } from "#domain/block.ts";
import { extractiveAnswerer } from "#pipeline/extract/extractive-answerer.ts";
import { split } from "#pipeline/split.ts";
import { shippedEmbedder, shippedSynonymy } from "../../../eval/answers/shipped-embedder.ts";

const blocks = (lines: readonly string[]): readonly LooseBlock[] =>
  lines.map((line) =>
    line.startsWith("- ")
      ? { kind: "list", text: line.slice(2) }
      : { kind: line.startsWith("# ") ? "heading" : "paragraph", text: line.replace(/^# /, "") },
  );

const told: readonly (readonly [title: string, blocks: readonly LooseBlock[]])[] = [
  [
    "„Im Stellwerk wird es nie langweilig“",
    blocks([
      "Der Fahrdienstleiter Jonas Pahl stellt in Rode die Weichen. Wir haben ihn besucht.",
      "Herr Pahl, wie viele Züge fahren hier am Tag?",
      "An Werktagen 210. Dazu kommen die Güterzüge.",
      "Was ist das Schwierigste an der Arbeit?",
      "Die Nachtschicht. Man sitzt allein vor den Lampen.",
      "Wollen Sie nach Hamburg wechseln?",
      "Niemals. Ich bin hier geboren.",
    ]),
  ],
  [
    "Einbruch in der Apotheke",
    blocks([
      "In der Apotheke am Markt von Husby wurde eingebrochen. Die Polizei fahndet nach einer Frau. Die Täterin wird so beschrieben:",
      "- etwa 40 Jahre alt",
      "- blonde Locken",
      "- trug eine blaue Jacke",
      "Der Alarm war mit 92 Dezibel im ganzen Viertel zu hören. Hinweise nimmt das Revier Husby unter der Nummer 04671 3320 entgegen.",
    ]),
  ],
  [
    "Was die Leihräder in Lund kosten",
    blocks([
      "Das kosten Leihräder und Helme in Lund:",
      "- Leihräder: 4 Euro am Tag",
      "- Helme gibt es kostenlos dazu",
      "Die Ketten müssen alle zwei Wochen geölt werden. Das Unternehmen ist jung, 60 Prozent der Anteile hält die Stadt Lund.",
    ]),
  ],
  [
    "Bücherei in Oord öffnet seltener: Fragen und Antworten",
    blocks([
      "Die Bücherei in Oord öffnet ab Mai nur noch zweimal in der Woche.",
      "# Weshalb wird gekürzt?",
      "Im Winter kamen am Tag nur 20 Leser. Der Kreis zahlt keinen Zuschuss mehr.",
      "# Was gilt für Taschen?",
      "Taschen bleiben im Flur der Bücherei, weil der Alarm auf sie anspricht.",
    ]),
  ],
];

const passages = told.flatMap(([title, loose], n) => {
  const { text, blocks: own } = joinBlocks(loose);
  const article: Article = { id: articleId(`a${n}`), title, file: `a${n}.md`, text };
  return split(article, own)
    .filter(({ kind }) => kind !== "heading")
    .map((passage, i) => ({ passage, article, rank: i + 1, score: 1, origin: {} }));
});

async function answerTo(text: string): Promise<string> {
  const answerer = extractiveAnswerer({ embedder: await shippedEmbedder(), synonymy: await shippedSynonymy() });
  const said: string[] = [];
  const retrieval = { query: { text, filter: {} }, passages };
  const signal = new AbortController().signal;
  for await (const draft of answerer.draft({ question: text, retrieval, turns: [], signal, termWeight: () => 5 }))
    if (draft.type === "sentence") said.push(draft.text);
  return said.join(" ");
}

test.each([
  ["Wie viele Züge fahren in Rode am Tag?", ["210"]],
  ["Was ist für Jonas Pahl das Schwierigste an der Arbeit?", ["Die Nachtschicht."]],
  ["Will Pahl nach Hamburg wechseln?", ["Niemals."]],
  ["Was sagte Jonas Pahl über einen Wechsel nach Hamburg?", ["Niemals."]],
  ["Wie wird die Täterin beschrieben?", ["etwa 40 Jahre alt", "blonde Locken", "trug eine blaue Jacke"]],
  ["Was kosten Leihräder in Lund?", ["4 Euro"]],
  ["Was kosten Helme in Lund?", ["Helme gibt es kostenlos"]],
  ["Wie laut war der Alarm in Husby?", ["92 Dezibel"]],
  ["Wie oft müssen die Leihräder geölt werden?", ["alle zwei Wochen"]],
  ["Wem gehören die Leihräder?", ["60 Prozent der Anteile"]],
  ["Warum öffnet die Bücherei in Oord seltener?", ["Im Winter kamen am Tag nur 20 Leser."]],
] as const)("extractiveAnswerer answers %j with what stands below its question or heading", async (question, parts) => {
  const answer = await answerTo(question);
  for (const part of parts) expect(answer).toContain(part);
});

test.each([
  "Wie laut war die Nachtschicht?",
  "Wem gehört die Apotheke am Markt?",
  "Wie stand es zur Halbzeit in Rode?",
])("extractiveAnswerer gives no sentence of another kind to %j", async (question) => {
  expect(await answerTo(question)).toBe("");
});
