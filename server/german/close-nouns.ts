/**
 * Nouns that newspapers put for one another, groups between bars and line ends; a word may stand in several. General German of any subject: institutions,
 * offices, money, work, events, places. Each line keeps a report true when one word takes another's place.
 */
export const closeNouns = `
  Vorhaben Projekt Plan Planung Maßnahme Unterfangen Initiative | Arbeitsplatz Job Stelle Arbeitsstelle Posten
  Beschäftigter Mitarbeiter Angestellter Arbeitnehmer Bediensteter Arbeiter Belegschaft Personal Kollege Arbeitskraft | Arbeitgeber Firma Unternehmen
  Firma Unternehmen Betrieb Konzern Gesellschaft Hersteller Produzent Anbieter | Kunde Abnehmer Käufer Verbraucher Konsument Kundschaft
  Anteilseigner Aktionär Gesellschafter | Anleger Investor Geldgeber | Filiale Geschäftsstelle Zweigstelle Niederlassung Standort
  Laden Geschäft Filiale Markt | Fabrik Werk Betrieb Produktionsstätte Anlage
  Chef Leiter Geschäftsführer Vorsitzender Direktor Vorstand Vorstandschef Vorstandsvorsitzender Firmenchef Unternehmenschef Geschäftsführung Führung
  Stellvertreter Vize | Vorstand Leitung Führung Spitze | Gründer Mitgründer | Betreiber Eigentümer Besitzer Inhaber
  Gewerkschaft Arbeitnehmervertretung | Betriebsrat Arbeitnehmervertretung Personalrat | Lohn Gehalt Verdienst Bezahlung Einkommen Vergütung
  Gewinn Überschuss Ertrag Profit Ergebnis | Verlust Minus Fehlbetrag Defizit | Umsatz Erlös Einnahme | Einnahme Erlös Ertrag | Kosten Ausgabe Aufwand
  Preis Kosten Kaufpreis | Zuschuss Förderung Fördermittel Subvention Beihilfe Fördergeld Zuwendung Unterstützung | Geld Mittel Summe Betrag Kapital
  Kredit Darlehen Anleihe | Steuer Abgabe | Gebühr Abgabe Beitrag Entgelt | Schulden Verbindlichkeit | Haushalt Etat Budget | Anteil Quote Prozentsatz
  Aktie Wertpapier Papier | Insolvenz Pleite Bankrott Konkurs zahlungsunfähig Zahlungsunfähigkeit | Markt Branche | Handel Geschäft
  Wirtschaft Konjunktur | Vertrag Abkommen Vereinbarung Kontrakt | Auftrag Bestellung Order | Angebot Offerte | Nachfrage Bedarf
  Lager Depot Lagerhalle Halle | Bürger Einwohner Bewohner Bevölkerung | Anwohner Bewohner Nachbar Anlieger | Wähler Wahlberechtigter Stimmberechtigter
  Bürgerentscheid Volksentscheid Abstimmung Referendum Volksabstimmung Votum Entscheid | Wahlbeteiligung Beteiligung | Wahl Urnengang Abstimmung
  Votum Entscheidung Ergebnis Abstimmung Entscheid | Gemeinde Kommune Stadt Ort Ortschaft | Stadt Kommune | Dorf Ort Ortschaft Gemeinde
  Gemeinderat Stadtrat Kommunalparlament Rat Ratsversammlung Gemeindevertretung
  Bürgermeister Oberbürgermeister Stadtoberhaupt Rathauschef Gemeindeoberhaupt | Verwaltung Behörde Rathaus Stadtverwaltung Amt Gemeindeverwaltung
  Behörde Amt Dienststelle | Ministerium Ressort | Minister Ressortchef | Regierungschef Ministerpräsident Kanzler Premier Premierminister
  Staatschef Präsident Staatsoberhaupt | Regierung Kabinett | Parlament Volksvertretung | Abgeordneter Parlamentarier Volksvertreter | Partei
  Koalition Bündnis | Bündnis Allianz | Landkreis Kreis | Land Staat | Bund Bundesregierung | Grenze Grenzübergang | Gesetz Regelung Vorschrift
  Vorschrift Regel Bestimmung Auflage | Entwurf Vorlage | Gericht Kammer Richter Senat Justiz Landgericht Amtsgericht
  Staatsanwaltschaft Anklage Ankläger Staatsanwalt Anklagebehörde | Anwalt Rechtsanwalt Verteidiger Jurist | Verteidigung Verteidiger Anwalt
  Angeklagter Beschuldigter Mandant | Beschuldigter Verdächtiger Tatverdächtiger | Täter Verbrecher
  Haft Gefängnis Freiheitsstrafe Haftstrafe Gefängnisstrafe | Bewährung Bewährungsstrafe | Prozess Verfahren Gerichtsverfahren Verhandlung
  Revision Rechtsmittel Berufung | Urteil Richterspruch Entscheidung Strafe | Tat Verbrechen Straftat Delikt | Fall Vorfall | Ermittler Fahnder Polizei
  Polizei Beamter Polizist | Zeuge Augenzeuge | Opfer Geschädigter | Ehefrau Frau Gattin Ehepartnerin | Ehemann Mann Gatte Ehepartner
  Paar Ehepaar Eheleute | Vater Papa | Mutter Mama | Kind Sohn Tochter | Bruder Geschwister | Angehöriger Familie Verwandter Hinterbliebener
  Jugendlicher Heranwachsender Teenager | Senior Rentner Ältere | Schüler Schulkind | Lehrer Lehrkraft Pädagoge | Arzt Mediziner Doktor
  Patient Kranker | Klinik Krankenhaus Klinikum Hospital Spital | Krankheit Erkrankung Leiden | Medikament Arzneimittel Präparat Mittel Wirkstoff
  Impfung Impfstoff | Krankenkasse Kasse Krankenversicherung | Pfleger Pflegekraft | Therapie Behandlung Einnahme Kur | Haushalt Familie
  Symptom Beschwerde | Nebenwirkung Begleiterscheinung | Proband Teilnehmer Versuchsperson Studienteilnehmer | Teilnehmer Mitwirkender
  Forscher Wissenschaftler Experte Fachmann Autor Studienautor | Biologe Forscher Wissenschaftler | Physiker Forscher Wissenschaftler
  Hydrologe Forscher Wissenschaftler Geologe | Historiker Forscher Wissenschaftler | Universität Hochschule Uni
  Institut Forschungsinstitut Einrichtung | Studie Untersuchung Forschungsarbeit Arbeit Analyse Erhebung | Umfrage Befragung Erhebung
  Fachzeitschrift Fachblatt Zeitschrift Journal Magazin | Zeitung Blatt Medium | Ergebnis Resultat Befund Erkenntnis | Versuch Experiment Test
  Gerät Apparat | Technik Technologie | Computer Rechner | Programm Software | Fehler Panne Defekt Mangel | Defekt Schaden Störung
  Mangel Missstand Defizit | Unglück Unfall Katastrophe | Zugunglück Zusammenstoß Bahnunglück Unglück | Zusammenstoß Kollision Unfall Unglück
  Katastrophe Unglück | Brand Feuer Flammen | Sturm Orkan Unwetter | Hochwasser Überschwemmung Flut | Erdbeben Beben | Schlamm Geröll
  Einsatzkraft Helfer Retter Rettungskraft Kraft | Helfer Freiwilliger Retter | Feuerwehrmann Feuerwehrleute Feuerwehr | Hubschrauber Helikopter
  Flugzeug Maschine Jet Flieger | Pilot Flugzeugführer | Flughafen Airport | Passagier Fahrgast Reisender Insasse | Zug Bahn
  Regionalzug Personenzug Regionalbahn Zug | Güterzug Frachtzug | Lokführer Zugführer Lokomotivführer | Bahnhof Station | Haltesignal Signal
  Fahrer Lenker | Auto Wagen Pkw Fahrzeug | Fahrrad Rad | Elektrorad Pedelec E-Bike | Elektroauto Stromer | Lastwagen Lkw Laster | Schiff Frachter
  Boot Schiff | Straße Fahrbahn | Strecke Verbindung Linie Route | Verkehr | Verspätung Verzögerung | Umgebung Umland Umkreis Nähe | Nähe Umgebung
  Gelände Areal Grundstück | Gewerbegebiet Industriegebiet Gewerbepark | Fläche Gelände | Gebäude Haus Bau Bauwerk | Wohnung Apartment
  Unterkunft Bleibe | Brücke Überführung | Fluss Strom | See Gewässer | Berg Gipfel | Wald Forst | Bauer Landwirt | Landwirtschaft Agrarwirtschaft
  Tier Lebewesen | Gebiet Region Gegend | Küste Ufer | Mannschaft Team Elf Auswahl Klub | Verein Klub | Trainer Coach Chefcoach Cheftrainer
  Spieler Profi | Stürmer Angreifer | Torwart Keeper Torhüter | Schiedsrichter Unparteiischer | Spiel Partie Begegnung Duell | Tor Treffer
  Saison Spielzeit | Meisterschaft Titel | Meister Champion Titelträger | Titelverteidiger Vorjahressieger | Sieger Gewinner | Sieg Erfolg
  Halbzeit Hälfte | Stadion Arena | Läufer Athlet Sportler | Sportler Athlet | Rekord Bestmarke Bestleistung | Wettkampf Wettbewerb Turnier
  Fan Anhänger | Zuschauer Besucher Publikum | Besucher Gast | Tourist Urlauber Reisender Gast | Preis Auszeichnung Ehrung Trophäe
  Preisgeld Auszeichnung Dotierung | Film Streifen Werk | Pokalfinale Pokal | Schütze Werfer Torschütze Torjäger | Hangrutsch Erdrutsch | Neubau bauen
  Siegerfilm Gewinnerfilm Film | Regisseur Filmemacher | Schauspieler Darsteller | Hauptrolle Hauptdarsteller | Vorstellung Aufführung Vorführung
  Konzert Auftritt | Sänger Musiker | Schriftsteller Autor | Buch Roman Werk | Gemälde Bild | Maler Künstler | Theater Bühne Schauspielhaus
  Festival Fest Filmfest | Festivalleiter Festivalchef Leiter | Jury Preisgericht | Vorsitz Leitung Vorsitzender | Museum Haus | Sprecher Vertreter
  Initiative Bündnis Bürgerinitiative | Gegner Kritiker | Befürworter Anhänger Unterstützer | Verband Vereinigung Organisation
  Organisation Vereinigung | Mitglied Angehöriger | Kollege Mitarbeiter | Nachfolger Nachfolge | Amt Posten Stelle | Institut Haus Bank
  Bank Geldhaus Kreditinstitut Institut Geldinstitut | Finanzaufsicht Aufsicht Aufsichtsbehörde | Bedenken Einwand Vorbehalt
  Darstellung Aussage Behauptung Angabe | Angabe Auskunft Information | Ansicht Meinung Auffassung Einschätzung Überzeugung | Lage Situation Zustand
  Problem Schwierigkeit | Schwierigkeit Problem | Grund Ursache Anlass | Folge Auswirkung Konsequenz | Ziel Zweck
  Möglichkeit Chance Gelegenheit Option | Vorteil Nutzen | Nachteil | Unterschied Differenz | Teil Abschnitt | Anzahl Zahl Menge | Menge Masse | Hälfte
  Jahresbeginn Jahresanfang Januar | Jahresende Jahreswechsel Dezember | Wochenende | Vorjahr Jahr | Zeitraum Zeit Frist Periode | Frist Termin
  Öl Erdöl | Gas Erdgas | Strom Elektrizität | Energie Strom | Treibstoff Kraftstoff Sprit Benzin | Lebensmittel Nahrungsmittel Nahrung
  Essen Nahrung Verpflegung | Wasser Trinkwasser | Dokument Papier Unterlage Akte | Brief Schreiben | Bericht Report | Gutachten Expertise
  Gutachter Sachverständiger | Abfall Müll | Kabel Leitung | Bremse Bremsanlage | Erfolg Durchbruch | Niederlage Pleite | Verhalten Vorgehen
  Vorgehen Handeln | Ursprung Herkunft | Schweigen Stille | Auslastung Belegung | Ermäßigung Rabatt Nachlass | Abstand Entfernung Distanz
  Entfernung Distanz | Tempo Geschwindigkeit | Lärm Krach | Hitze Wärme | Kälte Frost | Trockenheit Dürre | Niederschlag Regen | Ausstoß Emission
  Umwelt Natur | Klima | Beileid Mitgefühl Anteilnahme | Zusammenarbeit Kooperation | Partner Verbündeter | Rest Verbleibende | Teilzeit
  Kita Kindergarten Kindertagesstätte | Senioren Rentner | Rente Pension Altersversorgung | Flüchtling Geflüchteter Asylbewerber Schutzsuchender
  Ausländer Zuwanderer Migrant | Armee Militär Streitkräfte | Soldat Militärangehöriger | Telefon Handy Smartphone | Internet Netz | Daten Informationen
`;
