import { describe, expect, test } from "vitest";
import { smallTalk } from "#pipeline/overview/small-talk.ts";

describe("smallTalk", () => {
  test.each([
    ["Hallo", /^Guten Tag! Ich beantworte Fragen aus den Artikeln/],
    ["hi!", /^Guten Tag!/],
    ["Guten Morgen zusammen", /^Guten Tag!/],
    ["Grüezi", /^Guten Tag!/],
    ["Danke!", /^Gern\./],
    ["Vielen Dank", /^Gern\./],
    ["ok danke", /^Gern\./],
    ["Super, danke!", /^Gern\./],
    ["Tschüss", /^Auf Wiedersehen!/],
    ["Wer bist du?", /^Ich beantworte Fragen/],
    ["Was kannst du alles?", /^Ich beantworte Fragen/],
    ["Was können Sie?", /^Ich beantworte Fragen/],
    ["Bist du ein Mensch?", /^Ich beantworte Fragen/],
    ["Hilfe", /^Ich beantworte Fragen/],
    ["Was kann ich hier fragen?", /^Ich beantworte Fragen/],
    ["What can you do?", /^Ich beantworte Fragen/],
  ])("answers %s", (text, expected) => {
    expect(smallTalk({ text, history: [] })).toMatch(expected);
  });

  test.each([
    "Hallo, wie viele Helfer kamen?",
    "Wer dankt den Helfern?",
    "Danke, und wie viele waren verletzt?",
    "Wer ist das?",
    "Was kann der Roboter?",
    "Was machen die Helfer?",
    "Welche Hilfe bekam das Dorf?",
    "Ist das gut?",
    "Wie geht es den Verletzten?",
    "Moin Moin Festival",
    "Wer sind Sie und Ihre Kollegen in dem Bericht?",
  ])("leaves %s", (text) => {
    expect(smallTalk({ text, history: [] })).toBeUndefined();
  });

  const history = [{ role: "user" as const, text: "Wie viele Helfer kamen?" }];
  test.each([
    ["Wer sind sie?", false],
    ["Was machen sie?", false],
    ["Wie geht das?", false],
    ["Wer sind Sie?", true],
    ["Danke!", true],
    ["Was kannst du?", true],
  ])("amid a conversation %s is small talk: %s", (text, isTalk) => {
    expect(smallTalk({ text, history }) !== undefined).toBe(isTalk);
  });
});
