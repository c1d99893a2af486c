import { remembering } from "#german/remembering.ts";
import { stem } from "#german/stems.ts";
import { verbForms } from "#german/verb-forms.ts";

/** The poles a word stands at, by number; the opposite of pole p is p ^ 1. */
export const poles: (lower: string) => readonly number[] = remembering(16_384, (lower) => {
  const keys = new Set([lower, stem(lower), ...verbForms(lower).map(({ lemma }) => stem(lemma))]);
  return [...new Set([...keys].flatMap((key) => table.get(key) ?? []))];
});

/** One pair of poles a line: words of everyday German that exclude each other when said of the same thing. First those that tell what becomes of it. */
const fates = `
  steigen ansteigen zunehmen wachsen anwachsen klettern zulegen erhöhen Anstieg Zunahme Zuwachs Wachstum Erhöhung gestiegen gewachsen vergrößern ausweiten | sinken fallen abnehmen zurückgehen schrumpfen verringern reduzieren senken Rückgang Abnahme Senkung Verringerung gesunken geschrumpft einbrechen nachlassen nachgeben einbüßen abrutschen mindern verkleinern kürzen
  verbessern Verbesserung besser | verschlechtern Verschlechterung schlechter verschlimmern
  gewinnen siegen Sieg Sieger Gewinner | verlieren unterliegen Niederlage Verlierer
  Gewinn Überschuss | Verlust Defizit Fehlbetrag
  beginnen anfangen starten Beginn Auftakt | enden aufhören beenden Schluss
  öffnen eröffnen geöffnet Öffnung Eröffnung | schließen geschlossen Schließung
  erlauben gestatten genehmigen zulassen erlaubt Erlaubnis Genehmigung | verbieten untersagen verboten Verbot
  annehmen zustimmen akzeptieren Zustimmung befürworten billigen bewilligen absegnen stattgeben | ablehnen zurückweisen Ablehnung verweigern abweisen abschmettern verwerfen
  bestehen existieren überstehen standhalten überdauern | verschwinden untergehen einstürzen zusammenbrechen aussterben
  loben würdigen preisen Lob | kritisieren tadeln rügen bemängeln Kritik
  begrüßen gutheißen | bedauern bemängeln ablehnen
  erreichen schaffen gelingen | verfehlen verpassen misslingen scheitern
  zufrieden glücklich erfreut Zufriedenheit | unzufrieden enttäuscht frustriert verärgert unglücklich enttäuschen frustrieren verärgern Enttäuschung Frust Unzufriedenheit
  optimistisch zuversichtlich Zuversicht | pessimistisch skeptisch Skepsis
  behalten | abgeben weggeben
  verdoppeln | halbieren
  Plus | Minus
  Mangel | Überfluss
  möglich | unmöglich
  einstimmig | mehrheitlich
  verschärfen | lockern
  einstellen anstellen | entlassen kündigen
  schaffen aufbauen ausbauen einrichten Aufbau Ausbau | streichen abbauen abschaffen wegfallen Abbau Streichung Wegfall Abschaffung
  aufheben aufgehoben zurücknehmen | verhängen anordnen erlassen
  belohnen Belohnung | bestrafen Bestrafung Strafe
  überleben überlebt | umkommen sterben
  genesen Genesung | erkranken Erkrankung
  aufnehmen | abbrechen
  belasten | entlasten
  verteidigen befürworten | kritisieren bemängeln ablehnen
  einräumen zugeben gestehen eingestehen bestätigen | bestreiten leugnen abstreiten dementieren zurückweisen
  kritisieren bemängeln vorwerfen | einräumen zugeben eingestehen
  vorziehen vorverlegen | verschieben vertagen aufschieben
  lebend lebendig lebendige lebende | tot tote toten toter
  Vorteil | Nachteil
  Erfolg erfolgreich gelingen | Misserfolg Scheitern scheitern erfolglos misslingen
  freiwillig | verpflichtend obligatorisch
  vorübergehend befristet | dauerhaft unbefristet endgültig
  kostenlos gratis | kostenpflichtig
  einziehen Einzug | ausziehen Auszug
  Ankunft ankommen | Abfahrt abfahren Abreise
  beitreten Beitritt | austreten Austritt
  legal | illegal
  positiv | negativ
  rechtzeitig | verspätet
  freisprechen freigesprochen Freispruch | verurteilen verurteilt Verurteilung
`;

/** Those that also tell which of several things is meant ("die höheren Kosten", "im Norden", "die erste Klage"). */
const scopes = `
  höher | niedriger geringer
  größer größte größten | kleiner kleinste kleinsten
  mehr | weniger
  schneller beschleunigen | langsamer verlangsamen
  älter älteste ältesten | jünger jüngste jüngsten
  stärker stärken Stärkung | schwächer schwächen Schwächung
  wärmer Erwärmung | kälter kühler Abkühlung
  teurer verteuern | billiger günstiger verbilligen
  früher | später
  bevor | nachdem
  vorher zuvor | nachher danach
  Norden nördlich Nord | Süden südlich Süd
  Osten östlich | Westen westlich
  links linke linken | rechts rechte rechten
  Import importieren Einfuhr | Export exportieren Ausfuhr
  Einnahme einnehmen | Ausgabe ausgeben
  Frau Frauen weiblich | Mann Männer männlich
  erste ersten erster erstes | letzte letzten letzter letztes
  öffentlich | privat
  innerhalb | außerhalb
  oberhalb | unterhalb
  über | unter
  leicht leichte leichten | schwer schwere schweren
  morgens vormittags | abends nachmittags
  vormittag morgen | nachmittag abend
  Mehrheit | Minderheit
  Gegner | Befürworter Anhänger
  hoch | niedrig
  reich | arm
  voll | leer
  Angebot | Nachfrage
`;

const sidesIn = (pairs: string): readonly (readonly (readonly string[])[])[] =>
  pairs
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((side) => side.trim().split(/\s+/)));

/** The words of both sides of each pair. */
export const oppositeSides: readonly (readonly (readonly string[])[])[] = [...sidesIn(fates), ...sidesIn(scopes)];

const FATES = 2 * sidesIn(fates).length;

/** Whether a pole tells what becomes of something, wherever the word stands; the others may tell which of several is meant. */
export const isFate = (pole: number): boolean => pole < FATES;

const table: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  oppositeSides.flat().forEach((side, pole) => {
    for (const word of side) {
      if (/^\p{Ll}.{2,}ere?$/u.test(word) && !/^(?:später|früher|vorher|nachher)$/.test(word)) {
        const bare = word.replace(/e$/, "");
        for (const ending of ["", "e", "en", "er", "es", "em"]) {
          const form = bare + ending;
          if (!found.get(form)?.includes(pole)) found.set(form, [...(found.get(form) ?? []), pole]);
        }
      }
      const key = /^\p{Ll}.*(?:er|ere|eren|erer|te|ten|ter|tes)$/u.test(word) ? word : stem(word);
      for (const one of new Set([key, word.toLowerCase()])) found.set(one, [...(found.get(one) ?? []), pole]);
    }
  });
  return found;
})();
