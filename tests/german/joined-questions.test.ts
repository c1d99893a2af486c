import { describe, expect, test } from "vitest";
import { joinedQuestions } from "#german/joined-questions.ts";

describe("joinedQuestions", () => {
  test.each([
    [
      "Wie viele Einwohner hat Warnow, und wie hoch ist das Defizit?",
      ["Wie viele Einwohner hat Warnow?", "Und wie hoch ist das Defizit?"],
    ],
    [
      "Wer gewann die Wahl und wie reagierte der Verlierer?",
      ["Wer gewann die Wahl?", "Und wie reagierte der Verlierer?"],
    ],
    ["Wann und wo wurde der Helm gefunden?", ["Wann wurde der Helm gefunden?", "Wo wurde der Helm gefunden?"]],
    ["wie und warum sank die fähre", ["Wie sank die fähre?", "Warum sank die fähre?"]],
    ["Seit wann und warum steht die Bahn still?", ["Seit wann steht die Bahn still?", "Warum steht die Bahn still?"]],
    ["Wie viele Menschen starben, und wer sagt das?", ["Wie viele Menschen starben?", "Und wer sagt das?"]],
    ["Was kostet die Brücke? Und wann wird sie fertig?", ["Was kostet die Brücke?", "Und wann wird sie fertig?"]],
    ["Was kostet die Brücke? Wer bezahlt sie?", ["Was kostet die Brücke?", "Und wer bezahlt sie?"]],
    [
      "Welche Schule schließt und auf welche Schulen gehen die Kinder dann?",
      ["Welche Schule schließt?", "Und auf welche Schulen gehen die Kinder dann?"],
    ],
    [
      "In welchem Jahr wurde er geboren sowie wo wuchs er auf?",
      ["In welchem Jahr wurde er geboren?", "Und wo wuchs er auf?"],
    ],
  ])("%s", (text, expected) => {
    expect(joinedQuestions(text)).toEqual(expected);
  });

  test.each([
    "Wie viele Menschen starben und wurden verletzt?",
    "Was kosten Busse und Bahnen?",
    "Wer sagt, was geschah und wie viele starben?",
    "Weiß man, wann und wo er starb?",
    "Wie heißen die Frau und der Mann?",
    "Warum streiten Bund und Länder?",
    "Was ist der Unterschied zwischen Wien und Graz?",
    "Und wann war das?",
    "Der Minister fragte, was geschah und wer schuld ist.",
    "Wer hat wem geholfen?",
    "Wann und",
    "",
  ])("leaves %s", (text) => {
    expect(joinedQuestions(text)).toEqual([text]);
  });
});
