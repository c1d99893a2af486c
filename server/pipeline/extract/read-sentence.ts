import type { Quantity } from "#domain/quantity.ts";
import { agentKey } from "#german/agent-key.ts";
import { analysePassage } from "#german/analyser.ts";
import { clauses } from "#german/clauses.ts";
import { countryOf } from "#german/countries.ts";
import { kindredGroups } from "#german/kindred-words.ts";
import type { NameMention } from "#german/name-mention.ts";
import { names } from "#german/names.ts";
import { fold } from "#german/normalise.ts";
import { poles } from "#german/opposites.ts";
import { quantities } from "#german/quantities.ts";
import { rememberingTexts } from "#german/remembering.ts";
import { verbPhrases } from "#german/set-phrases.ts";
import { oneSpelling } from "#german/spellings.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { isSupportVerb, plainVerb } from "#german/support-verbs.ts";
import { synonymGroups } from "#german/synonyms.ts";
import { verbForms } from "#german/verb-forms.ts";
import { hyphenParts, words } from "#german/words.ts";

/** Characters of the sentences that are kept read: about a thousand, at some 20 bytes a character. */
const SENTENCES = 150_000;

/** A sentence of a passage with what is compared. */
export interface ReadSentence {
  readonly text: string;
  readonly terms: ReadonlyMap<string, number>;
  /** Stems of its content words in order, with their folded forms. */
  readonly content: readonly { readonly text: string; readonly stem: string; readonly folded: string }[];
  /** Those stems, also in their one spelling, keys of nouns in -er, and stems of what the sentence says in other words. */
  readonly stems: ReadonlySet<string>;
  /** Keys of the set phrases that its verbs may form. */
  readonly phrases: readonly string[];
  /** Groups of near synonyms its words belong to. */
  readonly synonyms: ReadonlySet<number>;
  /** Groups of kindred words its words belong to. */
  readonly kindred: ReadonlySet<number>;
  /** Poles of opposites its words stand at. */
  readonly poles: ReadonlySet<number>;
  /** Keys of the countries it names, by noun, adjective or inhabitant. */
  readonly countries: ReadonlySet<string>;
  readonly names: readonly NameMention[];
  readonly quantities: readonly Quantity[];
}

/** Analyses one sentence; remembered, because the sentences of a collection are asked for again and again. */
export const readSentence: (text: string) => ReadSentence = rememberingTexts(SENTENCES, (text) => {
  const content = words(text)
    .flatMap((word) => hyphenParts(word.text))
    .filter((word) => !isStopWord(word))
    .map((word) => ({ text: word, stem: stem(word), folded: fold(word) }));
  const told = clauses(text);
  const lemmas = told.flatMap(({ predicate }) =>
    predicate ? [predicate.lemma, ...plainVerbs(predicate.lemma, content)] : [],
  );
  const meant = [
    ...content.map((word, i) => [word.text.toLowerCase(), word.stem, verbsOf(word.text, i)] as const),
    ...lemmas.map((lemma) => [lemma, stem(lemma), [lemma]] as const),
  ];
  const named = names(text);
  return {
    text,
    terms: analysePassage(text),
    content,
    stems: new Set([
      ...content.flatMap((word) => [word.stem, oneSpelling(word.stem), agentKey(word.text) ?? word.stem]),
      ...lemmas.map(stem),
      ...lifeSigns(text),
    ]),
    phrases: told.flatMap(({ predicate, tokens }) => (predicate ? verbPhrases(tokens, stem(predicate.lemma)) : [])),
    synonyms: new Set(meant.flatMap((word) => synonymGroups(...word))),
    kindred: new Set([...meant.flatMap((word) => kindredGroups(...word)), ...(ledBy.test(text) ? leading : [])]),
    poles: new Set([...content.map((word) => word.text.toLowerCase()), ...lemmas].flatMap(poles)),
    countries: new Set([
      ...words(text)
        .flatMap(({ text: word }) => [word, ...hyphenParts(word)])
        .flatMap((word) => countryOf(word)?.key ?? []),
      ...named.map(({ key }) => key).filter((key) => key.startsWith("country:")),
    ]),
    names: named,
    quantities: quantities(text),
  };
});

/** "Anna Kern (* 3. Mai 1961; † 2020)" was born and died. */
const lifeSigns = (text: string): readonly string[] => [
  ...(/[(;,] ?\* ?\d/u.test(text) ? [stem("geboren"), stem("gebären")] : []),
  ...(/† ?\d/u.test(text) ? [stem("sterben")] : []),
];

/** "Das Team um die Biologin Anna Kern": whoever a group stands around leads it. */
const ledBy =
  /(?:team|gruppe|forscher(?:innen|n)?|kolleg(?:en|innen)|wissenschaftler(?:innen|n)?|mannschaft|ensemble|band|quartett|trio|duo|kreis) um (?:den |die |das |ihren? |seinen? )?(?:\p{Lu}|\p{Ll}+(?:en|e) \p{Lu})/iu;
const leading = kindredGroups("leiten", stem("leiten"), ["leiten"]);

/** What a light verb and its noun stand for ("nahm in Betrieb": "eröffnen"). */
const plainVerbs = (lemma: string, content: ReadSentence["content"]): readonly string[] =>
  isSupportVerb(lemma) ? content.flatMap((word) => plainVerb(lemma, word.stem) ?? []) : [];

/** Infinitives of what may be a verb form; the first word of a sentence has a capital whatever it is. */
const verbsOf = (word: string, place: number): readonly string[] =>
  place === 0 || /^\p{Ll}/u.test(word)
    ? verbForms(word.toLowerCase())
        .slice(0, 1)
        .map(({ lemma }) => lemma)
    : [];
