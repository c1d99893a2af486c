import { describe, expect, test } from "vitest";
import { countryOf } from "#german/countries.ts";

const rows = `
nordkorea: Nordkorea Nordkoreas nordkoreanisch nordkoreanischen Nordkoreaner Nordkoreanerin Nordkoreanern
frankreich: Frankreich Frankreichs französischer Franzose Franzosen Französin Französinnen
deutschland: Deutschland deutsche Deutschen deutschem
russland: Russland russischen Russe Russen Russin
schweiz: Schweiz Schweizer Schweizerinnen
china: China chinesische Chinesen Chinesin
türkei: Türkei türkisch Türken
dänemark: Dänemarks dänische Däne Dänin
griechenland: griechischer Griechen Griechin
indien: Indien indische Inder Inderin
kenia: Kenia kenianische Kenianer
brasilien: brasilianischen Brasilianer
vereinigte staaten: USA US amerikanische Amerikaner
vereinigtes königreich: Großbritannien britische Briten
england: England englischen Engländerin
afghanistan: Afghanistan afghanische Afghanen
vietnam: Vietnam vietnamesischen Vietnamesen
polen: Polen polnische Polin
ungarn: Ungarn ungarische
estland: Estland estnisch Esten
mali: Mali malische
japan: japanischer Japaner Japanerin
ägypten: Ägypten ägyptische Ägypter
finnland: finnische Finnen
niederlande: niederländische Niederländer
afrika: Afrika afrikanischen
peru: peruanische Peruaner
`
  .trim()
  .split("\n")
  .map((row) => row.split(": "));

describe("countryOf knows names, adjectives and inhabitants by rule", () => {
  test.each(rows)("%s", (key = "", words = "") => {
    for (const word of words.split(" ")) expect([word, countryOf(word)?.key]).toEqual([word, `country:${key}`]);
  });

  test.each(
    "Gewinner Maler Tiger politischen technisch Tisch Ente Wunder Finale Dank Irrtum Nigel Malerin logische typisch".split(
      " ",
    ),
  )("%s names none", (word) => {
    expect(countryOf(word)).toBeUndefined();
  });
});
