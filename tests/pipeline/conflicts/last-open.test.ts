import { expect, test } from "vitest";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";
import { article } from "./told-article.ts";

/** Two articles "day | title | passage ¶ passage …" and the values they are told to contradict each other by. */
const rows: readonly (readonly [values: string, a: string, b: string])[] = [
  [
    "380.000 Euro, 520.000 Euro",
    "2026-02-10 | Kugelbrunnen in Dornstett wird saniert | Der Kugelbrunnen in Dornstett wird bis zum Herbst erneuert. Der Gemeinderat stimmte mit 17 Stimmen zu. ¶ Der Brunnen fasst 240 Kubikmeter. Bildhauerin Marlies Ohm wacht über 36 Figuren. ¶ Die Arbeiten verschlingen 380.000 Euro, sagte Kämmerer Jost Venn.",
    "2026-02-11 | Dornstett rettet seinen Kugelbrunnen | Marlies Ohm soll die 36 Figuren am Kugelbrunnen in Dornstett retten. 17 Räte waren dafür. ¶ 240 Kubikmeter Wasser laufen durch das Becken. ¶ Jost Venn, der Kämmerer, hat dafür 520.000 Euro zurückgelegt.",
  ],
  [
    "14 Kilometer, 21 Kilometer",
    "2026-05-04 | Waldlauf am Hirzberg: Rekord | Am Hirzberg sind am Sonntag 1.260 Läufer gestartet. Sieger wurde Timo Gralke. ¶ Auf den 14 Kilometern durch den Forst brauchte er keine Pause. ¶ 48 Helfer verteilten 3.100 Becher Wasser.",
    "2026-05-04 | Gralke gewinnt am Hirzberg | Timo Gralke hat den Hirzberger Waldlauf gewonnen, für den sich 1.260 Läufer gemeldet hatten. ¶ 48 Helfer waren im Einsatz und schenkten 3.100 Becher aus. ¶ Die Runde war 21 Kilometer lang.",
  ],
  [
    "620 Tonnen, 870 Tonnen",
    "2026-09-15 | Kirschernte an der Alme | Die Obstbauern an der Alme haben 620 Tonnen Kirschen geerntet. ¶ 74 Betriebe hatten sich beteiligt, darunter der Hof von Elke Roder. ¶ Der Preis lag bei 3,40 Euro, wie der Verband in Brenkhausen mitteilte.",
    "2026-09-15 | Süße Bilanz an der Alme | Elke Roder zog in Brenkhausen Bilanz für 74 Betriebe an der Alme. ¶ 3,40 Euro bekamen die Höfe im Mittel. ¶ In die Kisten kamen 870 Tonnen.",
  ],
  [
    "47,1 Prozent, 49,6 Prozent",
    "2026-03-09 | Tremmen wählt Ingrid Paasch | Ingrid Paasch bleibt Landrätin in Tremmen. 47,1 Prozent stimmten am Sonntag für sie. ¶ 38 Prozent entfielen auf Bodo Reek. Die Beteiligung lag bei 51 Prozent. ¶ In Ludwigsau kam Paasch auf 55 Prozent, 214 Helfer zählten aus.",
    "2026-03-09 | Paasch verteidigt ihr Amt | In Tremmen hat Ingrid Paasch gewonnen. Am Sonntag erhielt sie 49,6 Prozent. ¶ 51 Prozent der Bürger gingen wählen, 214 Helfer waren im Einsatz. ¶ Bodo Reek kam auf 38 Prozent. In Ludwigsau holte Reek 43 Prozent.",
  ],
  [
    "Fünf Wochen, acht Wochen",
    "2026-03-09 | Kran stürzt auf Markthalle in Ehmen | Ein Kran ist am Samstag auf die Markthalle in Ehmen gestürzt. Verletzt wurde niemand. ¶ 26 Händler räumten ihre Stände. Baudezernentin Olga Terbrück schätzt den Schaden auf 900.000 Euro. ¶ Fünf Wochen lang bleibt die Halle zu.",
    "2026-03-09 | Ehmen sperrt seine Markthalle | Die Markthalle in Ehmen ist nach dem Sturz eines Krans gesperrt. ¶ Olga Terbrück sprach von 900.000 Euro Schaden. Sie will den 26 Händlern helfen. ¶ Die Halle müsse acht Wochen lang geschlossen werden.",
  ],
  [
    "4.30 Uhr, 5.45 Uhr",
    "2026-03-09 | Güterzug entgleist bei Sorga | Bei Sorga ist am Samstag ein Güterzug aus den Schienen gesprungen. 17 Wagen kippten um. ¶ 640 Tonnen Schotter liegen am Bahndamm, sagte Sprecher Knut Wehling. ¶ Das Unglück geschah um 4.30 Uhr.",
    "2026-03-09 | Schotter am Bahndamm von Sorga | 640 Tonnen Schotter hat der Güterzug bei Sorga am Samstag verloren. ¶ 17 Wagen lagen neben den Gleisen. Knut Wehling rechnet mit langen Arbeiten. ¶ Gegen 5.45 Uhr war das Unglück passiert.",
  ],
  [
    "",
    "2026-03-09 | Güterzug entgleist bei Sorga | Bei Sorga ist am Samstag ein Güterzug aus den Schienen gesprungen. 17 Wagen kippten um. ¶ 640 Tonnen Schotter liegen am Bahndamm, sagte Sprecher Knut Wehling. ¶ Das Unglück geschah um 4.30 Uhr.",
    "2026-03-09 | Schotter am Bahndamm von Sorga | 640 Tonnen Schotter hat der Güterzug bei Sorga am Samstag verloren. ¶ 17 Wagen lagen neben den Gleisen. Knut Wehling rechnet mit langen Arbeiten. ¶ Um 14 Uhr rollte ein Kran an.",
  ],
  [
    "",
    "2026-03-09 | Kran stürzt auf Markthalle in Ehmen | Ein Kran ist am Samstag auf die Markthalle in Ehmen gestürzt. Verletzt wurde niemand. ¶ 26 Händler räumten ihre Stände. Baudezernentin Olga Terbrück schätzt den Schaden auf 900.000 Euro. ¶ Fünf Wochen lang bleibt die Halle zu.",
    "2026-03-09 | Ehmen sperrt seine Markthalle | Die Markthalle in Ehmen ist nach dem Sturz eines Krans gesperrt. ¶ Olga Terbrück sprach von 900.000 Euro Schaden. Sie will den 26 Händlern helfen. ¶ Der Kran war drei Monate lang im Einsatz.",
  ],
  [
    "",
    "2026-03-09 | Güterzug entgleist bei Sorga | Bei Sorga ist am Samstag ein Güterzug aus den Schienen gesprungen. 17 Wagen kippten um. ¶ 640 Tonnen Schotter liegen am Bahndamm, sagte Sprecher Knut Wehling. ¶ In der Bibliothek von Kemlos stehen 4.300 Bücher.",
    "2026-03-09 | Schotter am Bahndamm von Sorga | 640 Tonnen Schotter hat der Güterzug bei Sorga am Samstag verloren. ¶ 17 Wagen lagen neben den Gleisen. Knut Wehling rechnet mit langen Arbeiten. ¶ In der Bibliothek von Trauhausen stehen 7.900 Bücher.",
  ],
  [
    "",
    "2026-09-15 | Kirschernte an der Alme | Die Obstbauern an der Alme haben 620 Tonnen Kirschen geerntet. ¶ 74 Betriebe hatten sich beteiligt, darunter der Hof von Elke Roder. ¶ Die Kosten für Kisten machen 12 Prozent der Ausgaben aus.",
    "2026-09-15 | Süße Bilanz an der Alme | Elke Roder zog in Brenkhausen Bilanz für 74 Betriebe an der Alme. ¶ In die Kisten kamen 620 Tonnen. ¶ Die Kosten für Diesel machen 31 Prozent der Ausgaben aus.",
  ],
  [
    "seit 1923, seit 1938",
    "2026-03-09 | Orgelbauer Hennings gibt auf | Die Orgelwerkstatt Hennings in Tolkwitz schließt. 23 Orgelbauer verlieren ihre Arbeit. ¶ Chefin Birte Hennings nannte Schulden von 1,7 Millionen Euro. ¶ In Tolkwitz wird seit 1923 an Pfeifen gefeilt.",
    "2026-03-09 | Aus für Hennings in Tolkwitz | Birte Hennings hat die Schließung der Orgelwerkstatt in Tolkwitz verkündet. 23 Orgelbauer sind betroffen. ¶ 1,7 Millionen Euro Schulden hatten sich angesammelt. ¶ Das Haus stand seit 1938 für barocken Klang.",
  ],
  [
    "2. Juni, 9. Juni",
    "2026-03-09 | Fähre nach Wangeroe liegt fest | Die Fähre nach Wangeroe ist am Samstag auf eine Sandbank gelaufen. 168 Fahrgäste stiegen um. ¶ Kapitän Ole Brar sprach von einem Schaden von 240.000 Euro. ¶ Am 2. Juni soll das Schiff wieder auslaufen.",
    "2026-03-09 | Sandbank stoppt Fähre nach Wangeroe | 168 Fahrgäste der Fähre nach Wangeroe mussten am Samstag umsteigen. ¶ Ole Brar, der Kapitän, bezifferte den Schaden auf 240.000 Euro. ¶ Die Reederei will die Fahrten am 9. Juni aufnehmen.",
  ],
  [
    "",
    "2026-03-09 | Orgelbauer Hennings gibt auf | Die Orgelwerkstatt Hennings in Tolkwitz schließt. 23 Orgelbauer verlieren ihre Arbeit. ¶ Chefin Birte Hennings nannte Schulden von 1,7 Millionen Euro. ¶ Seit Montag sind die Tore zu.",
    "2026-03-09 | Aus für Hennings in Tolkwitz | Birte Hennings hat die Schließung der Orgelwerkstatt in Tolkwitz verkündet. 23 Orgelbauer sind betroffen. ¶ 1,7 Millionen Euro Schulden hatten sich angesammelt. ¶ Seit Freitag berät der Betriebsrat.",
  ],
  [
    "",
    "2026-03-09 | Fähre nach Wangeroe liegt fest | Die Fähre nach Wangeroe ist am Samstag auf eine Sandbank gelaufen. 168 Fahrgäste stiegen um. ¶ Kapitän Ole Brar sprach von einem Schaden von 240.000 Euro. ¶ Am 2. Juni soll das Schiff wieder auslaufen, am 20. Mai in die Werft gehen.",
    "2026-03-09 | Sandbank stoppt Fähre nach Wangeroe | 168 Fahrgäste der Fähre nach Wangeroe mussten am Samstag umsteigen. ¶ Ole Brar, der Kapitän, bezifferte den Schaden auf 240.000 Euro. ¶ Am 11. Mai verhandelt das Seeamt, am 30. Juni entscheidet es.",
  ],
  [
    "Fünf, sieben",
    "2026-03-09 | Blockade am Gleis von Ahrenz | Gegner des Steinbruchs haben am Samstag das Gleis bei Ahrenz besetzt. 310 Güterwagen standen still. ¶ Sprecher Veit Kolbe bezifferte den Ausfall auf 75.000 Euro. ¶ Fünf angekettete Aktivisten trug die Polizei vom Gleis.",
    "2026-03-09 | Ahrenz: Gleis wieder frei | 310 Güterwagen mussten am Samstag bei Ahrenz warten, wie Veit Kolbe sagte. ¶ 75.000 Euro entgingen der Bahn. ¶ Am Abend fuhren sieben Aktivisten heim.",
  ],
  [
    "",
    "2026-03-09 | Blockade am Gleis von Ahrenz | Gegner des Steinbruchs haben am Samstag das Gleis bei Ahrenz besetzt. 310 Güterwagen standen still. ¶ Sprecher Veit Kolbe bezifferte den Ausfall auf 75.000 Euro. ¶ Fünf angekettete Aktivisten trug die Polizei vom Gleis, vier weitere gingen freiwillig.",
    "2026-03-09 | Ahrenz: Gleis wieder frei | 310 Güterwagen mussten am Samstag bei Ahrenz warten, wie Veit Kolbe sagte. ¶ 75.000 Euro entgingen der Bahn. ¶ Sechs Beamte wurden leicht verletzt.",
  ],
  [
    "",
    "2026-09-15 | Flut an der Lauer | Die Lauer ist bei Wiesenfurt über die Ufer getreten. 310 Menschen verließen ihre Häuser. ¶ 84 Helfer füllten 5.200 Säcke. ¶ Bürgermeister Karsten Lühr dankte ihnen.",
    "2026-09-22 | Wiesenfurt nach der Flut | In Wiesenfurt an der Lauer wird aufgeräumt. Karsten Lühr dankte den 84 Helfern, die 5.200 Säcke füllten. ¶ Insgesamt hatten sich 470 Bewohner in Sicherheit gebracht.",
  ],
  [
    "",
    "2026-03-02 | Stadtwerke Olsbach bauen | Die Stadtwerke Olsbach bauen für 41 Millionen Euro ein Heizwerk. 2.300 Haushalte werden angeschlossen. ¶ Chefin Rita Wamser rechnet mit 65 Stellen. ¶ Der Kessel kostet 12 Millionen Euro, das Netz 9 Millionen Euro.",
    "2026-03-02 | Heizwerk für Olsbach | Rita Wamser stellte das Heizwerk für Olsbach vor, das 41 Millionen Euro kostet und 2.300 Haushalte wärmt. ¶ 65 Stellen entstehen. ¶ Vom Land kommen 10 Millionen Euro.",
  ],
  [
    "",
    "2026-06-20 | Seefest in Kalten | Zum Seefest in Kalten kamen 8.400 Besucher. 130 Boote fuhren mit. ¶ Organisator Lutz Emmerich zählte 52 Buden. ¶ 26 Gäste suchten das Sanitätszelt auf.",
    "2026-06-20 | Kalten feiert | 8.400 Besucher feierten in Kalten, wie Lutz Emmerich sagte. ¶ Vor den 52 Buden standen lange Schlangen, 130 Boote zogen vorüber. ¶ 17 Fahrräder wurden gestohlen.",
  ],
];

test.each(rows)("whole articles of one event contradict each other by «%s»", (values, a, b) => {
  const found = findConflicts([...article(a, 1), ...article(b, 2)]).filter(
    ({ conflict: { kind } }) => kind === "contradiction",
  );
  const told = found.map(({ conflict: { positions } }) =>
    positions.map(({ value }) => value?.replace("Kilometern", "Kilometer").replace(/^(?:Um|um|Gegen|gegen) /, "")),
  );
  expect(told.map((one) => one.toSorted().join(", "))).toEqual(values === "" ? [] : [values]);
});
