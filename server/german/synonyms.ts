import { frameOf } from "#german/converse-verbs.ts";
import { everydaySynonyms } from "#german/everyday-synonyms.ts";
import { outcomes } from "#german/outcomes.ts";
import { stem } from "#german/stems.ts";

/** The groups of near synonyms a word belongs to: everyday German of any subject, verbs of one exchange, words of one outcome. */
export function synonymGroups(lower: string, stemmed: string, lemmas: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (const key of [stemmed, ...lemmas.map(stem)]) for (const group of groups.get(key) ?? []) found.add(group);
  for (const lemma of lemmas) {
    const frame = frameOf(lemma);
    if (frame) found.add(numberOf(`relation ${frame.relation}`));
  }
  for (const { kind } of outcomes(lower)) found.add(numberOf(`outcome ${kind}`));
  return [...found];
}

const numbers = new Map<string, number>();
const numberOf = (name: string): number => {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size + 1000);
  return numbers.size + 999;
};

/** One group a line; general vocabulary only. */
const table = `
  steigen zunehmen wachsen ansteigen anwachsen klettern zulegen erhöhen anziehen Anstieg Zunahme Zuwachs Wachstum Plus Erhöhung vergrößern
  sinken fallen abnehmen zurückgehen schrumpfen nachlassen verringern reduzieren senken mindern Rückgang Abnahme Minus einbrechen absinken Senkung vermindern
  beginnen anfangen starten eröffnen Beginn Start Auftakt anlaufen
  enden aufhören beenden abschließen Ende Schluss Abschluss auslaufen
  sagen erklären mitteilen betonen äußern meinen angeben aussagen bekanntgeben verkünden
  berichten melden schreiben vermelden schildern Bericht Meldung
  benötigen brauchen erfordern Bedarf
  nutzen benutzen verwenden gebrauchen einsetzen anwenden Nutzung Verwendung Einsatz
  bauen errichten erbauen konstruieren Bau Errichtung
  gründen Gründung einrichten Einrichtung
  kaufen erwerben anschaffen beschaffen Kauf Erwerb
  zeigen belegen nachweisen ergeben hervorgehen darlegen beweisen
  finden entdecken aufspüren herausfinden Fund Entdeckung
  untersuchen erforschen analysieren prüfen auswerten Untersuchung Analyse Studie Auswertung
  helfen unterstützen Hilfe Unterstützung beistehen
  ändern verändern wandeln umwandeln Änderung Veränderung Wandel
  schließen dichtmachen stilllegen Schließung Stilllegung
  leiten führen Leiter Chef Leitung Vorsitzender vorstehen anführen
  treffen begegnen zusammenkommen Treffen Begegnung Zusammenkunft
  Mensch Person Leute
  Firma Unternehmen Konzern Betrieb Hersteller Gesellschaft
  Forscher Wissenschaftler Experte Fachmann Fachleute Autor Expertin
  Auto Wagen Pkw Fahrzeug
  Polizist Beamter
  Junge Kind Mädchen Jugendlicher
  Regierung Kabinett
  Präsident Staatschef Staatsoberhaupt
  Ware Gut Produkt
  wichtig bedeutend zentral essenziell wesentlich entscheidend
  groß riesig gewaltig enorm massiv erheblich umfangreich beträchtlich stark deutlich
  klein gering niedrig begrenzt wenig minimal
  hoch groß
  schnell rasch zügig rasant rapide
  Kritik kritisieren bemängeln rügen tadeln
  Kosten kosten Preis Ausgabe
  bezahlen zahlen ausgeben überweisen Zahlung
  verdienen einnehmen erwirtschaften Einnahme Erlös Umsatz
  arbeiten beschäftigen Mitarbeiter Beschäftigter Angestellter Arbeitnehmer anstellen
  entlassen streichen abbauen Entlassung Abbau Stellenabbau
  wohnen leben Einwohner Bewohner Bevölkerung
  Frau Mann Person
  Verletzter verletzen verwunden
  Unglück Unfall
  Feuer Brand brennen
  gewinnen siegen besiegen schlagen Sieg Erfolg Gewinn
  verlieren unterliegen Niederlage
  verlieren einbüßen schrumpfen
  fordern verlangen Forderung
  tragen übernehmen bezahlen
  bekämpfen kämpfen
  schätzen beziffern veranschlagen taxieren rechnen
  sprechen reden sagen Gespräch Unterredung
  bieten anbieten Angebot
  zusagen versprechen zusichern Zusage Versprechen
  erzielen schießen Treffer Tor
  Spiel Partie Begegnung Match
  Mannschaft Team Elf
  Trainer Coach
  Gebäude Haus Bauwerk
  Strecke Weg Route
  dauern andauern währen
  stammen herkommen kommen
  heißen nennen bezeichnen lauten Name Titel tragen
  entstehen bilden hervorgehen
  verhindern vermeiden abwenden unterbinden
  erlauben gestatten genehmigen zulassen Erlaubnis Genehmigung
  verbieten untersagen Verbot
  beschließen entscheiden verabschieden Beschluss Entscheidung
  wählen Wahl abstimmen
  verlassen abreisen weggehen ausscheiden
  ankommen eintreffen Ankunft
  Grund Ursache Anlass
  Folge Konsequenz Auswirkung Ergebnis Resultat
  Ziel Zweck Absicht
  Chance Möglichkeit Gelegenheit
  Gefahr Risiko Bedrohung
  Beginn Anfang
  Gespräch Unterredung Unterhaltung Interview
`;

const groups: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  [table, everydaySynonyms]
    .flatMap((lines) => lines.trim().split("\n"))
    .forEach((line, group) => {
      for (const word of line.trim().split(/\s+/)) {
        const key = stem(word);
        const known = found.get(key);
        if (known) known.push(group);
        else found.set(key, [group]);
      }
    });
  return found;
})();
