import { describe, expect, test } from "vitest";
import { sentences } from "#german/sentences.ts";
import { growth, LINEAR } from "../growth.ts";

const cut = (text: string): readonly string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

/** `|` marks where a sentence ends and the next begins; each row is one text. */
const rows = `
Die Werft entlässt 300 Leute.| Der Betriebsrat protestiert.
Der Umbau kostet 9,8 Mio. Euro.| Er dauert drei Jahre.
Die Sanierung kostet 4 Mio.| Das ist zu viel.
Am 3. Oktober bleibt die Bibliothek geschlossen.| Danach öffnet sie täglich.
Er kam am 3.| Er blieb nur eine Nacht.
Der Termin ist der 14. November.| Die Frist endet vorher.
Vom 3. bis 5. Mai tagt der Verband.| Gäste sind willkommen.
Der 2. Weltkrieg endete 1945.| Die Stadt lag in Trümmern.
Im 20. Jahrhundert wuchs der Ort.| Mitte des 19. Jahrhunderts war er ein Dorf.
Sie wurde auf der Strecke 4.| Ihre Schwester gewann.
Die Zahl der Verletzten stieg auf 15.| Experten warnen vor weiteren Lawinen.
Der Verein liegt auf Platz 3.| Bremen folgt mit zwei Punkten Rückstand.
Das Spiel gegen den 1. FC Nürnberg fiel aus.| Ein Nachholtermin steht fest.
Sie traf in der 85. Minute.| In der 90. Minute fiel der Ausgleich.
Das Gesetz gilt seit 2022.| Kritiker klagen dagegen.
Das war 2019.| 2020 kam die Wende.
Es waren 1.250.| 2024 waren es mehr.
Der Preis sank auf 3,5.| Die Händler hoffen.
Dr. Müller leitet die Klinik.| Prof. Dr. med. Anna Weiß vertritt ihn.
Die Predigt hielt Rev. Paul Stone aus Leeds.| Danach sang der Chor.
Laut Abs. 2 gilt Art. 5 nicht.| Nr. 7 bleibt offen.
Manche Orte, z. B. Husum, liegen am Meer.| Andere nicht.
Manche Orte, z.B. Husum, liegen am Meer.| Andere nicht.
Er züchtet Bienen, d. h. Honig gibt es auch.| Seine Frau verkauft ihn.
Es fehlen u. a. Lehrer und Erzieher.| Das Land wirbt um sie.
Betroffen sind Husum, Tönning u. a.| Die Bahn richtet einen Ersatzverkehr ein.
Angeboten werden Äpfel, Birnen usw.| Bauern verkaufen selbst.
Ca. 40 Helfer kamen.| Rund 20 blieben.
Das kostet ca. 5 Euro.| Mehr nicht.
Caesar starb 44 v. Chr. in Rom.| Augustus folgte.
Caesar starb 44 v. Chr.| Augustus folgte.
J. K. Rowling schrieb das Buch.| E. T. A. Hoffmann kannte sie nicht.
Angeklagt ist Angela M.| Die Polizei fand Spuren.
Der Kandidat George W. Bush gewann.| Al Gore verlor.
Das ist Plan B.| Er sieht Kürzungen vor.
Friedrich II. Er regierte lange.
Unter Wilhelm II. wuchs die Flotte.| Großbritannien rüstete auf.
Papst Benedikt XVI. starb 2022.| Er wurde 95.
Die Firma Schulz & Co. KG ist pleite.| Der Insolvenzverwalter prüft.
Die St. Pauli-Kirche wird renoviert.| St. Gallen hilft.
Das meldet news.de am Abend.| Auch tagesschau.de berichtet.
Auf www.bahn.de stehen Fahrpläne.| Sie ändern sich oft.
Die Version 2.5 ist da.| Version 3.0 folgt.
„Wir kommen“, sagte sie.| Dann ging sie.
„Wir kommen.“, sagte sie.| Dann ging sie.
„Wir gehen!“, rief der Trainer.| Die Spieler blieben.
„Wir gehen!“ rief der Trainer.| Die Spieler blieben.
„Warum jetzt?“, fragte Minister Özdemir.| Niemand antwortete.
„Das war knapp.“| Trainerin Voss atmete auf.
"Wir haben gewonnen", sagte er.| "Endlich."
"Wir haben gewonnen!", sagte er.| Das Stadion tobte.
«Das Eis schmilzt», warnt die Forscherin.| «Es bleibt wenig Zeit.»| Andere widersprechen.
»Das Eis schmilzt.«| Andere widersprechen.
Sie sprach vom ‚großen Tag‘.| Er schwieg.
Er sagte: „Der Damm hält.“| Am Abend brach er.
Er sagte: „Der Damm hält.| Niemand muss gehen.“| Am Abend brach er.
Das Ergebnis: Alle sind gesund.| Die Ärzte staunen.
Die Leiterin der Schule („Ich bin müde.“) geht.| Ein Nachfolger fehlt.
Der Bericht liegt vor (Quelle: dpa.)| Mehr ist nicht bekannt.
Er zögerte … und sprang.| Alle klatschten.
Er zögerte ... dann sprang er.| Alle klatschten.
Was nun?| Niemand weiß es!| Wirklich niemand?!
Wirklich?| Ja.
Die Brücke ist gesperrt.| 15 weitere Brücken sind marode.
Die Brücke ist gesperrt.| 2024 wird sie abgerissen.
Die Brücke ist gesperrt.| „15 weitere folgen“, sagt das Amt.
Die Hilfe beträgt 5 Mio. Euro [1].| Sie fließt ab Mai [2].
Die Hilfe fließt.[1]| Sie reicht nicht.[2][3]
Die Hilfe fließt. [1]| Sie reicht nicht. [2]
Im Sept. 2025 beginnt der Bau.| Im Okt. 2026 endet er.
Geöffnet ist Mo. bis Fr. von 9 bis 17 Uhr.| Sonntags ist zu.
Sie wohnt in der Goethestr. 5 in Kassel.| Der Garten ist groß.
Sie kam am 28.09.2025 an.| Am 3. 10. 2025 fuhr sie ab.
Sie kam am 28.09.2025.| Er kam am 29.09.| Beide blieben.
Der Weg misst 5 km.| Das Ziel liegt auf 1.200 m.| Wanderer brauchen zwei Std.| Eine Rast lohnt.
Der Wind drehte. – Die Boote kehrten um.
Der Apparat eines gewissen Hrn. Lehmann lief.| Er lief gut.
Er nutzt ein altes Telefon.| iPhones mag er nicht.
Das Urteil (Az. 3 StR 12/24) ist rechtskräftig.| Die Kosten trägt der Staat.
Der Platz kostet max. 20 Euro pro Nacht, inkl. Strom.| Kinder zahlen mind. 5 Euro.
Sie leitet die Abteilung i. R. der Reform.| Das gefällt nicht allen.
Oberst a. D. Schmidt sprach.| Der Saal war voll.
Die Arbeit entstand i. d. R. abends.| Morgens schlief er.
Der Sieger heißt Bayern.| Die Nr. 1 im Tor fehlte.
Das Heft erscheint zum 50. Mal.| Der 100. Geburtstag wird groß.
Am Montag, 14. Juli, beginnt der Kurs.| Er kostet nichts.
Bis zum 31.| Danach ist Schluss.
Die Tabelle zeigt S. 12.| Der Text folgt.
Max. 20 Leute passen hinein.| Alle trafen Max.| Danach war Schluss.
Forscher fanden eine neue Art.| Sie lebt im Schlamm.
Nach Art. 5 gilt das nicht.| Z. B. Husum ist frei.
Elf Leute kamen.| Zwölf gingen.
`
  .trim()
  .split("\n");

describe("sentences", () => {
  test.each(rows.filter((row) => row.includes("|")))("cuts only where a sentence ends: %s", (row) => {
    expect(cut(row.replaceAll("|", ""))).toEqual(row.split("|").map((part) => part.trim()));
  });

  test("a dash between two sentences opens the second", () => {
    expect(cut("Der Wind drehte. – Die Boote kehrten um.")).toEqual(["Der Wind drehte.", "– Die Boote kehrten um."]);
  });

  test("a line break ends a heading, not a wrapped line", () => {
    expect(cut("Neue Brücke für Husum\nDer Bau beginnt im Mai.")).toEqual([
      "Neue Brücke für Husum",
      "Der Bau beginnt im Mai.",
    ]);
    expect(cut("Der Bau der\nBrücke beginnt im Mai.")).toHaveLength(1);
    expect(cut("Der Bau beginnt\nim Mai.\n\nEr dauert lange")).toEqual(["Der Bau beginnt\nim Mai.", "Er dauert lange"]);
  });

  test("the number of a list entry belongs to the entry", () => {
    expect(cut("Drei Dinge\n1. Die Pumpe läuft.\n2. Das Ventil klemmt.")).toEqual([
      "Drei Dinge",
      "1. Die Pumpe läuft.",
      "2. Das Ventil klemmt.",
    ]);
  });

  test("spans are trimmed, in order and leave out nothing but white space", () => {
    const text = "  Eins. Zwei!\n\n \u00a0Drei?  ";
    expect(cut(text)).toEqual(["Eins.", "Zwei!", "Drei?"]);
    expect(sentences("")).toEqual([]);
    expect(sentences(" \n ")).toEqual([]);
  });

  test.each([".", ". ", "a.", "1. ", "\n", " ", "„", "z. B. ", ".“", "[1] ", "…"])(
    "1 MB of %j costs linear work",
    (piece) => {
      expect(growth((text) => sentences(`${text}x`), piece)).toBeLessThan(LINEAR);
    },
  );
});
