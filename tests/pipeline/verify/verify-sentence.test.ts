import { describe, expect, test } from "vitest";
import { verifySentence } from "#pipeline/verify/verify-sentence.ts";
import { evidence } from "./evidence.ts";

describe("verifySentence", () => {
  test("quotes the sentence that carries the claim, and the one that refutes it", () => {
    const found = evidence("Der Turm ist alt. Er misst 96 Meter. Viele besuchen ihn.");
    const quoted = (claim: string) =>
      verifySentence(claim, [found]).quotes.map(({ start, end }) => found.passage.text.slice(start, end));
    expect(quoted("Er misst 96 Meter.")).toEqual(["Er misst 96 Meter."]);
    expect(quoted("Er misst 69 Meter.")).toEqual(["Er misst 96 Meter."]);
  });

  test("tells a reader what the passage says instead", () => {
    const { reason } = verifySentence("Der Turm misst 69 Meter.", [evidence("Der Turm misst 96 Meter.")]);
    expect(reason.message).toBe("Die Textstelle nennt 96 Meter, nicht 69 Meter.");
    const rounded = verifySentence("Der Turm misst 69 Meter.", [evidence("Rund 96 Meter misst der Turm.")]);
    expect(rounded.reason.message).toBe("Die Textstelle nennt rund 96 Meter, nicht 69 Meter.");
  });

  test("a day is told between quotation marks, and who is not contradicted is not told so", () => {
    const built = verifySentence("Der Turm in Kelm wurde 1968 gebaut.", [
      evidence("Der Turm in Kelm wurde 1911 gebaut."),
    ]);
    expect(built.reason.message).toBe("Die Textstelle nennt „1911“, nicht „1968“.");
    const told = evidence(
      "Im Wahlkampf hatte sie versprochen, die Gebühren abzuschaffen und das Hallenbad nicht zu schließen.",
    );
    const { label, reason } = verifySentence("Lindqvist will das Hallenbad schließen.", [told]);
    expect(label !== "refuted" && reason.message.startsWith("Die Textstelle sagt das Gegenteil")).toBe(false);
  });

  test("refutes by no day of an event that the passage does not tell", () => {
    const found = evidence("Am 12. Mai 2023 war die Delegation zu Besuch bei Bürgermeisterin Ines Ohm in Laubach.");
    expect(verifySentence("Ines Ohm besuchte im Juni 2023 Lissabon.", [found])).toMatchObject({
      label: "not-enough-info",
      reason: { message: "Von „Lissabon“ sagt die Textstelle nichts." },
    });
  });

  test("a text of several sentences is as good as its worst", () => {
    const found = evidence("Der Turm misst 96 Meter. Er wurde 1905 gebaut.");
    expect(verifySentence("Der Turm misst 96 Meter. Er wurde 1905 gebaut.", [found]).label).toBe("supported");
    expect(verifySentence("Der Turm misst 96 Meter. Er wurde 1950 gebaut.", [found]).label).toBe("refuted");
  });

  test("what two passages carry together is carried, but not what only one of them half carries", () => {
    const [one, two] = [evidence("Der Turm misst 96 Meter."), evidence("Die Brücke wurde 1905 gebaut.")];
    const claim = "Der Turm misst 96 Meter, und die Brücke wurde 1905 gebaut.";
    expect(verifySentence(claim, [one, two]).label).toBe("supported");
    expect(verifySentence(claim, [one]).label).not.toBe("supported");
  });

  test("without evidence or without a claim nothing is supported", () => {
    expect(verifySentence("Der Turm misst 96 Meter.", []).label).toBe("not-enough-info");
    expect(verifySentence("", [evidence("Der Turm misst 96 Meter.")]).label).toBe("not-enough-info");
  });

  test("a megabyte of anything is judged in under a second", () => {
    const long = "Der Turm misst 96 Meter und ".repeat(36_000);
    const start = process.cpuUsage();
    expect(verifySentence(long, [evidence("Der Turm misst 96 Meter.")]).label).toBe("not-enough-info");
    expect(process.cpuUsage(start).user).toBeLessThan(1e6);
  });

  test("a full stop inside a number is not lost in a literal quote", () => {
    expect(verifySentence("Der Turm misst 15 Meter.", [evidence("Der Turm misst 1.5 Meter.")]).label).not.toBe(
      "supported",
    );
  });
});
