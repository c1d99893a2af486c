import { verifyRows } from "./word-space-rows.ts";

/** What German says in two ways that look unlike. Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. */
const rows = `
# Im Rathaus von Wilsbüttel sind derzeit neun der 52 Planstellen unbesetzt.
+ Neun von 52 Planstellen im Rathaus von Wilsbüttel sind nicht besetzt.
- Neun von 52 Planstellen im Rathaus von Wilsbüttel sind besetzt.
# Der Anhänger war nach Angaben der Polizei nicht beleuchtet.
+ Der Anhänger war laut Polizei unbeleuchtet.
- Der Anhänger war laut Polizei beleuchtet.
# Die Kirche in Altlohe bleibt im Winter unbeheizt.
+ Im Winter bleibt die Kirche in Altlohe nicht beheizt.
! Im Winter wird die Kirche in Altlohe beheizt.
# Das Gewächshaus blieb bei dem Sturm unbeschädigt.
+ Unbeschädigt blieb bei dem Sturm das Gewächshaus.
! Beschädigt wurde bei dem Sturm das Gewächshaus.
# Die Tür zum Keller war laut der Verwalterin verschlossen.
- Die Tür zum Keller war laut der Verwalterin unverschlossen.
- Die Tür zum Keller war laut der Verwalterin nicht verschlossen.
# Bei einer unangemeldeten Prüfung fanden die Beamten im Lager verdorbenes Fleisch.
+ Bei einer nicht angemeldeten Prüfung fanden die Beamten im Lager verdorbenes Fleisch.
! Bei einer angemeldeten Prüfung fanden die Beamten im Lager verdorbenes Fleisch.
# Das Museum verlangt nicht verkaufte Karten bis Freitag zurück.
+ Das Museum verlangt unverkaufte Karten bis Freitag zurück.
! Das Museum verlangt verkaufte Karten bis Freitag zurück.
# In der Baumschule sind binnen einer Woche 40 Eichen eingegangen.
+ In der Baumschule sind innerhalb von sieben Tagen 40 Eichen eingegangen.
! In der Baumschule sind innerhalb von sechs Tagen 40 Eichen eingegangen.
# In Oberried fielen innerhalb einer Stunde 38 Liter Regen auf den Quadratmeter.
+ In Oberried fielen in 60 Minuten 38 Liter Regen auf den Quadratmeter.
! In Oberried fielen in 90 Minuten 38 Liter Regen auf den Quadratmeter.
# Der Verein sperrt das Becken für vierzehn Tage.
+ Der Verein sperrt das Becken für zwei Wochen.
! Der Verein sperrt das Becken für drei Wochen.
# Altkupfer kostete in Hamburg zuletzt 7.900 Euro je Tonne.
+ Der Preis für eine Tonne Altkupfer lag in Hamburg zuletzt bei 7.900 Euro.
! Der Preis für ein Kilogramm Altkupfer lag in Hamburg zuletzt bei 7.900 Euro.
# Nele Harms hat 1.960 ältere Mieter in zwölf Städten befragt.
+ Für die Studie hat Nele Harms 1960 ältere Mieter in zwölf Städten befragt.
! Für die Studie hat Nele Harms 1690 ältere Mieter in zwölf Städten befragt.
# Unter den 16- bis 24-Jährigen ist jeder vierte Befragte für das Verbot.
+ Von den Befragten zwischen 16 und 24 Jahren ist ein Viertel für das Verbot.
! Von den Befragten zwischen 25 und 40 Jahren ist ein Viertel für das Verbot.
# Bei den 60- bis 69-jährigen Männern lag die Quote bei 21,4 Prozent.
+ Bei den Männern zwischen 60 und 69 Jahren lag die Quote bei 21,4 Prozent.
! Bei den Männern zwischen 50 und 69 Jahren lag die Quote bei 21,4 Prozent.
# Zwölf Todesopfer stammen aus dem Dorf Karven.
+ Aus dem Dorf Karven stammen zwölf Todesopfer.
! Fünfzehn Todesopfer stammen aus dem Dorf Karven.
# Der Solarpark in Ettenau hat eine Leistung von 62 Megawatt.
+ Der Solarpark in Ettenau kommt auf 62 MW Leistung.
! Der Solarpark in Ettenau kommt auf 26 MW Leistung.
# Die Deutsche Gesellschaft für Moorkunde hatte eine Frist von neun Monaten gefordert.
+ Eine Frist von neun Monaten hatte die DGM gefordert.
! Eine Frist von neun Monaten hatte die DGV gefordert.
# Den größten Teil bezahlte der Deutsche Wanderverband, nämlich 21.000 Euro.
+ Vom DWV, dem Deutschen Wanderverband, kamen 21.000 Euro.
! Vom DAV, dem Deutschen Alpenverein, kamen 21.000 Euro.
# Die größte Abnehmerin von Solvenda ist eine Brauerei aus Polen.
+ Größte Abnehmerin von Solvenda ist eine polnische Brauerei.
! Größte Abnehmerin von Solvenda ist eine tschechische Brauerei.
# Die Direktorin will die Pläne von einem Büro aus der Schweiz prüfen lassen.
+ Die Direktorin will die Pläne von einem Schweizer Büro prüfen lassen.
! Die Direktorin will die Pläne von einem Luxemburger Büro prüfen lassen.
# Das Institut in Verden fand in den Proben Arzneimittelreste.
+ In den Proben fand das Institut in Verden Arzneimittelreste.
! In den Proben fand das Institut in Bremen Arzneimittelreste.
# Den Turm hat das Grazer Büro Hallmann entworfen.
+ Der Turm ist ein Entwurf des Grazer Büros Hallmann.
! Der Turm ist ein Entwurf des Grazer Büros Tillmann.
# Auch die zweite Probe fiel positiv aus.
- Die zweite Probe fiel negativ aus.
# Die Turnhalle wurde laut dem Amt im März geprüft und nicht beanstandet.
+ Die Turnhalle wurde laut dem Amt im März geprüft.
! Die Turnhalle wurde laut dem Amt im März nicht geprüft.
- Die Turnhalle wurde laut dem Amt im März beanstandet.
# Die Werft teilte mit, die Begehung habe im April stattgefunden und keine Mängel ergeben.
+ Laut der Werft fand die Begehung im April statt.
! Laut der Werft fand die Begehung im April nicht statt.
# Die Mehrkosten bezifferte Stadtbaurätin Helga Timm auf 3,2 Millionen Euro.
+ Stadtbaurätin Helga Timm beziffert die Mehrkosten auf 3,2 Millionen Euro.
! Stadtbaurätin Helga Timm beziffert die Einsparung auf 3,2 Millionen Euro.
# Mit einer Besserung rechnet Verbandschefin Doris Quast erst 2029.
+ Eine Besserung erwartet Verbandschefin Doris Quast erst 2029.
! Eine Besserung erwartet Verbandschefin Doris Quast erst 2028.
# Am 19. Juni war Anna Weber zum Staatsbesuch bei Emil Kranz in Prag.
? Emil Kranz ist mit Anna Weber zufrieden.
# Am meisten trug Finnland mit Soldaten bei: Rund 1.500 Finnen hat Anna Weber in die Ukraine entsandt.
? Rund 1.500 Soldaten hat Helsinki entsandt.
+ Rund 1.500 Finnen hat Anna Weber in die Ukraine entsandt.
! Rund 1.500 Ärzte hat Anna Weber in die Ukraine entsandt.
- Rund 1.800 Finnen hat Anna Weber in die Ukraine entsandt.
`;

verifyRows("verifySentence, of what German says in two ways", rows, "2026-03-04");
