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
    ["Wie viele Zelte lieferte Polen?", "Polen sagte weitere 300 Zelte zu."],
  ])("%s is not answered by: %s", (question, text) => {
    expect(fitOf(question, text)).toBeLessThan(-0.9);
  });

  test.each([
    ["Wie viele Menschen starben?", "Bei dem Unfall starben zwölf Menschen."],
    ["Wie viele Soldaten verlor Polen?", "Polens Verluste liegen bei 300 Soldaten."],
    ["Wie viele Zelte sagte Polen zu?", "Polen sagte weitere 300 Zelte zu."],
  ])("%s may be answered by: %s", (question, text) => {
    expect(fitOf(question, text)).toBeGreaterThanOrEqual(0);
  });
});
