import { verifyRows } from "./word-space-rows.ts";

/** Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. */
const rows = `
# Die Wahlbeteiligung lag bei 68 Prozent. Vor fünf Jahren hatte sie noch 61 Prozent betragen.
+ Die Wahlbeteiligung ist gestiegen.
! Die Wahlbeteiligung ist gesunken.
+ Die Wahlbeteiligung stieg um sieben Prozentpunkte.
! Die Wahlbeteiligung stieg um neun Prozentpunkte.
# Im vergangenen Jahr zählte das Museum 420.000 Besucher, im Jahr davor waren es 210.000 gewesen.
+ Die Zahl der Besucher hat sich verdoppelt.
- Die Zahl der Besucher hat sich halbiert.
- Die Zahl der Besucher ist gefallen.
+ Das Museum zählte 210.000 Besucher mehr als im Jahr davor.
- Die Zahl der Besucher hat sich verdreifacht.
# Die Gemeinde nahm 68 Millionen Euro ein, nach 61 Millionen Euro im Vorjahr.
+ Die Einnahmen der Gemeinde stiegen.
- Die Einnahmen der Gemeinde sanken.
# Bei dem Unfall starben drei Männer und zwei Frauen.
+ Fünf Menschen starben bei dem Unfall.
- Sechs Menschen starben bei dem Unfall.
# An Bord waren zwölf Erwachsene und vier Kinder.
+ An Bord waren 16 Personen.
- An Bord waren 18 Personen.
# Bei dem Brand starben drei Bewohner, fünf wurden verletzt.
! Acht Menschen starben bei dem Brand.
# Für den Antrag stimmten 57 Prozent der Mitglieder.
+ Die Mehrheit der Mitglieder stimmte für den Antrag.
+ Mehr als die Hälfte der Mitglieder stimmte für den Antrag.
- Weniger als die Hälfte der Mitglieder stimmte für den Antrag.
# Für den Antrag stimmten 43 Prozent der Mitglieder.
- Die Mehrheit der Mitglieder stimmte für den Antrag.
# Zwei Drittel der Fälle stammen aus Lunde.
+ Zwei von drei Fällen stammen aus Lunde.
! Drei von vier Fällen stammen aus Lunde.
# Der 1958 geborene Dirigent leitet das Orchester von 2014 bis 2022.
+ Der Dirigent leitete das Orchester acht Jahre lang.
! Der Dirigent leitete das Orchester neun Jahre lang.
# Die Strecke wurde 1994 stillgelegt.
+ Die Strecke ist seit 1994 stillgelegt.
# Das Preisgeld beträgt 60.000 Euro, doppelt so viel wie im Vorjahr.
+ Das Preisgeld hat sich gegenüber dem Vorjahr verdoppelt.
- Das Preisgeld hat sich gegenüber dem Vorjahr halbiert.
- Das Preisgeld beträgt 60.000 Euro, halb so viel wie im Vorjahr.
# Der Zoll beschlagnahmte 9,8 Tonnen Kokain, halb so viel wie 2023.
- Der Zoll beschlagnahmte 9,8 Tonnen Kokain, doppelt so viel wie 2023.
# Der Preis stieg von 196 auf 231 Euro.
+ Der Preis stieg um 35 Euro.
+ Der Preis stieg um knapp 18 Prozent.
- Der Preis stieg um 25 Prozent.
# Der Gewinn lag bei 40 Millionen Euro, im Vorjahr bei 62 Millionen.
+ Der Gewinn ging zurück.
- Der Gewinn nahm zu.
+ Der Gewinn schrumpfte um 22 Millionen Euro.
# Der Umsatz betrug 90 Millionen Euro. Der Gewinn hatte im Vorjahr bei 12 Millionen Euro gelegen.
! Der Umsatz ist gestiegen.
! Der Gewinn ist gestiegen.
`;

verifyRows("verifySentence, by what follows from several figures", rows, "2025-11-13");
