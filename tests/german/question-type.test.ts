import { describe, expect, test } from "vitest";
import { type QuestionType, questionType } from "#german/question-type.ts";
import { growth, LINEAR } from "../growth.ts";

const rows: readonly (readonly [string, QuestionType])[] = [
  ["Wie viele Menschen leben in Bremen?", "quantity"],
  ["wieviel geld bekam der verein", "quantity"],
  ["Wie hoch ist der Schaden nach dem Sturm?", "quantity"],
  ["Was kostet eine Kilowattstunde Strom?", "quantity"],
  ["Welchen Anteil hat Windkraft am Strommix?", "quantity"],
  ["How many people were injured?", "quantity"],
  ["Wann wurde die Brücke gesperrt?", "date"],
  ["In welchem Jahr begann der Bau?", "date"],
  ["Seit wann gilt das Gesetz?", "date"],
  ["When did the strike start?", "date"],
  ["Um welche Uhrzeit begann der Brand?", "date"],
  ["Um wie viel Uhr öffnet das Bad?", "date"],
  ["Zu welcher Zeit legt die Fähre ab?", "date"],
  ["Mit welchem Verfahren wurde bestimmt, wie alt das Boot ist?", "open"],
  ["Wer prüft, wie hoch der Schaden ist?", "person"],
  ["Warum weiß niemand, wann die Brücke öffnet?", "reason"],
  ["Hat der Rat entschieden, wo die Schule gebaut wird?", "place"],
  ["Wie lange dauerte der Streik?", "duration"],
  ["wie viele jahre war er im amt", "duration"],
  ["Wer leitet das Institut?", "person"],
  ["Von wem stammt die Studie?", "person"],
  ["Wie heißt die neue Trainerin?", "person"],
  ["Who wrote the report?", "person"],
  ["Wo brach das Feuer aus?", "place"],
  ["Woher kommen die Lieferungen?", "place"],
  ["In welcher Stadt fand der Gipfel statt?", "place"],
  ["Warum trat die Ministerin zurück?", "reason"],
  ["weshalb steigen die preise", "reason"],
  ["Aus welchem Grund wurde der Prozess vertagt?", "reason"],
  ["Was sagte der Bürgermeister zu den Vorwürfen?", "quote"],
  ["Wie bewertet die Gewerkschaft das Angebot?", "quote"],
  ["was Kern sagen über Verhandlungen?", "quote"],
  ["Hat die Regierung das Gesetz beschlossen?", "polar"],
  ["Ist das Museum am Montag geöffnet?", "polar"],
  ["Liefert die Firma noch nach Russland?", "polar"],
  ["Brach der Damm bei Celle?", "polar"],
  ["Verlor Anna Kern das Amt?", "polar"],
  ["Stimmt es, dass der Zoll gesenkt wurde?", "polar"],
  ["Did the company pay a fine?", "polar"],
  ["Was ist eine Wärmepumpe?", "definition"],
  ["Was bedeutet Inflation?", "definition"],
  ["Vergleiche die Ergebnisse von 2019 und 2023.", "comparison"],
  ["Worin unterscheiden sich die beiden Entwürfe?", "comparison"],
  ["Welche Länder nahmen teil?", "place"],
  ["Welche Waren lieferte der Hafen?", "list"],
  ["Nenne alle Forderungen der Landwirte.", "list"],
  ["Wie gelang die Rettung?", "manner"],
  ["Worüber berichtet die Zeitung?", "open"],
  ["Was geschah am Hafen?", "open"],
  ["Welchen Preis erhielt die Band The Who?", "quantity"],
  ["Welcher Bruder von Doctor Who reist mit?", "open"],
  ["Was erlebt man in dem Spiel Where Winds Meet?", "open"],
  ["Welche Pläne hat die Band Why?", "list"],
  ["Wann spielt The Who in Köln?", "date"],
  ["Since when does the museum charge admission?", "date"],
  ["In which year was the summit?", "date"],
  ["Welches Gerät wird bei Unfällen wie diesem eingesetzt?", "open"],
  ["Mit welchem Verfahren wird Stahl wie der in Linz gehärtet?", "open"],
  ["Auf welche Weise gelangte der Fuchs in den Stall?", "manner"],
];

describe("questionType", () => {
  test.each(rows)("%s → %s", (question, type) => {
    expect(questionType(question)).toBe(type);
  });

  test.each(["wie viele ", "a", "welche en ", "???"])("1 MB of %j costs linear work", (piece) => {
    expect(growth(questionType, piece)).toBeLessThan(LINEAR);
  });
});
