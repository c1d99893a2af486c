/**
 * Nouns that newspapers put for one another, groups between bars and line ends; a word may stand in several. General German of any subject: institutions,
 * offices, money, work, events, places. Each line keeps a report true when one word takes another's place.
 */
export const closeNouns = `
  Abgeordneter Parlamentarier Volksvertreter | Abstand Entfernung Distanz | Aktie Wertpapier Papier | Amt Posten Stelle | Angabe Auskunft Information | Angebot Offerte
  Angehöriger Familie Verwandter Hinterbliebener | Angeklagter Beschuldigter Mandant | Anleger Investor Geldgeber | Ansicht Meinung Auffassung Einschätzung Überzeugung
  Anteilseigner Aktionär Gesellschafter | Anwohner Bewohner Nachbar Anlieger | Arbeitgeber Firma Unternehmen | Auftrag Bestellung Order | Auslastung Belegung
  Ausländer Zuwanderer Migrant | Ausstoß Emission | Bahnhof Station | Bank Geldhaus Kreditinstitut Institut Geldinstitut | Bedenken Einwand Vorbehalt
  Befürworter Anhänger Unterstützer | Behörde Amt Dienststelle | Beileid Mitgefühl Anteilnahme | Bericht Report
  Beschäftigter Mitarbeiter Angestellter Arbeitnehmer Bediensteter Arbeiter Belegschaft Personal Kollege Arbeitskraft | Betreiber Eigentümer Besitzer Inhaber
  Betriebsrat Arbeitnehmervertretung Personalrat | Bewährung Bewährungsstrafe | Biologe Forscher Wissenschaftler | Brand Feuer Flammen | Bremse Bremsanlage
  Bruder Geschwister | Brücke Überführung | Buch Roman Werk | Bund Bundesregierung | Bürger Einwohner Bewohner Bevölkerung
  Bürgerentscheid Volksentscheid Abstimmung Referendum Volksabstimmung Votum Entscheid | Bürgermeister Oberbürgermeister Stadtoberhaupt Rathauschef Gemeindeoberhaupt
  Chef Leiter Geschäftsführer Vorsitzender Direktor Vorstand Vorstandschef Vorstandsvorsitzender Firmenchef Unternehmenschef Geschäftsführung Führung
  Darstellung Aussage Behauptung Angabe | Daten Informationen | Defekt Schaden Störung | Dokument Papier Unterlage Akte | Dorf Ort Ortschaft Gemeinde
  Ehefrau Frau Gattin Ehepartnerin | Ehemann Mann Gatte Ehepartner | Einnahme Erlös Ertrag | Einsatzkraft Helfer Retter Rettungskraft Kraft | Elektroauto Stromer
  Elektrorad Pedelec E-Bike | Entfernung Distanz | Entwurf Vorlage | Ergebnis Resultat Befund Erkenntnis | Ermittler Fahnder Polizei | Ermäßigung Rabatt Nachlass
  Essen Nahrung Verpflegung | Fabrik Werk Betrieb Produktionsstätte Anlage | Fachzeitschrift Fachblatt Zeitschrift Journal Magazin | Fahrer Lenker | Fall Vorfall
  Fehler Panne Defekt Mangel | Festival Fest Filmfest | Festivalleiter Festivalchef Leiter | Feuerwehrmann Feuerwehrleute Feuerwehr
  Filiale Geschäftsstelle Zweigstelle Niederlassung Standort | Film Streifen Werk | Finanzaufsicht Aufsicht Aufsichtsbehörde
  Firma Unternehmen Betrieb Konzern Gesellschaft Hersteller Produzent Anbieter | Flughafen Airport | Fläche Gelände | Flüchtling Geflüchteter Asylbewerber Schutzsuchender
  Forscher Wissenschaftler Experte Fachmann Autor Studienautor | Frist Termin | Gebäude Haus Bau Bauwerk | Gebühr Abgabe Beitrag Entgelt | Gegner Kritiker
  Geld Mittel Summe Betrag Kapital | Gelände Areal Grundstück | Gemeinde Kommune Stadt Ort Ortschaft
  Gemeinderat Stadtrat Kommunalparlament Rat Ratsversammlung Gemeindevertretung | Gericht Kammer Richter Senat Justiz Landgericht Amtsgericht
  Gewerbegebiet Industriegebiet Gewerbepark | Gewinn Überschuss Ertrag Profit Ergebnis | Grenze Grenzübergang | Gründer Mitgründer | Güterzug Frachtzug
  Haft Gefängnis Freiheitsstrafe Haftstrafe Gefängnisstrafe | Halbzeit Hälfte | Haltesignal Signal | Handel Geschäft | Hangrutsch Erdrutsch | Hauptrolle Hauptdarsteller
  Haushalt Familie | Helfer Freiwilliger Retter | Historiker Forscher Wissenschaftler | Hitze Wärme | Hubschrauber Helikopter | Hydrologe Forscher Wissenschaftler Geologe
  Hälfte | Impfung Impfstoff | Initiative Bündnis Bürgerinitiative | Insolvenz Pleite Bankrott Konkurs zahlungsunfähig Zahlungsunfähigkeit
  Institut Forschungsinstitut Einrichtung | Institut Haus Bank | Jahresbeginn Jahresanfang Januar | Jahresende Jahreswechsel Dezember | Jury Preisgericht | Kabel Leitung
  Kind Sohn Tochter | Klima | Kosten Ausgabe Aufwand | Krankenkasse Kasse Krankenversicherung | Kredit Darlehen Anleihe
  Kunde Abnehmer Käufer Verbraucher Konsument Kundschaft | Kälte Frost | Küste Ufer | Laden Geschäft Filiale Markt | Lage Situation Zustand | Lager Depot Lagerhalle Halle
  Landkreis Kreis | Landwirtschaft Agrarwirtschaft | Lokführer Zugführer Lokomotivführer | Lärm Krach | Läufer Athlet Sportler | Maler Künstler | Mangel Missstand Defizit
  Mannschaft Team Elf Auswahl Klub | Markt Branche | Medikament Arzneimittel Präparat Mittel Wirkstoff | Meister Champion Titelträger | Meisterschaft Titel | Menge Masse
  Mitglied Angehöriger | Museum Haus | Mutter Mama | Möglichkeit Chance Gelegenheit Option | Nachfolger Nachfolge | Nachfrage Bedarf | Nebenwirkung Begleiterscheinung
  Nähe Umgebung | Opfer Geschädigter | Organisation Vereinigung | Paar Ehepaar Eheleute | Passagier Fahrgast Reisender Insasse | Physiker Forscher Wissenschaftler
  Pilot Flugzeugführer | Pokalfinale Pokal | Preis Kosten Kaufpreis | Preis Auszeichnung Ehrung Trophäe | Preisgeld Auszeichnung Dotierung
  Proband Teilnehmer Versuchsperson Studienteilnehmer | Prozess Verfahren Gerichtsverfahren Verhandlung | Regierungschef Ministerpräsident Kanzler Premier Premierminister
  Regionalzug Personenzug Regionalbahn Zug | Regisseur Filmemacher | Rekord Bestmarke Bestleistung | Rente Pension Altersversorgung | Rest Verbleibende | Saison Spielzeit
  Schiedsrichter Unparteiischer | Schiff Frachter | Schlamm Geröll | Schweigen Stille | Schütze Werfer Torschütze Torjäger | Senior Rentner Ältere | Senioren Rentner
  Sieger Gewinner | Siegerfilm Gewinnerfilm Film | Spiel Partie Begegnung Duell | Sportler Athlet | Sprecher Vertreter
  Staatsanwaltschaft Anklage Ankläger Staatsanwalt Anklagebehörde | Stellvertreter Vize | Strecke Verbindung Linie Route
  Studie Untersuchung Forschungsarbeit Arbeit Analyse Erhebung | Symptom Beschwerde | Sänger Musiker | Technik Technologie | Teilnehmer Mitwirkender | Teilzeit
  Telefon Handy Smartphone | Tempo Geschwindigkeit | Theater Bühne Schauspielhaus | Therapie Behandlung Einnahme Kur | Titelverteidiger Vorjahressieger
  Torwart Keeper Torhüter | Tourist Urlauber Reisender Gast | Trainer Coach Chefcoach Cheftrainer | Umgebung Umland Umkreis Nähe | Umwelt Natur | Unglück Unfall Katastrophe
  Unterkunft Bleibe | Ursprung Herkunft | Urteil Richterspruch Entscheidung Strafe | Vater Papa | Verband Vereinigung Organisation | Verhalten Vorgehen | Verkehr
  Verlust Minus Fehlbetrag Defizit | Versuch Experiment Test | Verteidigung Verteidiger Anwalt | Verwaltung Behörde Rathaus Stadtverwaltung Amt Gemeindeverwaltung
  Vorgehen Handeln | Vorhaben Projekt Plan Planung Maßnahme Unterfangen Initiative | Vorjahr Jahr | Vorschrift Regel Bestimmung Auflage | Vorsitz Leitung Vorsitzender
  Vorstand Leitung Führung Spitze | Vorstellung Aufführung Vorführung | Votum Entscheidung Ergebnis Abstimmung Entscheid | Wahlbeteiligung Beteiligung | Wasser Trinkwasser
  Wirtschaft Konjunktur | Wochenende | Zeitraum Zeit Frist Periode | Zeitung Blatt Medium | Zeuge Augenzeuge | Zugunglück Zusammenstoß Bahnunglück Unglück
  Zusammenstoß Kollision Unfall Unglück | Zuschuss Förderung Fördermittel Subvention Beihilfe Fördergeld Zuwendung Unterstützung
`;
