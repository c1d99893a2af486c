import { verifyRows } from "./word-space-rows.ts";

/** What is denied, supposed, asked or no more than likely. Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. */
const rows = `
# Der Chor hat 28 Mitglieder. Nicht einmal ein Drittel der Mitglieder ist jünger als 40.
+ Nicht einmal ein Drittel der Mitglieder ist jünger als 40.
+ Weniger als ein Drittel der Mitglieder ist jünger als 40.
! Mehr als ein Drittel der Mitglieder ist jünger als 40.
# Die Reparatur kostete nicht einmal 2.000 Euro.
+ Die Reparatur kostete weniger als 2.000 Euro.
! Die Reparatur kostete 2.000 Euro.
! Die Reparatur kostete mehr als 2.000 Euro.
# Die Reparatur kostete weniger als 2.000 Euro.
+ Die Reparatur kostete nicht einmal 2.000 Euro.
# Der Trainer gratulierte dem Gegner nicht einmal.
- Der Trainer gratulierte dem Gegner.
# Den Schaden am Dach schätzt die Direktorin auf sechs bis acht Millionen Franken.
+ Die Direktorin schätzt den Schaden am Dach auf sechs bis acht Millionen Franken, entgangene Einnahmen nicht mitgezählt.
# Das Museum öffnet am Montag, nicht am Dienstag.
+ Das Museum öffnet am Montag.
! Das Museum öffnet am Dienstag.
# Der Zug fuhr am Sonntag nicht.
- Der Zug fuhr am Sonntag.
# Das Museum wird frühestens Anfang 2027 öffnen.
+ Das Museum wird nicht vor Anfang 2027 öffnen.
! Das Museum wird Anfang 2027 öffnen.
! Das Museum wird vor Anfang 2027 öffnen.
# Die Brücke wird nicht vor dem Sommer 2028 fertig.
+ Die Brücke wird frühestens im Sommer 2028 fertig.
- Die Brücke wird vor dem Sommer 2028 fertig.
# Inhaber von Jahreskarten bekommen für die Streiktage kein Geld zurück.
+ Wer eine Jahreskarte hat, bekommt für die Streiktage kein Geld zurück.
- Wer eine Jahreskarte hat, bekommt für die Streiktage Geld zurück.
# Beginnt der Bau nicht rechtzeitig, verliert die Stadt den Zuschuss des Landes.
+ Wenn der Bau nicht rechtzeitig beginnt, verliert die Stadt den Zuschuss des Landes.
! Der Bau beginnt nicht rechtzeitig.
# Das Geld ist an die Bedingung geknüpft, dass der Bau bis Ende März beginnt.
! Der Bau beginnt nicht bis Ende März.
# Den Elfmeter verwandelte nicht er, sondern der 19 Jahre alte Stürmer Emil Holz.
+ Den Elfmeter verwandelte der 19 Jahre alte Stürmer Emil Holz.
# Nach zwei Jahren ohne Vertrag haben sich die Tarifparteien auf einen neuen Abschluss verständigt.
! Die Tarifparteien hatten zwei Jahre lang einen Vertrag.
# Das Dorf blieb zwei Tage ohne Strom.
- Das Dorf hatte zwei Tage lang Strom.
# In elf Fällen sprach das Gericht ihn frei, weil sich nicht klären ließ, wer die Rechnungen abgezeichnet hatte.
+ In elf Fällen sprach das Gericht ihn frei, weil unklar blieb, wer die Rechnungen abgezeichnet hatte.
! Er hatte die Rechnungen abgezeichnet.
# Ob die Frist verlängert werden kann, ist offen.
+ Ob die Frist verlängert werden kann, ist unklar.
! Die Frist kann verlängert werden.
# Die Kosten von voraussichtlich 90.000 Euro übernimmt der Landkreis zur Hälfte.
+ Der Landkreis übernimmt die Kosten zur Hälfte.
! Die Kosten betragen 90.000 Euro.
# Die Gemeinden müssten sich voraussichtlich bis Ende Februar mit Notlösungen behelfen, sagte Verbandschef Rolf Pahl.
+ Die Gemeinden müssen sich laut Verbandschef Rolf Pahl bis voraussichtlich Ende Februar mit Notlösungen behelfen.
# Auf 640 der insgesamt 710 Hektar sind Ausfälle zu beklagen.
+ Ausfälle sind auf 640 von 710 ha zu beklagen.
- Ausfälle sind auf 460 von 710 ha zu beklagen.
# In der Nacht auf Samstag sank die Temperatur in Kroll auf minus 5,3 Grad.
+ In Kroll sank die Temperatur in der Nacht auf Samstag auf 5,3 Grad unter null.
- In Kroll sank die Temperatur in der Nacht auf Samstag auf 3,5 Grad unter null.
# Der Umbau wird voraussichtlich 90.000 Euro kosten.
! Der Umbau kostet 90.000 Euro.
# Die Bauarbeiten dauern voraussichtlich sieben Monate.
+ Die Bauarbeiten sollen sieben Monate dauern.
! Die Bauarbeiten dauern sieben Monate.
# Die Gewerkschaft fordert 7,5 Prozent mehr Lohn, mindestens aber 300 Euro im Monat.
+ Die Gewerkschaft fordert mindestens 300 Euro im Monat mehr Lohn.
! Die Gewerkschaft fordert höchstens 300 Euro im Monat mehr Lohn.
# Aus Norwegen kam im Mai eine Bestellung über 210 Millionen Euro.
+ Aus Norwegen kam im Mai eine Bestellung im Wert von 210 Millionen Euro.
# Die Forscher haben die Dachse über neun Winter hinweg beobachtet.
+ Die Forscher haben die Dachse neun Winter lang beobachtet.
# Das Haus verfügt über 40 Betten.
+ Das Haus verfügt über 40 Betten.
+ Das Haus hat 40 Betten.
! Das Haus hat mehr als 40 Betten.
# Der Verein hat über 40 Mitglieder.
! Der Verein hat 40 Mitglieder.
+ Der Verein hat mehr als 40 Mitglieder.
# Zu dem Konzert kamen über 3.000 Zuhörer.
! Zu dem Konzert kamen 3.000 Zuhörer.
`;

verifyRows("verifySentence, of what is denied, supposed or likely", rows, "2025-11-13");
