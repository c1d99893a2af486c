import { verifyRows } from "./word-space-rows.ts";

/** Figures, times and days as another newspaper tells them. Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. */
const rows = `
# Die Kosten der Halle mussten dreimal nach oben korrigiert werden: von ursprünglich 248 auf mittlerweile 391 Millionen Euro.
+ Die Kosten der Halle wurden von 248 auf 391 Millionen Euro korrigiert.
- Die Kosten der Halle wurden von 284 auf 391 Millionen Euro korrigiert.
# Der Preis stieg von anfangs 12 auf jetzt 18 Euro.
+ Der Preis stieg von 12 auf 18 Euro.
! Der Preis stieg von 12 auf 16 Euro.
# In der Stadt sind 64 Menschen erkrankt. Drei Patienten im Alter von 71 bis 86 Jahren sind gestorben.
+ In der Stadt sind 64 Menschen erkrankt, drei von ihnen sind gestorben.
- In der Stadt sind 46 Menschen erkrankt.
! In der Stadt sind 64 Menschen erkrankt, vier von ihnen sind gestorben.
# Die Ersatzbusse brauchen für die Strecke 55 statt 24 Minuten.
+ Die Ersatzbusse brauchen für die Strecke 55 Minuten.
+ Statt 24 Minuten brauchen die Ersatzbusse für die Strecke nun 55 Minuten.
! Die Ersatzbusse brauchen für die Strecke 24 Minuten.
! Die Ersatzbusse brauchen für die Strecke 24 statt 55 Minuten.
# Für die Fahrt zahlen Schüler künftig 30 statt 20 Euro.
+ Schüler zahlen für die Fahrt künftig 30 Euro statt 20 Euro.
! Schüler zahlen für die Fahrt künftig 20 Euro.
# Der Hang rutschte kurz nach halb drei Uhr ab.
+ Der Hang rutschte kurz nach 2.30 Uhr ab.
! Der Hang rutschte kurz nach 3.30 Uhr ab.
# Das Boot legte um 14.15 Uhr in Konstanz ab.
+ Das Boot legte um 14:15 Uhr in Konstanz ab.
+ Das Boot legte um Viertel nach zwei in Konstanz ab.
! Das Boot legte um 14.45 Uhr in Konstanz ab.
# Das Feuer brach gegen 20 Uhr aus.
+ Das Feuer brach gegen acht Uhr abends aus.
! Das Feuer brach gegen 22 Uhr aus.
# Die Sitzung wurde für eine Viertelstunde unterbrochen.
+ Die Sitzung wurde für 15 Minuten unterbrochen.
! Die Sitzung wurde für 45 Minuten unterbrochen.
# Die Bergung dauerte anderthalb Stunden.
+ Die Bergung dauerte 90 Minuten.
! Die Bergung dauerte 60 Minuten.
# Die Aufführung dauert eine Dreiviertelstunde.
+ Die Aufführung dauert 45 Minuten.
# Die Firma beschäftigt 17.600 Menschen, davon 5.200 in Finnland.
+ Weniger als ein Drittel der Beschäftigten der Firma arbeitet in Finnland.
! Mehr als die Hälfte der Beschäftigten der Firma arbeitet in Finnland.
# Ein Umbau würde 11,8 Millionen Euro kosten, ein Neubau rund 19 Millionen Euro.
! Ein Neubau würde sieben Millionen Euro mehr kosten als ein Umbau.
- Ein Neubau würde rund 16 Millionen Euro kosten.
# Die HSG gewann das Spiel mit 34:33 nach Verlängerung.
+ Die HSG gewann das Spiel mit 34 zu 33 nach Verlängerung.
! Die HSG gewann das Spiel mit 33 zu 34 nach Verlängerung.
# Die Fahrer sind aufgerufen, von Donnerstag, 3 Uhr, bis zum Betriebsschluss am Samstag zu streiken.
+ Die Fahrer sollen von Donnerstag bis Samstag streiken.
! Die Fahrer sollen von Donnerstag bis Freitag streiken.
# Der Rat soll Anfang Dezember über das Werk entscheiden.
+ Der Rat soll zu Beginn des Monats Dezember über das Werk entscheiden.
! Der Rat soll Ende Dezember über das Werk entscheiden.
# Die Taten beging er zwischen 2016 und 2021.
+ Die Taten beging er von 2016 bis 2021.
! Die Taten beging er von 2012 bis 2021.
! Die Taten beging er von 2016 bis 2023.
# Die Behörde hatte die Erlaubnis im vergangenen November um zwölf Monate verlängert.
+ Im November verlängerte die Behörde die Erlaubnis um ein Jahr.
! Im Oktober verlängerte die Behörde die Erlaubnis um ein Jahr.
# Drei Patienten im Alter von 69, 77 und 84 Jahren starben; alle hatten schwere Vorerkrankungen.
+ Drei Patienten mit schweren Vorerkrankungen sind gestorben.
# In dem Brunnen wurden 300 Keime je Milliliter gemessen.
+ In dem Brunnen wurden 300 Keime pro Milliliter gemessen.
! In dem Brunnen wurden 300 Keime je Liter gemessen.
# Der Kurs kostet 40 Euro im Monat.
+ Der Kurs kostet monatlich 40 Euro.
! Der Kurs kostet 40 Euro pro Woche.
# Die Pumpe fördert zwölf Liter in der Minute.
+ Die Pumpe fördert zwölf Liter pro Minute.
! Die Pumpe fördert zwölf Liter pro Stunde.
# Nötig wären 2.300 Unterschriften.
+ Es wären 2300 Unterschriften nötig.
- Es wären 3200 Unterschriften nötig.
# In dem Dorf leben 1.400 Kinder, die jede Woche Schwimmunterricht haben.
! In dem Dorf haben 1.400 Senioren jede Woche Schwimmunterricht.
`;

verifyRows("verifySentence, of figures and days retold", rows, "2025-11-13");
