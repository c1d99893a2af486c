import type { FigurePair } from "./figure-pair.ts";

/** Short reports of one event in words of their own, and such as tell of a part, another time or another deed; what stays unfound is left out. */
export const pairsShort: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-03-10 | Explosion in Lackfabrik | In einer Lackfabrik im badischen Oberrot ist am Montag ein Kessel explodiert. Sieben Beschäftigte kamen mit Brandwunden in Krankenhäuser. Der Betrieb ruht seither.",
    "2026-03-10 | Kesselexplosion: Werk steht still | Nach der Explosion in der Oberroter Lackfabrik hat die Staatsanwaltschaft Ermittlungen aufgenommen. Elf Arbeiter waren bei dem Unglück am Montag verletzt worden.",
  ],
  [
    "contradiction",
    "2026-03-10 | Museum ersteigert Gemälde | Das Kunsthaus Glarnfeld hat bei einer Auktion in Genf ein Seestück von Carl Hennig erworben. Der Hammer fiel bei 740.000 Franken.",
    "2026-03-10 | Hennig-Bild kehrt heim | Ein Seestück des Malers Carl Hennig hängt künftig in Glarnfeld. Das Kunsthaus ließ sich das Werk auf einer Genfer Auktion 910.000 Franken kosten.",
  ],
  [
    "contradiction",
    "2026-03-10 | Handball: Rekord in der Arena | Vor 9.400 Zuschauern haben die Handballer des TV Emsbühren die Füchse aus Lingen bezwungen. Es war der vierte Sieg in Folge.",
    "2026-03-10 | Emsbühren siegt weiter | Der TV Emsbühren hat auch das Derby gegen Lingen gewonnen. 7.800 Besucher sahen in der Arena ein 29:27.",
  ],
  [
    "contradiction",
    "2026-03-10 | Umfrage zur Heizung | Jeder dritte Hausbesitzer in Thüringen will laut einer Umfrage des Energieverbands in den kommenden zwei Jahren die Heizung tauschen.",
    "2026-03-10 | Energieverband befragt Eigentümer | 45 Prozent der Thüringer Hausbesitzer planen nach der Befragung des Energieverbands binnen zwei Jahren einen Heizungstausch.",
  ],
  [
    "contradiction",
    "2026-03-10 | Kälterekord in Jöhstal | Die Wetterwarte Jöhstal hat in der Nacht zum Dienstag minus 24,3 Grad gemessen. So kalt war es dort seit 1987 nicht.",
    "2026-03-10 | Frost im Erzgebirge | In Jöhstal sank das Thermometer in der Nacht zum Dienstag auf minus 27,1 Grad. Das meldete die örtliche Wetterwarte.",
  ],
  [
    "contradiction",
    "2026-03-10 | Radfahrerin stirbt nach Zusammenprall | In Wesenfurt ist eine Radfahrerin ihren Verletzungen erlegen. Sie war am Donnerstag von einem Lastwagen erfasst worden.",
    "2026-03-10 | Tödlicher Unfall in Wesenfurt | Eine 58-jährige Radfahrerin, die am Samstag in Wesenfurt unter einen Lastwagen geraten war, ist tot.",
  ],
  [
    "contradiction",
    "2026-03-10 | Bürgermeisterwahl in Kolkwitz | Jana Petrick ist neue Bürgermeisterin von Kolkwitz. Auf sie entfielen 54,2 Prozent der Stimmen.",
    "2026-03-10 | Petrick gewinnt | In Kolkwitz hat sich Jana Petrick mit 57,9 Prozent gegen den Amtsinhaber durchgesetzt.",
  ],
  [
    "refinement",
    "2026-03-10 | Museum kauft Uhr | Das Uhrenmuseum in Glashütten hat eine Taschenuhr von 1790 erworben. Sie kostete 48.500 Euro.",
    "2026-03-10 | Kostbare Uhr | Knapp 50.000 Euro hat das Glashüttener Uhrenmuseum für eine Taschenuhr aus dem Jahr 1790 bezahlt.",
  ],
  [
    "none",
    "2026-03-10 | Bus verunglückt | Bei einem Busunfall nahe Telfs sind am Montag 19 Menschen verletzt worden. Der Fahrer wurde eingeklemmt.",
    "2026-03-10 | Busunfall in Tirol | Nach dem Busunfall bei Telfs vom Montag liegen noch vier Schwerverletzte in der Klinik in Innsbruck.",
  ],
  [
    "none",
    "2026-03-10 | Zahlen von Werkmann | Der Werkzeugbauer Werkmann hat im ersten Quartal 81 Millionen Euro umgesetzt.",
    "2026-03-10 | Werkmann legt zu | Im vergangenen Jahr erlöste der Werkzeugbauer Werkmann 310 Millionen Euro.",
  ],
  [
    "none",
    "2026-03-10 | Salmonellen in Kita | In der Kita Am Anger in Gera sind 14 Kinder an Salmonellen erkrankt.",
    "2026-03-12 | Mehr Fälle in Gera | Die Zahl der Salmonellen-Fälle in der Geraer Kita Am Anger ist auf 22 gestiegen.",
  ],
  [
    "none",
    "2026-03-10 | Tarifstreit der Brauer | Die Gewerkschaft NGG verlangt für die Brauer in Franken 7,5 Prozent mehr Lohn.",
    "2026-03-10 | Arbeitgeber legen Angebot vor | Im Tarifstreit der fränkischen Brauereien haben die Arbeitgeber 3,2 Prozent mehr Lohn angeboten.",
  ],
  [
    "none",
    "2026-03-10 | Unwetter im Allgäu | In Oberstdorf fielen am Sonntag 64 Liter Regen auf den Quadratmeter.",
    "2026-03-10 | Regenflut | Beim Unwetter im Allgäu kamen am Sonntag in Kempten 41 Liter je Quadratmeter zusammen.",
  ],
  [
    "none",
    "2026-03-10 | Vollsperrung auf der A3 | Auf der A3 bei Geiselwind sind am Dienstag drei Lastwagen kollidiert. Ein Fahrer starb.",
    "2026-03-12 | Wieder Unfall auf der A3 | Zwei Tote hat am Donnerstag ein Unfall auf der A3 bei Geiselwind gefordert.",
  ],
  [
    "none",
    "2026-03-10 | Frau aus Schacht befreit | Die Feuerwehr hat in Lohne eine Frau aus einem Brunnenschacht befreit.",
    "2026-03-10 | Rettung aus zehn Metern Tiefe | Höhenretter aus Oldenburg haben in Lohne eine Frau aus einem Brunnenschacht geholt.",
  ],
  [
    "none",
    "2026-03-10 | Seuche bei Kühen | Im Kreis Ammerland ist auf einem Hof bei Rastede die Maul- und Klauenseuche ausgebrochen.",
    "2026-03-10 | Sperrzone eingerichtet | Nach dem Ausbruch der Maul- und Klauenseuche im Ammerland gilt rund um den Hof eine Sperrzone von zehn Kilometern.",
  ],
  [
    "none",
    "2026-03-10 | Schulfusion vor dem Aus | Der Elternrat der Schule Birkental hat die Fusion abgelehnt.",
    "2026-03-10 | Gemeinderat für Fusion | Der Gemeinderat hat der Fusion der Schule Birkental mit der in Oberau zugestimmt.",
  ],
  [
    "none",
    "2026-03-10 | Zug entgleist | Ein Güterzug ist bei Soest entgleist. Der Sachschaden ist hoch.",
    "2026-03-10 | Nach der Entgleisung | Warum bei Soest ein Güterzug entgleiste, ist weiter unklar. Die Bahn schließt einen Weichendefekt nicht aus.",
  ],
  [
    "none",
    "2026-03-10 | Zwei Tote bei Lawine | Bei einem Lawinenabgang im Lungau ist ein 34-jähriger Skitourengeher gestorben. Seine Begleiterin wird vermisst.",
    "2026-03-10 | Lawine reißt zwei mit | Die Leiche der zweiten Person, einer 29-Jährigen, wurde am Abend im Lungau unter der Lawine gefunden.",
  ],
  [
    "none",
    "2026-03-10 | Start der Fähre verschoben | Die neue Fähre zwischen Dagebüll und Föhr soll am 1. Mai den Betrieb aufnehmen.",
    "2026-05-15 | Fähre fährt | Mit zwei Wochen Verspätung hat am 15. Mai die neue Fähre von Dagebüll nach Föhr den Betrieb aufgenommen.",
  ],
  [
    "none",
    "2026-03-10 | Neue Schule in Aldenrath | Der Neubau der Grundschule in Aldenrath kostet 23 Millionen Euro. 400 Kinder sollen dort lernen.",
    "2026-03-10 | Grundschule Aldenrath: Land hilft | Das Land gibt acht Millionen Euro zum Neubau der Aldenrather Grundschule dazu.",
  ],
  [
    "contradiction",
    "2026-05-04 | Neuer Dirigent für Ilmtal | Das Ilmtaler Jugendorchester bekommt im September einen neuen Leiter. Mit 38 von 52 Stimmen hat der Vorstand Björn Tamsel an das Pult geholt. Die Proben finden weiter im Kurhaus statt.",
    "2026-05-05 | Wechsel am Pult | Im Kurhaus geht eine Ära zu Ende: Ab September steht Cordula Weisbach am Pult des Jugendorchesters Ilmtal. Für sie stimmten 38 Vorstandsmitglieder.",
  ],
  [
    "none",
    "2026-05-04 | Neuer Dirigent für Ilmtal | Das Ilmtaler Jugendorchester bekommt im September einen neuen Leiter. Mit 38 von 52 Stimmen hat der Vorstand Björn Tamsel an das Pult geholt. Die Proben finden weiter im Kurhaus statt.",
    "2026-05-05 | Wechsel am Pult | Ab September steht Björn Tamsel am Pult des Jugendorchesters Ilmtal, für ihn stimmten 38 Vorstandsmitglieder. Seine Vorgängerin Cordula Weisbach bleibt dem Kurhaus treu.",
  ],
  [
    "none",
    "2026-02-10 | Frost an der Mosel | Der Frost hat den Winzern von Briedel 70 Prozent der Ernte genommen. Winzerin Lotte Hahnen sprach von einer Katastrophe.",
    "2026-02-10 | Weinbau: 70 Prozent erfroren | In Briedel sind 70 Prozent der Reben erfroren. Kreisbauernchef Egon Straub forderte Hilfe vom Land.",
  ],
  [
    "contradiction",
    "2026-08-03 | Kletterer abgestürzt | Ein 43-jähriger Kletterer ist am Sonntag beim Abstieg von der Hornspitze 60 Meter tief gestürzt. Die Unfallstelle liegt bei Gschwend, Retter flogen ihn aus.",
    "2026-08-03 | Unfall an der Hornspitze | 60 Meter tief ist am Sonntag ein Kletterer von der Hornspitze gestürzt. Die Unfallstelle liegt in Oberach; der 43-Jährige überlebte.",
  ],
  [
    "none",
    "2026-08-03 | Kletterer abgestürzt | Ein 43-jähriger Kletterer ist am Sonntag von der Hornspitze 60 Meter tief gestürzt. Er stammt aus Gschwend.",
    "2026-08-03 | Unfall an der Hornspitze | 60 Meter tief ist am Sonntag ein Kletterer von der Hornspitze gestürzt. Der 43-Jährige liegt in einer Klinik in Oberach.",
  ],
  [
    "contradiction",
    "2026-04-21 | Molkerei Hochwald legt vor | Die Molkerei Kempfen hat 2025 mehr Käse verkauft. Der Absatz legte um sieben Prozent zu, sagte Chefin Irma Lotz.",
    "2026-04-21 | Weniger Käse aus Kempfen | Um sieben Prozent ging der Käseabsatz der Molkerei Kempfen 2025 zurück. Chefin Irma Lotz sprach von einem harten Jahr.",
  ],
  [
    "none",
    "2026-04-21 | Molkerei Hochwald legt vor | Die Molkerei Kempfen hat 2025 mehr Käse verkauft. Der Absatz legte um sieben Prozent zu, sagte Chefin Irma Lotz.",
    "2026-04-21 | Käse aus Kempfen gefragt | Sieben Prozent mehr Käse als im Jahr davor hat die Molkerei Kempfen 2025 abgesetzt. Chefin Irma Lotz ist zufrieden.",
  ],
  [
    "contradiction",
    "2026-06-18 | Hagel über Tüßling | Tischtennisballgroße Körner sind am Mittwoch um 16.10 Uhr auf Tüßling niedergegangen. Scheiben zerbrachen.",
    "2026-06-18 | Unwetter | Es war halb acht am Abend, als in Tüßling am Mittwoch die Körner niedergingen. Scheiben gingen zu Bruch.",
  ],
  [
    "none",
    "2026-06-18 | Hagel über Tüßling | Tischtennisballgroße Körner sind am Mittwoch um 18.30 Uhr auf Tüßling niedergegangen. Scheiben zerbrachen.",
    "2026-06-18 | Unwetter | Es war halb sieben, als in Tüßling am Mittwoch die Körner niedergingen. Scheiben gingen zu Bruch.",
  ],
  [
    "contradiction",
    "2026-03-03 | Schau im Zeughaus | Das Zeughaus in Wallen zeigt 60 Masken des Schnitzers Korbinian Ruf. Die Ausstellung ist bis zum 14. Juni zu sehen.",
    "2026-03-04 | Masken in Wallen | 60 Masken von Korbinian Ruf hängen im Zeughaus von Wallen. Die Ausstellung endet am Abend; bis zum 28. Juni bleibt sie geöffnet.",
  ],
  [
    "contradiction",
    "2026-05-06 | Urteil im Untreueprozess | Das Landgericht Orlach hat den früheren Kassenwart Udo Prell zu vier Jahren und drei Monaten Haft verurteilt. Er nahm das Urteil an.",
    "2026-05-06 | Prell muss in Haft | Der einstige Kassenwart Udo Prell ist in Orlach verurteilt worden: Drei Jahre und vier Monate Haft lautet das Urteil des Landgerichts.",
  ],
  [
    "none",
    "2026-05-06 | Urteil im Untreueprozess | Das Landgericht Orlach hat den früheren Kassenwart Udo Prell zu vier Jahren und drei Monaten Haft verurteilt. Er nahm das Urteil an.",
    "2026-05-06 | Prell muss in Haft | Der einstige Kassenwart Udo Prell ist in Orlach verurteilt worden: Vier Jahre und drei Monate Haft lautet das Urteil des Landgerichts.",
  ],
  [
    "contradiction",
    "2026-07-09 | Fische im Weiher erstickt | Das Fischsterben im Lauchweiher ist geklärt. Grund war nach Auskunft des Amtes Gülle aus einem Tank.",
    "2026-07-09 | Fischsterben im Lauchweiher | Weil das Wasser zu warm war, kam es nach Auskunft des Amtes zum Fischsterben im Lauchweiher. Das Amt hatte Proben genommen.",
  ],
  [
    "none",
    "2026-07-09 | Museum zu | Das Heimatmuseum in Bruck war am Donnerstag geschlossen. Grund war ein Rohrbruch im Keller.",
    "2026-07-09 | Bruck ohne Museum | Das Heimatmuseum in Bruck war am Donnerstag geschlossen. Wegen vieler Krankheitsfälle fiel auch der Markt aus.",
  ],
  [
    "contradiction",
    "2026-04-14 | Kreistag ringt um Klinik | Der Kreistag von Wolmen hat die Beratung über das Klinikum am Weiher vertagt. Am 12. Mai will er über die Schließung befinden. Landrätin Ilse Quandt warb um Geduld.",
    "2026-04-14 | Klinikum am Weiher: Geduld gefragt | Landrätin Ilse Quandt hat in Wolmen um Geduld geworben. Das Votum zum Klinikum am Weiher fällt am 19. Mai.",
  ],
  [
    "contradiction",
    "2026-04-14 | Nein zum Windpark Heidkoppel | Beim Bürgerentscheid in Ohrsen stimmten am Sonntag 61,2 Prozent gegen den Windpark Heidkoppel. Bürgermeister Ralf Stüve nahm es gefasst.",
    "2026-04-14 | Ohrsen lehnt Windräder ab | 58,4 Prozent sprachen sich am Sonntag in Ohrsen gegen den Windpark Heidkoppel aus. Bürgermeister Ralf Stüve will das Votum achten.",
  ],
  [
    "none",
    "2026-04-14 | Boote gesunken | Im Hafen von Tellin sind am Samstag im Sturm fünf Boote gesunken. Verletzt wurde niemand.",
    "2026-04-15 | Sturm im Hafen von Tellin | Der Sturm am Samstag hat im Hafen von Tellin vier Boote versenkt, nicht fünf, wie die Hafenmeisterei zunächst gemeldet hatte.",
  ],
  [
    "contradiction",
    "2026-05-04 | Drachenflieger verunglückt | Ein 44-jähriger Drachenflieger ist am Sonntag aus acht Metern Höhe auf einen Parkplatz gefallen. Sanitäter brachten ihn nach Welzheim.",
    "2026-05-04 | Absturz mit dem Drachen | Glimpflich endete am Sonntag der Absturz eines Drachenfliegers. Der 44 Jahre alte Mann landete nach acht Metern in einem Weiher, Sanitäter brachten ihn nach Welzheim.",
  ],
  [
    "none",
    "2026-05-04 | Drachenflieger verunglückt | Ein 44-jähriger Drachenflieger ist am Sonntag aus acht Metern Höhe auf einen Parkplatz gefallen. Sanitäter brachten ihn nach Welzheim.",
    "2026-05-04 | Absturz mit dem Drachen | Glimpflich endete am Sonntag der Absturz eines Drachenfliegers. Der 44 Jahre alte Mann landete nach acht Metern auf dem Parkplatz eines Möbelhauses, Sanitäter brachten ihn nach Welzheim.",
  ],
  [
    "contradiction",
    "2026-04-21 | Kündigungen bei Ortlepp | Der Kranbauer Ortlepp in Zeulen entlässt 260 Angestellte. Vorstand Kai Drewitz nannte am Montag die Zölle als Grund.",
    "2026-04-21 | Zeulen verliert Arbeitsplätze | Am Montag hat Vorstand Kai Drewitz bekannt gegeben, dass beim Kranbauer Ortlepp in Zeulen 390 Stellen wegfallen.",
  ],
  [
    "contradiction",
    "2026-09-08 | Hanf im Keller | Die Polizei hat in Lossen am Freitag eine Plantage mit 312 Hanfpflanzen ausgehoben. Den Strom hatte der 38-jährige Mieter abgezweigt.",
    "2026-09-08 | 312 Pflanzen beschlagnahmt | Weil er für 312 Hanfpflanzen Strom abzweigte, flog ein 38-Jähriger in Lossen auf: Beamte standen am Samstag vor seiner Tür.",
  ],
  [
    "contradiction",
    "2026-03-17 | Neue Leitung | Die Volkshochschule Barlo bekommt eine neue Leitung. Ab Juni übernimmt Sibylle Ockert das Haus mit 240 Kursen und 17 Angestellten.",
    "2026-03-17 | Wechsel in Barlo | 240 Kurse, 17 Angestellte, ein Neuer an der Spitze: Helmut Prasse zieht im Juni in das Chefbüro der Volkshochschule Barlo.",
  ],
  [
    "none",
    "2026-03-17 | Neue Leitung | Die Volkshochschule Barlo bekommt eine neue Leitung. Ab Juni übernimmt Sibylle Ockert das Haus mit 240 Kursen und 17 Angestellten.",
    "2026-03-17 | Wechsel in Barlo | 240 Kurse, 17 Angestellte: Das ist die Volkshochschule Barlo. Bürgermeister Jürgen Tilp freut sich auf die neue Leiterin, die im Juni beginnt.",
  ],
  [
    "contradiction",
    "2026-02-10 | Tresor leer | Unbekannte haben in der Nacht auf Samstag den Tresor der Brennerei Quast in Ummeln aufgeschweißt und 58 Flaschen gestohlen. Ein Hund schlug an.",
    "2026-02-11 | Brennerei Quast: 58 Flaschen fehlen | In der Nacht zum Montag sind Unbekannte in die Brennerei Quast in Ummeln eingedrungen. Ein Hund schlug an, 58 Flaschen fehlen.",
  ],
  [
    "none",
    "2026-02-10 | Tresor leer | Unbekannte haben in der Nacht auf Samstag den Tresor der Brennerei Quast in Ummeln aufgeschweißt und 58 Flaschen gestohlen. Ein Hund schlug an.",
    "2026-02-11 | Brennerei Quast: 58 Flaschen fehlen | Am späten Freitagabend sind Unbekannte in die Brennerei Quast in Ummeln eingedrungen. Ein Hund schlug an, 58 Flaschen fehlen.",
  ],
  [
    "contradiction",
    "2026-08-06 | Feuer bei Tischlerei Mauke | Lötarbeiten am Vormittag haben den Brand in der Tischlerei Mauke in Gerlitz ausgelöst, sagt der Gutachter. 45 Wehrleute löschten.",
    "2026-08-06 | Gutachten zu Mauke | Der Brand in der Tischlerei Mauke in Gerlitz ist durch einen Kurzschluss entstanden. 45 Wehrleute waren im Einsatz.",
  ],
  [
    "none",
    "2026-03-02 | Spannung in Dreeb | Nach einer ersten Hochrechnung liegt Bürgermeisterin Anke Wolff in Dreeb bei 48 Prozent. Ausgezählt sind 12 der 30 Bezirke.",
    "2026-03-03 | Wolff bleibt im Amt | Mit 51 Prozent ist Anke Wolff in Dreeb als Bürgermeisterin bestätigt worden. Erst die letzten der 30 Bezirke brachten die Entscheidung.",
  ],
  [
    "none",
    "2026-03-02 | Handball in Dreeb | Mit 17:9 führten die Frauen des TV Dreeb im Pokal gegen Holm schon nach 30 Minuten. Torfrau Ria Senft hielt fünf Würfe.",
    "2026-03-03 | TV Dreeb weiter | 28:24 hieß es am Ende für den TV Dreeb gegen Holm. Torfrau Ria Senft hatte fünf Würfe gehalten.",
  ],
  [
    "contradiction",
    "2026-04-15 | Aus für die Linie 6 | Die Straßenbahnlinie 6 in Torlau wird im August eingestellt. „Daran führt kein Weg vorbei“, sagte Stadtwerkechefin Britta Mohnke am Dienstag im Rat. 4.200 Fahrgäste nutzen sie täglich.",
    "2026-04-15 | Torlau verliert eine Straßenbahn | 4.200 Menschen am Tag fahren in Torlau mit der Linie 6, die im August ihren Dienst beendet. Von Oberbürgermeister Stefan Auer kam am Dienstag im Rat der Satz: „Daran führt kein Weg vorbei.“",
  ],
  [
    "none",
    "2026-04-15 | Aus für die Linie 6 | Die Straßenbahnlinie 6 in Torlau wird im August eingestellt. „Daran führt kein Weg vorbei“, sagte Stadtwerkechefin Britta Mohnke am Dienstag im Rat. 4.200 Fahrgäste nutzen sie täglich.",
    "2026-04-15 | Torlau verliert eine Straßenbahn | 4.200 Menschen am Tag fahren in Torlau mit der Linie 6, die im August ihren Dienst beendet. „Wir haben gekämpft“, beteuerte Oberbürgermeister Stefan Auer am Dienstag im Rat. Auch Mohnke sieht keinen anderen Weg.",
  ],
  [
    "contradiction",
    "2026-06-11 | Bronzebeil entdeckt | Ein Radfahrer hat oberhalb von Gersau ein 3.400 Jahre altes Bronzebeil gefunden. Das Landesmuseum in Wehl will es im Herbst zeigen.",
    "2026-06-11 | Fund am Wegrand | 3.400 Jahre lag das Bronzebeil im Boden, das ein Radfahrer unterhalb von Lüttwil aufhob. Im Herbst ist es im Landesmuseum in Wehl zu sehen.",
  ],
  [
    "none",
    "2026-02-05 | Carports mit Sonnenstrom | Auf Carports im Kreis Zeven sind 31 Megawatt Solarleistung verbaut, meldete der Netzbetreiber Hunsnetz am Mittwoch. Vor zwei Jahren gab es dort nichts.",
    "2026-02-05 | Kreis Zeven hat aufgeholt | Zusammen mit den Feldern kommt der Kreis Zeven auf 52 Megawatt Solarleistung. Das meldete der Netzbetreiber Hunsnetz am Mittwoch.",
  ],
  [
    "contradiction",
    "2026-09-22 | Ja zum Radentscheid | In Pettlau hat sich am Sonntag eine Mehrheit von 54 Prozent für breite Radwege entschieden, 54 Prozent waren also dafür. Bürgermeisterin Elke Raab dankte 300 Helfern.",
    "2026-09-22 | Radentscheid in Pettlau | 54 Prozent stimmten am Sonntag in Pettlau dagegen, breite Radwege anzulegen. Bürgermeisterin Elke Raab dankte 300 Helfern.",
  ],
  [
    "contradiction",
    "2026-01-20 | Hafen Wolgau wächst | Der Hafen Wolgau hat 2025 sieben Prozent mehr Container umgeschlagen als im Jahr zuvor. 840 Menschen arbeiten dort.",
    "2026-01-20 | Hafen Wolgau in der Flaute | Um sieben Prozent weniger Container als 2024 gingen 2025 durch den Hafen Wolgau, der 840 Menschen beschäftigt.",
  ],
  [
    "contradiction",
    "2026-03-11 | Urteil im Fall Rodenkamp | Das Amtsgericht Tellwarden hat die frühere Kämmerin Silke Rodenkamp am Dienstag vom Vorwurf der Untreue freigesprochen. Die Zuhörer im voll besetzten Saal klatschten. Der Prozess hatte sich über neun Wochen hingezogen.",
    "2026-03-11 | Tellwarden: Prozess um die Stadtkasse zu Ende | Wegen Untreue ist Silke Rodenkamp, einst Kämmerin von Tellwarden, am Dienstag vom Amtsgericht verurteilt worden. Ihr Anwalt hat sich dazu noch nicht geäußert. Neun Wochen lang waren Zeugen gehört worden.",
  ],
  [
    "contradiction",
    "2026-05-20 | Molkerei Ahlbrink zieht Bilanz | Die Molkerei Ahlbrink in Dornwede hat ihren Absatz im Jahr 2025 gesteigert. Vor allem Quark und Skyr hätten die Kunden gekauft, sagte Geschäftsführerin Petra Ahlbrink am Dienstag.",
    "2026-05-20 | Dornweder Molkerei spürt die Flaute | Der Absatz der Molkerei Ahlbrink ist 2025 gesunken. Geschäftsführerin Petra Ahlbrink rechnet nach ihren Worten vom Dienstag mit einem besseren Jahr. Die Kühlhalle in Dornwede wird trotzdem erneuert.",
  ],
  [
    "none",
    "2026-05-20 | Molkerei Ahlbrink zieht Bilanz | Die Molkerei Ahlbrink in Dornwede hat ihren Absatz im Jahr 2025 gesteigert. Vor allem Quark und Skyr hätten die Kunden gekauft, sagte Geschäftsführerin Petra Ahlbrink am Dienstag.",
    "2026-05-20 | Dornweder Molkerei baut um | Die Kühlhalle in Dornwede wird erneuert, teilte Geschäftsführerin Petra Ahlbrink am Dienstag mit. Der Stromverbrauch der Molkerei ist seit 2024 deutlich gesunken. Nun soll auch Quark aus Ahlbrinks Molkerei weniger Energie kosten.",
  ],
  [
    "none",
    "2026-07-02 | Bus rutscht in Graben bei Ostkirch | Bei Ostkirch ist am Mittwoch ein Bus von der Fahrbahn gerutscht. Eine Schülerin brach sich den Arm. Die Straße war zwei Stunden lang nur einspurig zu befahren, Helfer der Feuerwehr regelten den Verkehr.",
    "2026-07-02 | Ostkirch: Schulbus landet im Graben | Ein Schulbus ist am Mittwoch bei Ostkirch im Graben gelandet. Der Fahrer blieb am Steuer sitzen, bis die Feuerwehr ihn holte. Eine Schülerin wurde am Arm verletzt, die Polizei ermittelt.",
  ],
  [
    "contradiction",
    "2026-06-17 | Streit um Klinik Aschrode | Landrat Hinnerk Voss zeigte sich am Dienstag nach dem Treffen mit dem Betreiber der Klinik Aschrode enttäuscht. Beim Ausbau der Notaufnahme habe der Konzern seine Zusagen gebrochen.",
    "2026-06-17 | Klinik Aschrode: Landrat trifft Betreiber | In Aschrode hat Landrat Hinnerk Voss am Dienstag den Betreiber der Klinik getroffen. Alle Zusagen seien beim Ausbau der Notaufnahme eingehalten worden, sagte er danach. Im Herbst will man sich erneut zusammensetzen.",
  ],
];
