import { verifyRows } from "./word-space-rows.ts";

/** Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. */
const rows = `
# Der Verein hatte zwölf, die Stadt acht Container bestellt.
+ Der Verein hatte zwölf Container bestellt.
+ Die Stadt hatte acht Container bestellt.
- Die Stadt hatte zwölf Container bestellt.
# 21 Delegierte stimmten dagegen, vier dafür.
+ Vier Delegierte stimmten dafür.
- 21 Delegierte stimmten dafür.
- 21 Delegierte stimmten dafür, vier dagegen.
+ 21 Delegierte stimmten dagegen, vier dafür.
# Im vergangenen Jahr besuchten 380 Schüler die Kurse, 2015 waren es 610 gewesen.
+ Im vergangenen Jahr besuchten 380 Schüler die Kurse.
- Im vergangenen Jahr besuchten 610 Schüler die Kurse.
# Im Park leben derzeit vier Paare, vor zehn Jahren war es eines.
+ Im Park leben derzeit vier Paare.
! Vor zehn Jahren lebten vier Paare im Park.
# Am härtesten traf es die Kirschen, während die Äpfel kaum litten.
+ Am härtesten traf es die Kirschen.
- Am härtesten traf es die Äpfel.
# Der Rentner starb, neun Menschen kamen in Kliniken.
! Neun Menschen starben.
# Einbrecher haben 48 keltische Goldmünzen aus dem Rathaus gestohlen.
+ Einbrecher stahlen 48 Goldmünzen.
! Einbrecher stahlen 48 Silbermünzen.
# Die Firma beziffert den Rückgang auf 22 Prozent.
- Der Umsatz sank laut Firma auf 22 Prozent.
# Der Preis kletterte von 196 auf 231 Euro.
+ Der Preis kletterte um 35 Euro.
- Der Preis kletterte um 36 Euro.
# Fachleute halten es für wahrscheinlich, dass die Diebe das Gold einschmelzen.
- Die Diebe haben das Gold eingeschmolzen.
# Die Anlagen hätten der Gemeinde jährlich 200.000 Euro gebracht.
- Die Anlagen bringen der Gemeinde jährlich 200.000 Euro.
# Der Klub hat sich von Trainer Lahti getrennt.
! Der Klub hat sich von Trainer Lahti nicht getrennt.
# Die Kanzlei dürfte im Mai schließen. Das Land zahlte ihr 6.400 Euro.
- Die Kanzlei zahlte dem Land 6.400 Euro.
# Die Initiative wirft dem Kreis vor, die Stellen absichtlich nicht besetzt zu haben.
! Der Kreis hat die Stellen absichtlich nicht besetzt.
+ Die Initiative wirft dem Kreis vor, die Stellen absichtlich nicht besetzt zu haben.
# Rektorin Ida Voss wechselt im Januar an das Klinikum Talheim.
- Ida Voss wechselt im Januar nach Seeburg.
# Der Verein verlor am Sonntag 1:5 gegen den Aufsteiger Brixheim.
+ Brixheim gewann am Sonntag 5:1 gegen den Verein.
- Der Verein schlug Brixheim am Sonntag mit 5:1.
# Der Rat lehnte das Vorhaben ab.
! Der Rat lehnte das Vorhaben einstimmig ab.
- Der Rat begrüßte das Vorhaben.
# Die Behörden müssen dem Bau noch zustimmen.
+ Noch haben die Behörden dem Bau nicht zugestimmt.
# Der Konzern entließ seinen Finanzchef.
+ Dem Finanzchef hat der Konzern gekündigt.
# Die Mieter wollen gegen den Bescheid klagen.
- Die Mieter haben gegen den Bescheid geklagt.
# Geklagt hatte der Verein Auenland. Die Stadt Wiesenau hatte den Bau genehmigt.
+ Geklagt hatte der Verein Auenland.
! Geklagt hatte die Stadt Wiesenau.
# Das Werk in Altenau beschäftigt rund 1.200 Menschen.
+ Rund 1.200 Leute arbeiten im Werk in Altenau.
# An Bord der Fähre waren 212 Passagiere.
+ An Bord der Fähre waren 212 Menschen.
- An Bord der Fähre waren 221 Menschen.
# Eine Studentin starb, sechs Gäste wurden verletzt.
- Sechs Gäste starben.
# Die Polizei lässt das von einem Gutachter prüfen. Firmenchef Bodo Franke äußerte sich nicht.
! Bodo Franke lässt das von einem Gutachter prüfen.
# Der Roggen litt kaum. Den Hafer traf der Frost.
! Der Hafer litt kaum.
`;

verifyRows("verifySentence, clause by clause and with the word space", rows, "2025-06-12");
