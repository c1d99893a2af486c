import { describe, expect, test } from "vitest";
import { poleOf } from "#pipeline/conflicts/pole-of.ts";

describe("poleOf", () => {
  test.each([
    ["Der Rat gab grünes Licht für das Wehr.", "grünes Licht 1"],
    ["Das Gericht gab dem Ersuchen am Montag statt.", "statt 1"],
    ["Das Amt erteilte die Zulassung.", "erteilte 1"],
    ["Das Amt verweigerte die Zulassung.", "verweigerte -1"],
    ["Die Pläne sind im Senat gescheitert.", "gescheitert -1"],
    ["Den Gerüchten ist er entgegengetreten.", "entgegengetreten -1"],
    ["Das Fest fällt in diesem Jahr ins Wasser.", "ins Wasser -1"],
    ["Der Rat billigte den Bau und lehnte den Zaun ab.", undefined],
    ["Das Abkommen wurde nicht unterzeichnet.", "nicht unterzeichnet -1"],
    ["Für die Wahl stehe er nicht mehr zur Verfügung.", "nicht mehr zur Verfügung -1"],
    ["Der Antrag fand am Abend keine Mehrheit.", "fand am Abend keine -1"],
    ["Das Netz wurde nicht gesperrt.", undefined],
    ["Die Brücke ist offen, Schäden gab es keine.", "offen 1"],
    ["Der Stadtrat gab dem Plan seinen Segen.", "gab 1"],
    ["Der Umzug ging am Montag über die Bühne.", "ging 1"],
    ["Die Kläger haben vor dem Landgericht recht bekommen.", "recht bekommen 1"],
    ["Die Behörde winkte den Entwurf durch.", "winkte 1"],
    ["Der Verband erteilte dem Vorschlag eine Abfuhr.", "erteilte -1"],
    ["Die Firma legt den Ausbau auf Eis.", "legt -1"],
    ["Der Bürgermeister stellt die Vorwürfe in Abrede.", "stellt -1"],
    ["Das Wehr existiert nur auf dem Papier.", "auf dem Papier -1"],
    ["Die Fähre soll frühestens im Mai fahren.", "frühestens -1"],
    ["Der Lift geht nicht vor dem Sommer in Betrieb.", "nicht vor dem Sommer -1"],
    ["Die Halle ist noch im Bau.", "noch im Bau -1"],
    ["Der Fall kommt nicht vor Gericht.", undefined],
    ["Das Amt hob die Sperrung auf.", "hob -1"],
    ["Der Rat muss dem Bau noch zustimmen.", undefined],
    ["Die Stadt will den Steg sperren.", undefined],
    ["Die Furt, deren Eröffnung für Mai angesetzt war, bleibt gesperrt.", "gesperrt -1"],
    ["Bis zum Mai war die Furt gesperrt.", undefined],
    ["Das beschloss der Rat am Montag.", undefined],
    ["Das alte Wehr bleibt geschlossen.", "geschlossen -1"],
    ["Der Minister sprach sich für eine Maut aus.", "für eine Maut aus 1"],
    ["Der Verband hat sich dagegen ausgesprochen.", "dagegen ausgesprochen -1"],
    ["Die Kammer warb für das neue Verfahren.", "warb 1"],
    ["Die Gemeinde wehrt sich gegen den Steinbruch.", "wehrt -1"],
    ["Damals wurden zwei Schulen geschlossen.", undefined],
    ["Wenn der Rat zustimmt, wird im Mai gebaut.", undefined],
    ["Der Weg führt am Wehr entlang.", undefined],
  ])("%s stands on the side of %s", (sentence, expected) => {
    const pole = poleOf(sentence);
    expect(pole && `${sentence.slice(pole.start, pole.end)} ${pole.value}`).toBe(expected);
  });
});
