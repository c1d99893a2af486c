/** Whether the noun names a kind of thing that stands for any of its sorts: "30.000 Tiere" where the sentence speaks of catfish. */
export const isKindNoun = (head: string): boolean => kinds.test(head);

const kinds =
  /^(?:Tiere?n?|Pflanzen|Fahrzeuge?n?|Gebäuden?|Bauten|Geräte?n?|Anlagen|Objekte?n?|Werke?n?|Einrichtungen|Fällen?|Teilen?|Bauteilen?|Stücken?|Waren|Produkte?n?|Maschinen|Vögeln?|Fischen?|Bäumen?|Schiffen?|Exemplaren?|Dinge?n?)$/;
