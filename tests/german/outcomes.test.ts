import { describe, expect, test } from "vitest";
import { outcomes } from "#german/outcomes.ts";

const rows = `
Drei Menschen kamen ums Leben, zwölf wurden verletzt. | killed wounded
Bei dem Absturz starben 40 Passagiere. | killed
Die Zahl der Todesopfer stieg auf 200. | killed
Es gab zwei Tote und neun Schwerverletzte. | killed wounded
Fast 5000 Soldaten sind gefallen oder verwundet worden. | killed-or-wounded
Rund 6000 Kämpfer sind an der Front gefallen. | killed
Der Kurs ist auf 12 Euro gefallen. | 
Die Temperatur ist um sechs Grad gefallen. | 
Der Film hat dem Publikum gefallen. | 
Die Armee meldete schwere Verluste. | killed-or-wounded
Die Bank meldete Verluste von 3 Millionen Euro. | 
Elf Fischer werden vermisst. | missing
Rund 800 Anwohner haben ihre Häuser verlassen müssen. | evacuated
300 Menschen mussten ihre Wohnungen räumen. | evacuated
Die Firma will das Gebäude räumen. |
Er hat die Partei verlassen. |
Der Fahrer erlag in der Klinik seinen Verletzungen. | killed
Zwei Frauen sind ihren schweren Verletzungen erlegen. | killed
Er kam mit leichten Verletzungen davon. | wounded
Die Polizei nahm zwei Männer fest. | arrested
Zwei Verdächtige wurden festgenommen. | arrested
Helfer retteten 30 Bergleute. | rescued
Achtzehn Passagiere haben den Untergang nicht überlebt. | killed
Zwei Kälber überlebten das Feuer nicht. | killed
Alle überlebten, aber nicht unverletzt. | rescued
Acht Wagen brannten im Parkhaus aus. | destroyed
Zwei Häuser brannten, auch der Strom fiel aus. | 
Tausende wurden evakuiert. | evacuated
Die Flut zerstörte 300 Häuser und beschädigte 900. | destroyed damaged
Getötet oder verletzt wurden 90 Menschen. | killed-or-wounded
Mehr als 300 Menschen infizierten sich. | infected
Tausende flohen vor den Flammen. | displaced
Sie nahm am Lauf teil. |
Das Leben in der Stadt ist teuer. |
`
  .trim()
  .split("\n");

describe("outcomes", () => {
  test.each(rows)("%s", (row) => {
    const [text = "", expected = ""] = row.split("|").map((part) => part.trim());
    expect(
      outcomes(text)
        .map(({ kind }) => kind)
        .join(" "),
    ).toBe(expected);
  });
});
