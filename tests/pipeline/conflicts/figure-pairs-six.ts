import type { FigurePair } from "./figure-pair.ts";

/** Classes that short reports of one event showed, each with its counterpart: other subjects than the reports they were found in. */
export const pairsSix: readonly FigurePair[] = [
  [
    "contradiction",
    "2025-02-04 | Brand in Reisighof | In Reisighof ist am Montag ein Bauernhaus abgebrannt. Zwei Bewohner wurden tot geborgen. Die Löscharbeiten dauerten bis zum Abend.",
    "2025-02-04 | Feuer in Reisighof | Vier Todesopfer hat der Brand eines Bauernhauses in Reisighof gefordert. Die Feuerwehr war am Montag mit 60 Kräften vor Ort.",
  ],
  [
    "contradiction",
    "2025-06-17 | Busunfall bei Tolk | Bei einem Busunfall nahe Tolk starben am Montag zwei Reisende, elf weitere wurden verletzt. Der Bus kam aus Flensburg.",
    "2025-06-17 | Tolk: Bus stürzt um | Zwei Menschen kamen am Montag beim Unfall eines Busses nahe Tolk ums Leben, 16 wurden verletzt. Die Straße war bis Mitternacht gesperrt.",
  ],
  [
    "contradiction",
    "2025-09-03 | Chemiewerk Saldo | Der Pharmakonzern Baran kauft das Chemiewerk Saldo in Zellhof. Der Kaufpreis beträgt 64 Millionen Euro. 300 Menschen arbeiten dort.",
    "2025-09-03 | Baran übernimmt Saldo | Für 71 Millionen Euro erwirbt der Pharmakonzern Baran das Chemiewerk Saldo in Zellhof. Die Behörden müssen zustimmen.",
  ],
  [
    "contradiction",
    "2025-11-20 | Stadtrat Kolm | Der Stadtrat von Kolm hat den Verkauf der Stadtwerke gebilligt. Er stimmte am Mittwoch mit 19 zu 14 Stimmen zu.",
    "2025-11-20 | Kolm verkauft Stadtwerke | Mit 18 gegen 15 Stimmen entschied der Stadtrat von Kolm am Mittwoch, die Stadtwerke zu verkaufen. Die Bürgerinitiative will klagen.",
  ],
  [
    "contradiction",
    "2025-05-14 | Cholera in Rimba | In Rimba breitet sich die Cholera aus. Bis Sonntag wurden 420 Fälle gemeldet. Es fehlt an Trinkwasser.",
    "2025-05-14 | Seuche in Rimba | Bis zum Sonntag zählten die Behörden in Rimba 610 Erkrankte. Die Cholera war nach der Flut ausgebrochen.",
  ],
  [
    "none",
    "2025-05-14 | Tarifstreit bei Oltra | Im Tarifstreit bei der Reederei Oltra fordert die Gewerkschaft neun Prozent mehr Lohn. Die Matrosen streiken seit Montag.",
    "2025-05-15 | Oltra: Tarifstreit beendet | Die Matrosen der Reederei Oltra bekommen fünf Prozent mehr Lohn. Der Streik der Gewerkschaft ist beendet.",
  ],
  [
    "none",
    "2025-09-12 | Festspiele in Marbeck | Zu den Festspielen in Marbeck kamen 24.000 Zuschauer. Das Ensemble spielte 18 Abende lang.",
    "2025-09-12 | Marbeck zieht Bilanz | Am ersten Wochenende besuchten 5.200 Zuschauer die Festspiele in Marbeck. Das Ensemble will 2026 wieder spielen.",
  ],
  [
    "none",
    "2025-03-03 | Fähre vor Lund | Vor Lund ist am Sonntag eine Fähre auf Grund gelaufen. Alle 214 Passagiere wurden gerettet. Die Küstenwache ermittelt.",
    "2025-03-03 | Fähre läuft auf Grund | Nach der Havarie einer Fähre vor Lund wurden am Sonntag 240 Menschen gerettet, unter ihnen 26 Besatzungsmitglieder. Die Küstenwache war rasch vor Ort.",
  ],
  [
    "none",
    "2025-01-11 | Erdrutsch bei Kara | Nach dem Erdrutsch bei Kara werden 60 Menschen vermisst. Das Militär sucht mit Hunden nach Überlebenden.",
    "2025-01-14 | Suche bei Kara | Drei Tage nach dem Erdrutsch bei Kara fehlt von 42 Menschen jede Spur. Das Militär setzt die Suche mit Hunden fort.",
  ],
  [
    "none",
    "2025-08-05 | Schwimmen in Cork | Bei der Meisterschaft in Cork hat Ida Lohm Gold gewonnen. Über 100 Meter Schmetterling siegte sie in Bestzeit.",
    "2025-08-07 | Noch ein Gold in Cork | Ida Lohm hat in Cork ein weiteres Gold geholt. Über 200 Meter Schmetterling gewann sie vor der Titelverteidigerin.",
  ],
  [
    "none",
    "2025-10-08 | Werk Trauen | Der Reifenhersteller Pelta streicht im Werk Trauen 320 Stellen, die meisten davon in der Fertigung. Der Betriebsrat ist entsetzt.",
    "2025-10-08 | Pelta in Trauen | Beim Reifenhersteller Pelta könnten in Trauen nach Ansicht der Gewerkschaft bis zu 700 Stellen wegfallen. Der Betriebsrat verhandelt.",
  ],
  [
    "none",
    "2025-12-01 | Ausbau in Ried | Der Ausbau der Klinik in Ried kostet 38,4 Millionen Euro. Ursprünglich waren 30 Millionen veranschlagt. Das Land hilft.",
    "2025-12-01 | Klinik in Ried | Gut 38 statt 30 Millionen Euro kostet der Ausbau der Klinik in Ried nach neuer Rechnung. Das Land gibt einen Zuschuss.",
  ],
  [
    "none",
    "2025-04-02 | Zug bei Ahl geräumt | Ein Regionalzug ist am Dienstag bei Ahl stehen geblieben. Etwa 310 Reisende liefen zum nächsten Bahnhof.",
    "2025-04-02 | Panne bei Ahl | Rund 300 Fahrgäste mussten am Dienstag bei Ahl einen Regionalzug verlassen. Schuld war eine Panne an der Bremse.",
  ],
  [
    "none",
    "2025-06-10 | Streik in Ruhla | Am ersten Streiktag blieben in den Kliniken von Ruhla 240 Pfleger der Arbeit fern. Operationen fielen aus.",
    "2025-06-12 | Kliniken in Ruhla bestreikt | Am dritten Tag des Streiks blieben in den Kliniken von Ruhla 310 Pfleger der Arbeit fern. Eine Einigung ist nicht in Sicht.",
  ],
  [
    "none",
    "2025-02-19 | Keuchhusten im Kreis Aulen | In der sechsten Kalenderwoche wurden im Kreis Aulen 132 Fälle von Keuchhusten gemeldet. Die Praxen sind voll.",
    "2025-02-26 | Kreis Aulen meldet Keuchhusten | 178 Fälle von Keuchhusten hat das Amt in der siebten Kalenderwoche für den Kreis Aulen gezählt. Die Praxen sind überlaufen.",
  ],
  [
    "none",
    "2025-04-14 | Fähre Aurelia | Die neue Fähre Aurelia soll am Donnerstag zum ersten Mal von Wiek aus ablegen. Sie fasst 400 Fahrgäste.",
    "2025-04-20 | Aurelia fährt | Wegen Sturms später als vorgesehen hat die Fähre Aurelia am Sonntag zum ersten Mal in Wiek abgelegt. Sie fasst 400 Fahrgäste.",
  ],
];
