import { converseVerbs } from "#german/converse-verbs.ts";
import { alternatives } from "#german/exclusive-sets.ts";
import { oppositeSides } from "#german/opposites.ts";
import { stem } from "#german/stems.ts";

/**
 * What the recipe of the word space has to know of German, from the code that will ask it: `stems` turns the words on standard input, one a
 * line, into their stems; `opposites` prints the stems that exclude each other, two a line with a tab between.
 */
/** Who and what stand on two sides of one thing: never the same, though no word excludes the other. */
const counterparts = `
  Käufer Abnehmer Kunde | Verkäufer Händler Anbieter
  Arbeitgeber Unternehmer | Arbeitnehmer Beschäftigter Angestellter
  Kläger Ankläger Anklage Staatsanwalt | Angeklagter Beschuldigter Verteidiger Verteidigung
  Täter Angreifer | Opfer Verteidiger
  Lehrer Dozent | Schüler Student
  Arzt | Patient
  Mieter Pächter | Vermieter Verpächter Eigentümer
  Gläubiger | Schuldner
  Sender Absender | Empfänger
  Gastgeber | Gast
  Regierung Koalition | Opposition
  Hersteller Produzent | Verbraucher Händler
  Trainer | Spieler
  Mehrheit | Hälfte Minderheit
  Umsatz Einnahmen Erlös | Gewinn Verlust Kosten Ausgaben
  Gewinn | Umsatz Verlust Kosten
  Länge | Breite Höhe Dicke Tiefe
  Bürgermeister | Gemeinderat Stadtrat
  Minister | Kanzler Präsident Abgeordneter
  Gericht Richter | Staatsanwaltschaft Anwalt Polizei
  Polizei | Feuerwehr Armee
  Fahrer | Beifahrer Fahrgast Fußgänger
  Brand | Überschwemmung Erdbeben Sturm
  Bus | Zug Straßenbahn
  Auto | Fahrrad Lastwagen
`;

const command = process.argv[2];
if (command === "stems") {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part);
  const words = Buffer.concat(parts).toString("utf8").split("\n");
  process.stdout.write(words.map(stem).join("\n"));
} else if (command === "opposites") {
  const found = new Set<string>();
  const add = (one: string, other: string): void => {
    const pair = [stem(one), stem(other)];
    if (pair[0] !== pair[1]) found.add(pair.sort().join("\t"));
  };
  for (const [left = [], right = []] of oppositeSides) for (const one of left) for (const other of right) add(one, other);
  for (const set of alternatives)
    for (const [at, member] of set.entries())
      for (const one of member) for (const other of set.slice(at + 1).flat()) add(one, other);
  for (const [one, other] of converseVerbs) add(one, other);
  for (const line of counterparts.trim().split("\n")) {
    const [left = [], right = []] = line.split("|").map((side) => side.trim().split(/\s+/));
    for (const one of left) for (const other of right) add(one, other);
  }
  process.stdout.write([...found].sort().join("\n"));
} else {
  console.error('Cannot tell: expected "stems" or "opposites"');
  process.exitCode = 2;
}
