import { describe, expect, test } from "vitest";
import { clauses } from "#german/clauses.ts";
import { roles } from "#german/roles.ts";

/** Sentence | roles of its last clause with a verb: a agent, r recipient, f origin, o object; a role left open is absent. */
const rows = `
Den Erben von Anna Kern wurde vom Museum ein Bild übergeben. | a Museum, o Bild
Das Buch von Anna Kern wurde von Otto Lang verfilmt. | a Otto Lang, o Buch
Kirgisien lieh der kasachischen Bank Geld. | a Kirgisien, r kasachischen Bank, o Geld
Norwegen schickte der Steiermark 40 Helfer. | a Norwegen, r Steiermark, o 40 Helfer
Siemens hat gestern der Gemeinde ein Feld verkauft. | a Siemens, r Gemeinde, o Feld
Im Mai hat die Sparkasse Hamm der Stadt Unna das Haus abgekauft. | a Stadt Unna, r Sparkasse Hamm, o Haus
Einen Kredit gewährte das Land der Firma. | a Land, r Firma, o Kredit
Das Land der Firma gewährte einen Kredit. | a Land der Firma, o Kredit
Gestern hat die Union der SPD drei Posten angeboten. | a Union, r SPD, o drei Posten
Bosch stellt dem Verein einen Raum zur Verfügung. | a Bosch, r Verein, o Raum
Von Bosch gehen zwei Maschinen an Siemens. | a Bosch, r Siemens, o zwei Maschinen
Ein Preis geht an die Klinik. | r Klinik, o Preis
Das Gericht geht an die Grenzen des Rechts. | a Gericht
Die Bande schaffte es. | a Bande
Die Halle hält der Fonds, der sie 2020 vom Kreis übernommen hat. | a Fonds
Norwegen lieferte 20 Panzer an die Ukraine. | a Norwegen, r Ukraine, o 20 Panzer
Die Ukraine erhielt 20 Panzer von Norwegen. | a Norwegen, r Ukraine, o 20 Panzer
20 Panzer wurden von Norwegen an die Ukraine geliefert. | a Norwegen, r Ukraine, o 20 Panzer
Am Dienstag schickte Norwegen der Ukraine sechs Panzer. | a Norwegen, r Ukraine, o sechs Panzer
15.000 Soldaten entsandte das Land. | a Land, o 15.000 Soldaten
Das Land hat 300 Ärzte nach Chile entsandt. | a Land, r Chile, o 300 Ärzte
Siemens kaufte das Werk von Bosch. | a Bosch, r Siemens, o Werk
Bosch verkaufte Siemens das Werk. | a Bosch, r Siemens, o Werk
Bosch verkaufte das Werk an Siemens. | a Bosch, r Siemens, o Werk
Das Werk wurde von Siemens gekauft. | r Siemens, o Werk
Bayern besiegte Dortmund. | a Bayern, o Dortmund
Die 22-Jährige aus Kiel besiegte die Favoritin. | a 22 Jährige, o Favoritin
Der 34-jährige Lotse rettete die Seglerin. | a 34 jährige Lotse, o Seglerin
Konten mit einem Guthaben von 12 Millionen Euro wurden gesperrt. | o Konten
Bayern gewann gegen Dortmund. | a Bayern, o Dortmund
Dortmund unterlag Bayern. | a Bayern, o Dortmund
Dortmund verlor gegen Bayern. | a Bayern, o Dortmund
Dortmund wurde von Bayern besiegt. | a Bayern, o Dortmund
Das Rathaus gehört der Stadt. | a Stadt, o Rathaus
Die Firma, die Chips herstellt, verkaufte das Werk an einen Investor. | a Firma, o Chips
Den Vertrag unterschrieb der Minister. | a Minister, o Vertrag
Der Minister unterschrieb den Vertrag. | a Minister, o Vertrag
Deutschland importierte Gas aus Norwegen. | a Norwegen, r Deutschland, o Gas
Norwegen exportierte Gas nach Deutschland. | a Norwegen, r Deutschland, o Gas
Der Kreis versorgte die Dörfer mit Wasser. | a Kreis, r Dörfer, o Wasser
Der Verband lieferte 300 Zelte nach Chile und entsandte 20 Ärzte. | a Verband, o 20 Ärzte
Aus Dänemark kamen Zelte und Decken. | f Dänemark, o Zelte und Decken
Die Bank vermietet die Halle an einen Verein. | a Bank, r Verein, o Halle
Ein Verein mietet die Halle von der Bank. | a Bank, r Verein, o Halle
Der Verein bekam von der Stadt 3000 Euro. | a Stadt, r Verein, o 3000 Euro
Die Stadt zahlte dem Verein 3000 Euro. | a Stadt, r Verein, o 3000 Euro
Indien unterstützt Nepal mit Medikamenten. | a Indien, r Nepal, o Medikamenten
Sie gab ihm das Buch. | o Buch
Der Hund biss den Mann. | a Hund, o Mann
Den Mann biss der Hund. | a Hund, o Mann
Die Partei verlor 300 Stimmen. | a Partei, o 300 Stimmen
Das Museum wurde 1990 eröffnet. | o Museum
Der Minister und die Senatorin unterschrieben den Vertrag. | a Minister und die Senatorin, o Vertrag
Der Chef der Werft (61) verkaufte das Schiff an Chile. | a Chef der Werft, r Chile, o Schiff
Bis zu 300 Helfer unterstützen die Stadt. | a Bis zu 300 Helfer, r Stadt
Über 40 Häuser zerstörte der Orkan. | a Orkan, o Über 40 Häuser
Chiles neue Regierung entsandte Ärzte nach Peru. | a Chiles neue Regierung, r Peru, o Ärzte
Die Firma lieferte eine große Menge an Kabeln. | a Firma, o große Menge
Die Soldaten kämpfen an der Front. | a Soldaten
Zelte, Decken und Betten lieferte das Land nach Haiti. | a Land, r Haiti, o Zelte
Die Bank, die der Stadt Geld geschickt hatte, klagt. | a Bank, r Stadt, o Geld
Opel streicht bis 2027 rund 1200 Stellen. | a Opel, o rund 1200 Stellen
Die USA wollen Polen 250 Panzer verkaufen. | a USA, r Polen, o 250 Panzer
Es regnet. |
Der Orkan zerstörte 40 Häuser. | a Orkan, o 40 Häuser
40 Häuser wurden durch den Orkan zerstört. | a Orkan, o 40 Häuser
Norwegen hat dem von der Flut heimgesuchten Kasara 300 Zelte überlassen. | a Norwegen, r heimgesuchten Kasara, o 300 Zelte
Der in Köln geborene Maler schenkte der vom Krieg zerstörten Stadt ein Bild. | a geborene Maler, r zerstörten Stadt, o Bild
Als Erfolg bezeichnete die Ministerin den Vertrag. | a Ministerin, o Vertrag
Als „großen Erfolg“ bezeichnete Ministerin Petra Wolf den Vertrag. | a Ministerin Petra Wolf, o Vertrag
Als die Ministerin den Vertrag unterschrieb. | a Ministerin, o Vertrag
Die Anlage baut der Partner Morava, an dem Ramsberg 30 Prozent hält. | a Ramsberg, o 30 Prozent
Es fehlen die 12 Millionen Dollar, die Japan versprochen hat. | a Japan, o 12 Millionen Dollar
Gesellschafter ist der Gründer, der 70 Prozent der Aktien hält. | a Gründer, o 70 Prozent der Aktien
Die Firma hat ihr den Umbau zugesagt. | a Firma, o Umbau
Es fehlen die Helfer, die Hilfe versprochen haben. | a Helfer, o Hilfe
Es traf den Weizen, während der Mais dank der Regenfälle kaum litt. | a Mais
80 Prozent der Kosten übernahm die Stadt. | a Stadt, o 80 Prozent der Kosten
Kritiker hielten ihr das vor. | a Kritiker
Der Rat bestritt das und forderte Aufklärung. | a Rat, o Aufklärung
`
  .trim()
  .split("\n");

const short = { agent: "a", recipient: "r", origin: "f", object: "o" } as const;

describe("roles says who did what to whom", () => {
  test.each(rows)("%s", (row) => {
    const [sentence = "", expected = ""] = row.split("|").map((part) => part.trim());
    const all = clauses(sentence);
    const read = all.flatMap((clause) => roles(clause, all) ?? []).at(-1);
    const found = (["agent", "recipient", "origin", "object"] as const).flatMap((role) => {
      const filler = read?.[role];
      return filler ? `${short[role]} ${filler.text}` : [];
    });
    expect(found.join(", ")).toBe(expected);
  });

  test("converse verbs meet in one stem and relation", () => {
    const read = (sentence: string) => roles(clauses(sentence)[0] ?? never());
    expect(read("Bosch verkaufte Siemens das Werk.")).toMatchObject({
      relation: "sale",
      verbStem: read("Siemens kaufte das Werk.")?.verbStem,
    });
    expect(read("Dortmund unterlag Bayern.")?.verbStem).toBe(read("Bayern besiegte Dortmund.")?.verbStem);
  });

  test("a part of what was named before is marked", () => {
    const [clause = never()] = clauses("300 davon wurden nach Chile geliefert.");
    expect(roles(clause)?.partial).toBe(true);
  });
});

function never(): never {
  throw new Error("Cannot read clause: none found, expected one.");
}
