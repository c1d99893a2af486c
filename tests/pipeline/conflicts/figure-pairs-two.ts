import type { FigurePair } from "./figure-pair.ts";

/** Written after the first rules, which found 90 % of these contradictions at a precision of 75 %; the rules were mended with them. */
export const pairsTwo: readonly FigurePair[] = [
  [
    "contradiction",
    "2023-10-12 | Überfall | Bei dem Überfall auf den Juwelier in Krems erbeuteten die Täter Schmuck für 400.000 Euro.",
    "2023-10-13 | Juwelier in Krems | Der Juwelier in Krems verlor bei dem Überfall Schmuck im Wert von 1,1 Millionen Euro.",
  ],
  [
    "contradiction",
    "2024-02-11 | Vulkan | Nach dem Ausbruch des Vulkans Semero sind 3.000 Menschen geflohen.",
    "2024-02-11 | Semero | Vor dem Ausbruch des Semero flohen 5.400 Menschen.",
  ],
  [
    "contradiction",
    "2024-02-11 | Busunfall in Kenia | Bei einem Busunfall nahe Nakuru wurden 21 Reisende verletzt.",
    "2024-02-11 | Nakuru | Nahe Nakuru gab es bei dem Busunfall 34 Verletzte.",
  ],
  [
    "contradiction",
    "2024-06-10 | Europawahl | In Luxemburg gaben bei der Europawahl 71 Prozent der Berechtigten ihre Stimme ab.",
    "2024-06-10 | Luxemburg | 82 Prozent der Berechtigten gaben in Luxemburg bei der Europawahl ihre Stimme ab.",
  ],
  [
    "contradiction",
    "2024-06-10 | Parlament | Die Grünen verlieren im Landtag von Mark 14 Sitze.",
    "2024-06-10 | Landtag | Im Landtag von Mark verlieren die Grünen 11 Sitze.",
  ],
  [
    "contradiction",
    "2024-03-12 | Jahreszahlen | Der Pharmakonzern Laubach machte 2023 einen Verlust von 220 Millionen Euro.",
    "2024-03-12 | Laubach | Laubach hat das Jahr 2023 mit einem Verlust von 310 Millionen Euro abgeschlossen.",
  ],
  [
    "contradiction",
    "2024-03-12 | Übernahme | Für die Übernahme der Reederei Hansen zahlt Kobe Lines 1,8 Milliarden Dollar.",
    "2024-03-13 | Hansen verkauft | Kobe Lines lässt sich die Übernahme der Reederei Hansen 2,6 Milliarden Dollar kosten.",
  ],
  [
    "contradiction",
    "2024-03-12 | Kurzarbeit | Der Hersteller Zahn schickt 700 Mitarbeiter in Kurzarbeit.",
    "2024-03-12 | Zahn | Zahn hat 1.100 Mitarbeiter in Kurzarbeit geschickt.",
  ],
  [
    "contradiction",
    "2024-08-04 | Olympia | Die Läuferin Mia Roth gewann das Rennen in 49,17 Sekunden.",
    "2024-08-04 | Gold | Mia Roth siegte im Rennen in 48,92 Sekunden.",
  ],
  [
    "contradiction",
    "2024-08-04 | Transfer | Der FC Lauf zahlt für Stürmer Adeyo 12 Millionen Euro Ablöse.",
    "2024-08-05 | Adeyo | Stürmer Adeyo kostet den FC Lauf 18 Millionen Euro Ablöse.",
  ],
  [
    "contradiction",
    "2024-08-04 | Pokal | TSV Alm verlor das Pokalspiel gegen Rot-Weiß Born 0:4.",
    "2024-08-04 | Born weiter | Rot-Weiß Born besiegte den TSV Alm im Pokalspiel 3:0.",
  ],
  [
    "contradiction",
    "2022-05-09 | Front | Die ukrainische Armee hat bei Lyman 20 russische Panzer zerstört.",
    "2022-05-09 | Lyman | Bei Lyman seien zwölf russische Panzer zerstört worden, teilte ein Sprecher mit.",
  ],
  [
    "contradiction",
    "2022-05-09 | Flüchtlinge | Polen hat 1,2 Millionen Flüchtlinge aus der Ukraine aufgenommen.",
    "2022-05-10 | Warschau | Aus der Ukraine nahm Polen 1,9 Millionen Flüchtlinge auf.",
  ],
  [
    "contradiction",
    "2022-05-09 | Angriff | Bei dem Luftangriff auf Rakka wurden 40 Zivilisten getötet, sagte das Rote Kreuz.",
    "2022-05-09 | Rakka | Die Armee spricht von neun getöteten Zivilisten bei dem Luftangriff auf Rakka.",
  ],
  [
    "contradiction",
    "2022-05-09 | Munition | Estland schickt der Ukraine 155.000 Granaten.",
    "2022-05-09 | Estland hilft | 120.000 Granaten schickt Estland an die Ukraine.",
  ],
  [
    "contradiction",
    "2024-11-02 | Bahnhof | Der neue Bahnhof in Ehing soll 1,4 Milliarden Euro kosten.",
    "2024-11-05 | Ehing | Der Bahnhof in Ehing wird voraussichtlich 2,1 Milliarden Euro kosten.",
  ],
  [
    "contradiction",
    "2024-11-02 | Wölfe | In Sachsen leben 38 Wolfsrudel.",
    "2024-11-03 | Wölfe | Die Zahl der Wolfsrudel in Sachsen beträgt 45.",
  ],
  [
    "contradiction",
    "2024-11-02 | Studie | Jedes Jahr sterben in Deutschland 66.000 Menschen an Feinstaub.",
    "2024-11-03 | Feinstaub | An Feinstaub sterben in Deutschland jährlich 43.000 Menschen.",
  ],
  [
    "contradiction",
    "2024-11-02 | Ölpest | Aus dem Tanker Ivo liefen 900 Tonnen Öl ins Meer.",
    "2024-11-02 | Tanker | Der Tanker Ivo verlor 1.500 Tonnen Öl.",
  ],
  [
    "contradiction",
    "2024-11-02 | Konzert | Das Konzert auf der Lahnwiese besuchten 60.000 Fans.",
    "2024-11-02 | Lahnwiese | Zum Konzert auf der Lahnwiese kamen 75.000 Fans.",
  ],
  [
    "refinement",
    "2024-11-02 | Mord | Bei dem Anschlag in Oran wurden mehr als 30 Menschen getötet.",
    "2024-11-02 | Oran | Der Anschlag in Oran tötete 34 Menschen.",
  ],
  [
    "refinement",
    "2024-11-02 | Bau | Der Tunnel unter der Isar kostet knapp 500 Millionen Euro.",
    "2024-11-02 | Isar | Für den Tunnel unter der Isar werden 496 Millionen Euro fällig; der Tunnel kostet damit 496 Millionen Euro.",
  ],
  [
    "none",
    "2024-11-02 | Kaffee | Brasilien exportierte 2,6 Millionen Tonnen Kaffee.",
    "2024-11-02 | Kaffee | Vietnam exportierte 1,6 Millionen Tonnen Kaffee.",
  ],
  [
    "none",
    "2024-11-02 | Bau | Die Brücke in Wien ist 120 Meter lang.",
    "2024-11-02 | Bau | Die Brücke in Wien ist 24 Meter breit.",
  ],
  [
    "none",
    "2024-11-02 | Anschlag in Oran | Bei dem Anschlag in Oran wurden 34 Menschen getötet.",
    "2024-11-02 | Anschlag in Oran | Nach dem Anschlag in Oran wurden sechs Menschen festgenommen.",
  ],
  [
    "none",
    "2024-11-02 | Anschlag in Oran | Bei dem Anschlag in Oran wurden 34 Menschen getötet.",
    "2024-12-20 | Anschlag in Tunis | Bei dem Anschlag in Tunis wurden zwölf Menschen getötet.",
  ],
  [
    "none",
    "2024-08-04 | Tennis | Jan Berg gewann in Halle 6:4.",
    "2024-08-04 | Tennis | Uwe Lang gewann in Stuttgart 6:2.",
  ],
  ["none", "2024-08-04 | Liga | Der FC Lauf hat 34 Punkte.", "2024-08-04 | Liga | Der TSV Alm hat 29 Punkte."],
  [
    "none",
    "2023-08-04 | Gehälter | Die Lehrer in Tirol bekommen im Jahr 2023 um 4 Prozent mehr Gehalt.",
    "2024-08-04 | Gehälter | Die Lehrer in Tirol bekommen im Jahr 2024 um 6 Prozent mehr Gehalt.",
  ],
  [
    "none",
    "2024-08-04 | Wohnen | In Köln stieg die Miete um 5 Prozent.",
    "2024-08-04 | Wohnen | In Köln stieg die Miete auf 14 Euro.",
  ],
  [
    "none",
    "2022-05-09 | Waffen | Deutschland liefert der Ukraine 15 Gepard-Panzer.",
    "2022-05-09 | Waffen | Deutschland liefert der Ukraine sieben Haubitzen.",
  ],
  [
    "none",
    "2022-05-09 | Waffen | Deutschland hat der Ukraine 15 Panzer geliefert.",
    "2022-05-09 | Waffen | Deutschland hat der Ukraine 50 Panzer versprochen.",
  ],
  [
    "none",
    "2022-05-09 | Angriff | Russland verlor bei Cherson 300 Soldaten.",
    "2022-05-09 | Angriff | Die Ukraine verlor bei Cherson 90 Soldaten.",
  ],
  [
    "none",
    "2024-01-02 | Unfälle | Im Jahr 2022 starben auf Österreichs Straßen 370 Menschen.",
    "2024-01-02 | Unfälle | Im Jahr 2023 starben auf Österreichs Straßen 395 Menschen.",
  ],
  [
    "none",
    "2024-01-02 | Firma | Die Firma Kern hat 900 Mitarbeiter.",
    "2024-01-02 | Firma | Die Firma Kern hat 900 Mitarbeiter, davon 300 in Polen.",
  ],
  [
    "none",
    "2024-01-02 | Bericht | Im Norden der Insel fielen 80 Liter Regen, im Süden 20 Liter.",
    "2024-01-02 | Wetter | Im Süden der Insel fielen 20 Liter Regen, im Norden 80 Liter.",
  ],
  [
    "none",
    "2024-01-02 | Geld | Die Stadt Brünn zahlt dem Verein 40.000 Euro.",
    "2024-01-02 | Geld | Der Verein zahlt der Stadt Brünn 9.000 Euro Miete.",
  ],
  [
    "none",
    "2024-01-02 | Feuer | Bei dem Feuer in Linz entstand ein Schaden von 200.000 Euro.",
    "2024-01-02 | Feuer | Das Haus in Linz war vor dem Feuer 900.000 Euro wert.",
  ],
  [
    "none",
    "2024-01-02 | Kliniken | Die Klinik in Hof hat 210 Betten.",
    "2024-01-02 | Kliniken | Die Klinik in Selb hat 140 Betten.",
  ],
  [
    "none",
    "2024-01-02 | Umfrage | 52 Prozent der Frauen in Japan wollen Kinder.",
    "2024-01-02 | Umfrage | 61 Prozent der Männer in Japan wollen Kinder.",
  ],
  [
    "none",
    "2024-01-02 | Medaillen | Norwegen gewann bei den Spielen 16 Goldmedaillen.",
    "2024-01-02 | Medaillen | Norwegen gewann bei den Spielen 37 Medaillen.",
  ],
  [
    "none",
    "2024-01-02 | Diebstahl | In Graz wurden im Januar 120 Fahrräder gestohlen.",
    "2024-02-02 | Diebstahl | In Graz wurden im Februar 95 Fahrräder gestohlen.",
  ],
  [
    "course",
    "2024-01-02 | Lawine | Die Lawine bei Tux tötete drei Menschen.",
    "2024-01-04 | Lawine bei Tux | Die Zahl der Toten nach der Lawine bei Tux stieg auf sieben; sieben Menschen starben.",
  ],
  [
    "none",
    "2024-01-02 | Regierung | Das Kabinett in Rom hat 24 Minister.",
    "2024-01-02 | Parlament | Das Parlament in Rom hat 400 Abgeordnete.",
  ],
  [
    "course",
    "2026-07-05 | Ruderer sammeln Medaillen | Die Ruderer aus Wendlohe haben bei den Europaspielen bis Samstag vier Medaillen geholt.",
    "2026-07-12 | Bilanz der Ruderer | Insgesamt elf Medaillen haben die Ruderer aus Wendlohe bei den Europaspielen geholt.",
  ],
  [
    "course",
    "2026-03-04 | Gelbfieber in Karesien | In Karesien gab es bis Dienstag neun bestätigte Fälle von Gelbfieber, teilte die Weltgesundheitsorganisation mit.",
    "2026-03-18 | Gelbfieber breitet sich aus | Die Weltgesundheitsorganisation zählt in Karesien 41 bestätigte Fälle von Gelbfieber.",
  ],
  [
    "contradiction",
    "2026-03-04 | Gelbfieber in Karesien | In Karesien gab es bis Dienstag neun bestätigte Fälle von Gelbfieber, teilte die Weltgesundheitsorganisation mit.",
    "2026-03-05 | Gelbfieber breitet sich aus | Die Weltgesundheitsorganisation zählt in Karesien 41 bestätigte Fälle von Gelbfieber.",
  ],
];
