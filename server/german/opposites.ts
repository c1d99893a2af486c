import { stem } from "#german/stems.ts";
import { verbForms } from "#german/verb-forms.ts";

/** The poles a word stands at, by number; the opposite of pole p is p ^ 1. */
export function poles(lower: string): readonly number[] {
  const known = memory.get(lower);
  if (known) return known;
  if (memory.size >= MEMORY) memory.clear();
  const keys = new Set([lower, stem(lower), ...verbForms(lower).map(({ lemma }) => stem(lemma))]);
  const found = [...new Set([...keys].flatMap((key) => table.get(key) ?? []))];
  memory.set(lower, found);
  return found;
}

const memory = new Map<string, readonly number[]>();
const MEMORY = 32_768;

/** One pair of poles a line: words of everyday German that exclude each other when said of the same thing. */
const pairs = `
  steigen ansteigen zunehmen wachsen anwachsen klettern zulegen erhöhen Anstieg Zunahme Zuwachs Wachstum Erhöhung gestiegen gewachsen vergrößern ausweiten | sinken fallen abnehmen zurückgehen schrumpfen verringern reduzieren senken Rückgang Abnahme Senkung Verringerung gesunken geschrumpft einbrechen nachlassen mindern verkleinern kürzen
  verbessern Verbesserung besser | verschlechtern Verschlechterung schlechter verschlimmern
  gewinnen siegen Sieg Sieger Gewinner | verlieren unterliegen Niederlage Verlierer
  Gewinn Überschuss | Verlust Defizit Fehlbetrag
  beginnen anfangen starten Beginn Auftakt | enden aufhören beenden Schluss
  öffnen eröffnen geöffnet Öffnung Eröffnung | schließen geschlossen Schließung
  erlauben gestatten genehmigen zulassen erlaubt Erlaubnis Genehmigung | verbieten untersagen verboten Verbot
  annehmen zustimmen akzeptieren Zustimmung befürworten | ablehnen zurückweisen Ablehnung verweigern
  loben würdigen preisen Lob | kritisieren tadeln rügen bemängeln Kritik
  höher höhere höheren höherer | niedriger niedrigere niedrigeren geringer geringere geringeren
  größer größere größeren größte größten | kleiner kleinere kleineren kleinste kleinsten
  mehr | weniger
  schneller beschleunigen | langsamer verlangsamen
  älter ältere älteren älteste ältesten | jünger jüngere jüngeren jüngste jüngsten
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
  möglich | unmöglich
  einstimmig | mehrheitlich
  öffentlich | privat
  innerhalb | außerhalb
  oberhalb | unterhalb
  über | unter
  leicht leichte leichten | schwer schwere schweren
  morgens vormittags | abends nachmittags
  vormittag morgen | nachmittag abend
  verschärfen | lockern
  einstellen anstellen | entlassen kündigen
  aufnehmen | abbrechen
  freisprechen freigesprochen Freispruch | verurteilen verurteilt Verurteilung
`;

const table: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  pairs
    .trim()
    .split("\n")
    .flatMap((line) => line.split("|"))
    .forEach((side, pole) => {
      for (const word of side.trim().split(/\s+/)) {
        const key = /^\p{Ll}.*(?:er|ere|eren|erer|te|ten|ter|tes)$/u.test(word) ? word : stem(word);
        for (const one of new Set([key, word.toLowerCase()])) found.set(one, [...(found.get(one) ?? []), pole]);
      }
    });
  return found;
})();
