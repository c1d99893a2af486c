import type { Span } from "#domain/span.ts";
import { closeGroups } from "#german/close-words.ts";
import { countryOf, readCountry } from "#german/countries.ts";
import { isNeverVerb } from "#german/function-words.ts";
import { mapped } from "#german/mapped.ts";
import { fold } from "#german/normalise.ts";
import { numberWord } from "#german/number-words.ts";
import { remembering } from "#german/remembering.ts";
import type { EventStatus } from "#german/status.ts";
import { readStem, stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { synonymGroups } from "#german/synonyms.ts";
import type { Token } from "#german/tokens.ts";
import { verbForms } from "#german/verb-forms.ts";
import { hyphenParts, type Word, words } from "#german/words.ts";

/** A word that carries meaning, with all it can be matched by; `start` is its offset in the sentence. */
export interface ContentWord {
  readonly text: string;
  readonly start: number;
  readonly noun: boolean;
  /** Whether it is what the sentence says happens. */
  readonly verb: boolean;
  /** What it counts for: 1, less for one of several words of a name. */
  readonly share: number;
  readonly keys: WordKeys;
  /** The clause that it stands in, whose verb it may form a set phrase with. */
  readonly clause: Clause | undefined;
}

/** Of a clause what set phrases are read from, and whether and how far it is so. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly verb: WordKeys | undefined;
  readonly polarity: "affirmed" | "negated" | "denied";
  readonly status: EventStatus | undefined;
}

/** What a word counts for of what a sentence says: the verb says what happens and counts twice. */
export const weightOf = ({ verb, share }: ContentWord): number => (verb ? 2 : share);

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

/** A word that is no part of a name. */
export const contentWord = (text: string, start: number, noun: boolean, keys: WordKeys, verb = false): ContentWord => ({
  text,
  start,
  noun,
  verb,
  share: 1,
  keys,
  clause: undefined,
});

/** The content words outside the given spans, in order; stop words and words that only soften or connect are left out. */
export function contentWords(
  text: string,
  outside: readonly Span[],
  keysOf: KeysOf = wordKeys,
): readonly ContentWord[] {
  const found: ContentWord[] = [];
  for (const word of words(text)) {
    if (outside.some(({ start, end }) => word.start >= start && word.end <= end)) continue;
    for (const part of partsOf(word.text)) {
      const keys = keysOf(part);
      if (keys.light) continue;
      found.push(contentWord(part, word.start, isNoun(part) && !beginsWith(word, part), keys));
    }
  }
  return found;
}

/** The same of a whole text's words, each one for all its places: its offset tells nothing. */
export function sharedWords(all: readonly Word[], wordOf: (word: string) => ContentWord): readonly ContentWord[] {
  const found: ContentWord[] = [];
  for (const word of all)
    for (const part of partsOf(word.text)) {
      const shared = wordOf(part);
      if (!shared.keys.light)
        found.push(shared.noun && beginsWith(word, part) ? contentWord(part, 0, false, shared.keys) : shared);
    }
  return found;
}

/** The parts that hyphens join, where each is a word of its own. */
function partsOf(word: string): readonly string[] {
  const parts = hyphenParts(word);
  return parts.length > 1 && parts.every((one) => one.length > 2) ? parts : [word];
}

const isNoun = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a text begins with it, which makes a word a noun that is none. */
const beginsWith = ({ start }: Span, word: string): boolean => start === 0 && isNeverVerb(word.toLowerCase());

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
    ...closeGroups(stemmed, lemmaStems),
    ...(feminine === undefined ? [] : [...synonymGroups("", stem(feminine), []), ...closeGroups(stem(feminine), [])]),
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
