import { verifyRows } from "./word-space-rows.ts";

/** Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. */
const rows = `
# Dem Ausschuss sitzen acht Lehrer und drei Eltern der Waldschule vor.
! Dem Ausschuss gehören neun Lehrer der Waldschule an.
# An der Übung nahmen 40 Sanitäter aus Oberhausen teil.
+ 40 Sanitäter aus Oberhausen waren an der Übung beteiligt.
# Feuerwehrleute brachten am Montag zwölf Bewohner über eine Drehleiter ins Freie.
+ Zwölf Bewohner retteten Feuerwehrleute am Montag über eine Drehleiter.
! Zwölf Bewohner verloren am Montag über eine Drehleiter Feuerwehrleute.
# Der Verein will das Stadion in Walden bis 2027 für acht Millionen Euro umbauen.
! Der Verein beschloss, das Stadion in Walden bis 2027 für acht Millionen Euro zu verkaufen.
# Der Stadtrat hat den Bau der Umgehungsstraße am Donnerstag gebilligt.
- Der Stadtrat hat den Bau der Umgehungsstraße am Donnerstag abgelehnt.
# Für die Anschaffung gibt das Bundesland Tirol 300.000 Euro.
+ Für die Anschaffung gibt Tirol 300.000 Euro.
# Tirol gibt 300.000 Euro für die Anschaffung.
+ Das Land Tirol gibt 300.000 Euro für die Anschaffung.
! Das Land Salzburg gibt 300.000 Euro für die Anschaffung.
# Die Züge brauchen nun 48 statt 35 Minuten bis Gera.
+ Bis Gera brauchen die Züge nun 48 Minuten.
- Bis Gera brauchen die Züge nun 35 Minuten.
# Eingegangen ist eine Bestellung über 90 Millionen Euro.
+ Eingegangen ist eine Bestellung im Wert von 90 Millionen Euro.
# Der Zoll beschlagnahmte Ware für über 90 Millionen Euro.
- Der Zoll beschlagnahmte Ware für 90 Millionen Euro.
# Die Tiere wurden über sechs Sommer hinweg beobachtet.
+ Die Tiere wurden sechs Sommer lang beobachtet.
# Die Beschäftigten verlangen 6 Prozent mehr Lohn, mindestens aber 200 Euro im Monat.
+ Die Beschäftigten verlangen mindestens 200 Euro im Monat.
# Der Kurs fiel im März um vier Prozent.
- Der Kurs stieg im März um vier Prozent.
# Das Ergebnis fiel um vier Prozent besser aus als im Vorjahr.
+ Das Ergebnis war um vier Prozent besser als im Vorjahr.
# Das 1968 geschlossene alte Kino wird im Mai wieder eröffnet.
+ Das alte Kino wird im Mai wieder eröffnet.
# Seit Mai ist das 1968 eröffnete alte Kino geschlossen.
+ Das alte Kino ist seit Mai geschlossen.
- Das alte Kino ist seit Mai geöffnet.
# Beide Fahrer hätten nicht gebremst, teilte die Polizei mit.
+ Der Polizei zufolge haben beide Fahrer nicht gebremst.
! Der Polizei zufolge haben beide Fahrer gebremst.
# Ohne den Deich hätten die Häuser unter Wasser gestanden.
! Die Häuser haben unter Wasser gestanden.
# Bei dem Zusammenstoß kam niemand zu Schaden.
+ Bei dem Zusammenstoß wurde niemand verletzt.
! Bei dem Zusammenstoß wurden Menschen verletzt.
# Nicht einmal ein Viertel der Plätze war besetzt.
+ Weniger als ein Viertel der Plätze war besetzt.
- Mehr als ein Viertel der Plätze war besetzt.
# Die Tat beging er zwischen 2016 und 2021.
+ Er beging die Tat in den Jahren von 2016 bis 2021.
- Er beging die Tat in den Jahren von 2012 bis 2021.
# Wie die Firma am Mittwoch mitteilte, stieg der Absatz im dritten Quartal um fünf Prozent.
+ Nach Angaben der Firma stieg der Absatz von Juli bis September um fünf Prozent.
# Die Brücke wird frühestens Anfang 2027 freigegeben.
+ Die Brücke wird nicht vor Anfang 2027 freigegeben.
- Die Brücke wird spätestens Anfang 2027 freigegeben.
# Der Vertrag wurde im vergangenen November verlängert.
+ Der Vertrag wurde im November verlängert.
- Der Vertrag wurde im Oktober verlängert.
# Für den Prozess sind Termine bis in den September hinein angesetzt.
+ Für den Prozess sind Termine bis September angesetzt.
# Der Rat tagt Anfang März.
+ Der Rat tagt zu Beginn des Monats März.
! Der Rat tagt zu Beginn des Monats April.
# Nach Überzeugung der Kammer nahm der Beamte 9.000 Euro an.
+ Dem Gericht zufolge nahm der Beamte 9.000 Euro an.
! Der Staatsanwaltschaft zufolge nahm der Beamte 9.000 Euro an.
# Die Ökonomin Vera Lang hält die Steuer für überflüssig.
+ Laut Vera Lang ist die Steuer überflüssig.
! Die Steuer ist überflüssig.
# Der Geologe Jan Stucki vermutet Frost als Ursache. Ein Zusammenhang mit dem Tunnel sei unwahrscheinlich.
+ Der Geologe Stucki hält einen Zusammenhang mit dem Tunnel für unwahrscheinlich.
# Die Aufsicht hatte der Firma den Vertrieb der Anteile im März untersagt.
+ Im März untersagte die Aufsicht der Firma den Verkauf der Anteile.
# Am schlimmsten traf es die Bezirke Horn und Krems.
+ Am härtesten traf es die Bezirke Horn und Krems.
! Am härtesten traf es die Bezirke Horn und Zwettl.
# Der rote Wagen parkte vor der Post.
! Der blaue Wagen parkte vor der Post.
# Der Absatz von Weizen stieg um vier Prozent.
! Der Absatz von Mais stieg um vier Prozent.
# Der Chor bestand aus zwölf Schülern der Realschule Merten.
+ Zwölf Schüler der Realschule Merten gehörten zu dem Chor.
! Zwölf Schüler der Realschule Horn gehörten zu dem Chor.
# Die angeklagte Händlerin aus Kiel kam mit einer Geldstrafe von 900 Euro davon.
+ Die angeklagte Händlerin aus Kiel erhielt eine Geldstrafe von 900 Euro.
! Die angeklagte Händlerin aus Kiel erhielt eine Entschädigung von 900 Euro.
# Der Verein zahlte der Stadt 900 Euro Miete.
! Der Verein erhielt von der Stadt 900 Euro Miete.
# Der Kanton gibt dem Museum 900 Euro.
- Der Kanton bekommt vom Museum 900 Euro.
# Die Staatsanwaltschaft legt dem Wirt Betrug in zehn Fällen zur Last.
+ Die Staatsanwaltschaft wirft dem Wirt Betrug in zehn Fällen vor.
# Die Werkstatt setzte im Mai 90.000 Euro um.
+ Die Werkstatt erzielte im Mai einen Umsatz von 90.000 Euro.
! Die Werkstatt erzielte im Mai einen Gewinn von 90.000 Euro.
# Die Karpfen litten unter der Hitze. In Proben von 58 Tieren maß das Labor den Sauerstoff.
+ Das Labor maß den Sauerstoff in Proben von 58 Karpfen.
! Das Labor maß den Sauerstoff in Proben von 58 Hechten.
# Die Fachleute zogen Bohrkerne aus dem Eis. Sie lagerten die Kerne in Davos.
+ Die Fachleute lagerten die Bohrkerne in Davos.
! Die Fachleute lagerten die Atomkerne in Davos.
# Der Kieler Ökologe Ben Tamm bemängelt, die Proben seien zu klein gewesen.
+ Ben Tamm bemängelte, die Proben seien zu klein ausgefallen.
# Die Klinik Merten ist in dieser Lage zahlungsunfähig.
! Die Klinik Merten ist in dieser Lage leistungsfähig.
# Die Gärtnerei Rauch hat im Juni Insolvenz angemeldet.
+ Die Gärtnerei Rauch ist insolvent.
# Ein Team aus Graz hat 40 Eulen gezählt. Die Ministerin hat den Zoo geschlossen.
! Ein Team aus Graz hat den Zoo geschlossen.
# Das kostet jeden Haushalt rund 19 Euro im Monat.
+ Jeden Haushalt kostet das monatlich rund 19 Euro.
- Jeden Haushalt kostet das wöchentlich rund 19 Euro.
`;

verifyRows("verifySentence, of other wordings", rows, "2026-02-13");
