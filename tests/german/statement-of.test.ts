import { describe, expect, test } from "vitest";
import { statementOf } from "#german/statement-of.ts";

const rows: readonly (readonly [string, string])[] = [
  ["Hat Polen Soldaten nach Mali geschickt?", "Polen hat Soldaten nach Mali geschickt."],
  ["Ist die Börse ein Verein?", "Die Börse ist ein Verein."],
  ["Wurde der Bericht von Anna Kern geschrieben?", "Der Bericht wurde von Anna Kern geschrieben."],
  ["Stimmt es, dass die Ministerin nach Bern reiste?", "Die Ministerin reiste nach Bern."],
  ["Hat sich der Verein dazu geäußert?", "Der Verein hat sich dazu geäußert."],
  ["Lassen sich die Zahlen prüfen?", "Die Zahlen lassen sich prüfen."],
  ["War der Fahrer des roten Wagens betrunken?", "Der Fahrer des roten Wagens war betrunken."],
  ["Wurde bei der Feier in Bonn jemand verletzt?", "Bei der Feier wurde in Bonn jemand verletzt."],
  ["Hat Polen Mali Geld geliehen?", "Polen hat Mali Geld geliehen."],
];

describe("statementOf", () => {
  test.each(rows)("%s → %s", (question, statement) => {
    expect(statementOf(question)).toBe(statement);
  });

  test("knows no statement for an empty question", () => {
    expect(statementOf("?")).toBeUndefined();
  });
});
