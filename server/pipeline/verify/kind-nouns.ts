/** Whether the noun names a kind of thing that stands for any of its sorts: "30.000 Tiere" where the sentence speaks of catfish. */
export const isKindNoun = (head: string): boolean => kinds.test(head);

/** Also of one thing named before: "das Bauwerk", "der Konzern". */
export const isKindOfThing = (head: string): boolean => isKindNoun(head) || single.test(head);

const kinds =
  /^(?:Tiere?n?|Pflanzen|Fahrzeuge?n?|Gebäuden?|Bauten|Geräte?n?|Anlagen|Objekte?n?|Werke?n?|Einrichtungen|Fällen?|Teilen?|Bauteilen?|Stücken?|Waren|Produkte?n?|Maschinen|Vögeln?|Fischen?|Bäumen?|Schiffen?|Exemplare?n?|Dinge?n?)$/;

const single =
  /^(?:Tier|Pflanze|Fahrzeug|Gebäude|Bauwerk|Gerät|Anlage|Objekt|Einrichtung|Produkt|Maschine|Schiff|Boot|Unternehmen|Firma|Konzern|Betrieb|Betreiber|Hersteller|Veranstalter|Ministerium|Gesellschaft|Gruppe|Behörde|Institution|Organisation|Vorhaben|Projekt|Maßnahme|Verein|Verband|Haus|Bild|Stoff|Mittel|Stadt|Gemeinde|Ort|Land|Kreis|Gebiet|Gewässer|Fluss|Insel|Berg|Arbeit|Arbeiten|Summe|Betrag|Geld|Gremium|Partei|Mannschaft|Elf|Klub|Club|Paar|Mann|Frau|Sache|Wagen|Ware|Flugzeug|Zug)(?:es|s|n)?$/;
