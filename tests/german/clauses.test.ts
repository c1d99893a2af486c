import { describe, expect, test } from "vitest";
import { clauses } from "#german/clauses.ts";

/** Sentence | clauses with kind (m main, s subordinate, i infinitive, f fragment) and infinitive of the verb. */
const rows = `
Das Buch ist im Mai erschienen. | m erscheinen
Der Verein erzielte einen Gewinn. | m erzielen
Die Band spielte am Hafen. | m spielen
Die Polizei sammelte Spuren. | m sammeln
Die Kinder dienen als Boten. | m dienen
Für den von den Grünen beantragten Aufschub stimmten 19 Räte. | m stimmen
Der von der Bank geforderte Nachweis fehlt. | m fehlen
Während der Sitzung in Kiel stürzte das Dach ein. | m einstürzen
Während der Verein klagt, schweigt die Stadt. | s klagen, m schweigen
Während des Umbaus spielte das Theater in einer Halle. | m spielen
Während der Trainer das Spiel lobte, klagten die Fans. | s loben, m klagen
Die Firma, die Chips herstellt, verkaufte das Werk. | m verkaufen, s herstellen
Der Verband lieferte 300 Zelte und entsandte 20 Ärzte. | m liefern, m entsenden
Waffen, Munition und Geld lieferte das Land. | m liefern
Marie Kern, Vorsitzende des Ausschusses, meint, dass der Etat steigen wird. | m meinen, s steigen
„Wir haben verloren“, sagte Trainer Kurz. | m verlieren, m sagen
Der Konzern kündigte am Montag den Abbau von Stellen an. | m ankündigen
Die Ministerin will 200 Lehrer einstellen, um die Lücke zu schließen. | m einstellen, i schließen
Rund 300 Menschen verloren ihr Zuhause, als der Damm brach. | m verlieren, s brechen
Der Vulkan soll 40 Häuser zerstört haben. | m zerstören
Fast 5000 Soldaten sind gefallen oder verwundet worden. | m verwunden
Weil es regnete, fiel das Spiel aus. | s regnen, m ausfallen
Er versuchte zu fliehen. | m versuchen
Der Umbau kostet 9,8 Mio. Euro. | m kosten
Wie viele Menschen starben bei dem Unglück? | m sterben
Wie der Sender berichtet, sank das Schiff. | s berichten, m sinken
Große Teile der Stadt stehen unter Wasser. | m stehen
Das Gericht verurteilte ihn zu drei Jahren Haft. | m verurteilen
Dort wurde die verletzte Frau gefunden. | m finden
Die Zahl der Verletzten stieg auf 40. | m steigen
Die Polizei teilte mit, der Fahrer habe die Kontrolle verloren. | m mitteilen, m verlieren
Der Markt schließt, die Ambulanz bleibt am Sonntag geöffnet. | m schließen, m bleiben
Das ist die Firma, die Kunden in Bayern betreut hat. | m sein, s betreuen
Das ist die Stadt, die das Bad am Sonntag schließt. | m sein, s schließen
Das Haus wird verkauft, die Mieter ziehen aus. | m verkaufen, m ausziehen
Am Abend mussten 61 Gäste, die vier Stunden festsaßen, mit Seilen geborgen werden. | m bergen, s festsitzen
Die Kosten, die der Rat nennt, sollen sinken. | m sinken, s nennen
Sie verkauften neben Äpfeln auch Birnen. | m verkaufen
Später verhafteten sie neben Tätern zwei Boten. | m verhaften
Der Etat steigt, teilte das Ministerium mit. | m steigen, m mitteilen
`
  .trim()
  .split("\n");

describe("clauses", () => {
  test.each(rows)("%s", (row) => {
    const [sentence = "", expected = ""] = row.split("|").map((part) => part.trim());
    const found = clauses(sentence).map(({ kind, predicate }) => `${kind.charAt(0)} ${predicate?.lemma ?? "-"}`);
    expect(found.join(", ")).toBe(expected);
  });

  // Both begin, end and stand in the middle alike, and are as long.
  test("a sentence is read the same behind one that differs in its verb alone", () => {
    const verbs = (sentence: string) => clauses(sentence).map(({ predicate }) => predicate?.lemma);
    expect(verbs("Im Herbst sperrt die Stadt am Hafen einen Teil des Marktes.")).toEqual(["sperren"]);
    expect(verbs("Im Herbst erneut die Stadt am Hafen einen Teil des Marktes.")).toEqual([undefined]);
    expect(verbs("Im Herbst räumte die Stadt am Hafen einen Teil des Marktes.")).toEqual(["räumen"]);
  });
});
