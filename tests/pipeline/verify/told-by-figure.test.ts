import { verifyRows } from "./word-space-rows.ts";

/** Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. What the claim's own figure shows to be one telling. */
const rows = `
# Das Stadtarchiv zieht in die alte Spinnerei um. Die Kosten des Umzugs betragen 2,6 Millionen Euro.
+ Der Umzug des Stadtarchivs kostet 2,6 Millionen Euro.
! Der Umzug des Stadtarchivs kostet 6,2 Millionen Euro.
# Die Werft Harmsen hat ein schweres Jahr hinter sich. Unter dem Strich stand ein Verlust von 14 Millionen Euro.
+ Die Werft Harmsen verbuchte einen Verlust von 14 Millionen Euro.
! Die Werft Harmsen verbuchte einen Gewinn von 14 Millionen Euro.
# In dem Pilotprojekt wurden an 27 Stellen Proben genommen.
+ An 27 Stellen wurden Proben entnommen.
# Der Kanton steuert 8 Millionen Franken bei.
! Der Kanton bekommt 8 Millionen Franken.
# Zwölf Sekunden vergingen zwischen dem Alarm und der Explosion.
! Zuerst kam es zur Explosion, zwölf Sekunden später schlug der Alarm an.
# Das Landgericht sprach den Arzt frei. Den Kliniken entstand ein Schaden von 3 Millionen Euro.
! Den Kliniken wurde ein Schaden von 3 Millionen Euro erstattet.
`;

verifyRows("what a figure shows to be told", rows, "2026-05-04");
