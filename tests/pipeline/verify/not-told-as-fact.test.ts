import { describe, expect, test } from "vitest";
import { verifySentence } from "#pipeline/verify/verify-sentence.ts";
import { evidence } from "./evidence.ts";

/** What a text denies, doubts, fears, plans or forgoes it does not tell: a claim | texts that must not carry it, those with "+" must. */
const table: Readonly<Record<string, string>> = {
  "Der Müller hat die Quelle vergiftet.": `
Es stimmt nicht, dass der Müller die Quelle vergiftet hat.
Es gibt keine Belege dafür, dass der Müller die Quelle vergiftet hat.
Belege dafür, dass der Müller die Quelle vergiftet hat, gibt es nicht.
Dass der Müller die Quelle vergiftet hat, dafür gibt es keinerlei Anzeichen.
Dass der Müller die Quelle vergiftet hat, ist nicht bewiesen.
Die Behauptung, dass der Müller die Quelle vergiftet hat, ist falsch.
Das Gerücht, dass der Müller die Quelle vergiftet hat, hält sich im Dorf.
Es besteht der Verdacht, dass der Müller die Quelle vergiftet hat.
Nichts deutet darauf hin, dass der Müller die Quelle vergiftet hat.
Das Labor konnte nicht bestätigen, dass der Müller die Quelle vergiftet hat.
Fachleute bezweifeln, dass der Müller die Quelle vergiftet hat.
Niemand glaubt, dass der Müller die Quelle vergiftet hat.
Wer glaubt, dass der Müller die Quelle vergiftet hat, irrt.
Berichte, wonach der Müller die Quelle vergiftet hat, sind falsch.
Es sieht nicht so aus, als hätte der Müller die Quelle vergiftet.
Der Müller wird verdächtigt, die Quelle vergiftet zu haben.
Hat der Müller die Quelle vergiftet?
+ Fest steht, dass der Müller die Quelle vergiftet hat.
+ Es überraschte nicht, dass der Müller die Quelle vergiftet hat.
+ Die Nachricht, dass der Müller die Quelle vergiftet hat, löste Wut aus.
`,
  "Der Verein verkaufte das Boot.": `
Der Verein verzichtet auf den Verkauf des Bootes.
Der Verein verschob den Verkauf des Bootes.
Der Verkauf des Bootes durch den Verein scheiterte.
Der Verein verhandelt über den Verkauf des Bootes.
Der Verein genehmigte den Verkauf des Bootes.
Im Verein gibt es Widerstand gegen den Verkauf des Bootes.
Gerüchte über den Verkauf des Bootes durch den Verein gibt es seit Wochen.
+ Der Verkauf des Bootes durch den Verein ist abgeschlossen.
`,
  "Die Försterin fällte 30 Buchen.": `
Die Försterin versucht, 30 Buchen zu fällen.
Die Försterin ist bereit, 30 Buchen zu fällen.
Die Försterin hat das Recht, 30 Buchen zu fällen.
Der Försterin gelang es nicht, 30 Buchen zu fällen.
Der Rat verbot der Försterin, 30 Buchen zu fällen.
Die Idee, 30 Buchen zu fällen, gefiel der Försterin.
Anstatt 30 Buchen zu fällen, pflanzte die Försterin eine Linde.
Die Försterin vergaß 30 Buchen zu fällen.
Die Försterin hat 30 Buchen zu fällen.
Statt zu sagen, dass die Försterin 30 Buchen fällte, schwieg der Bauer.
Angenommen, die Försterin fällte 30 Buchen, würde es heller.
Damit die Försterin 30 Buchen fällt, sammelt das Dorf Geld.
Bevor die Försterin 30 Buchen fällt, muss der Rat zustimmen.
Bevor die Försterin 30 Buchen fällen konnte, griff der Rat ein.
Sobald die Försterin 30 Buchen fällt, wird es heller.
Der Bauer will, dass die Försterin 30 Buchen fällt.
Der Bauer stellt sich vor, dass die Försterin 30 Buchen fällte.
Der Bauer ist überzeugt, dass die Försterin 30 Buchen fällte.
Stimmt es, dass die Försterin 30 Buchen fällte?
Es sei denn, die Försterin fällt 30 Buchen, bleibt es dunkel.
+ Die Försterin fällte 30 Buchen, als der Wind nachließ.
+ Damit fällte die Försterin 30 Buchen.
`,
  "Die Sparkasse entließ den Leiter.": `
Die Sparkasse ist für die Entlassung des Leiters.
Die Sparkasse wartet auf die Entlassung des Leiters.
Die Sparkasse beschloss die Entlassung des Leiters.
Die Sparkasse scheiterte mit der Entlassung des Leiters.
Die Sparkasse kam ohne die Entlassung des Leiters aus.
`,
  "Die Imker spendeten Honig.": `
Einige Imker spendeten Honig.
Viele Imker spendeten Honig.
Zahlreiche Imker spendeten Honig.
Die wenigsten Imker spendeten Honig.
+ Die Imker spendeten Honig, viele Gäste kamen.
`,
  "Die Orgel wird restauriert.": `
Eine Restaurierung der Orgel ist unmöglich.
Eine Restaurierung der Orgel ist zu teuer.
Die Orgel verstaubt, eine Restaurierung ist ausgeschlossen.
`,
};

const rows = Object.entries(table).flatMap(([claim, texts]) =>
  texts
    .trim()
    .split("\n")
    .map((text) => [claim, text.replace(/^\+ /, ""), text.startsWith("+")] as const),
);

describe("a claim beside what is not told as a fact", () => {
  test.each(rows)("%s | %s", (claim, text, isTold) => {
    expect(verifySentence(claim, [evidence(text)]).label === "supported").toBe(isTold);
  });

  test("what was planned at first is not what a denial contradicts", () => {
    const text = "Stehen bleibt die Linde, deren Fällung ursprünglich vorgesehen war.";
    expect(verifySentence("Die Linde wird nun doch nicht gefällt.", [evidence(text)]).label).not.toBe("refuted");
  });

  test("what a claim calls possible and the text tells as a fact is not contradicted", () => {
    const text = "Der Müller hat Geld genommen.";
    expect(verifySentence("Der Müller könnte Geld genommen haben.", [evidence(text)]).label).not.toBe("refuted");
  });
});
