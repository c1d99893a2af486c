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
`;

verifyRows("verifySentence, of what German says in two ways", rows, "2026-03-04");
