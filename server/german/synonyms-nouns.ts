/** Near synonyms of who and what is spoken of; groups stand between bars and line ends, everyday German of any subject. Kinds of one thing ("Montag, Dienstag") never share one. */
export const nounSynonyms = `
  Abgeordneter Parlamentarier | Abkommen Vertrag Vereinbarung Übereinkunft | Acker Feld | Aktionär Anteilseigner | Amt Funktion Posten Rolle | Amtszeit Legislatur
  Anführer Führer Machthaber Herrscher | Angabe Zahl Daten Information | Angriff Attacke Offensive | Anlage Werk | Anschlag Attentat | Anteil Quote Prozentsatz Prozent
  Antrag Gesuch | Anwalt Verteidiger Rechtsanwalt Jurist | Arbeit Job Stelle Arbeitsplatz Anstellung Posten
  Arbeiter Beschäftigter Angestellter Mitarbeiter Kollege Personal Belegschaft | Arbeitgeber Dienstherr | Armee Streitkräfte Militär Heer Truppe | Artikel Beitrag Bericht
  Arzt Mediziner Doktor | Aufgabe Pflicht | Aufsichtsrat Kontrollgremium | Auftrag beauftragen bestellen Auftraggeber | Ausbildung Lehre | Ausstellung Schau
  Auswirkung Folge Wirkung Konsequenz | Auto Wagen Pkw Fahrzeug | Bauer Landwirt | Baum Gehölz | Bedeutung bedeuten heißen | Behörde Amt | Belohnung Prämie Finderlohn
  Benzin Kraftstoff Sprit Treibstoff | Berg Gipfel | Beruf Job Tätigkeit | Berufung Revision Rechtsmittel | Bestand Vorrat | Bild Foto Aufnahme Fotografie
  Botschaft Nachricht Mitteilung | Brief Schreiben | Buch Werk Band | Bußgeld Geldbuße Geldstrafe | Bücherei Bibliothek | Bündnis Allianz Pakt Partnerschaft
  Bürger Einwohner Bewohner | Bürgermeister Rathauschef Oberbürgermeister Stadtoberhaupt Amtsinhaber | Chance Möglichkeit Gelegenheit
  Chef Leiter Direktor Boss Vorgesetzter Leitung Geschäftsführer | Computer Rechner PC | Dorf Ortschaft Gemeinde | Dürre Trockenheit | Ehefrau Gattin Frau
  Ehemann Gatte Mann | Ehepaar Paar | Einsatz Mission | Eintritt Eintrittspreis Einlass | Energie Strom | Entschädigung Schadenersatz Wiedergutmachung | Epidemie Seuche
  Erdbeben Beben | Erfolg erfolgreich Durchbruch | Etage Stockwerk Geschoss | Fabrik Werk Produktionsstätte | Fachmann Experte Sachverständiger Spezialist Kenner Gutachter
  Fachzeitschrift Zeitschrift Journal | Fahrbahn Straße | Fahrgast Passagier Reisender | Fahrrad Rad | Fan Anhänger | Fehler Irrtum Panne | Feier feiern Fest
  Feuerwehr Löschkraft | Film Streifen | Firma Unternehmen Konzern Betrieb Hersteller Gesellschaft Anbieter Betreiber
  Firmenchef Geschäftsführer Vorstandschef Chef Unternehmenschef | Flugzeug Maschine Flieger Jet | Fluss Strom | Flüchtling Geflüchteter Vertriebener
  Folge Konsequenz Auswirkung Ergebnis Resultat | Forscher Wissenschaftler Experte Fachmann Fachleute Autor Expertin Spezialist Sachverständiger Gutachter
  Frau Mann Person | Freund Kumpel | Freundschaft Verbundenheit | Frieden Waffenruhe Waffenstillstand | Gas Erdgas | Gebiet Region Gegend | Gebäude Haus Bauwerk
  Gebühr Entgelt Beitrag | Gefahr Risiko Bedrohung | Gegenleistung Gegenzug | Gegner Konkurrent Kontrahent Rivale Herausforderer | Gegner Feind Widersacher
  Gehalt Lohn Einkommen Verdienst Bezahlung verdienen | Geld Mittel Finanzmittel | Geld Mittel Summe Betrag | Gemälde Bild | Gerät Apparat Maschine
  Geschoss Granate Projektil | Geschäft Laden Filiale | Gesetz Vorschrift Regelung Regel Bestimmung | Getränk Trunk | Gewerkschaft Arbeitnehmervertretung
  Gipfel Gipfeltreffen | Grenze Landesgrenze | Grund Ursache Anlass Auslöser | Größe Ausdehnung | Gutachten Expertise | Haft Gefängnis Freiheitsstrafe Haftstrafe
  Handy Smartphone Mobiltelefon | Hauptstadt Metropole | Haushalt Etat Budget | Heizung Wärmeversorgung | Helfer Retter Einsatzkraft Rettungskraft
  Hilfe Beistand Soforthilfe | Himmel All Weltraum Weltall | Hinweis Anzeichen Indiz | Hitze Hitzewelle | Hochwasser Flut Überschwemmung Überflutung | Hund Vierbeiner
  Höhe Umfang Ausmaß | Internet Netz | Interview Gespräch Unterredung Unterhaltung | Jahrzehnt Dekade | Journalist Reporter Berichterstatter
  Jugendlicher Teenager Heranwachsender | Junge Kind Mädchen Jugendlicher Minderjähriger | Kandidat Bewerber Herausforderer | Katastrophe Unglück
  Kindergarten Kita Kindertagesstätte | Kirche Gotteshaus | Kleidung Bekleidung | Koalition Bündnis | Konzert Aufführung Auftritt
  Krankenhaus Klinik Hospital Spital Klinikum | Krankheit Erkrankung Leiden krank erkranken | Kredit Darlehen | Krieg Konflikt Kämpfe | Krise Notlage
  Kunde Verbraucher Käufer Konsument | Kunde Käufer Abnehmer | Land Staat Nation | Lebensmittel Nahrungsmittel Nahrung Essen | Lehrer Lehrkraft Pädagoge
  Lehrling Azubi Auszubildender | Liga Klasse Spielklasse | Lkw Lastwagen Laster Lastkraftwagen | Lohn Gehalt Verdienst Bezahlung Vergütung Entgelt Einkommen
  Länge Strecke | Lösung Ausweg | Machthaber Diktator Herrscher | Mangel Knappheit fehlen | Mannschaft Team Elf | Maschine Anlage | Medien Presse
  Medikament Arznei Arzneimittel | Meer Ozean | Meer See | Mehrheit Überzahl | Meinung Ansicht Auffassung Standpunkt | Mensch Person Leute Bürger
  Merkmal Eigenschaft Kennzeichen | Migrant Zuwanderer Einwanderer | Minister Ressortchef | Ministerium Ressort | Ministerpräsident Regierungschef Premier Premierminister
  Museum Sammlung | Musiker Künstler | Müll Abfall | Nachbar Anwohner Anlieger | Nachschub Versorgung | Niederlage Pleite | Operation Eingriff OP OPs
  Opfer Leidtragender Betroffener | Opposition Gegnerschaft | Parlament Volksvertretung | Partei Fraktion | Patient Kranker | Pfarrer Geistlicher Priester | Pflanze Gewächs
  Pfleger Pflegekraft Krankenschwester | Pleite Insolvenz Bankrott Konkurs zahlungsunfähig | Polizist Beamter Polizei | Problem Schwierigkeit | Programm Software
  Prozess Verfahren Gerichtsverfahren Gerichtsprozess | Regierung Kabinett | Rekord Bestmarke | Rente Pension Ruhestand | Rest übrig | Richter Gericht
  Rolle Aufgabe Funktion | Schaden Sachschaden | Schauspieler Darsteller | Schiff Boot Dampfer | Schriftsteller Autor | Schuld verantwortlich verschulden Verantwortung
  Schulden Verschuldung Verbindlichkeit | Schule Lehranstalt | Schüler Schulkind | See Gewässer | Sender Rundfunk | Senior Rentner | Sitzung Tagung Versammlung Treffen
  Soldat Kämpfer Militärangehöriger Truppe | Spiel Partie Begegnung Match | Spieler Profi | Sprecher Pressesprecher | Sprecher Wortführer
  Staatsanwalt Ankläger Staatsanwaltschaft Bundesanwaltschaft | Staatschef Präsident Staatsoberhaupt Machthaber | Stadion Arena | Stadt Kommune Gemeinde Ort
  Stelle Arbeitsplatz Job Arbeitsstelle Posten | Steuer Abgabe | Straße Chaussee | Straße Weg Gasse | Strecke Weg Route Trasse | Streit Auseinandersetzung Zwist Konflikt
  Strom Elektrizität | Student Studierender | Studie Untersuchung Forschungsarbeit Analyse | Sturm Unwetter Orkan | Stück Exemplar | Säugling Baby | Tarif Tarifvertrag
  Teil Abschnitt | Teil Stück Bestandteil | Tier Lebewesen | Torjäger Stürmer Torschütze Angreifer | Tourist Urlauber Feriengast | Trainer Coach
  Treffen Gipfel Konferenz Tagung | Turnier Meisterschaft | Täter Verbrecher Straftäter Angreifer | Umfrage Befragung Erhebung | Unglück Unfall
  Universität Hochschule Uni University | Unterricht Schulstunde | Unterschied Differenz | Urlaub Ferien | Veranstaltung Fest
  Verband Vereinigung Verein Bund Zusammenschluss | Verbrechen Straftat Delikt Tat | Verbündeter Partner Bündnispartner | Verdächtiger Tatverdächtiger Beschuldigter
  Verein Klub Club | Verhältnis Beziehung | Vertrag Abkommen Vereinbarung Kontrakt Pakt | Verwandter Angehöriger Familie | Vogel Federvieh | Vorsprung Abstand Differenz
  Vorwurf Anschuldigung | Waffe Rüstungsgut | Wahl Abstimmung Votum Urnengang | Wald Forst | Ware Gut Produkt Artikel Erzeugnis | Wetter Witterung
  Wettkampf Wettbewerb Turnier | Wohnung Apartment Unterkunft | Wähler Stimmberechtigter Wahlberechtigter | Zahl Anzahl Menge Angabe | Zeitpunkt Termin Datum
  Zeitung Blatt | Ziel Zweck Absicht | Zins Zinssatz | Zug Bahn Eisenbahn | Zusammenarbeit Kooperation | Zuschauer Fan Besucher Gast Publikum
  Zuschuss Subvention Beihilfe Fördermittel | Öl Erdöl
`;
