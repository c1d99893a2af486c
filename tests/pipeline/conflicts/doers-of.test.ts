import { describe, expect, test } from "vitest";
import { doersOf } from "#pipeline/conflicts/doers-of.ts";

describe("doersOf", () => {
  test.each([
    ["Vermittelt hat die Schweiz.", ["who:mediate Schweiz"]],
    ["Der Waffenstillstand kam durch Vermittlung von Oman zustande.", ["who:mediate Oman"]],
    ["Nachfolgerin wird Petra Lindau.", ["who:follow Petra Lindau"]],
    ["Das Amt übernimmt Landrat Jürgen Fells.", ["who:follow Jürgen Fells"]],
    ["Ministerin Rita Vogel hat den Tunnel am Montag eröffnet.", ["who:open Ministerin Rita Vogel"]],
    ["Der Tunnel wurde von Landrat Otto Brehm eingeweiht.", ["who:open Landrat Otto Brehm"]],
    ["Das einzige Tor von Mia Sand fiel in der 70. Minute.", ["who:score Mia Sand"]],
    ["Den Siegtreffer erzielte Olga Reim kurz vor Schluss.", ["who:score Olga Reim"]],
    ["Am Freitag verließ die Zentrumspartei die Koalition.", ["who:leave Zentrumspartei"]],
    ["Zu dem Anschlag bekannte sich die Gruppe Rote Sonne.", ["who:claim die Gruppe Rote Sonne"]],
    // nobody is named, nothing happened, or somebody only will
    ["Der Tunnel wurde am Montag eröffnet.", []],
    ["Sie hat den Tunnel eröffnet.", []],
    ["Ministerin Rita Vogel soll den Tunnel eröffnen.", []],
    ["Die Zentrumspartei verließ die Koalition nicht.", []],
    ["Die Besucher verließen das Gebäude.", []],
    ["In der Nähe von Brunau wurde ein Schatz entdeckt.", []],
    ["Die Firma Kolb übernimmt die Kosten.", []],
  ])("%s", (sentence, expected) => {
    expect(doersOf(sentence).map(({ unit, text }) => `${unit} ${text}`)).toEqual(expected);
  });
});
