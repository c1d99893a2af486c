import { verifyRows } from "./word-space-rows.ts";

/** Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. */
const rows = `
# Die Zahl der Fälle ging um 37 Prozent zurück, während sie an den 28 Vergleichsschulen annähernd gleich blieb.
- An den Vergleichsschulen nahm die Zahl der Fälle ab.
# Die Preise stiegen in Bayern um zwei Prozent, während sie in Sachsen gleich blieben.
- In Sachsen stiegen die Preise um zwei Prozent.
+ In Bayern stiegen die Preise um zwei Prozent.
# Im Norden regnete es, im Süden dagegen schien die Sonne.
- Im Süden regnete es.
# Die Zollstelle in Musoma soll Ladungen prüfen; sie wird allerdings erst 2027 die Arbeit aufnehmen.
+ Die Zollstelle in Musoma wird erst 2027 die Arbeit aufnehmen.
# Bezahlt wurde das Vorhaben von der Stiftung Meereserbe, die 1,1 Millionen Euro beisteuerte.
- Die Stiftung Meereserbe bekam 1,1 Millionen Euro.
+ Die Stiftung Meereserbe steuerte 1,1 Millionen Euro bei.
# Das Land überwies der Stadt 3 Millionen Euro.
- Die Stadt überwies dem Land 3 Millionen Euro.
+ Die Stadt bekam vom Land 3 Millionen Euro.
# Seither wurden 60 Stellen gestrichen.
- Seither wurden 60 Stellen geschaffen.
# 31 Schulen, überwiegend Gymnasien, nehmen an dem Versuch teil.
+ 31 Schulen nehmen an dem Versuch teil.
# Die Helfer kommen überwiegend aus Polen.
- Die Helfer kommen aus Polen.
# Drei Erkrankte starben am Montag.
+ Drei Erkrankte sind gestorben.
# Die Strecke wird erst Mitte Juni freigegeben.
- Die Strecke wird Anfang Juni freigegeben.
+ Die Strecke wird Mitte Juni freigegeben.
# Die Firma Holm verzichtet darauf, Klage zu erheben.
+ Die Firma Holm erhebt keine Klage.
- Die Firma Holm erhebt Klage.
# Der Rat sah davon ab, die Gebühren zu erhöhen.
+ Der Rat erhöhte die Gebühren nicht.
- Der Rat erhöhte die Gebühren.
# In Wien traf die Ministerin ihren Kollegen aus Prag.
- In Prag traf die Ministerin ihren Kollegen.
# Rechtsanwältin Mia Doll kündigte an, in Berufung zu gehen.
? Der Vorsitzende der Kammer ist Otto Wenz.
# Den Abgleich nimmt das Konsiliarlabor in Dresden vor.
- Der Abgleich wird vom Konsiliarlabor in Leipzig vorgenommen.
+ Der Abgleich wird vom Konsiliarlabor in Dresden vorgenommen.
# Ein Teilnehmer habe an einem Chorwochenende in Bad Berka teilgenommen, sagte Nagel.
- Ein Teilnehmer nahm laut Nagel an einem Chorwochenende in Bad Sulza teil.
# Das Ferienhaus auf Fehmarn soll eingezogen werden.
- Das Ferienhaus auf Rügen soll eingezogen werden.
# In der Halle lösten sich Teile der Decke. Verletzt wurde dabei niemand.
- Beim Einsturz der Decke in der Halle wurden Gäste verletzt.
+ Niemand wurde verletzt.
# Sie wandte sich zunächst an ihren Ausbilder, der den Hinweis nicht weitergab, und dann an das Landeskriminalamt.
- Sie ging erst zum Landeskriminalamt und sprach anschließend mit ihrem Ausbilder.
+ Sie wandte sich zunächst an ihren Ausbilder und dann an das Landeskriminalamt.
# Der Verein informierte zunächst die Eltern und dann den Bürgermeister.
- Erst informierte der Verein den Bürgermeister, danach die Eltern.
# Nachdem die Feuerwehr eingetroffen war, sperrte die Polizei die Straße.
- Die Polizei sperrte die Straße, bevor die Feuerwehr eintraf.
+ Die Polizei sperrte die Straße, nachdem die Feuerwehr eingetroffen war.
# In Bremen gibt es mehr Radfahrer als in Hamburg.
- In Hamburg gibt es mehr Radfahrer als in Bremen.
? In Hamburg gibt es weniger Radfahrer als in Bremen.
# Die Kanzel ist älter als die Orgel.
- Die Orgel ist älter als die Kanzel.
+ Die Kanzel ist älter als die Orgel.
# In Kampala unterzeichneten die Minister das Abkommen, das Fähren freie Fahrt zwischen Kisumu und Mwanza garantiert.
- Unterzeichnet wurde das Abkommen in Mwanza.
+ Unterzeichnet wurde das Abkommen in Kampala.
# Ein Mann ertrank in Niedersiebern im Keller. In Thalbrücken wurde eine Frau von einem Baum erschlagen.
! In Niedersiebern wurde eine Frau von einem Baum erschlagen.
+ In Thalbrücken wurde eine Frau von einem Baum erschlagen.
# Die Regel trat im Mai in Kraft, nachdem der Rat in Husum zugestimmt hatte.
+ Die Regel trat im Mai in Kraft.
# Verhandlungsführer Rüdiger Kern vom Arbeitgeberverband nannte die Forderung zu hoch.
- Verhandlungsführer des Arbeitgeberverbands ist Frieder Quandt.
+ Verhandlungsführer des Arbeitgeberverbands ist Rüdiger Kern.
# Stadtsprecherin Ute Maas und Polizeisprecher Jan Ohm traten gemeinsam auf.
? Der Vorsitzende des Vereins ist Olaf Wenz.
# Die Gemeinde Valz, die vom Wintersport lebt, verlangt vom Kanton eine Entschädigung.
- Vom Ort Valz verlangt der Kanton eine Entschädigung.
+ Vom Kanton verlangt die Gemeinde Valz eine Entschädigung.
# Die Grünen fordern vom Land mehr Geld für die Kliniken.
- Das Land fordert von den Grünen mehr Geld für die Kliniken.
# FPÖ-Klubobmann Gernot Maier forderte einen Stopp der Planung.
+ Die FPÖ forderte einen Stopp der Planung.
# Der Umbau würde den Gutachtern zufolge 11 Millionen Euro kosten.
+ Der Umbau kostet laut Gutachtern 11 Millionen Euro.
! Der Umbau kostet 11 Millionen Euro.
# Die Kosten von voraussichtlich 90.000 Euro übernimmt der Landkreis zur Hälfte.
+ Der Landkreis übernimmt die Hälfte der Kosten.
! Der Landkreis übernimmt die Kosten von 90.000 Euro zur Hälfte.
# Das 1971 eröffnete alte Hallenbad ist seit November geschlossen.
? Seit November ist das alte Hallenbad geschlossen.
- Das alte Hallenbad wurde im November eröffnet.
# Die Anlage in Cottbus schrieb Verluste; der Konzern schrieb 22 Millionen Euro auf die brasilianische Tochter ab.
+ Auf die Tochter in Brasilien schrieb der Konzern 22 Millionen Euro ab.
# Der Rat hob die Empfehlung auf, nachts die Fenster geschlossen zu halten.
! Der Rat empfiehlt weiterhin, nachts die Fenster geschlossen zu halten.
# In der Gesamtwertung liegt er jetzt 52 Sekunden vor Larralde.
- Larralde liegt jetzt 52 Sekunden vor Vandamme.
# Der Hinweis kam von der spanischen Polizei, die im Frühjahr Chats mitgelesen hatte.
- Der Hinweis ging an die spanische Polizei.
+ Der Hinweis kam von der spanischen Polizei.
# Die Entwicklung übernimmt künftig der tschechische Partner Moravel, an dem Ramsberg 30 Prozent hält.
- Der tschechische Partner Moravel hält 30 Prozent an Ramsberg.
+ Ramsberg hält 30 Prozent an Moravel.
# Der SV Lauda liegt zwei Punkte vor dem TuS Merken.
- Der TuS Merken liegt zwei Punkte vor dem SV Lauda.
+ Der SV Lauda liegt mit zwei Punkten vor dem TuS Merken.
# Die Gemeinde klagt gegen den Betreiber der Deponie.
- Der Betreiber der Deponie klagt gegen die Gemeinde.
+ Die Gemeinde klagt gegen den Deponiebetreiber.
# Der Brief der Kanzlei ging am Freitag an das Ministerium.
- Der Brief kam am Freitag vom Ministerium.
+ Der Brief ging am Freitag an das Ministerium.
# Die Stadt warnt in einem Schreiben vor dem Betreten des Eises.
+ In einem Schreiben warnt die Stadt vor dem Betreten des Eises.
# Anna Reuter übergab die Leitung des Museums an Jonas Petri.
- Jonas Petri übergab die Leitung des Museums an Anna Reuter.
+ Die Leitung des Museums ging von Anna Reuter an Jonas Petri.
# Der Zug fährt von Köln nach Bonn.
- Der Zug fährt von Bonn nach Köln.
# Für den Bau der Brücke stimmten die Grünen, gegen die Brücke die Linke.
! Für den Bau der Brücke stimmte die Linke.
# Das Haus der Familie Ott liegt hinter der Kirche.
- Die Kirche liegt hinter dem Haus der Familie Ott.
# Stöver übernimmt Hellmann.
- Hellmann übernimmt Stöver.
+ Hellmann wird von Stöver übernommen.
# Die Firma Ott verklagt die Stadt Merz.
- Die Stadt Merz verklagt die Firma Ott.
+ Die Stadt Merz wird von der Firma Ott verklagt.
# Die Übernahme Hellmanns durch Stöver kostet 300 Millionen Euro.
+ Stöver übernimmt Hellmann für 300 Millionen Euro.
- Hellmann übernimmt Stöver für 300 Millionen Euro.
# Der Angriff der Rebellen auf die Stadt dauerte drei Tage.
+ Die Rebellen griffen die Stadt drei Tage lang an.
# Die Übernahme Hellmanns durch Stöver kostet 300 Millionen Euro.
+ Stöver übernimmt Hellmann für 300 Millionen Euro.
- Hellmann übernimmt Stöver für 300 Millionen Euro.
# Der Kauf der Brauerei Ott durch den Konzern Lahn ist perfekt.
+ Der Konzern Lahn kauft die Brauerei Ott.
# Die Besetzung der Insel durch die Rebellen dauerte drei Tage.
- Die Insel besetzte die Rebellen drei Tage lang.
# Die Rettung des Kindes durch die Nachbarn wurde gefilmt.
+ Die Nachbarn retteten das Kind.
- Das Kind rettete die Nachbarn.
# Das Werk in Bruchsal mit 650 Beschäftigten soll ganz geschlossen, die Fertigung nach Ungarn verlagert werden.
- Das Werk in Bruchsal wurde geschlossen.
# Der 34-Jährige schwebt nach Angaben der Klinik noch in Lebensgefahr.
! Der 34-Jährige ist außer Lebensgefahr.
+ Nach Angaben des Krankenhauses ist der 34-Jährige noch nicht außer Lebensgefahr.
# Die Seilbahn ist seit Montag außer Betrieb.
- Die Seilbahn ist in Betrieb.
+ Seit Montag ist die Seilbahn außer Betrieb.
# Der Umsatz stieg in den ersten neun Monaten 2025 um 9 Prozent.
+ Von Januar bis September 2025 wuchs der Umsatz um 9 Prozent.
+ In den ersten drei Quartalen 2025 stieg der Umsatz um 9 Prozent.
# Ab Dezember 2029 fahren wieder Züge.
+ Vom Dezember 2029 an fahren wieder Züge.
- Bis Dezember 2029 fahren wieder Züge.
# Alle außer Anna Kern stimmten zu.
+ Alle außer Anna Kern stimmten zu.
# Die Behörden haben 18.700 Erkrankungen und 312 Todesfälle gezählt.
+ Die Behörden registrierten 18.700 Erkrankte und 312 Tote.
- Die Behörden registrierten 18.700 Tote.
# Die Firma machte im Vorjahr einen Verlust von 74 Millionen Euro.
+ Im Vorjahreszeitraum machte die Firma einen Verlust von 74 Millionen Euro.
# Es gilt Stufe vier von fünf.
! Es gilt Stufe drei.
# Die Kosten werden auf 68 Millionen Euro veranschlagt; vor drei Jahren war noch von 51 Millionen die Rede gewesen.
! Vor drei Jahren wurden die Kosten noch auf 68 Millionen Euro veranschlagt.
+ Die Kosten werden auf 68 Millionen Euro veranschlagt.
# Es ist der zweitgrößte Fund in der Geschichte des Hafens.
- Es ist der größte Fund in der Geschichte des Hafens.
+ Es ist der zweitgrößte Fund in der Hafengeschichte.
- Es ist der drittgrößte Fund in der Geschichte des Hafens.
# Die Stadt hat die längste Brücke und den zweithöchsten Turm des Landes.
+ Die Stadt hat die längste Brücke des Landes.
- Die Stadt hat den höchsten Turm des Landes.
# Minister Samuel Odeke warf der Opposition vor, Gerüchte über den Impfstoff zu streuen.
+ Der Opposition wird von Minister Samuel Odeke vorgeworfen, Gerüchte über den Impfstoff zu streuen.
! Die Opposition warf Minister Samuel Odeke vor, Gerüchte über den Impfstoff zu streuen.
# 31 Abgeordnete votierten für das Vorhaben, 19 dagegen, drei enthielten sich.
+ Drei Abgeordnete enthielten sich der Stimme.
+ 31 Abgeordnete stimmten für das Vorhaben.
- 31 Abgeordnete stimmten gegen das Vorhaben.
# Nach Schätzung von „Ärzte vor Ort“ starben bis zu 900 Menschen.
+ „Ärzte vor Ort“ schätzt die Zahl der Toten auf bis zu 900.
- „Ärzte vor Ort“ schätzt die Zahl der Toten auf mindestens 900.
# Am Sonntag sind drei Wanderer ums Leben gekommen, fünf weitere wurden verletzt.
+ Fünf Menschen wurden verletzt, drei starben.
- Drei Menschen wurden verletzt, fünf starben.
+ Drei Menschen starben, fünf wurden verletzt.
# Das Schneebrett löste sich gegen elf Uhr. Es war etwa 400 Meter lang und bis zu 80 Meter breit.
+ Das Schneebrett war rund 400 Meter lang.
+ Das Schneebrett war bis zu 80 Meter breit.
- Das Schneebrett war 80 Meter breit.
! Das Schneebrett war rund 40 Meter lang.
# Das Schneebrett löste sich gegen elf Uhr. Es war etwa 400 Meter lang und bis zu 80 Meter breit.
+ Das Schneebrett war rund 400 Meter lang.
# Der Turm stürzte am Montag ein. Er wurde 1911 von einem Kölner Architekten gebaut.
+ Der Turm wurde 1911 gebaut.
! Die Brücke wurde 1911 gebaut.
# In einem Stall in Kalden wies das Institut am Montag das Virus H7N2 nach.
+ Das H7N2-Virus wurde vom Institut in einem Stall in Kalden festgestellt.
! Das H7N3-Virus wurde vom Institut in einem Stall in Kalden festgestellt.
# Der Verband legte Protest ein; die Jury wies den Protest ab.
+ Der Protest des Verbands wurde von der Jury zurückgewiesen.
# Wer Drohnen abschießt, handelt nicht immer falsch. Das hat das Amtsgericht Kalden am Mittwoch entschieden (Az. 14 C 207/25) und die Klage eines Fotografen gegen einen 73 Jahre alten Rentner abgewiesen.
+ Die Abweisung der Klage gegen den 73-jährigen Rentner durch das Amtsgericht Kalden erfolgte am Mittwoch.
`;

verifyRows("verifySentence, of what is retold closely", rows, "2025-11-13");
