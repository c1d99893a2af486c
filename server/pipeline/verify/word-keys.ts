import { closeGroups } from "#german/close-words.ts";
import { countryOf, readCountry } from "#german/countries.ts";
import { mapped } from "#german/mapped.ts";
import { fold } from "#german/normalise.ts";
import { numberWord } from "#german/number-words.ts";
import { remembering } from "#german/remembering.ts";
import { readStem, stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { synonymGroups } from "#german/synonyms.ts";
import { verbForms } from "#german/verb-forms.ts";

/** What the forms, spellings and near relatives of a word share. */
export interface WordKeys {
  readonly stem: string;
  readonly folded: string;
  /** Stems of the verbs it can be a form of. */
  readonly lemmas: readonly string[];
  readonly groups: readonly number[];
  /** A bit each for the first letters of stem, folded form and lemmas: without a common one no two words are forms or relatives. */
  readonly initials: number;
  /** The same for the groups. */
  readonly circles: number;
  readonly stop: boolean;
  /** Whether it adds no claim of its own: a stop word, or one that only softens or connects. */
  readonly light: boolean;
}

/** Where a word's keys come from. */
export type KeysOf = (word: string) => WordKeys;

/** Whether a word adds no claim of its own. */
export const isLight: (lemma: string) => boolean = remembering(
  8192,
  (lemma) => isStopWord(lemma) || light.has(lemma) || lightVerbs.has(lemma),
);

/** Verbs that only join subject and complement. */
const lightVerbs: ReadonlySet<string> = new Set(
  "sein haben werden geben kommen liegen betragen machen tun gelten stehen bleiben sehen belaufen handeln lassen gehen bestehen".split(
    " ",
  ),
);

/** Everything a word can be matched by; remembered, since texts repeat their words. */
export const wordKeys: KeysOf = remembering(16_384, (word) => readKeys(word, stemOf(word)));

/** The same for a memory of one's own, of a word whose stem is known. */
export function readKeys(word: string, stemmed: string): WordKeys {
  const lower = word.toLowerCase();
  const stop = isStopWord(word);
  const inflected = /^(.{4,}[tn])(?:e[nmrs]?)$/.exec(lower)?.[1];
  const participles = inflected === undefined ? [] : verbForms(inflected).filter(({ shape }) => shape === "participle");
  const lemmas = [...new Set([...verbForms(lower), ...participles].map(({ lemma }) => lemma))];
  const lemmaStems = mapped(lemmas, stem);
  const feminine = /^(\p{Lu}.{3,})in(?:nen)?$/u.exec(word)?.[1];
  const groups = [
    ...synonymGroups(lower, stemmed, lemmas),
    ...closeGroups(lower, stemmed, lemmaStems),
    ...(feminine === undefined
      ? []
      : [...synonymGroups("", stem(feminine), []), ...closeGroups("", stem(feminine), [])]),
  ];
  return keysFrom(stemmed, fold(word), lemmaStems, groups, stop, stop || light.has(lower));
}

/** Keys with the bits by which strangers are told apart. */
export function keysFrom(
  stem: string,
  folded: string,
  lemmas: readonly string[],
  groups: readonly number[],
  stop: boolean,
  light: boolean,
): WordKeys {
  let initials = bit(stem.charCodeAt(0)) | bit(folded.charCodeAt(0));
  for (const lemma of lemmas) initials |= bit(lemma.charCodeAt(0));
  let circles = 0;
  for (const group of groups) circles |= bit(group);
  return { stem, folded, lemmas, groups, initials, circles, stop, light };
}

const bit = (number: number): number => 1 << (number & 31);

/** The stem of a word's keys alone, which costs a fifth of them: a country's key, a number, else the word's stem. */
export const stemOf = (word: string): string => countryOf(word)?.key ?? numberWord(word.toLowerCase()) ?? stem(word);

/** The same for a memory of one's own. */
export const readStemOf = (word: string): string =>
  readCountry(word)?.key ?? numberWord(word.toLowerCase()) ?? readStem(word);

/** Words that add no claim of their own: hedges are compared with their figures, connectives and fillers not at all. */
const light: ReadonlySet<string> = new Set(
  `rund etwa ungefähr circa knapp fast gut über mehr als mindestens höchstens maximal bis zu wenigstens insgesamt auch zudem außerdem ferner
  sowie dabei damals inzwischen mittlerweile demnach zufolge laut angaben angabe wonach hierbei allerdings jedoch dagegen hingegen
  beispielsweise etwa bereits schon bisher bislang jeweils nämlich dabei selbst sogar eigene eigenen eigener eigenes weitere weiteren weiterer
  weiteres zusätzlich zusätzliche zusätzlichen gab gibt geben es worden stück zahl anzahl wert höhe umfang jahr jahre jahren jahres
  monat monate monats tag tage tagen ende anfang mitte seit heute derzeit aktuell gegenwärtig lediglich zunächst schließlich ebenfalls
  gleichzeitig zugleich damit dadurch somit deshalb daher habe hätten seien beträgt betrug betragen liegt lag lagen liegen beläuft belief
  handelt handelte kommt kam kamen gilt galt ganze ganzen gesamte gesamten gesamt teil fall zeit rahmen sich
  mensch menschen person personen leute lang lange bord bereich seite gegenüber statt anstatt grund
  möglicherweise vielleicht womöglich eventuell wahrscheinlich vermutlich mutmaßlich offenbar anscheinend wohl angeblich offensichtlich
  obwohl obgleich wenngleich nachdem sobald solange sofern falls indem sodass wohingegen angesichts hinsichtlich bezüglich infolge mithilfe anhand
  zugunsten zulasten anlässlich mangels samt nebst zusammen wobei woraufhin weshalb zeitpunkt
  millionen milliarden million milliarde prozent`
    .trim()
    .split(/\s+/),
);
