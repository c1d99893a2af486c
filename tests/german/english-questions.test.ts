import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadGlossary } from "#adapters/glossary-file.ts";
import { englishToGerman } from "#german/english-questions.ts";
import { questionType } from "#german/question-type.ts";

const rows: readonly (readonly [string, readonly string[], string])[] = [
  ["How many soldiers did Poland send?", ["wie viele", "Soldaten", "Polen"], "quantity"],
  ["When did the president of France visit Beijing?", ["wann", "Präsident", "Frankreich", "Peking"], "date"],
  ["Who wrote the study?", ["wer", "schrieb", "Studie"], "person"],
  ["Why was the bridge closed?", ["warum", "Brücke"], "reason"],
  ["Why can fewer pupils read than ten years ago?", ["warum", "weniger", "Schüler", "lesen", "zehn Jahren"], "reason"],
  ["Which workshop restored the clock?", ["welche", "Werkstatt", "restauriert"], "open"],
  ["How much does the owner of the farm earn?", ["wie viel", "Eigentümer", "Hof", "verdien"], "quantity"],
  ["In what year was the club founded?", ["in welchem Jahr", "Verein", "gegründet"], "date"],
  ["According to the report, how high is the damage?", ["laut", "Bericht", "Schaden"], "quantity"],
  ["When is the candidate supposed to speak?", ["wann", "Kandidat"], "date"],
  ["Which supplier owns the trucks?", ["welche", "Lieferant", "besitzt", "Lastwagen"], "open"],
  ["How much is the merger costing?", ["wie viel", "Fusion", "kosten"], "quantity"],
  ["Who is hiring at the plant?", ["wer", "einstellen", "Werk"], "person"],
  ["Was the ferry captain drunk?", ["Fähre", "Kapitän", "betrunken"], "polar"],
  ["How much did the treasurer embezzle?", ["wie viel", "Schatzmeister", "veruntreuen"], "quantity"],
  ["Why was the power plant shut down?", ["warum", "Kraftwerk"], "reason"],
  ["How many authorities were warned of the outbreak?", ["wie viele", "Behörde", "gewarnt", "Ausbruch"], "quantity"],
];

const glossary = await loadGlossary(join(import.meta.dirname, "../../models"));

describe("englishToGerman", () => {
  test.each(rows)("tells %j in German words and keeps its type", (question, parts, type) => {
    const german = englishToGerman(question, glossary) ?? "";
    for (const part of parts) expect(german).toContain(part);
    expect(questionType(german)).toBe(type);
  });

  test.each([
    "Wie viele Soldaten schickte Polen?",
    "wann war das",
    "Wie heißt der Film The Lord of the Rings?",
    "Was macht die Bank of England?",
    "Was war The Voice of Germany?",
    "Brexit",
    "",
  ])("leaves %j alone", (question) => {
    expect(englishToGerman(question, glossary)).toBeUndefined();
  });
});
