import { describe, expect, test } from "vitest";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { eventFit } from "#pipeline/extract/event-fit.ts";

const fitOf = (question: string, text: string): number =>
  eventFit(
    readQuestion(question, () => 1),
    text,
  );

describe("eventFit", () => {
  test.each([
    ["Wie viele Menschen starben?", "Bei dem Unfall wurden zwölf Menschen verletzt."],
    ["Wie viele Soldaten verlor Polen?", "Polen schickte 300 Soldaten nach Mali."],
    ["Ist bei dem Unfall ein Kind gestorben?", "Der Bus kam gegen acht Uhr von der Straße ab."],
    ["Wie viele Kinder sind daran erkrankt?", "Die Schule besuchen 286 Kinder."],
    ["Wie viele Zelte lieferte Polen?", "Polen sagte weitere 300 Zelte zu."],
  ])("%s is not answered by: %s", (question, text) => {
    expect(fitOf(question, text)).toBeLessThan(-0.9);
  });

  test.each([
    ["Wie viele Menschen starben?", "Bei dem Unfall starben zwölf Menschen."],
    ["Wie viele Soldaten verlor Polen?", "Polens Verluste liegen bei 300 Soldaten."],
    ["Wie viele Zelte sagte Polen zu?", "Polen sagte weitere 300 Zelte zu."],
    ["Wie viel Geld bekommen die Familien der Getöteten?", "Die Hinterbliebenen erhalten je 5.000 Euro von der Stadt."],
    ["Wer kümmert sich um das gerettete Kind?", "Das Mädchen kam in die Obhut des Jugendamts."],
    ["Wie viele Gefangene lassen die Rebellen gehen?", "Die Rebellen übergaben am Montag 40 Männer dem Roten Kreuz."],
    [
      "Wie viele Praxen bezogen das Mittel, das die Kinder ansteckte?",
      "Noch 14 Praxen hatten Ware derselben Lieferung.",
    ],
  ])("%s may be answered by: %s", (question, text) => {
    expect(fitOf(question, text)).toBeGreaterThanOrEqual(0);
  });
});
