import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { type Evidence, passageId } from "#domain/passage.ts";
import { readSlots } from "#pipeline/conflicts/read-slots.ts";

/** Slots of a sentence as "unit: words that fill it", a plan marked as one. */
function slots(sentence: string): readonly string[] {
  const [id, span] = [articleId("text"), { start: 0, end: sentence.length }];
  const evidence: Evidence = {
    article: { id, title: "", file: "text.md", publishedAt: "2026-03-04" },
    passage: { id: passageId(id, 1), articleId: id, kind: "paragraph", span, text: sentence },
  };
  return readSlots(sentence, span, evidence).map(
    ({ quantity: { unit, start, end }, reality }) =>
      `${unit}: ${sentence.slice(start, end)}${reality === "plan" ? " (plan)" : ""}`,
  );
}

describe("readSlots", () => {
  test.each<readonly [string, readonly string[]]>([
    ["Vermittelt hat die Schweiz.", ["who:mediate: Schweiz"]],
    ["Der Waffenstillstand kam durch Vermittlung von Oman zustande.", ["who:mediate: Oman"]],
    ["Nachfolgerin wird Petra Lindau.", ["who:follow: Petra Lindau"]],
    ["Das Amt übernimmt Landrat Jürgen Fells.", ["who:follow: Landrat Jürgen Fells"]],
    ["Ministerin Rita Vogel hat den Tunnel am Montag eröffnet.", ["who:open: Ministerin Rita Vogel"]],
    ["Der Tunnel wurde von Landrat Otto Brehm eingeweiht.", ["who:open: Landrat Otto Brehm"]],
    ["Das einzige Tor von Mia Sand fiel in der 70. Minute.", ["who:score: Mia Sand"]],
    ["Den Siegtreffer erzielte Olga Reim kurz vor Schluss.", ["who:score: Olga Reim"]],
    ["Am Freitag verließ die Zentrumspartei die Koalition.", ["who:leave: Zentrumspartei"]],
    ["Zu dem Anschlag bekannte sich die Gruppe Rote Sonne.", ["who:claim: Gruppe Rote Sonne"]],
    ["Zur neuen Rektorin wurde am Dienstag Maria Kolb gewählt.", ["who:elect: Maria Kolb"]],
    ["Neuer Intendant wird der Regisseur Paul Stern.", ["who:elect: Regisseur Paul Stern"]],
    ["Die Halle hat der Architekt Ludwig Thom entworfen.", ["who:design: Architekt Ludwig Thom"]],
    ["Käufer ist der dänische Konzern Damstra.", ["who:buy: dänische Konzern Damstra"]],
    ["Der Preis geht an die Bildhauerin Ruth Ammann.", ["who:win: Bildhauerin Ruth Ammann"]],
    ["Gefunden haben ihn zwei Schüler.", ["who:discover: zwei Schüler"]],
    ["Ministerin Rita Vogel soll den Tunnel eröffnen.", ["who:open: Ministerin Rita Vogel (plan)"]],
    ["Die Dirigentin wurde in Bamberg geboren.", ["where:bear: in Bamberg"]],
    ["Der gebürtige Kasseler leitet das Haus seit Mai.", ["where:bear: Der gebürtige Kasseler"]],
    ["Die Papierfabrik entsteht im polnischen Opole.", ["where:build: im polnischen Opole"]],
    ["Der Zugriff erfolgte in einem Hotel in Lüttich.", ["where:arrest: in einem Hotel in Lüttich"]],
    ["Die Maschine ist in Nürnberg notgelandet.", ["where:land: in Nürnberg"]],
    // nobody and no place is named, or it did not happen, or it is another deed
    ["Der Tunnel wurde am Montag eröffnet.", []],
    ["Sie hat den Tunnel eröffnet.", []],
    ["Die Zentrumspartei verließ die Koalition nicht.", []],
    ["Die Besucher verließen das Gebäude.", []],
    ["Die Firma Kolb übernimmt die Kosten.", []],
    ["Möglicherweise hat Otto Brehm den Schatz entdeckt.", []],
    ["Die Feier findet im festlichen Rahmen statt.", []],
    ["Im politischen Berlin wird viel geredet.", []],
    ["Auf dem Gelände stehen drei Hallen.", []],
    ["Grund war ein Hackerangriff.", []],
    ["Nach dem Raub in Gent hat die Polizei einen Mann festgenommen.", []],
    ["Er starb nach Auskunft der Familie an Krebs.", []],
  ])("%s", (sentence, expected) => {
    expect(slots(sentence)).toEqual(expected);
  });
});
