import { remembering } from "#german/remembering.ts";
import { stem } from "#german/stems.ts";
import { verbForms } from "#german/verb-forms.ts";

/** On which side of which question a predicate stands; `own` where both sides are told of somebody who acts ("gewinnen", "verlieren"). */
export interface Side {
  readonly question: number;
  readonly side: 1 | -1;
  readonly own?: true;
}

/** The side of a verb (infinitive). */
export const sideOfVerb = (lemma: string): Side | undefined => verbs.get(lemma);

/** Whether the question is of a state that may have been another before: what had risen may have sunk since. */
export const isState = ({ question }: Side): boolean => states.has(question);

/** The side of a verb by the stem that it shares with its noun. */
export const sideOfStem = (stemmed: string): Side | undefined => verbStems.get(stemmed);

/** The side of an adjective or participle as it stands beside "ist", "bleibt", "fiel … aus". */
export const sideOfAdjective = (lower: string): Side | undefined => adjectives.get(lower);

/** Whether a word can be part of a predicate that has a side: one look spares most sentences the rest. */
export const mayTakeSides: (lower: string) => boolean = remembering(
  16_384,
  (lower) =>
    adjectives.has(lower) ||
    votes.test(lower) ||
    verbForms(lower).some(({ lemma }) => verbs.has(lemma) || bases.has(lemma) || parted.test(lemma)),
);

/** The side of a verb that only its noun gives one: "den Betrieb aufnehmen", "ein Geständnis ablegen". */
export function sideOfPhrase(lemma: string, nouns: readonly string[]): Side | undefined {
  const plain = phrases.find(({ verb, noun }) => verb === lemma && nouns.some((one) => noun.test(one)))?.plain;
  return plain === undefined ? undefined : verbs.get(plain);
}

const phrases: readonly { readonly verb: string; readonly noun: RegExp; readonly plain: string }[] = [
  {
    verb: "aufnehmen",
    noun: /^(?:\p{L}*[Bb]etrieb|Produktion|Arbeit|\p{L}*[Vv]erkehr|Dienst|Förderung)$/u,
    plain: "anlaufen",
  },
  { verb: "ablegen", noun: /^(?:Teilg|G)eständnis$/, plain: "gestehen" },
];

/** The verbs of these phrases, with and without their prefix. */
const parted = /^(?:ab)?legen$|^aufnehmen$/;

/** "stimmte gegen": the preposition tells the side. */
const votes = /^(?:ge)?(?:stimm|votier)(?:t|te|ten|en)?$/;

/**
 * One question a line, its sides parted by "|": verbs, and behind ":" adjectives and participles. Where there is one side, the negation is
 * the other; "!" where only the same actor's acts exclude each other.
 */
const table = `
zustimmen annehmen billigen bewilligen befürworten gutheißen absegnen | ablehnen verwerfen zurückweisen
bestätigen einräumen zugeben gestehen | dementieren bestreiten abstreiten leugnen
steigen ansteigen zunehmen anwachsen wachsen klettern | sinken absinken abnehmen zurückgehen schrumpfen
verbessern | verschlechtern
öffnen wiedereröffnen freigeben : offen geöffnet | schließen sperren : geschlossen gesperrt
erlauben genehmigen zulassen gestatten : erlaubt zulässig legal | verbieten untersagen : verboten unzulässig illegal
freisprechen : unschuldig | verurteilen : schuldig
gelingen glücken : erfolgreich | scheitern misslingen fehlschlagen : erfolglos
stattfinden | ausfallen absagen
zutreffen
teilnehmen erscheinen : anwesend erschienen | fernbleiben : abwesend
verlängern | kündigen
anlaufen wiederanlaufen hochfahren wiederaufnehmen | ruhen stillstehen stillliegen
ausschreiben
zurückziehen abziehen
verschärfen | lockern
beschleunigen | verlangsamen
unterzeichnen unterschreiben
zurücktreten
kandidieren
veröffentlichen
zahlen bezahlen
liefern
tragen
unterbrechen abbrechen einstellen | fortsetzen weiterführen
anerkennen
auslösen
einstürzen
treffen
beschädigen zerstören
austreten
explodieren
! gewinnen siegen | verlieren unterliegen
: positiv | : negativ
: gültig wirksam rechtmäßig | : ungültig unwirksam rechtswidrig
: echt | : gefälscht
: verfügbar lieferbar | : vergriffen ausverkauft
: einstimmig | : mehrheitlich
`;

const verbs = new Map<string, Side>();
const adjectives = new Map<string, Side>();
for (const [question, line] of table.trim().split("\n").entries()) {
  const own = line.startsWith("!") && { own: true as const };
  for (const [at, words] of line.replace("!", "").split("|").entries()) {
    const side: Side = { question, side: at === 0 ? 1 : -1, ...own };
    const [acts = "", states = ""] = words.split(":");
    for (const word of acts.split(/\s+/).filter(Boolean)) verbs.set(word, side);
    for (const word of states.split(/\s+/).filter(Boolean)) adjectives.set(word, side);
  }
}

const verbStems: ReadonlyMap<string, Side> = new Map([...verbs].map(([verb, side]) => [stem(verb), side]));

const states: ReadonlySet<number> = new Set(
  ["steigen", "verbessern", "öffnen", "erlauben", "anlaufen", "unterbrechen", "gewinnen"].flatMap(
    (verb) => verbs.get(verb)?.question ?? [],
  ),
);

/** What remains of a verb when its prefix stands at the clause's end. */
const bases: ReadonlySet<string> = new Set(
  [...verbs.keys()].flatMap(
    (verb) =>
      /^(?:zu|an|ab|aus|ein|hoch|still|zurück|gut|frei|fehl|statt|teil|fern|wieder)(\p{L}{4,})$/u.exec(verb)?.[1] ?? [],
  ),
);
