import { describe, expect, test } from "vitest";
import { isNoise, isPlayer, teaserLabel } from "#adapters/scraped-noise.ts";
import { sourceOf } from "#adapters/scraped-source.ts";

describe("isNoise", () => {
  test.each([
    "Zur Suche springen",
    "Startseite › Politik › Ausland",
    "Estimated read time 4 min read",
    "Lesezeit: ca. 3 Minuten",
    "5 Min.",
    "Artikel teilen:",
    "Facebook, X, WhatsApp, E-Mail",
    "Anzeige",
    "Weiterlesen nach der Anzeige",
    "Wir verwenden Cookies, um Inhalte zu personalisieren.",
    "Empfohlener externer Inhalt",
    "Folgen Sie uns auf WhatsApp: Hier geht es zum Kanal.",
    "Abonnieren Sie unseren Newsletter.",
    "© 2026 Musterverlag GmbH. Alle Rechte vorbehalten.",
    "dpa-infocom, dpa:260505-930-512345/2",
    "14 Kommentare",
    "Quelle: ntv.de, ino/dpa",
  ])("knows %j as the page's", (line) => expect(isNoise(line)).toBe(true));

  test.each([
    "Der Verein teilte das am Montag mit.",
    "Die Anzeige ging bei der Polizei in Ulm ein.",
    "Lesen Sie den Vertrag genau, bevor Sie unterschreiben.",
    "Drei Minuten nach dem Alarm war die Feuerwehr da.",
    "1. FC Köln verliert in Mainz",
    "Wir nutzen das Wasser des Sees seit 1950.",
    "Hören Sie auf zu drohen!",
    "Newsletter kosten Vereine im Schnitt 40 Euro im Monat.",
  ])("leaves %j to the article", (line) => expect(isNoise(line)).toBe(false));
});

test.each([
  ["14:22", true],
  ["0:45 / 3:10", true],
  ["This browser does not support the video tag.", true],
  ["Ihr Browser unterstützt dieses Video leider nicht.", true],
  ["Um 14:22 Uhr fiel der Strom aus.", false],
  ["Das Video zeigt den Unfall.", false],
])("isPlayer %j: %j", (line, expected) => expect(isPlayer(line)).toBe(expected));

test.each([
  ["Related Posts:", "end"],
  ["Das könnte Sie auch interessieren", "end"],
  ["Themen", "end"],
  ["Lesen Sie außerdem noch:", "list"],
  ["Mehr zum Thema", "list"],
  ["Lesen Sie auch: Wie es in Lohne weitergeht", "line"],
  ["Themen waren der Haushalt und die neue Brücke.", undefined],
  ["Mehr Geld bekommen auch die Kitas.", undefined],
])("teaserLabel %j: %j", (line, expected) => expect(teaserLabel(line)).toBe(expected));

test.each([
  [["Zu weiteren Angeboten der DW springen"], "DW"],
  [["Erfahren Sie hier mehr über die Redaktion von havelblatt.de."], "havelblatt.de"],
  [["Quelle: ntv.de, ino/dpa"], "ntv.de"],
  [["SRF 4 News, 21.01.2026, 08:00 Uhr; sda/lenz"], "SRF"],
  [["Quelle: dpa"], undefined],
  [["Teilen", "Anzeige", "Estimated read time 3 min read"], undefined],
])("sourceOf %j: %j", (lines, expected) => expect(sourceOf(lines)).toBe(expected));
