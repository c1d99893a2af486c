import { remembering } from "#german/remembering.ts";
import { stem } from "#german/stems.ts";
import { verbForms } from "#german/verb-forms.ts";

/** A deed that reports tell of: who did it, whom it befell, and where, in words of everyday German. */
export interface Deed {
  readonly key: string;
  /** What a reader calls the question who did it or where; absent where reports cannot differ in it ("arrested by": the police). */
  readonly who?: string;
  readonly where?: string;
  /** Whether the one in question is whom it befalls: who is elected, not who elects. */
  readonly befalls: boolean;
}

/** The deed of a verb (infinitive). */
export const deedOfVerb = (lemma: string): Deed | undefined => byVerb.get(lemma);

/** The deed that a noun names ("Festnahme", "Zugriff"), by its stem. */
export const deedOfNoun = (stemmed: string): Deed | undefined => byNoun.get(stemmed);

/** The deed of which a noun names the doer ("Entdeckerin", "Sieger"), by its stem, or "Käufer" in "Hauskäufer". */
export const deedOfDoer = (stemmed: string): Deed | undefined => byDoer.get(stemmed);

/** The deed of a key. */
export const deedOfKey = (key: string): Deed | undefined => byKey.get(key);

/** key | verbs | nouns of the deed | nouns of the doer | what who is asked as | what where is asked as; "!" where it is the one befallen who is asked for. */
const table = `
discover | entdecken finden aufspüren ausgraben freilegen auffinden sichten | Entdeckung Fund | Entdecker Entdeckerin Finder Finderin | Entdecker | Fundort
arrest | festnehmen verhaften fassen überwältigen ergreifen schnappen aufgreifen abführen | Festnahme Verhaftung Zugriff Ergreifung | | | Ort der Festnahme
score | | Siegtor Siegtreffer Führungstor Führungstreffer | Torschütze Torschützin Siegtorschütze Siegtorschützin | Torschütze |
win | gewinnen siegen triumphieren | Sieg | Sieger Siegerin Gewinner Gewinnerin Pokalsieger Meister Weltmeister Weltmeisterin Turniersieger Turniersiegerin | Sieger |
claim | bekennen reklamieren | | | Wer sich dazu bekennt |
build | bauen errichten entstehen ansiedeln | Neubau Ansiedlung Standort | | | Standort
die | sterben erliegen versterben verscheiden entschlafen | Tod | | | Ort des Todes
bear | gebären | Geburt Geburtsort | | | Geburtsort
bury | beisetzen begraben bestatten beerdigen | Beisetzung Beerdigung Bestattung Begräbnis | | | Ort der Beisetzung
land | landen notlanden aufsetzen zwischenlanden | Landung Notlandung | | | Ort der Landung
crash | abstürzen zerschellen | Absturz Flugzeugabsturz | | | Ort des Absturzes
meet | stattfinden tagen zusammenkommen | Treffen Gipfel Gipfeltreffen Tagung Konferenz | | | Ort
outbreak | ausbrechen | Brandherd | | | Ort des Ausbruchs
explode | explodieren detonieren | Explosion Detonation | | | Ort der Explosion
derail | entgleisen | Entgleisung | | | Ort des Unglücks
strand | stranden | Strandung | | | Ort der Strandung
sign | unterzeichnen unterschreiben | Unterzeichnung | | | Ort der Unterzeichnung
treat | behandeln einliefern | | | | Wohin gebracht
produce | produzieren fertigen herstellen | Produktion Fertigung | | | Ort der Herstellung
invent | erfinden | Erfindung | Erfinder Erfinderin | Erfinder |
write | verfassen komponieren | | Verfasser Verfasserin Autor Autorin Komponist Komponistin | Verfasser |
design | entwerfen | Entwurf | Architekt Architektin | Entwurf |
direct | inszenieren dirigieren moderieren | | Regisseur Regisseurin Dirigent Dirigentin | Leitung |
buy | kaufen erwerben ersteigern aufkaufen | Kauf Erwerb | Käufer Käuferin Erwerber | Käufer |
contract | beauftragen | Zuschlag Auftrag | Auftragnehmer | Auftragnehmer |
elect | ! wählen ernennen berufen küren bestellen | | | Gewählt oder ernannt |
win | ! auszeichnen ehren prämieren | | Preisträger Preisträgerin | Sieger |
shoot | erschießen erstechen ermorden töten niederstechen | | Täter Täterin Todesschütze | Täter |
rescue | retten bergen befreien | Rettung Bergung | Retter Retterin | Retter | Ort der Rettung
drive | steuern | | Fahrer Fahrerin Pilot Pilotin | Am Steuer |
donate | spenden stiften | Spende Stiftung | Spender Spenderin Stifter Stifterin | Spender |
found | gründen | Gründung | Gründer Gründerin | Gründer | Ort der Gründung
uncover | aufdecken enthüllen | Aufdeckung Enthüllung | | Wer es aufdeckte |
alarm | alarmieren verständigen | Notruf | | Wer Alarm schlug |
steal | stehlen entwenden rauben | | Dieb Diebin | Täter |
open | einweihen eröffnen freigeben enthüllen | Einweihung Eröffnung | | Wer eröffnete |
follow | nachfolgen | Nachfolge | Nachfolger Nachfolgerin | Nachfolge |
mediate | vermitteln | Vermittlung | Vermittler Vermittlerin | Vermittler |
leave | aussteigen | Ausstieg | | Wer ausstieg |
motion | beantragen | | Antragsteller Antragstellerin | Antragsteller |
finance | finanzieren bezuschussen | Finanzierung | Geldgeber Geldgeberin | Geldgeber |
defuse | entschärfen sprengen | Entschärfung | | | Ort der Entschärfung
`;

const [byVerb, byNoun, byDoer] = [new Map<string, Deed>(), new Map<string, Deed>(), new Map<string, Deed>()];
const byKey = new Map<string, Deed>();
for (const line of table.trim().split("\n")) {
  const [key = "", verbs = "", nouns = "", doers = "", who = "", where = ""] = line
    .split("|")
    .map((part) => part.trim());
  const befalls = verbs.startsWith("!");
  const deed: Deed = { key, befalls, ...(who && { who }), ...(where && { where }) };
  byKey.set(key, deed);
  for (const verb of verbs.replace("!", "").split(/\s+/).filter(Boolean)) byVerb.set(verb, deed);
  for (const noun of nouns.split(/\s+/).filter(Boolean)) byNoun.set(stem(noun), deed);
  for (const doer of doers.split(/\s+/).filter(Boolean)) byDoer.set(stem(doer), deed);
}

/** Whether a word (lower case) can tell of a deed, as its verb, its noun or its doer: one look spares most sentences the rest. */
export const mayTellDeed: (lower: string) => boolean = remembering(
  16_384,
  (lower) =>
    verbForms(lower).some(({ lemma }) => byVerb.has(lemma)) || byNoun.has(stem(lower)) || byDoer.has(stem(lower)),
);
