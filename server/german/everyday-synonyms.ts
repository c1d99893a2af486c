/**
 * Groups of words that say nearly the same in everyday German, one group a line: general vocabulary, nothing of any one subject. A word may
 * stand in several groups, one for each of its senses; opposites and kinds of one thing ("Montag, Dienstag") never share a line.
 */
export const everydaySynonyms = `
  bekommen erhalten kriegen empfangen beziehen Erhalt Empfang
  sterben umkommen versterben Tod Todesfall
  anstreben erstreben bezwecken beabsichtigen vorhaben planen Absicht Vorhaben Plan
  besuchen Besuch Visite Staatsbesuch besichtigen
  unterschreiben unterzeichnen besiegeln signieren Unterschrift Unterzeichnung
  überprüfen nachprüfen prüfen kontrollieren verifizieren nachprüfbar überprüfbar Überprüfung Prüfung Kontrolle
  beweisen belegen nachweisen bestätigen erwiesen bewiesen Beweis Nachweis Beleg Bestätigung
  stützen untermauern bestätigen bekräftigen erhärten
  beschweren klagen beklagen bemängeln Beschwerde Klage
  klagen verklagen anklagen Klage Anklage
  ärgern verärgern verärgert sauer wütend zornig erbost ungehalten Ärger Wut Zorn Unmut
  enttäuschen enttäuscht frustrieren frustriert Enttäuschung Frust
  freuen erfreuen glücklich froh Freude
  fürchten befürchten sorgen Angst Sorge Furcht Befürchtung
  überraschen verblüffen erstaunen Überraschung
  warnen mahnen Warnung Mahnung
  loben würdigen preisen rühmen Lob Würdigung
  danken bedanken Dank
  entschuldigen Entschuldigung bedauern
  vorwerfen beschuldigen bezichtigen anlasten Vorwurf Beschuldigung
  lügen belügen täuschen Lüge Täuschung
  ausnutzen ausnützen missbrauchen benutzen instrumentalisieren abzocken
  profitieren nützen gewinnen Nutzen Vorteil Profit
  schaden schädigen Schaden Nachteil
  schicken senden entsenden entsandt versenden abschicken Entsendung
  liefern schicken beliefern überlassen Lieferung
  bringen befördern transportieren liefern fahren Transport Beförderung
  verkaufen veräußern absetzen Verkauf
  besitzen gehören Besitzer Eigentümer Inhaber Eigentum Besitz
  spenden stiften Spende Spender
  fördern bezuschussen subventionieren Förderung Zuschuss Subvention Beihilfe
  finanzieren bezahlen aufkommen Finanzierung
  entschädigen ausgleichen ersetzen Entschädigung Ausgleich Ersatz
  kosten Kosten Preis teuer
  verteuern teurer Mehrkosten Verteuerung Preiserhöhung
  verbilligen billiger günstiger Preissenkung
  Gehalt Lohn Einkommen Verdienst Bezahlung verdienen
  Geld Mittel Summe Betrag
  Schulden Verschuldung Verbindlichkeit
  Pleite Insolvenz Bankrott Konkurs zahlungsunfähig
  Gebühr Entgelt Beitrag
  Arbeit Job Stelle Arbeitsplatz Anstellung Posten
  Beruf Job Tätigkeit
  Arbeiter Beschäftigter Angestellter Mitarbeiter Kollege Personal Belegschaft
  Lehrling Azubi Auszubildender
  Ausbildung Lehre
  kündigen entlassen feuern Kündigung Entlassung
  einstellen beenden aufgeben stoppen Einstellung
  ruhen stillstehen pausieren stillliegen
  unterbrechen aussetzen pausieren Unterbrechung Pause
  fortsetzen weiterführen weitermachen fortführen Fortsetzung
  öffnen eröffnen aufmachen Öffnung Eröffnung
  schließen zumachen dichtmachen schließen Schließung
  ausprobieren erproben testen probieren Test Probe Versuch
  versuchen bemühen Versuch Bemühung
  schaffen gelingen erreichen bewältigen
  scheitern misslingen fehlschlagen
  bauen erbauen errichten erstellen Bau Neubau Errichtung
  umbauen sanieren renovieren modernisieren Umbau Sanierung Renovierung
  restaurieren instandsetzen reparieren wiederherstellen Restaurierung Reparatur
  abreißen abbrechen niederreißen abtragen Abriss Abbruch
  entstehen bauen errichten
  zerstören vernichten verwüsten Zerstörung
  beschädigen demolieren Beschädigung
  kaputt defekt beschädigt
  undicht leck
  säubern reinigen putzen sauber Reinigung
  schreiben verfassen Autor Autorin Verfasser
  spielen musizieren
  singen Sänger Gesang
  forschen erforschen Forscher Wissenschaftler Forschung Gelehrter
  lehren unterrichten Lehrer Unterricht
  lernen erlernen
  studieren Studium Student
  Universität Hochschule Uni University
  zählen Zählung
  umfragen befragen Umfrage Befragung Erhebung
  Fachmann Experte Sachverständiger Spezialist Kenner Gutachter
  Schüler Schulkind
  Jugendlicher Teenager Heranwachsender
  Säugling Baby
  Senior Rentner
  Ehepaar Paar
  Ehefrau Gattin Frau
  Ehemann Gatte Mann
  Verwandter Angehöriger Familie
  Freund Kumpel
  Bündnis Allianz Pakt Partnerschaft
  Verbündeter Partner Bündnispartner
  Gegner Feind Widersacher
  Bürger Einwohner Bewohner
  Straße Weg Gasse
  Fahrbahn Straße
  Etage Stockwerk Geschoss
  Bücherei Bibliothek
  Krankenhaus Klinik Hospital Spital
  Arzt Mediziner Doktor
  Medikament Arznei Arzneimittel
  Krankheit Erkrankung Leiden krank erkranken
  gesund genesen Genesung Gesundheit
  verletzen verwunden Verletzung Verletzter Verwundeter
  impfen Impfung
  Lebensmittel Nahrungsmittel Nahrung Essen
  essen fressen verzehren verspeisen
  trinken saufen
  Kleidung Kleider
  Wohnung Apartment Unterkunft
  wohnen leben hausen ansässig
  umziehen Umzug
  Behörde Amt
  Verband Vereinigung Verein Bund Zusammenschluss
  Chef Leiter Direktor Boss Vorgesetzter Leitung Geschäftsführer
  Sprecher Wortführer
  Anführer Führer Machthaber Herrscher
  Staatschef Präsident Staatsoberhaupt Machthaber
  Ministerpräsident Regierungschef Premier Premierminister
  Minister Ressortchef
  Bürgermeister Stadtoberhaupt Oberbürgermeister
  Abgeordneter Parlamentarier
  Abkommen Vertrag Vereinbarung Übereinkunft
  vereinbaren abmachen verabreden Vereinbarung Abmachung
  verhandeln Verhandlung
  beraten besprechen Beratung Besprechung
  fordern verlangen Forderung
  bitten ersuchen Bitte
  einladen Einladung
  ankündigen verkünden bekanntgeben Ankündigung
  zusagen versprechen zusichern Zusage Versprechen
  ablehnen zurückweisen weigern verweigern Ablehnung
  zustimmen billigen einwilligen Zustimmung
  erlauben genehmigen Erlaubnis Genehmigung
  zwingen nötigen Zwang
  verurteilen bestrafen Strafe Urteil
  verhaften festnehmen Verhaftung Festnahme
  stehlen klauen entwenden Diebstahl
  töten umbringen ermorden
  angreifen attackieren überfallen Angriff Attacke Überfall
  verteidigen schützen Verteidigung Schutz
  kämpfen Kampf Gefecht
  fliehen flüchten Flucht
  retten bergen Rettung Bergung
  brennen Brand Feuer
  Hochwasser Flut Überschwemmung Überflutung
  regnen Regen Niederschlag Regenfall
  frieren Frost
  überfahren anfahren
  stürzen fallen Sturz
  explodieren Explosion
  verschwinden abhandenkommen
  suchen fahnden Suche
  entdecken finden aufspüren
  aussterben ausgestorben
  zurückkehren wiederkommen heimkehren Rückkehr zurück
  abreisen fortgehen
  reisen fahren Reise Fahrt
  fliegen Flug
  laufen gehen
  starten beginnen losgehen anfangen Start
  enden aufhören
  fertig fertiggestellt vollendet abschließen Fertigstellung Inbetriebnahme
  dauern währen
  verschieben vertagen verzögern verspäten Verzögerung Verspätung
  warten abwarten
  Termin Zeitpunkt Datum
  Gründer gründen Gründung
  erfinden Erfinder Erfindung
  herstellen produzieren fertigen erzeugen Hersteller Herstellung Produktion Fertigung
  entwickeln Entwickler Entwicklung
  verbessern Verbesserung
  verschlechtern verschlimmern Verschlechterung
  verdoppeln zweifach doppelt
  abnehmen Rückgang weniger
  zunehmen mehr Zuwachs
  ansteigen steigen Anstieg
  Rest übrig
  Anteil Quote Prozentsatz Prozent
  Zahl Anzahl Menge Angabe
  Angabe Zahl Daten Information
  durchschnittlich Mittel Durchschnitt
  genau exakt präzise
  ungefähr etwa
  häufig oft
  sofort umgehend unverzüglich
  Unterschied Differenz
  Grund Ursache Auslöser
  verursachen auslösen hervorrufen führen Auslöser Ursache
  begründen erklären Begründung Erklärung
  Schuld verantwortlich verschulden Verantwortung
  zuständig verantwortlich
  Auswirkung Folge Wirkung Konsequenz
  wirkungslos erfolglos vergeblich
  Erfolg erfolgreich Durchbruch
  Problem Schwierigkeit
  Krise Notlage
  Mangel Knappheit fehlen
  Streit Auseinandersetzung Konflikt Zwist
  Protest Demonstration demonstrieren protestieren
  Streik streiken Ausstand Arbeitsniederlegung
  Sitzung Tagung Versammlung Treffen
  Gipfel Gipfeltreffen
  Rede Ansprache
  Brief Schreiben
  Botschaft Nachricht Mitteilung
  Zeitung Blatt
  Artikel Beitrag Bericht
  Buch Werk
  Bild Foto Aufnahme Fotografie
  Film Streifen
  Konzert Aufführung Auftritt
  Ausstellung Schau
  Veranstaltung Fest
  Feier feiern Fest
  auszeichnen ehren
  Wettbewerb Wettkampf
  Turnier Meisterschaft
  siegen gewinnen Sieger Gewinner
  Verlierer verlieren
  Verein Klub Club
  Fan Anhänger
  Zuschauer Publikum Besucher
  Gast Besucher
  Kunde Käufer Abnehmer
  Geschäft Laden Filiale
  Betrieb Firma Unternehmen
  Auftrag beauftragen bestellen Auftraggeber
  Aufgabe Pflicht
  Amt Funktion Posten Rolle
  Rolle Aufgabe Funktion
  Titel Name heißen
  Bedeutung bedeuten heißen
  Merkmal Eigenschaft Kennzeichen
  Teil Stück Bestandteil
  Gerät Apparat Maschine
  Anlage Werk
  Fahrrad Rad
  Zug Bahn Eisenbahn
  Strom Elektrizität
  Müll Abfall
  füttern Futter
  Bauer Landwirt
  ernten Ernte
  Baum Gehölz
  Wald Forst
  Meer See
  Himmel All Weltraum Weltall
  kalt kühl
  warm heiß
  alt betagt
  neu neuartig
  modern zeitgemäß
  schlecht schlimm
  schön hübsch
  schwierig schwer
  leicht einfach
  gefährlich riskant
  sicher zuverlässig gefahrlos
  ungerecht unfair
  ungleich unausgewogen ungleichmäßig Ungleichgewicht Schieflage
  reich wohlhabend
  berühmt bekannt prominent
  geheim vertraulich
  offiziell amtlich
  früher ehemalig einstig vormalig
  ursprünglich anfangs
  dankbar Dank
  allein einzig
  gemeinsam zusammen
  gegenseitig wechselseitig beiderseitig
  nutzlos vergeblich
  mutig tapfer heldenhaft
  verschmutzen verunreinigen verseuchen Verschmutzung Verunreinigung
  Himmel Weltall
  hoffen erhoffen wünschen Hoffnung Wunsch
  erwarten Erwartung
`;
