import type { Quantity } from "#domain/quantity.ts";
import type { RankedPassage } from "#domain/retrieval.ts";
import { analysePassage } from "#german/analyser.ts";
import { clauses } from "#german/clauses.ts";
import { countryOf } from "#german/countries.ts";
import { idiomsOf } from "#german/idioms.ts";
import { kindredGroups } from "#german/kindred-words.ts";
import type { NameMention } from "#german/name-mention.ts";
import { names } from "#german/names.ts";
import { fold } from "#german/normalise.ts";
import { poles } from "#german/opposites.ts";
import { quantities } from "#german/quantities.ts";
import { rememberingTexts } from "#german/remembering.ts";
import { sentences } from "#german/sentences.ts";
import { oneSpelling } from "#german/spellings.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { isSupportVerb, plainVerb } from "#german/support-verbs.ts";
import { synonymGroups } from "#german/synonyms.ts";
import { verbForms } from "#german/verb-forms.ts";
import { hyphenParts, words } from "#german/words.ts";
import { countsAsked } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { causeCue } from "./cause-cue.ts";
import { leansOnTheSentenceBefore } from "./leaning-sentence.ts";
import { coverage, matchWords } from "./match-words.ts";

/** Characters of the sentences that are kept read: about a thousand, at some 20 bytes a character. */
const SENTENCES = 150_000;

/** A sentence of a passage with what is compared. */
export interface ReadSentence {
  readonly text: string;
  readonly terms: ReadonlyMap<string, number>;
  /** Stems of its content words in order, with their folded forms. */
  readonly content: readonly { readonly text: string; readonly stem: string; readonly folded: string }[];
  /** Those stems, also in their one spelling, and stems of what the sentence says in other words. */
  readonly stems: ReadonlySet<string>;
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

/** What may become one sentence of an answer: a sentence of a passage, with the one before it where it cannot stand alone. */
export interface Candidate {
  readonly passage: RankedPassage;
  /** Position among the sentences of the passage, from 0. */
  readonly at: number;
  readonly sentence: ReadSentence;
  readonly before?: ReadSentence;
  readonly after?: ReadSentence;
  readonly isWidened: boolean;
  /** As it would be shown: verbatim, widened by the sentence before it, and by the one before that where it leans on it. */
  readonly text: string;
}

/** The sentence, after the one it is widened by. */
export const partsOf = ({ sentence, before, isWidened }: Candidate): readonly ReadSentence[] =>
  isWidened && before ? [before, sentence] : [sentence];

/**
 * The sentences of the passages that may answer, in order; headings are left out. A sentence is widened by the one before where it leans
 * on it, or where only the two together speak of what the question asks.
 */
export function candidates(question: AskedQuestion, passages: readonly RankedPassage[]): readonly Candidate[] {
  return passages
    .filter(({ passage }) => passage.kind !== "heading")
    .flatMap((passage) => {
      const spans = sentences(passage.passage.text);
      const read = spans.map(({ start, end }) => readSentence(passage.passage.text.slice(start, end)));
      return read.flatMap((sentence, at): readonly Candidate[] => {
        const before = read[at - 1];
        const after = read[at + 1];
        const isWidened =
          before !== undefined &&
          (leansOnTheSentenceBefore(sentence.text) ||
            (gain(question, sentence, before) >= (tellsWhy(question, sentence) ? LITTLE : WORTH_WIDENING) &&
              !countsElse(question, sentence, before)));
        const end = spans[at]?.end ?? 0;
        const first = isWidened ? whereItStandsAlone(read, at - 1) : at;
        const start = spans[end - (spans[first]?.start ?? 0) <= READABLE || !isWidened ? first : at - 1]?.start ?? 0;
        if (sentence.content.length === 0 || isDateline(sentence, at, read.length)) return [];
        return [
          {
            passage,
            at,
            sentence,
            ...(before && { before }),
            ...(after && { after }),
            isWidened,
            text: passage.passage.text.slice(start, end),
          },
        ];
      });
    });
}

/** "Erfurt." or "Berlin/Kiel (dpa)." before a report says nothing by itself. */
const isDateline = ({ text, content }: ReadSentence, at: number, of: number): boolean =>
  at === 0 && of > 1 && content.length <= 3 && /^\p{Lu}[^\s]*(?: (?:\p{Lu}|\()[^\s]*){0,3}[.:]$/u.test(text);

/** The sentence itself, or where it leans on the one before as well, that one. */
const whereItStandsAlone = (read: readonly ReadSentence[], at: number): number =>
  at > 0 && leansOnTheSentenceBefore(read[at]?.text ?? "") ? at - 1 : at;

/** UTF-16 units: three sentences at once are only read where they are short. */
const READABLE = 600;

/** Share of the question that the sentence before adds; chosen on XQuAD-de-a and MLQA-de-dev. */
const WORTH_WIDENING = 0.18;

/** A cause is understood beside what it caused, even where that says little new. */
const LITTLE = 0.05;

const tellsWhy = ({ type }: AskedQuestion, { text }: ReadSentence): boolean =>
  type === "reason" && causeCue(text) === 1;

const gain = (question: AskedQuestion, sentence: ReadSentence, before: ReadSentence): number =>
  coverage(question, matchWords(question, [before, sentence])) - coverage(question, matchWords(question, [sentence]));

/** Whether the sentence has the figure that is asked for and the one before only figures of other things: beside the answer they mislead. */
const countsElse = (question: AskedQuestion, sentence: ReadSentence, before: ReadSentence): boolean =>
  countsAsked(question, sentence) === 1 && before.quantities.length > 0 && countsAsked(question, before) === 0;

/** Analyses one sentence; remembered, because the sentences of a collection are asked for again and again. */
export const readSentence: (text: string) => ReadSentence = rememberingTexts(SENTENCES, (text) => {
  const content = words(text)
    .flatMap((word) => hyphenParts(word.text))
    .filter((word) => !isStopWord(word))
    .map((word) => ({ text: word, stem: stem(word), folded: fold(word) }));
  const lemmas = [...clauses(text)].flatMap(({ predicate }) =>
    predicate ? [predicate.lemma, ...plainVerbs(predicate.lemma, content, text)] : [],
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
      ...content.flatMap((word) => [word.stem, oneSpelling(word.stem)]),
      ...lemmas.map(stem),
      ...lifeSigns(text),
    ]),
    synonyms: new Set(meant.flatMap((word) => synonymGroups(...word))),
    kindred: new Set([...meant.flatMap((word) => kindredGroups(...word)), ...(ledBy.test(text) ? leading : [])]),
    poles: new Set([...content.map((word) => word.text.toLowerCase()), ...lemmas].flatMap(poles)),
    countries: new Set([
      ...words(text).flatMap((word) => countryOf(word.text)?.key ?? []),
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

/** What a light verb and its noun, or a set phrase, stand for ("nahm in Betrieb": "eröffnen"; "kam zur Welt": "gebären"). */
const plainVerbs = (lemma: string, content: ReadSentence["content"], text: string): readonly string[] => [
  ...(isSupportVerb(lemma) ? content.flatMap((word) => plainVerb(lemma, word.stem) ?? []) : []),
  ...idiomsOf(lemma, text).map(({ plain }) => plain),
];

/** Infinitives of what may be a verb form; the first word of a sentence has a capital whatever it is. */
const verbsOf = (word: string, place: number): readonly string[] =>
  place === 0 || /^\p{Ll}/u.test(word)
    ? verbForms(word.toLowerCase())
        .slice(0, 1)
        .map(({ lemma }) => lemma)
    : [];
