/** Near synonyms of who and what is spoken of; groups stand between bars and line ends, everyday German of any subject. Kinds of one thing ("Montag, Dienstag") never share one. */
export const nounSynonyms = `
  Mensch Person Leute Bürger | Firma Unternehmen Konzern Betrieb Hersteller Gesellschaft Anbieter Betreiber
  Forscher Wissenschaftler Experte Fachmann Fachleute Autor Expertin Spezialist Sachverständiger Gutachter
  Auto Wagen Pkw Fahrzeug | Lkw Lastwagen Laster Lastkraftwagen | Fahrrad Rad | Zug Bahn Eisenbahn
  Flugzeug Maschine Flieger Jet | Schiff Boot Dampfer | Polizist Beamter Polizei
  Junge Kind Mädchen Jugendlicher Minderjähriger | Regierung Kabinett | Machthaber Diktator Herrscher
  Bürgermeister Rathauschef Oberbürgermeister Stadtoberhaupt Amtsinhaber | Minister Ressortchef
  Abgeordneter Parlamentarier | Parlament Volksvertretung | Ministerium Ressort | Behörde Amt
  Ware Gut Produkt Artikel Erzeugnis | Frau Mann Person | Unglück Unfall | Spiel Partie Begegnung Match
  Mannschaft Team Elf | Trainer Coach | Verein Klub Club | Stadion Arena | Zuschauer Fan Besucher Gast Publikum
  Spieler Profi | Torjäger Stürmer Torschütze Angreifer | Liga Klasse Spielklasse | Wettkampf Wettbewerb Turnier
  Rekord Bestmarke | Niederlage Pleite | Gebäude Haus Bauwerk | Fabrik Werk Produktionsstätte | Strecke Weg Route Trasse
  Straße Chaussee | Grund Ursache Anlass Auslöser | Folge Konsequenz Auswirkung Ergebnis Resultat | Ziel Zweck Absicht
  Chance Möglichkeit Gelegenheit | Gefahr Risiko Bedrohung | Interview Gespräch Unterredung Unterhaltung
  Stelle Arbeitsplatz Job Arbeitsstelle Posten | Lohn Gehalt Verdienst Bezahlung Vergütung Entgelt Einkommen
  Tarif Tarifvertrag | Gewerkschaft Arbeitnehmervertretung | Arbeitgeber Dienstherr | Rente Pension Ruhestand
  Steuer Abgabe | Eintritt Eintrittspreis Einlass | Geld Mittel Finanzmittel | Kredit Darlehen | Zins Zinssatz
  Haushalt Etat Budget | Zuschuss Subvention Beihilfe Fördermittel | Hilfe Beistand Soforthilfe
  Entschädigung Schadenersatz Wiedergutmachung | Belohnung Prämie Finderlohn | Bußgeld Geldbuße Geldstrafe
  Haft Gefängnis Freiheitsstrafe Haftstrafe | Verbrechen Straftat Delikt Tat | Täter Verbrecher Straftäter Angreifer
  Verdächtiger Tatverdächtiger Beschuldigter | Richter Gericht | Anwalt Verteidiger Rechtsanwalt Jurist
  Staatsanwalt Ankläger Staatsanwaltschaft Bundesanwaltschaft | Prozess Verfahren Gerichtsverfahren Gerichtsprozess
  Berufung Revision Rechtsmittel | Gesetz Vorschrift Regelung Regel Bestimmung
  Vertrag Abkommen Vereinbarung Kontrakt Pakt | Opfer Leidtragender Betroffener
  Krankenhaus Klinik Hospital Spital Klinikum | Arzt Mediziner Doktor | Pfleger Pflegekraft Krankenschwester
  Patient Kranker | Medikament Arznei Arzneimittel | Operation Eingriff OP OPs | Epidemie Seuche | Schule Lehranstalt
  Lehrer Lehrkraft Pädagoge | Schüler Schulkind | Student Studierender | Unterricht Schulstunde
  Kindergarten Kita Kindertagesstätte | Umfrage Befragung Erhebung | Studie Untersuchung Forschungsarbeit Analyse
  Fachzeitschrift Zeitschrift Journal | Zeitung Blatt | Medien Presse | Sender Rundfunk
  Journalist Reporter Berichterstatter | Sprecher Pressesprecher | Buch Werk Band | Schriftsteller Autor | Film Streifen
  Museum Sammlung | Gemälde Bild | Schauspieler Darsteller | Musiker Künstler | Kirche Gotteshaus
  Pfarrer Geistlicher Priester | Stadt Kommune Gemeinde Ort | Dorf Ortschaft Gemeinde | Land Staat Nation
  Gebiet Region Gegend | Grenze Landesgrenze | Hauptstadt Metropole | Berg Gipfel | Fluss Strom | See Gewässer
  Meer Ozean | Wald Forst | Acker Feld | Bauer Landwirt | Tier Lebewesen | Hund Vierbeiner | Vogel Federvieh
  Baum Gehölz | Pflanze Gewächs | Wetter Witterung | Sturm Unwetter Orkan | Hitze Hitzewelle | Dürre Trockenheit
  Erdbeben Beben | Katastrophe Unglück | Helfer Retter Einsatzkraft Rettungskraft | Feuerwehr Löschkraft
  Armee Streitkräfte Militär Heer Truppe | Soldat Kämpfer Militärangehöriger Truppe | Waffe Rüstungsgut
  Geschoss Granate Projektil | Krieg Konflikt Kämpfe | Frieden Waffenruhe Waffenstillstand | Angriff Attacke Offensive
  Anschlag Attentat | Flüchtling Geflüchteter Vertriebener | Migrant Zuwanderer Einwanderer
  Wahl Abstimmung Votum Urnengang | Wähler Stimmberechtigter Wahlberechtigter | Vorsprung Abstand Differenz
  Mehrheit Überzahl | Partei Fraktion | Kandidat Bewerber Herausforderer
  Gegner Konkurrent Kontrahent Rivale Herausforderer | Koalition Bündnis | Opposition Gegnerschaft
  Treffen Gipfel Konferenz Tagung | Einsatz Mission | Streit Auseinandersetzung Zwist Konflikt | Lösung Ausweg
  Problem Schwierigkeit | Fehler Irrtum Panne | Schaden Sachschaden | Höhe Umfang Ausmaß | Länge Strecke
  Größe Ausdehnung | Bestand Vorrat | Teil Abschnitt | Stück Exemplar | Zeitpunkt Termin Datum | Jahrzehnt Dekade
  Energie Strom | Heizung Wärmeversorgung | Benzin Kraftstoff Sprit Treibstoff | Öl Erdöl | Gas Erdgas | Getränk Trunk
  Kleidung Bekleidung | Handy Smartphone Mobiltelefon | Computer Rechner PC | Internet Netz | Programm Software
  Maschine Anlage | Firmenchef Geschäftsführer Vorstandschef Chef Unternehmenschef | Aufsichtsrat Kontrollgremium
  Aktionär Anteilseigner | Kunde Verbraucher Käufer Konsument | Fahrgast Passagier Reisender
  Tourist Urlauber Feriengast | Urlaub Ferien | Nachbar Anwohner Anlieger | Freund Kumpel | Ehefrau Gattin Frau
  Ehemann Gatte Mann | Verhältnis Beziehung | Meinung Ansicht Auffassung Standpunkt | Vorwurf Anschuldigung
  Hinweis Anzeichen Indiz | Gutachten Expertise | Antrag Gesuch | Amtszeit Legislatur | Zusammenarbeit Kooperation
  Freundschaft Verbundenheit | Gegenleistung Gegenzug | Nachschub Versorgung
  Gehalt Lohn Einkommen Verdienst Bezahlung verdienen | Geld Mittel Summe Betrag | Schulden Verschuldung Verbindlichkeit
  Pleite Insolvenz Bankrott Konkurs zahlungsunfähig | Gebühr Entgelt Beitrag
  Arbeit Job Stelle Arbeitsplatz Anstellung Posten | Beruf Job Tätigkeit
  Arbeiter Beschäftigter Angestellter Mitarbeiter Kollege Personal Belegschaft | Lehrling Azubi Auszubildender
  Ausbildung Lehre | Universität Hochschule Uni University
  Fachmann Experte Sachverständiger Spezialist Kenner Gutachter | Jugendlicher Teenager Heranwachsender | Säugling Baby
  Senior Rentner | Ehepaar Paar | Verwandter Angehöriger Familie | Bündnis Allianz Pakt Partnerschaft
  Verbündeter Partner Bündnispartner | Gegner Feind Widersacher | Bürger Einwohner Bewohner | Straße Weg Gasse
  Fahrbahn Straße | Etage Stockwerk Geschoss | Bücherei Bibliothek | Krankheit Erkrankung Leiden krank erkranken
  Lebensmittel Nahrungsmittel Nahrung Essen | Wohnung Apartment Unterkunft
  Verband Vereinigung Verein Bund Zusammenschluss | Chef Leiter Direktor Boss Vorgesetzter Leitung Geschäftsführer
  Sprecher Wortführer | Anführer Führer Machthaber Herrscher | Staatschef Präsident Staatsoberhaupt Machthaber
  Ministerpräsident Regierungschef Premier Premierminister | Abkommen Vertrag Vereinbarung Übereinkunft
  Hochwasser Flut Überschwemmung Überflutung | Rest übrig | Anteil Quote Prozentsatz Prozent | Zahl Anzahl Menge Angabe
  Angabe Zahl Daten Information | Unterschied Differenz | Schuld verantwortlich verschulden Verantwortung
  Auswirkung Folge Wirkung Konsequenz | Erfolg erfolgreich Durchbruch | Krise Notlage | Mangel Knappheit fehlen
  Sitzung Tagung Versammlung Treffen | Gipfel Gipfeltreffen | Brief Schreiben | Botschaft Nachricht Mitteilung
  Artikel Beitrag Bericht | Bild Foto Aufnahme Fotografie | Konzert Aufführung Auftritt | Ausstellung Schau
  Veranstaltung Fest | Feier feiern Fest | Turnier Meisterschaft | Fan Anhänger | Kunde Käufer Abnehmer
  Geschäft Laden Filiale | Auftrag beauftragen bestellen Auftraggeber | Aufgabe Pflicht | Amt Funktion Posten Rolle
  Rolle Aufgabe Funktion | Bedeutung bedeuten heißen | Merkmal Eigenschaft Kennzeichen | Teil Stück Bestandteil
  Gerät Apparat Maschine | Anlage Werk | Strom Elektrizität | Müll Abfall | Meer See | Himmel All Weltraum Weltall
`;
