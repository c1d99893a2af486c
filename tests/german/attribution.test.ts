import { describe, expect, test } from "vitest";
import { attributions } from "#german/attribution.ts";

/** Sentence | kind and speaker of each attribution ("-" for none named, "*" before direct speech); nothing: the article's own voice. */
const rows = `
Laut Guseinova kostete der Umbau 300 Euro. | according-to Guseinova
Laut der Polizei in Husum starben zwei Menschen. | according-to Polizei in Husum
Laut einer Studie der Universität Kiel schrumpft der Bestand. | according-to Studie der Universität Kiel
Bisher sind laut CNN mehr als 6000 Menschen geflohen. | according-to CNN
Nach Angaben des Innenministeriums starben 20 Menschen. | according-to Innenministeriums
Nach Angaben von Bürgermeisterin Ute Sander fehlen 40 Plätze. | according-to Ute Sander
Nach Einschätzung von Analysten steigt der Umsatz um drei Prozent. | estimated Analysten
Nach ukrainischen Angaben wurden 20 Drohnen abgeschossen. | according-to ukrainischen Angaben
Nach Polizeiangaben kamen 3000 Menschen. | according-to Polizei
Der Konzern hat nach eigenen Angaben 300 Busse verkauft. | according-to Konzern
Nach Darstellung der Klägerin fehlte die Unterschrift. | claimed Klägerin
Nach Informationen der Zeitung wurde der Vertrag gekündigt. | according-to Zeitung
Angaben der Feuerwehr zufolge gab es keine Verletzten. | according-to Feuerwehr
Oleksandr Melnyk zufolge fielen 5000 Soldaten. | according-to Oleksandr Melnyk
Einer Umfrage des Instituts zufolge will jeder Dritte umziehen. | according-to Umfrage des Instituts
Bei sieben Bildern besteht nach ihren Worten der Verdacht einer Fälschung. | according-to Vorher
Das Land pflanzt nach den Worten von Ministerpräsident Karl Voss neue Wälder. | according-to Karl Voss
„Wir haben verloren“, sagte Trainer Thomas Kurz. | said* Thomas Kurz
„Das reicht nicht“, formulierte Sprecherin Uta Lang auf dem Parteitag. | said* Uta Lang
„Wir kommen wieder“, freute sich Trainer Jan Holt. | said* Jan Holt
„Das reicht nicht“, sagte Sprecherin Uta Lang, die eine Erhöhung um ein Viertel fordert. | said* Uta Lang; said* Uta Lang
Er spielte im Stück „Die Mauer“, ging nach Köln und blieb dort. |
"Das Eis schmilzt schneller", erklärte die Forscherin. | said* Forscherin
«Wir sind erschöpft», sagte Feuerwehrchef Reto Iten am Montag. | said* Reto Iten
Trainerin Nora Falk sagte: „Wir geben nicht auf.“ | said* Nora Falk
„Der Haushalt ist solide“, so Finanzminister Klaas. | said* Klaas
„Das reicht nicht“, so die Sprecherin gegenüber dem Sender. | said* Sprecherin
Es seien keine Opfer zu beklagen, so der Sprecher. | said Sprecher
Die Ministerin erklärte, dass der Etat steigen werde. | said Ministerin
Der Verein räumte ein, zu viel bezahlt zu haben. | said Verein
Der Etat steigt, teilte das Ministerium am Montag mit. | said Ministerium
Die Zahl der Toten sei gestiegen, berichtete die Agentur DPA am Freitag. | reported DPA
Wie der Sender ARD berichtet, ist die Brücke marode. | reported ARD
Die Bahn fährt wieder, wie ein Sprecher mitteilte. | said Sprecher
Vier Boote brannten, wie Emden meldete. | reported Emden
Vier Boote fehlen, wie Fachleute berichten. | reported Fachleute
In einem Bericht der Weltbank heißt es, die Armut sinke. | reported Bericht der Weltbank
Aus einer Studie der Universität Bonn geht hervor, dass die Zahl sinkt. | reported Studie der Universität Bonn
Eine Studie der WHO zeigt, dass Lärm krank macht. | reported Studie der WHO
Forscher der Universität Kiel warnen vor steigenden Pegeln. | said Forscher der Universität Kiel
Die Behörden schätzen den Schaden auf 3 Millionen Euro. | estimated Behörden
Der Verband rechnet mit 200 Insolvenzen. | estimated Verband
Der Konzern behauptet, er habe nichts gewusst. | claimed Konzern
Marie Kern, Vorsitzende des Ausschusses, meint, dass der Etat steigen wird. | said Marie Kern
Frederik Born von der Naumann-Stiftung warnt, dass die Löhne sinken. | said Frederik Born
Der Zoologe Paul Amsel vermutet, dass die Tiere wandern. | estimated Paul Amsel
Minister Wendt: Es gibt Zweifel am Zeitplan. | said Wendt
Der Vulkan soll 40 Häuser zerstört haben. | reported -
Der Verdächtige soll nach dem Überfall geflohen sein. | reported -
Die Straße sei seit Montag gesperrt. | reported Vorher
Man habe alles versucht. |
Er habe von dem Plan nichts gewusst. | reported Vorher
Sie sagte: „Das ist neu.“ | said* Vorher
Laut „Stern“ fehlen 300 Lehrer. | according-to Stern
Das berichtet die Zeitung „Le Monde“ am Freitag. | reported Le Monde
Laut einer Untersuchung von Olga Brandt, einer Ärztin in Jena, hilft das Mittel. | according-to Untersuchung von Olga Brandt
Ihre Studie zeigt, dass Zucker, Salz und Fett schaden. | reported Vorher
Laut ihrer Studie sinkt der Absatz. | according-to Vorher
Kerns Fazit: „Das war knapp.“ | said* Kern
Sein Urteil: „Zu teuer.“ | said* Vorher
Berichten der Behörde zufolge ist der Damm sicher. | according-to Behörde
Bergmann beziffert den Schaden auf 20 Millionen Euro. | estimated Bergmann
Der Klub schätzt seinen Trainer. |
Der Trainer nannte das Spiel „ein Desaster“ und ging. |
Die Hilfe ist laut Rotem Kreuz angekommen. | according-to Rotem Kreuz
Zwölf Menschen seien verletzt worden, hieß es aus dem Krankenhaus. | reported Krankenhaus
Die Polizei geht davon aus, dass der Fahrer einschlief. |
Die Polizei teilte mit, der Fahrer habe die Kontrolle verloren. | said Polizei
Wie das Statistische Bundesamt am Mittwoch mitteilte, stiegen die Preise. | said Statistische Bundesamt
Die Zahl der Toten ist gestiegen, teilten die Behörden mit. | said Behörden
Israel habe die Waffenruhe gebrochen, warf der Verband dem Minister vor. | claimed Verband
Der Verband erklärte, in dem Krankenhaus seien 14 Patienten getötet worden. | said Verband
Der Autobauer Opel streicht nach Angaben der IG Metall bis 2027 rund 1200 Stellen. | according-to IG Metall
Der Schaden liegt nach Schätzung eines Gutachters bei mindestens zwölf Millionen Euro. | estimated Gutachters
Die Quote liegt nach Angaben eines Sprechers bei knapp 20 Prozent. | according-to Sprechers
Die Stadt baut eine Schule. |
Nach dem Spiel feierten die Fans. |
Der Chor sang laut und falsch. |
Die Brücke soll künftig auch Lastwagen tragen. |
Der Bau soll im Mai beginnen. |
Der Meteorit schlug nach Mitternacht ein. |
Das Museum zeigt Bilder aus drei Jahrhunderten. |
Der Richter fand das Urteil zu mild. |
Der Stürmer nannte keine Gründe. |
Gespielt wird, so lange es hell ist. |
`
  .trim()
  .split("\n");

const context = { previousSpeaker: { speaker: "Vorher", speakerKey: "vorher" } };

describe("attributions says who speaks", () => {
  test.each(rows)("%s", (row) => {
    const [sentence = "", expected = ""] = row.split("|");
    const found = attributions(sentence.trim(), context).map(
      ({ kind, direct, speaker }) => `${kind}${direct ? "*" : ""} ${speaker ?? "-"}`,
    );
    expect(found.join("; ")).toBe(expected.trim());
  });
});

describe("attributions keeps role, key and span", () => {
  test.each([
    [
      "Nach Angaben des ukrainischen Generals Oleh Petrenko fielen 20 Soldaten.",
      "ukrainischen Generals",
      "oleh petrenko",
    ],
    ["Nach Angaben Brandts fehlen 20 Stellen.", undefined, "brandt"],
    ["Laut Bundestrainerin Anna Kern ist das Team fit.", "Bundestrainerin", "anna kern"],
    ["Laut einer Studie der WHO macht Lärm krank.", undefined, "who"],
    ["Laut französischen Medien ist der Vertrag unterschrieben.", undefined, "country:frankreich medi"],
  ])("%s", (sentence, role, key) => {
    const [first] = attributions(sentence);
    expect(first?.role).toBe(role);
    expect(first?.speakerKey).toBe(key);
  });

  test.each([
    ["Trainerin Nora Falk sagte: „Wir geben nicht auf.“", "Wir geben nicht auf"],
    ["Die Ministerin erklärte am Dienstag, dass der Etat steigen werde.", "dass der Etat steigen werde"],
    ["Der Etat steigt, teilte das Ministerium am Montag mit.", "Der Etat steigt"],
    ["Der Konzern behauptet, er habe nichts gewusst.", "er habe nichts gewusst"],
    ["Der Verein räumte ein, zu viel bezahlt zu haben.", "zu viel bezahlt zu haben"],
  ])("%s: span", (sentence, part) => {
    const [first] = attributions(sentence);
    expect(sentence.slice(first?.start, first?.end)).toBe(part);
  });
});
