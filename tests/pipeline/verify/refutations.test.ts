import { verifyRows } from "./word-space-rows.ts";

/** Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. What refutes a claim, and what only tells of something else. */
const rows = `
# Der Orkan hat in Österreich einen Schaden von 52 Millionen Euro angerichtet, 30 Millionen davon entfallen auf Kärnten.
? Außerhalb von Kärnten hat der Orkan 22 Millionen Euro Schaden angerichtet.
- In Österreich hat der Orkan einen Schaden von 62 Millionen Euro angerichtet.
# 55 Prozent der Stellen zahlt der Bund, ein Viertel stellt das Land, der Rest kommt von Privaten.
? Etwa 20 Prozent der Stellen kommen von Privaten.
# Die Insel hat 80.000 Kubikmeter Sand verloren, halb so viel, wie im Vorjahr aufgespült worden war.
? Auf der Insel waren rund 160.000 Kubikmeter Sand aufgespült worden.
# Seit die Regierung im Herbst den Zoll anhob, sind die Exporte von Käse eingebrochen.
? 12 Millionen Laibe Käse wurden im vergangenen Jahr exportiert.
# Der Händler muss die Ware vor dem Verkauf prüfen lassen.
+ Der Händler muss die Ware prüfen lassen, bevor er sie verkauft.
# Die letzten Soldaten sollen Kalan bis zum 20. Mai verlassen.
! Die letzten Soldaten haben Kalan am 20. Mai verlassen.
# Die Ministerin kündigte an, in Brüssel eine Genehmigung für Impfungen von Puten zu beantragen.
+ Die Ministerin will in Brüssel die Genehmigung beantragen, Puten zu impfen.
# Der Reeder sagte, die Löhne lägen schon jetzt über dem Durchschnitt.
+ Nach Angaben des Reeders liegen die Löhne schon jetzt über dem Durchschnitt.
# Bis Ende Mai sollen alle Bücher gereinigt sein.
? Die Bücher sind noch nicht gereinigt.
# Von den 120 Pflegern, die das Haus seit 2021 angeworben hat, arbeiten noch 90 dort.
? 30 der angeworbenen Pfleger arbeiten nicht mehr dort.
# Der Imkerverband ist strikt gegen das Spritzen aus der Luft.
! Der Imkerverband ist für das Spritzen aus der Luft.
? Der Imkerverband lehnt es strikt ab, aus der Luft zu spritzen.
# Das Haus, unter dessen Keller die Münzen lagen, gehörte dem Tuchhändler Veit Kron.
? Dem Tuchhändler Veit Kron gehörte das Haus über dem Fundort der Münzen.
# Die Temperaturen lagen im Mai unter dem Durchschnitt.
- Die Temperaturen lagen im Mai über dem Durchschnitt.
# In der Nacht kam im Pflegeheim eine Bewohnerin ums Leben.
! Im Pflegeheim »Haus Abendstern« kam eine Bewohnerin ums Leben.
# Das Theater bekommt erstmals eine Frau an der Spitze.
? Bisher wurde das Theater von Männern geführt.
# Der Landeschef des Lehrerverbands, Jan-Peter Hoss, forderte ein landesweites Verbot.
+ Ein landesweites Verbot forderte Lehrerverbands-Landeschef Jan-Peter Hoss.
# Seit 2015 ist die Zahl der Gießereien in der Region von 74 auf 52 gefallen.
? 2015 gab es in der Region 74 Gießereien.
# Der Stadtrat hat am Dienstagabend den Bau der Linie 7 beschlossen.
? Der Bau der Linie 7 beginnt nicht vor Sommer 2099.
# Von den 40 Lastwagen kamen nach Angaben des Welternährungsprogramms zwölf durch.
? Laut WFP kamen von 40 Lastwagen zwölf durch.
# Die Nationale Anti-Doping-Agentur hatte eine Sperre von acht Jahren beantragt.
+ Die NADA hatte eine Sperre von acht Jahren beantragt.
# Drei Wochen später wurde der Treuhänder in Altdorf verhaftet.
? Durch den Treuhänder in Altdorf wurden 31 Menschen verletzt.
# Bei dem Brand wurden drei Menschen verletzt.
- Bei dem Brand kamen drei Menschen ums Leben.
# Die Rundfahrt, die 2021 zum ersten Mal ausgetragen wurde, kostet rund 2,6 Millionen Franken.
- Die Rundfahrt kostet rund 2,6 Milliarden Franken.
# Unverletzte Fahrgäste kamen in einer Turnhalle in Hohenbüll unter.
- In einer Turnhalle in Tarnitz wurden die unverletzten Busreisenden untergebracht.
# Beim Nachbarn überstanden zwei Drittel der Blüten die Nacht.
- Beim Nachbarn haben alle Blüten die Frostnacht überlebt.
# Arbeiter fanden den Schatz. Die jüngste Münze wurde 1634 geprägt.
- Die jüngste Münze des Schatzes wurde 1643 geprägt.
# Ob die Aufsicht der Fusion zustimmt, entscheidet sich im Juni. Die Mitglieder der Bank haben mit 84 Prozent zugestimmt.
! Die Aufsicht hat der Fusion bereits zugestimmt.
# Die Armee will 1.200 Soldaten entsenden.
! 1.200 Soldaten der Armee sind bereits im Einsatz.
# Die Mitglieder haben der Fusion zugestimmt.
+ Die Mitglieder haben der Fusion bereits zugestimmt.
# Die Agentur plant für Juni eine Messe in der Stadthalle.
+ Für Juni ist in der Stadthalle eine Messe geplant.
# Die endgültigen Ergebnisse will das Amt im November vorlegen.
? Die endgültigen Ergebnisse stehen noch aus.
# Erhöhte Werte von Schadstoffen seien bei Messungen nicht festgestellt worden, sagte Brandmeisterin Stenz.
+ Wie Brandmeisterin Stenz mitteilte, wurden bei Messungen keine erhöhten Werte von Schadstoffen festgestellt.
# Gegen den Bürgermeister gibt es Vorwürfe, die Staatsanwaltschaft prüft sie. Ein Verfahren sei bislang nicht eingeleitet.
- Dass gegen den Bürgermeister ein Verfahren eingeleitet sei, bestätigte die Staatsanwaltschaft.
# 1940 ausländische Pflegerinnen arbeiten in Bayern.
+ 1.940 ausländische Pflegerinnen arbeiten in Bayern.
# Die Firma Brandt hat den Bürgersaal genutzt. Die Stadthalle lag rund 12 Kilometer nordöstlich von Kalden.
- Die Stadthalle lag rund 12 Kilometer südwestlich von Kalden.
# Die Zulassung des Geräts will die Firma Brandt im Herbst beantragen.
- Die Firma Brandt hat die Zulassung des Geräts beantragt.
# Der Bauleiter beteuerte, er habe die Reparatur der Pumpe zweimal angemahnt.
? Der Bauleiter hatte die Reparatur der Pumpe zweimal angemahnt.
+ Der Bauleiter hat nach eigenen Worten die Reparatur der Pumpe zweimal angemahnt.
# Die Mitglieder haben die Satzung am Sonntag abgelehnt.
? Auch der Haushalt wurde von den Mitgliedern abgelehnt.
# Die Bäckerei Lohse schließt zum Jahresende ebenso wie die Metzgerei.
+ Auch die Metzgerei schließt zum Jahresende.
# Das alte Pfarrhaus wird nicht verkauft, sondern zu einem Kindergarten umgebaut.
- Das alte Pfarrhaus soll verkauft werden.
# Die Forscher fanden Blei im Boden, im Grundwasser jedoch nicht.
- Die Forscher fanden Blei im Grundwasser.
+ Die Forscher fanden Blei im Boden.
# Die marokkanischen Lieferungen an Portugal sind 40 Millionen Euro wert.
- Portugal hat an Marokko geliefert.
+ Marokko hat an Portugal geliefert.
# Die Zahlung des Vereins an die Stadt betrug 5.000 Euro.
- Die Stadt zahlte dem Verein 5.000 Euro.
+ Der Verein zahlte der Stadt 5.000 Euro.
# Die Spenden aus Island nach Dänemark blieben aus.
! Dänemark spendete nach Island.
# Die Nordbank leiht Sambia 90 Millionen Dollar.
- Sambia leiht der Nordbank 90 Millionen Dollar.
# Das Land Hessen gewährte 4 Millionen Euro an Zuschüssen an die Stadt Kalden.
- Die Stadt Kalden gewährte 4 Millionen Euro an Zuschüssen an das Land Hessen.
# Die Direktorin bekam zwei Jahre auf Bewährung. Der Hausmeister wurde freigesprochen.
? Freigesprochen wurde die Direktorin.
# Bis zu zwei Millionen wissen demnach nichts von ihrer Erkrankung.
- Zwei Millionen Menschen wissen nichts von ihrer Erkrankung.
+ Bis zu zwei Millionen Menschen wissen nichts von ihrer Erkrankung.
# Die Brücke kostet 40 Millionen Euro. Davon zahlt der Bund bis zu 9 Millionen.
! Der Bund zahlt 9 Millionen Euro.
+ Der Bund zahlt bis zu 9 Millionen Euro.
# Der Aufstand in der Provinz hat seit dem Frühjahr 900 Tote gefordert.
+ In der Provinz sind seit dem Frühjahr schon 900 Menschen gestorben.
# Die Verteidigerin des Fahrers, Dr. Ruth Kessel, widersprach dem Gutachten.
? Ruth Kessel verteidigt den Fahrer.
# Keine drei Stunden nach dem Brand nahm die Polizei in Hallberg zwei Verdächtige fest.
+ In Hallberg nahm die Polizei zwei Verdächtige fest.
- In Hallberg nahm die Polizei vier Verdächtige fest.
# Ob die Buslinie bestehen bleibt, entscheidet der Kreistag am 3. Dezember.
+ Am 3. Dezember fällt die Entscheidung über die Buslinie.
- Die Buslinie bleibt bestehen.
# Der Verein hat Trainer Karl Tuschl nach der Niederlage beurlaubt.
? Jonas Reimer springt nach der Beurlaubung von Tuschl ein.
# Die Brauerei will ihr Werk in Hollfeld bis Ende Oktober 2031 schließen.
+ Bis Ende Oktober 2031 schließt die Brauerei ihr Werk in Hollfeld.
- Die Brauerei schließt ihr Werk in Hollfeld.
# Mit 31 zu 12 Stimmen hat der Gemeinderat am Montag einen Zuschuss von 40.000 Euro bewilligt.
+ Der Gemeinderat stimmte dem Zuschuss mit 31 zu 12 Stimmen zu.
# Die Wirtin kündigte eine Klage beim Verwaltungsgericht an.
- Die Wirtin hat beim Verwaltungsgericht Klage eingereicht.
# Die Leiterin des Eichamts, Petra Lohse, muss ihren Posten räumen, und das Land prüft die Verträge.
? Rund 300 Menschen arbeiten im Eichamt.
# Der Minister muss die Sanierung von sieben Schleusen um ein Jahr verschieben.
? Sieben Schleusen werden erst in einem Jahr repariert.
! Sieben Schleusen wurden repariert.
# Der Stadtrat muss den Verkauf der Mühle bewilligen, womit der Käufer bis Ende März rechnet.
- Der Stadtrat hat den Verkauf der Mühle bis Ende März bewilligt.
# Das Landesamt hat den Umbau der Schleuse am Dienstag bewilligt.
+ Das Landesamt gab dem Umbau der Schleuse am Dienstag statt.
# Die Reederei wurde 1930 gegründet und gehört seit 2018 mehrheitlich dem Fonds Barlau.
- Die Reederei gehört seit 2018 dem Fonds Barlau.
# Der größte Verlust traf einen Rentner aus Hall, der 80.000 Franken verlor.
+ Ein Rentner aus Hall verlor 80.000 Franken.
! Eine Lehrerin aus Hall verlor 80.000 Franken.
# Die Kundinnen hatten die Ware im Mai in neun Läden gekauft.
+ Gekauft wurden die Seifen im Mai in neun Läden.
# Vier Tage nach dem Unfall auf der Fähre richtet sich der Verdacht gegen den Maschinisten.
! Das Verhör des Maschinisten dauerte vier Tage.
! Die Fähre war vier Tage unterwegs.
# Rund 40 Minuten nach dem Ablegen meldete der Kapitän ein Leck.
+ Rund 40 Minuten, nachdem das Schiff abgelegt hatte, meldete der Kapitän ein Leck.
# Der Kreistag hat den Dezernenten am Montag abberufen. 31 der 40 Mitglieder votierten für den Antrag, sieben dagegen, zwei fehlten.
! Sieben Kreisräte stimmten für die Abberufung des Dezernenten.
! Zwei Kreisräte stimmten gegen die Abberufung des Dezernenten.
? Sieben Kreisräte stimmten gegen die Abberufung des Dezernenten.
# Der Rat folgte am Dienstag mit 51 gegen 20 Stimmen bei vier Enthaltungen dem Vorschlag, die Wahl zu wiederholen.
! Vier Ratsmitglieder waren gegen die Wiederholung der Wahl.
# Von 310 Meldungen hätten sich 270 als falsch herausgestellt, sagte die Leiterin.
! 310 Meldungen waren falsch.
# Von den 1.800 Häusern im Tal sind laut Bürgermeisterin rund 600 unbewohnbar.
! 1.800 Häuser sind unbewohnbar.
+ Laut Bürgermeisterin sind rund 600 Häuser im Tal unbewohnbar.
`;

verifyRows("what refutes", rows, "2026-05-12");
