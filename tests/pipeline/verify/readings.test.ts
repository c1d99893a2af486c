import { verifyRows } from "./word-space-rows.ts";

/** Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. What strangers' sentences showed to be read wrongly. */
const rows = `
# Beim Brand wurden 900 Hühner gerettet und 14 Schweine getötet.
! Beim Brand wurden 900 Hühner getötet.
+ Beim Brand wurden 14 Schweine getötet.
# Die Bauarbeiten dauern damit 40 Wochen statt der geplanten 26.
+ Statt 26 Wochen dauern die Bauarbeiten 40 Wochen.
# Das Landgericht verurteilte den Kassierer zu einem Jahr und zehn Monaten Haft.
+ Zu 22 Monaten Haft verurteilte das Landgericht den Kassierer.
- Zu 26 Monaten Haft verurteilte das Landgericht den Kassierer.
# Der Verein stellte einen Bericht über vier Wölfe vor.
+ Der Verein stellte einen Bericht zu vier Wölfen vor.
# Die Chirurgin Prof. Almut Feld rechnet mit mehr Patienten.
- Mit mehr Patienten rechnet die Chirurgin Ruth Feld.
+ Mit mehr Patienten rechnet die Chirurgin Almut Feld.
# Das Bild wurde den Enkeln von Else Kranz vom Kunsthaus Wendel überreicht.
- Else Kranz überreichte den Enkeln das Bild.
# Auf der Bühne standen Kern, Wolters und Michael Lang.
+ Auf der Bühne standen Michael Lang, Kern und Wolters.
# Drei Patienten starben am Freitag.
+ Drei Erkrankte sind gestorben.
# Drei Hunde starben am Freitag.
! Drei Katzen starben am Freitag.
# Der Umbau kostet nach ersten Schätzungen 5 Millionen Euro.
+ Der Umbau könnte ersten Schätzungen zufolge 5 Millionen Euro kosten.
# Seit August fahren 1.900 Kinder mit dem Bus. 12 Schulen, vor allem Gymnasien, beteiligen sich an dem Versuch.
+ 12 Schulen nehmen an dem Versuch teil.
# Der Umbau koste 4 Millionen Euro, teilten die Lohrer Verkehrsbetriebe (LVB) mit.
+ Nach Angaben der LVB kostet der Umbau 4 Millionen Euro.
# Bei den über 70-Jährigen sind es neun Prozent.
+ Bei den Über-70-Jährigen sind es neun Prozent.
# 240 Stellen entstehen, ein Teil davon für Beschäftigte der Spinnerei.
+ Ein Teil der 240 Stellen entsteht für Beschäftigte der Spinnerei.
# Die Fähre legte zuerst in Wyk an, seit 2019 auch in Dagebüll.
- Die Fähre legte zuerst in Dagebüll und danach in Wyk an.
+ Die Fähre legte zuerst in Wyk und danach in Dagebüll an.
# Die Reederei bot der Gemeinde 300.000 Euro an.
! Die Gemeinde unterbreitete der Reederei ein Angebot über 300.000 Euro.
# Der Bürgermeister von Prad, Anton Sigl (SVP), fordert seit Jahren eine Ampel am Schulweg. Landesrätin Uta Merz versprach eine Prüfung.
! Landesrätin Uta Merz verlangt seit Jahren eine Ampel am Schulweg.
+ Der Prader Bürgermeister Anton Sigl verlangt seit Jahren eine Ampel am Schulweg.
# Der Fahrer kam mit Verdacht auf Rippenbruch ins Spital.
! Der Fahrer kam mit einem Rippenbruch ins Spital.
+ Mit Verdacht auf Rippenbruch kam der Fahrer ins Spital.
# Das Gericht verhängte über drei Händler ein Berufsverbot.
+ Ein Berufsverbot verhängte das Gericht über drei Händler.
+ Das Gericht verhängte gegen drei Händler ein Berufsverbot.
# Die Verhandlungen begannen im Mai in Panama.
? Im Mai begannen die Verhandlungen mit Boliviens Regierung.
# Im Bergdorf Prad stürzten 14 Häuser ein.
? Im Bergdorf Prad starben 14 Menschen.
# Ein Bergmann kam bei dem Einsturz ums Leben, vier Kollegen wurden verletzt.
! Bei dem Einsturz starben vier Bergleute, einer wurde verletzt.
# Bei dem Brand starben zwei Arbeiter und 17 Menschen wurden verletzt, unter ihnen fünf Polizisten.
! Bei dem Brand kamen fünf Polizisten ums Leben.
+ Bei dem Brand wurden fünf Polizisten verletzt.
# Die Spinnerei Kolb hat am Montag Insolvenz beantragt.
+ Am Montag stellte die Spinnerei Kolb einen Antrag auf Insolvenz.
# Die Eltern fordern einen Schulbus.
! Die Eltern haben einen Schulbus.
# 1.900 Haushalte waren zeitweise ohne Wasser.
+ 1.900 Haushalte hatten zeitweise kein Wasser.
- 1.900 Haushalte hatten zeitweise Wasser.
# Der Hagel richtete 47 Millionen Euro Schaden an, 31 Millionen davon entfallen auf Tirol.
+ Vom gesamten Hagelschaden entfallen 31 Millionen Euro auf Tirol.
`;

verifyRows("readings", rows, "2026-05-12");
