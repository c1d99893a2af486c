import { stem } from "#german/stems.ts";

/**
 * The plain verb that a noun with a light verb stands for ("stellt in Rechnung" → "abrechnen"), by the verb's infinitive and the noun's stem;
 * undefined where the two are no fixed pair.
 */
export const plainVerb = (lemma: string, nounStem: string): string | undefined => table.get(lemma)?.get(nounStem);

/** Whether the verb has any fixed noun at all. */
export const isSupportVerb = (lemma: string): boolean => table.has(lemma);

/** One light verb a line, its nouns with the plain verbs behind it: a closed class of everyday German (Funktionsverbgefüge). */
const lines = `
  stellen Rechnung=abrechnen Verfügung=bereitstellen Antrag=beantragen Frage=fragen Forderung=fordern Aussicht=ankündigen Anzeige=anzeigen Abrede=bestreiten Bedingung=verlangen Beweis=beweisen Kontakt=verbinden
  bringen Weg=beschließen Ausdruck=ausdrücken Sicherheit=retten Einklang=vereinbaren Ende=beenden Abschluss=abschließen
  gehen Leben=leben verloren=wegfallen Pleite=scheitern Rente=pensionieren Pension=pensionieren Berufung=anfechten Revision=anfechten Betrieb=eröffnen Ende=enden
  legen Last=vorwerfen Berufung=anfechten Revision=anfechten Widerspruch=anfechten Einspruch=anfechten
  einlegen Protest=protestieren Beschwerde=anfechten Berufung=anfechten Revision=anfechten Widerspruch=anfechten Einspruch=anfechten Veto=ablehnen
  anfechten Urteil=anfechten
  treten Kraft=gelten Streik=streiken Rücktritt=zurücktreten
  nehmen Betrieb=eröffnen Anspruch=nutzen Einfluss=beeinflussen Stellung=äußern Haft=verhaften Gewahrsam=festnehmen Kauf=hinnehmen Abschied=verabschieden Platz=setzen Teil=teilnehmen Bezug=beziehen Kredit=leihen
  setzen Betrieb=starten Brand=anzünden Frist=befristen
  üben Kritik=kritisieren Verzicht=verzichten
  leisten Hilfe=helfen Widerstand=wehren Beitrag=beitragen Zahlung=zahlen Dienst=dienen
  erheben Anklage=anklagen Klage=klagen Vorwurf=vorwerfen Einspruch=widersprechen Gebühr=verlangen
  treffen Entscheidung=entscheiden Vereinbarung=vereinbaren Absprache=vereinbaren Vorbereitung=vorbereiten Maßnahme=handeln
  fallen Entscheidung=entscheiden Urteil=urteilen Opfer=opfern
  fällen Urteil=urteilen Entscheidung=entscheiden Baum=fällen
  finden Zustimmung=zustimmen Anwendung=anwenden Verwendung=verwenden Anklang=gefallen Tod=sterben
  erzielen Umsatz=umsetzen Einigung=einigen Gewinn=verdienen Fortschritt=vorankommen
  führen Gespräch=sprechen Verhandlung=verhandeln Krieg=kämpfen Leben=leben Aufsicht=überwachen
  halten Rede=reden Vortrag=vortragen
  geben Auskunft=mitteilen Versprechen=versprechen Zusage=zusagen Antwort=antworten Zustimmung=zustimmen Erlaubnis=erlauben Hinweis=hinweisen Auftrag=beauftragen Anlass=veranlassen
  erhalten Zusage=zusagen Erlaubnis=erlauben
  erteilen Genehmigung=genehmigen Erlaubnis=erlauben Auftrag=beauftragen Absage=ablehnen Zusage=zusagen
  schließen Vertrag=vereinbaren Abkommen=vereinbaren Kompromiss=einigen Bündnis=verbünden
  abgeben Stimme=abstimmen Erklärung=erklären Angebot=anbieten
  machen Angebot=anbieten Vorschlag=vorschlagen Druck=drängen Fortschritt=vorankommen Pause=pausieren Verlust=verlieren Gewinn=verdienen Vorwurf=vorwerfen Hoffnung=hoffen
  unterbreiten Vorschlag=vorschlagen Angebot=anbieten
  kommen Einsatz=einsetzen Ausbruch=ausbrechen Stillstand=stillstehen Einigung=einigen Zusammenstoß=kollidieren Unfall=verunglücken Entschluss=entscheiden Vernunft=einsehen Kraft=gelten
  stehen Programm=geben Spielplan=geben Verfügung=geben Verdacht=verdächtigen Kritik=kritisieren Bord=sein Einklang=entsprechen Bau=bauen
  liegen Koma=sein Plan=planen
  ziehen Bilanz=bilanzieren Konsequenz=reagieren Erwägung=erwägen Betracht=erwägen Kreis=wirken
  rufen Leben=gründen
  ergreifen Flucht=fliehen Maßnahme=handeln Partei=unterstützen
  begehen Selbstmord=sterben Fehler=irren Verbrechen=verüben
  verüben Anschlag=angreifen
  vornehmen Änderung=ändern Kürzung=kürzen Prüfung=prüfen Untersuchung=untersuchen
  aufnehmen Betrieb=eröffnen Arbeit=beginnen Ermittlung=ermitteln Verhandlung=verhandeln Produktion=produzieren
  einstellen Betrieb=schließen Ermittlung=beenden
  antreten Reise=reisen Amt=beginnen Rückzug=zurückziehen
  äußern Kritik=kritisieren Zweifel=bezweifeln Bedauern=bedauern Hoffnung=hoffen Wunsch=wünschen
  hegen Zweifel=bezweifeln Hoffnung=hoffen Verdacht=verdächtigen
  tragen Kosten=bezahlen Verantwortung=verantworten
  durchführen Untersuchung=untersuchen Operation=operieren Messung=messen Test=testen Befragung=befragen
  verzeichnen Rückgang=zurückgehen Zuwachs=wachsen Anstieg=steigen Plus=wachsen Minus=sinken
  hinnehmen Rückgang=zurückgehen Verlust=verlieren Niederlage=verlieren Einbuße=verlieren
  enthalten Stimme=enthalten
  erleiden Verlust=verlieren Niederlage=verlieren Verletzung=verletzen
`;

const table: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  lines
    .trim()
    .split("\n")
    .map((line): [string, ReadonlyMap<string, string>] => {
      const [lemma = "", ...pairs] = line.trim().split(/\s+/);
      return [
        lemma,
        new Map(
          pairs.map((pair): [string, string] => {
            const [noun = "", plain = ""] = pair.split("=");
            return [stem(noun), plain];
          }),
        ),
      ];
    }),
);
