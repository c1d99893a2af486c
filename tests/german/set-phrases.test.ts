import { describe, expect, test } from "vitest";
import { nounPhrase, phraseKey, verbPhrases } from "#german/set-phrases.ts";
import { stem } from "#german/stems.ts";
import { tokens } from "#german/tokens.ts";

const key = (phrase: string): string => phraseKey(tokens(phrase));

describe("verbPhrases meets a dictionary's phrase", () => {
  test.each([
    ["Das Amt nahm den Fall unter die Lupe", "nehmen", "unter die Lupe nehmen"],
    ["Der Stadtrat gab am Montag grünes Licht für den Bau", "geben", "grünes Licht geben"],
    ["Beim Brand kamen zwei Menschen ums Leben", "kommen", "ums Leben kommen"],
    ["Das Gesetz tritt am 1. Mai in Kraft", "treten", "in Kraft treten"],
    ["machte ihr Anwalt geltend", "machen", "geltend machen"],
    ["Arbeiter stießen dort auf Mauern", "stoßen", "auf stoßen"],
    ["werden der Bande zur Last gelegt", "legen", "zur Last legen"],
    ["Das Vorhaben schlägt mit zwei Millionen zu Buche", "schlagen", "zu Buche schlagen"],
  ])("%s: %s is %s", (clause, verb, phrase) => {
    expect(verbPhrases(tokens(clause), stem(verb))).toContain(key(phrase));
  });

  test.each([
    ["Er stellte den Beschluss in Frage", "stellen", "eine Frage stellen"],
    ["Sie stellte dem Minister eine Frage", "stellen", "in Frage stellen"],
    ["Er kam mit dem Leben davon", "davonkommen", "ums Leben kommen"],
  ])("%s: %s is not %s", (clause, verb, phrase) => {
    expect(verbPhrases(tokens(clause), stem(verb))).not.toContain(key(phrase));
  });
});

test.each([
  ["Die Fahrt dauert im Schnitt neun Minuten", "Schnitt", "im Schnitt"],
  ["Er zog die Bremse von Hand", "Hand", "von Hand"],
  ["Der Bus war auf dem langen Weg nach Prag", "Weg", "auf dem Weg"],
])("nounPhrase: %s holds %s as %s", (clause, noun, phrase) => {
  const words = tokens(clause);
  const at = words.findIndex(({ text }) => text === noun);
  expect(nounPhrase(words, at)).toBe(key(phrase));
});

test("a noun behind no preposition forms no phrase without a verb", () => {
  expect(nounPhrase(tokens("Der Schnitt war tief"), 1)).toBeUndefined();
});

test.each([
  ["prüfen", stem("prüfen")],
  ["im Durchschnitt", `in ${stem("Durchschnitt")}`],
  ["nicht möglich", `nicht ${stem("möglich")}`],
  ["den Dienst quittieren", `${stem("Dienst")} ${stem("quittieren")}`],
])("phraseKey: %s", (phrase, expected) => {
  expect(key(phrase)).toBe(expected);
});
