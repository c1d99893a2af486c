import { describe, expect, test } from "vitest";
import { clauses } from "#german/clauses.ts";
import { polarity } from "#german/polarity.ts";

const short = { affirmed: "+", negated: "-", denied: "!" } as const;

/** Sentence | polarity of each clause: + affirmed, - negated, ! denied | what alone is excluded. */
const rows = `
Der Zug kam pünktlich. | +
Der Zug kam nicht. | -
Die Bürger sprachen sich gegen den Plan aus. | !
Nur die Freien Wähler stimmten dagegen. | !
Die Nachbarn sperrten sich gegen den Plan. | !
Bei dem Einsatz gegen die Bande wurde die Straße gesperrt. | +
Der Kreistag votierte mit 24 gegen 17 Stimmen für den Plan. | +
Der Rat stimmte gegen die Stimmen der Grünen für den Haushalt. | +
Der Rat stimmte mit 24 zu 17 Stimmen gegen den Plan. | !
Ein Defekt ist nicht ausgeschlossen. | +
Wer den Bau bezahlt, ist offen. | +-
Er wies den Vorwurf zurück, er habe die Warnung ignoriert. | !!
Es gibt keine Hinweise auf Brandstiftung. | -
Das Team hat noch nie verloren. | -
Niemand wurde verletzt. | -
Sie schätzt den Schaden auf 6 Millionen Euro, entgangene Einnahmen nicht mitgezählt. | +
Der Umbau kostet 3 Millionen Euro, die Möbel nicht eingerechnet. | +
Die Stadt hob die Empfehlung auf, die Fenster zu schließen. | +-
Der Verband zog die Drohung zurück, die Züge anzuhalten. | +-
Weder Regen noch Wind hielten die Läufer auf. | -
Es gibt keinerlei Anzeichen für ein Beben. | -
Die Firma hat nicht nur Autos gebaut. | +
Nicht einmal ein Drittel der Gäste kam. | +
Der Verein hat nicht mal 30 Mitglieder. | +
Er gratulierte nicht einmal. | -
Das Bad öffnet nicht vor Mai. | +
Sie öffnet nicht vor Publikum. | -
Der Schaden beträgt 3 Millionen, Ausfälle nicht eingerechnet. | +
Er fuhr nach Bonn, nicht nach Köln. | + | nicht nach Köln
Das Team ist, wie befürchtet, nicht gekommen. | -+
Der Verein hat nicht mehr als 30 Mitglieder. | +
Die Fabrik besteht nicht mehr. | -
Der Konzern bestreitet die Vorwürfe. | !
Der Konzern bestreitet, Steuern hinterzogen zu haben. | !!
Die Ministerin dementierte, dass sie zurücktritt. | !!
Der Konzern bestreitet nicht, dass Fehler passiert sind. | ++
Die Partei lehnte den Antrag ab. | !
Nicht der Fahrer, sondern die Bremse versagte. | + | Nicht der Fahrer
Das Gesetz gilt nicht seit 2022, sondern seit 2023. | + | nicht seit 2022
Die Stadt blieb zwei Tage ohne Strom. | + | ohne Strom
Er ging, ohne zu bezahlen. | +-
Der Sieg kam nicht ohne Mühe. | +
Sie sagte, dass sie nicht kandidiert. | +-
Das Gericht sah kein Verschulden, aber die Firma zahlte. | -+
Kein Land hat nie Schulden gemacht. | +
Keineswegs ist das Virus besiegt. | -
Der Sänger sagte nichts. | -
Es ist nichts anderes als Betrug. | +
Der Politiker leugnet die Zahlung. | !
`
  .trim()
  .split("\n");

describe("polarity", () => {
  test.each(rows)("%s", (row) => {
    const [sentence = "", expected = "", excluded = ""] = row.split("|").map((part) => part.trim());
    const all = clauses(sentence);
    const read = all.filter(({ predicate }) => predicate).map((clause) => polarity(clause, all));
    expect(read.map(({ value }) => short[value]).join("")).toBe(expected);
    const aside = read.find((one) => one.excluded)?.excluded;
    expect(aside ? sentence.slice(aside.start, aside.end) : "").toBe(excluded);
  });
});
