import { verifyRows } from "./word-space-rows.ts";

/** Whose words it is. Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. */
const rows = `
# Die Ermittler gehen von mindestens vier Tätern aus. Für Hinweise auf die Gruppe hat der Landkreis 25.000 Euro ausgesetzt.
+ Der Landkreis hat für Hinweise auf die Gruppe 25.000 Euro ausgesetzt.
! Es waren mindestens vier Täter.
# Der Grund liegt nach Ansicht der Forscher in der Wahl der Proben. Die meisten Proben stammten aus Norwegen.
+ Die meisten Proben stammten aus Norwegen.
# Der Bürgermeister sprach von einem schlechten Tag. Der Rat hat den Etat am Montag beschlossen.
+ Der Rat hat den Etat am Montag beschlossen.
# Die Werft wies die Kritik zurück. Zwei Kräne seien am Freitag geprüft worden, sagte Chefin Ute Lang.
! Zwei Kräne wurden am Freitag geprüft.
# Die Eier seien unbedenklich, betonte das Veterinäramt, das in der vergangenen Woche 40 Höfe überprüft hatte.
+ Das Veterinäramt hatte in der vergangenen Woche 40 Höfe überprüft.
! Die Eier sind unbedenklich.
# Landrat Jens Behr, der im Mai für den Verkauf geworben hatte, nannte das Ergebnis ehrlich.
+ Landrat Jens Behr hatte im Mai für den Verkauf geworben.
# Der Verein teilte mit, dass der Trainer, der seit 2019 im Amt ist, krank sei.
! Der Trainer ist krank.
# Die Genossenschaft, die 600 Höfe vertritt, hält den Preis für zu niedrig.
+ Die Genossenschaft vertritt 600 Höfe.
! Der Preis ist zu niedrig.
# Die Schule sei marode, kritisierte die Elternvertreterin, deren Sohn dort in die vierte Klasse geht.
! Die Schule ist marode.
# Nach Überzeugung der Kammer nahm der Beamte zwischen 2016 und 2021 insgesamt 80.000 Euro an.
+ Der Beamte nahm dem Gericht zufolge 80.000 Euro an.
+ Laut Gericht nahm der Beamte zwischen 2016 und 2021 insgesamt 80.000 Euro an.
! Laut Staatsanwaltschaft nahm der Beamte 80.000 Euro an.
! Der Beamte nahm 80.000 Euro an.
# Der Wirt bestreitet, dass er Steuern hinterzogen hat, und macht seinen Buchhalter verantwortlich.
+ Der Wirt bestreitet, Steuern hinterzogen zu haben.
+ Der Wirt macht seinen Buchhalter verantwortlich.
! Der Wirt hat Steuern hinterzogen.
# Der Vorsitzende der Imkerfraktion, Ulrich Kranz, sagte, der Verband könne sich den Stand nicht leisten.
+ Der Vorsitzende der Imkerfraktion, Ulrich Kranz, sagte, der Verband könne sich den Stand nicht leisten.
+ Ulrich Kranz, Vorsitzender der Imkerfraktion, sagte, der Verband könne sich den Stand nicht leisten.
! Die Kassenwartin, Petra Holl, sagte, der Verband könne sich den Stand nicht leisten.
# Der Fraktionschef der Imker, Ulrich Kranz, verteidigte den Antrag. Der Verband könne sich den Stand nicht leisten.
+ Nach den Worten von Ulrich Kranz kann sich der Verband den Stand nicht leisten.
! Petra Holl sagte, der Verband könne sich den Stand nicht leisten.
# Nach der Anfang Mai vorgelegten Schätzung des Bauamts würde die Brücke vier Millionen Euro kosten.
+ Laut der Anfang Mai vorgelegten Schätzung des Bauamts würde die Brücke vier Millionen Euro kosten.
+ Das Bauamt schätzt die Kosten der Brücke auf vier Millionen Euro.
! Die Brücke kostet vier Millionen Euro.
# Die Sperrung dauert nach Einschätzung der Betreiberin, der Alpbahn AG, mindestens bis Ende Mai.
+ Die Sperrung dauert nach Einschätzung der Alpbahn AG mindestens bis Ende Mai.
! Die Sperrung dauert nach Einschätzung des Kantons mindestens bis Ende Mai.
# Geologin Rita Frei vermutet, dass der Frost den Hang gelockert hat. Ein Zusammenhang mit dem Bau sei wenig wahrscheinlich.
! Ein Zusammenhang mit dem Bau ist wenig wahrscheinlich.
! Der Bürgermeister hält einen Zusammenhang mit dem Bau für wenig wahrscheinlich.
# Die Versicherung zahlt im Juni. Den Schaden an den Gebäuden schätzt ihr Vorstandsvorsitzender Matthias Zell auf 46 Millionen Euro.
+ Die Versicherung schätzt den Schaden an den Gebäuden auf 46 Millionen Euro.
! Das Ministerium schätzt den Schaden an den Gebäuden auf 46 Millionen Euro.
# Der Turm sei sicher, sagte Emre Kara, Sprecher des Dombauvereins. Der Gemeinderat widersprach.
+ Der Turm ist nach Angaben des Dombauvereins sicher.
! Der Turm ist nach Angaben des Gemeinderats sicher.
# Der Imkerverband begrüßte den Beschluss, verlangte jedoch eine Entschädigung für seine Mitglieder.
+ Der Imkerverband verlangte eine Entschädigung für seine Mitglieder.
# Ob der Stoff aus dem Fass stammt, soll ein Abgleich der Proben zeigen, den das Labor in Ulm vornimmt.
+ Den Abgleich der Proben nimmt das Labor in Ulm vor.
! Der Stoff stammt aus dem Fass.
# Torhüter Jan Pohl zog sich in der Verlängerung eine Verletzung zu. Der Vereinsarzt äußerte den Verdacht auf einen Bänderriss.
! Torhüter Jan Pohl zog sich in der Verlängerung einen Bänderriss zu.
# Kommissarin Inga Nord nannte den Vertrag ein Vorbild für die Region. Minister Sarr sagte, sein Land habe mitgeredet.
+ Kommissarin Inga Nord nannte den Vertrag ein Vorbild für die Region.
! Minister Sarr nannte den Vertrag ein Vorbild für die Region.
# Ein Vorbild für das Land nannte Ministerin Petra Kohl den Vertrag.
+ Ministerin Petra Kohl nannte den Vertrag ein Vorbild für das Land.
! Der Vertrag ist ein Vorbild für das Land.
# Er rechnet damit, dass die Rente, die zuletzt 900 Euro betragen hatte, für das laufende Jahr halbiert wird.
! Die Rente wird für das laufende Jahr halbiert.
# Sie geht davon aus, dass die Gläubiger wenig bekommen.
! Die Gläubiger bekommen wenig.
# Die Sanierung würde den Gutachtern zufolge elf Millionen Euro kosten.
+ Laut Gutachten kostet die Sanierung elf Millionen Euro.
! Die Sanierung kostet elf Millionen Euro.
# In Segeberg waren wiederholt Taschen aufgebrochen worden.
+ In Segeberg wurden immer wieder Taschen aufgebrochen.
# In einem Brunnen seien 300 Keime je Milliliter gemessen worden, teilte das Gesundheitsamt am Freitag mit.
+ In einem Brunnen wurden 300 Keime je Milliliter gemessen.
! In einem Brunnen wurden 300 Keime je Liter gemessen.
# In drei Stunden fielen nach Angaben des Wetterdienstes örtlich 118 Liter Regen.
+ In drei Stunden fielen örtlich 118 Liter Regen.
# Die Wasserschutzpolizei geht davon aus, dass das Boot wegen des Nebels vom Kurs abkam.
! Das Boot kam wegen des Nebels vom Kurs ab.
# Nach Darstellung der Polizei hat der Fahrer das Rotlicht missachtet.
! Der Fahrer hat das Rotlicht missachtet.
# Laut Bürgermeisterin Petra Holl wurden 40 Buchungen storniert.
! 40 Buchungen wurden storniert.
# Der Hersteller teilte mit, die Anlage sei geprüft worden.
! Die Anlage wurde geprüft.
# Die Versammlung hat angekündigt, Spenden für das Dach zu sammeln. Nötig wären 2.300 Euro.
+ Für das Dach wären 2300 Euro nötig.
# Die Kosten sind noch nicht genau bekannt. Der Kreis schätzt sie an Straßen und Brücken auf 25 Millionen Euro.
+ Der Kreis schätzt die Kosten an Straßen und Brücken auf 25 Millionen Euro.
! Der Bund schätzt die Kosten an Straßen und Brücken auf 25 Millionen Euro.
# Der Biologe Jan Pohl, der in Wien arbeitet und an der Studie nicht beteiligt war, lobte die lange Messreihe.
+ Der Biologe Jan Pohl lobte die lange Messreihe.
- Der Biologe Jan Pohl war an der Studie beteiligt.
# Die Gegner warnten, die Steuer müsse um acht Punkte steigen, sagte Anna Weiß vom Bürgerkreis.
? Nach Angaben des Gemeinderats muss die Steuer um drei Punkte steigen.
# „So etwas habe ich nie gesehen“, sagt Winzer Leo Haas, dessen Betrieb nach eigener Schätzung drei Viertel der Ernte verloren hat.
! Laut Bauernverband hat der Betrieb drei Viertel der Ernte verloren.
# 31 Schulen, überwiegend Realschulen, beteiligen sich an dem Versuch.
+ 31 Schulen beteiligen sich an dem Versuch.
# Überwiegend Realschulen beteiligen sich an dem Versuch.
! Realschulen beteiligen sich an dem Versuch.
# Die Rätin hielt eine Rede. Erst im letzten Wort bat der Angeklagte um Verzeihung.
+ Erst im letzten Wort bat der Angeklagte um Verzeihung.
# Den Schaden bezifferte das Gericht auf zwei Millionen Euro. Die Anklage war von drei Millionen ausgegangen.
+ Das Gericht bezifferte den Schaden auf zwei Millionen Euro.
! Die Anklage bezifferte den Schaden auf zwei Millionen Euro.
! Das Gericht war von drei Millionen ausgegangen.
# Zwei Männer wurden in Kalden festgenommen, wie die Staatsanwaltschaft Altdorf am Freitag mitteilte.
+ In Kalden wurden zwei Männer festgenommen.
# Zwei Männer wurden in Kalden entlassen, wie die Firma Brandt am Freitag mitteilte.
! In Kalden wurden zwei Männer entlassen.
# Firmenchef Jonas Brandt machte die Konkurrenz aus Übersee für die Pleite verantwortlich.
! Die Konkurrenz aus Übersee hat die Pleite verursacht.
# Der Geologe Jan Hoss hält das Risiko in Kalden für gering.
+ Das Risiko in Kalden hält der Geologe Jan Hoss für gering.
`;

verifyRows("verifySentence, of whose words it is", rows, "2025-11-13");
