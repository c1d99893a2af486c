/**
 * Nouns that newspapers put for one another, groups between bars and line ends; a word may stand in several. General German of any subject: institutions,
 * offices, money, work, events, places. Each line keeps a report true when one word takes another's place.
 */
export const closeNouns = `
  Vorhaben Projekt Plan Planung Maßnahme Unterfangen Initiative
  Beschäftigter Mitarbeiter Angestellter Arbeitnehmer Bediensteter Arbeiter Belegschaft Personal Kollege Arbeitskraft | Arbeitgeber Firma Unternehmen
  Firma Unternehmen Betrieb Konzern Gesellschaft Hersteller Produzent Anbieter | Kunde Abnehmer Käufer Verbraucher Konsument Kundschaft
  Anteilseigner Aktionär Gesellschafter | Anleger Investor Geldgeber | Filiale Geschäftsstelle Zweigstelle Niederlassung Standort
  Laden Geschäft Filiale Markt | Fabrik Werk Betrieb Produktionsstätte Anlage
  Chef Leiter Geschäftsführer Vorsitzender Direktor Vorstand Vorstandschef Vorstandsvorsitzender Firmenchef Unternehmenschef Geschäftsführung Führung
  Stellvertreter Vize | Vorstand Leitung Führung Spitze | Gründer Mitgründer | Betreiber Eigentümer Besitzer Inhaber
  Betriebsrat Arbeitnehmervertretung Personalrat
  Gewinn Überschuss Ertrag Profit Ergebnis | Verlust Minus Fehlbetrag Defizit | Einnahme Erlös Ertrag | Kosten Ausgabe Aufwand
  Preis Kosten Kaufpreis | Zuschuss Förderung Fördermittel Subvention Beihilfe Fördergeld Zuwendung Unterstützung | Geld Mittel Summe Betrag Kapital
  Kredit Darlehen Anleihe | Gebühr Abgabe Beitrag Entgelt
  Aktie Wertpapier Papier | Insolvenz Pleite Bankrott Konkurs zahlungsunfähig Zahlungsunfähigkeit | Markt Branche | Handel Geschäft
  Wirtschaft Konjunktur | Auftrag Bestellung Order | Angebot Offerte | Nachfrage Bedarf
  Lager Depot Lagerhalle Halle | Bürger Einwohner Bewohner Bevölkerung | Anwohner Bewohner Nachbar Anlieger
  Bürgerentscheid Volksentscheid Abstimmung Referendum Volksabstimmung Votum Entscheid | Wahlbeteiligung Beteiligung
  Votum Entscheidung Ergebnis Abstimmung Entscheid | Gemeinde Kommune Stadt Ort Ortschaft | Dorf Ort Ortschaft Gemeinde
  Gemeinderat Stadtrat Kommunalparlament Rat Ratsversammlung Gemeindevertretung
  Bürgermeister Oberbürgermeister Stadtoberhaupt Rathauschef Gemeindeoberhaupt | Verwaltung Behörde Rathaus Stadtverwaltung Amt Gemeindeverwaltung
  Behörde Amt Dienststelle | Regierungschef Ministerpräsident Kanzler Premier Premierminister
  Abgeordneter Parlamentarier Volksvertreter
  Landkreis Kreis | Bund Bundesregierung | Grenze Grenzübergang
  Vorschrift Regel Bestimmung Auflage | Entwurf Vorlage | Gericht Kammer Richter Senat Justiz Landgericht Amtsgericht
  Staatsanwaltschaft Anklage Ankläger Staatsanwalt Anklagebehörde | Verteidigung Verteidiger Anwalt
  Angeklagter Beschuldigter Mandant
  Haft Gefängnis Freiheitsstrafe Haftstrafe Gefängnisstrafe | Bewährung Bewährungsstrafe | Prozess Verfahren Gerichtsverfahren Verhandlung
  Urteil Richterspruch Entscheidung Strafe | Fall Vorfall | Ermittler Fahnder Polizei
  Zeuge Augenzeuge | Opfer Geschädigter | Ehefrau Frau Gattin Ehepartnerin | Ehemann Mann Gatte Ehepartner
  Paar Ehepaar Eheleute | Vater Papa | Mutter Mama | Kind Sohn Tochter | Bruder Geschwister | Angehöriger Familie Verwandter Hinterbliebener
  Senior Rentner Ältere
  Medikament Arzneimittel Präparat Mittel Wirkstoff
  Impfung Impfstoff | Krankenkasse Kasse Krankenversicherung | Therapie Behandlung Einnahme Kur | Haushalt Familie
  Symptom Beschwerde | Nebenwirkung Begleiterscheinung | Proband Teilnehmer Versuchsperson Studienteilnehmer | Teilnehmer Mitwirkender
  Forscher Wissenschaftler Experte Fachmann Autor Studienautor | Biologe Forscher Wissenschaftler | Physiker Forscher Wissenschaftler
  Hydrologe Forscher Wissenschaftler Geologe | Historiker Forscher Wissenschaftler
  Institut Forschungsinstitut Einrichtung | Studie Untersuchung Forschungsarbeit Arbeit Analyse Erhebung
  Fachzeitschrift Fachblatt Zeitschrift Journal Magazin | Zeitung Blatt Medium | Ergebnis Resultat Befund Erkenntnis | Versuch Experiment Test
  Technik Technologie | Fehler Panne Defekt Mangel | Defekt Schaden Störung
  Mangel Missstand Defizit | Unglück Unfall Katastrophe | Zugunglück Zusammenstoß Bahnunglück Unglück | Zusammenstoß Kollision Unfall Unglück
  Brand Feuer Flammen | Schlamm Geröll
  Einsatzkraft Helfer Retter Rettungskraft Kraft | Helfer Freiwilliger Retter | Feuerwehrmann Feuerwehrleute Feuerwehr | Hubschrauber Helikopter
  Pilot Flugzeugführer | Flughafen Airport | Passagier Fahrgast Reisender Insasse
  Regionalzug Personenzug Regionalbahn Zug | Güterzug Frachtzug | Lokführer Zugführer Lokomotivführer | Bahnhof Station | Haltesignal Signal
  Fahrer Lenker | Elektrorad Pedelec E-Bike | Elektroauto Stromer | Schiff Frachter
  Strecke Verbindung Linie Route | Verkehr | Umgebung Umland Umkreis Nähe | Nähe Umgebung
  Gelände Areal Grundstück | Gewerbegebiet Industriegebiet Gewerbepark | Fläche Gelände | Gebäude Haus Bau Bauwerk
  Unterkunft Bleibe | Brücke Überführung | Landwirtschaft Agrarwirtschaft
  Küste Ufer | Mannschaft Team Elf Auswahl Klub | Trainer Coach Chefcoach Cheftrainer
  Torwart Keeper Torhüter | Schiedsrichter Unparteiischer | Spiel Partie Begegnung Duell
  Saison Spielzeit | Meisterschaft Titel | Meister Champion Titelträger | Titelverteidiger Vorjahressieger | Sieger Gewinner
  Halbzeit Hälfte | Läufer Athlet Sportler | Sportler Athlet | Rekord Bestmarke Bestleistung
  Tourist Urlauber Reisender Gast | Preis Auszeichnung Ehrung Trophäe
  Preisgeld Auszeichnung Dotierung | Film Streifen Werk | Pokalfinale Pokal | Schütze Werfer Torschütze Torjäger | Hangrutsch Erdrutsch
  Siegerfilm Gewinnerfilm Film | Regisseur Filmemacher | Hauptrolle Hauptdarsteller | Vorstellung Aufführung Vorführung
  Sänger Musiker | Buch Roman Werk | Maler Künstler | Theater Bühne Schauspielhaus
  Festival Fest Filmfest | Festivalleiter Festivalchef Leiter | Jury Preisgericht | Vorsitz Leitung Vorsitzender | Museum Haus | Sprecher Vertreter
  Initiative Bündnis Bürgerinitiative | Gegner Kritiker | Befürworter Anhänger Unterstützer | Verband Vereinigung Organisation
  Organisation Vereinigung | Mitglied Angehöriger | Nachfolger Nachfolge | Amt Posten Stelle | Institut Haus Bank
  Bank Geldhaus Kreditinstitut Institut Geldinstitut | Finanzaufsicht Aufsicht Aufsichtsbehörde | Bedenken Einwand Vorbehalt
  Darstellung Aussage Behauptung Angabe | Angabe Auskunft Information | Ansicht Meinung Auffassung Einschätzung Überzeugung | Lage Situation Zustand
  Möglichkeit Chance Gelegenheit Option | Menge Masse | Hälfte
  Jahresbeginn Jahresanfang Januar | Jahresende Jahreswechsel Dezember | Wochenende | Vorjahr Jahr | Zeitraum Zeit Frist Periode | Frist Termin
  Essen Nahrung Verpflegung | Wasser Trinkwasser | Dokument Papier Unterlage Akte | Bericht Report
  Kabel Leitung | Bremse Bremsanlage | Verhalten Vorgehen
  Vorgehen Handeln | Ursprung Herkunft | Schweigen Stille | Auslastung Belegung | Ermäßigung Rabatt Nachlass | Abstand Entfernung Distanz
  Entfernung Distanz | Tempo Geschwindigkeit | Lärm Krach | Hitze Wärme | Kälte Frost | Ausstoß Emission
  Umwelt Natur | Klima | Beileid Mitgefühl Anteilnahme | Rest Verbleibende | Teilzeit
  Senioren Rentner | Rente Pension Altersversorgung | Flüchtling Geflüchteter Asylbewerber Schutzsuchender
  Ausländer Zuwanderer Migrant | Telefon Handy Smartphone | Daten Informationen
`;
