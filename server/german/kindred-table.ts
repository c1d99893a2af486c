/** Words of one affair, one group a line: verbs as infinitives, nouns in the singular; general vocabulary only. */
export const kindredLines = `
  hoffen erhoffen wünschen erwarten versprechen Hoffnung Wunsch Erwartung
  mieten pachten Miete Pacht Pächter Mieter
  betreiben unterhalten bewirtschaften Betreiber
  kostenlos gratis umsonst frei kostenfrei unentgeltlich
  besuchen zugänglich offen geöffnet
  aussehen beschreiben Aussehen Beschreibung
  entwerfen zeichnen gestalten planen konzipieren Entwurf Plan Architekt
  komponieren Komponist
  malen Maler Gemälde
  Studie Untersuchung Erhebung Forschungsarbeit Analyse Gutachten
  Freundschaft Verbundenheit
  Nachbar Anwohner
  Bevölkerung Volk Einwohner Menschen
  Dorf Ortschaft Ort Gemeinde
  Stadt Ort Kommune
  Stelle Ort Platz Standort
  Gegend Region Gebiet Landstrich Raum
  Brücke Querung Übergang Überführung
  Einrichtung Institution Organisation Stelle
  Rathaus Stadtverwaltung Gemeindeverwaltung
  Vorsitzender Chef Vorstand Präsident
  Politiker Abgeordneter
  Gesetz Regelung Vorschrift
  Regel Vorgabe Vorschrift
  Sturm Orkan Unwetter
  Unfall Unglück Zusammenstoß
  halbieren Hälfte halb
  wirken bewirken helfen Wirkung
  Preis Auszeichnung Ehrung
  Sache Ding Gegenstand
  Auto Wagen Fahrzeug Pkw
  Flugzeug Maschine
  Schiff Boot
  Energie Strom
  Berg Gipfel
  sterben verunglücken ertrinken ersticken erfrieren verbrennen Toter Leiche Opfer
  erwarten vorhersehen rechnen
  Gewässer Fluss
  Gewässer See
  Gewässer Bach
  Gewässer Meer
  verschmutzen verunreinigen Keim Gift Schadstoff
  Satellit All Weltraum
  Vater Mutter Eltern
  Fahrzeug Lastwagen
  Straße Straßenbrücke Fahrzeug Verkehr
  Arbeit verlieren betroffen entlassen
  Laden Geschäft Filiale
  Universität Hochschule lehren Professor
  Konzert spielen Programm Werk
  Kunde Gast Besucher
  Ausweis Karte
  Kind Schüler Klässler
  teuer kosten Preis
  alt Jahr Alter
  Ort Stelle Straße Platz
  Rücktritt zurücktreten ausscheiden
  Institut Einrichtung
  Behörde Einrichtung
  Firma Einrichtung
  Stiftung Einrichtung
  Unterkunft Haus Wohnung
  Wissenschaftler Professor
  Gerät Maschine Technik
  verzögern verspäten später verschieben Verzug Verspätung
  entdecken bemerken feststellen wahrnehmen auffallen erkennen
  bezahlen beauftragen finanzieren aufkommen Auftrag Auftraggeber
  beisteuern beitragen einzahlen zuschießen aufbringen Beitrag
  mindestens wenigstens
  Jahr jährlich alljährlich
  Monat monatlich
  Woche wöchentlich
  Tag täglich
  heiß Hitze Temperatur Grad warm Wärme
  kalt Kälte Frost Temperatur Grad kühl
  OP OPs Operation operieren
  Demo Demonstration demonstrieren
  Uni Universität Hochschule
  Abi Abitur
  Reha Rehabilitation
  AKW Atomkraftwerk Kernkraftwerk
  Gefängnis Haft verurteilen Freiheitsstrafe
  Stück Drama Oper Schauspiel Komödie Tragödie
  Chef Chefin Leiter leiten
  Arzt Ärztin
  Anwalt Anwältin
  Kollege Kollegin
  Freund Freundin
  Nachbar Nachbarin
  Koch Köchin
  Bauer Bäuerin
  König Königin
  Kunde Kundin
  Pilot Pilotin
  Beamter Beamtin
  Zeuge Zeugin
  starten eröffnen beginnen Premiere
  Nachfolge Nachfolger folgen ablösen nachfolgen
  zornig unzufrieden klagen beklagen kritisieren bemängeln Kritik
  anstecken infizieren erkranken krank Kranker
`;
