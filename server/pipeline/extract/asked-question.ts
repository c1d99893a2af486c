import { analyseQuery, isStem } from "#german/analyser.ts";
import { clauses } from "#german/clauses.ts";
import { countryOf } from "#german/countries.ts";
import { kindredGroups } from "#german/kindred-words.ts";
import { fold } from "#german/normalise.ts";
import { type QuestionType, questionType } from "#german/question-type.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { synonymGroups } from "#german/synonyms.ts";
import { verbForms } from "#german/verb-forms.ts";
import { hyphenParts, words } from "#german/words.ts";

/** A content word of a question; `weight` is 0–1, 1 for a word that stands nowhere in the collection. */
export interface AskedWord {
  readonly text: string;
  readonly stem: string;
  /** Stem of its infinitive, for a word that can be a verb form ("abgezogen" → that of "abziehen"). */
  readonly verb?: string;
  /** Groups of near synonyms it belongs to. */
  readonly synonyms: readonly number[];
  /** Groups of kindred words it belongs to. */
  readonly kindred: readonly number[];
  readonly folded: string;
  readonly weight: number;
  /** Whether any passage of the collection holds the word. */
  readonly known: boolean;
  /** Key of the country it names, by noun or adjective. */
  readonly country?: string;
}

/** What a question asks, ready to be compared with sentences. */
export interface AskedQuestion {
  readonly text: string;
  readonly type: QuestionType;
  readonly words: readonly AskedWord[];
  /** Stems and 4-grams with their weights, and the sum of those. */
  readonly terms: ReadonlyMap<string, number>;
  readonly total: number;
  /** Stem of what is counted ("Wie viele Soldaten …"). */
  readonly thing?: string;
  /** Whether a figure of this unit can be what is asked for ("Wie teuer …": money). */
  readonly unit?: (unit: string) => boolean;
  /** Stem of the verb the question asks with; absent for verbs that say little ("sein, geben, kommen"). */
  readonly predicate?: string;
  /** Folded words and stems of the question, stop words included: what stands in it is not the answer to it. */
  readonly said: ReadonlySet<string>;
}

/** Reads a question; `termWeight` is the collection's inverse document frequency of a term. */
export function readQuestion(text: string, termWeight: (term: string) => number): AskedQuestion {
  const highest = termWeight(NOWHERE) || 1;
  const weigh = (term: string): number => Math.max(LEAST, termWeight(term) / highest);
  const seen = new Set<string>();
  const asked: AskedWord[] = [];
  for (const word of words(text).flatMap(({ text: whole }) => hyphenParts(whole))) {
    const stemmed = stem(word);
    if (isStopWord(word) || isAskingWord(word) || seen.has(stemmed)) continue;
    seen.add(stemmed);
    const lemma = /^\p{Ll}/u.test(word) ? verbForms(word.toLowerCase())[0]?.lemma : undefined;
    const lemmas = lemma === undefined ? [] : [lemma];
    const country = countryOf(word)?.key ?? countryOf(capital(word))?.key;
    asked.push({
      text: word,
      stem: stemmed,
      ...(lemma !== undefined && { verb: stem(lemma) }),
      synonyms: synonymGroups(word.toLowerCase(), stemmed, lemmas),
      kindred: kindredGroups(word.toLowerCase(), stemmed, lemmas),
      folded: fold(word),
      weight: isCategory(text, word) ? CATEGORY * weigh(stemmed) : weigh(stemmed),
      known: termWeight(stemmed) < highest,
      ...(country !== undefined && { country }),
    });
  }
  const category = new Set(
    asked
      .filter((word) => isCategory(text, word.text))
      .flatMap((word) => analyseQuery(word.text).map(({ term }) => term)),
  );
  const terms = new Map(
    analyseQuery(text)
      .filter(({ term }) => !isStem(term) || seen.has(term))
      .map(({ term, weight }) => [term, weight * weigh(term) * (category.has(term) ? CATEGORY : 1)]),
  );
  const thing = askedThing(text);
  const unit = askedUnit(text);
  const predicate = clauses(text)[0]?.predicate?.lemma;
  return {
    text,
    ...(thing !== undefined && { thing }),
    ...(unit && { unit }),
    ...(predicate !== undefined && !emptyVerbs.has(predicate) && { predicate: stem(predicate) }),
    type: asksWhoSomebodyIs(text) ? "definition" : questionType(text),
    words: asked,
    terms,
    total: [...terms.values()].reduce((sum, weight) => sum + weight, 0),
    said: new Set(words(text).flatMap((word) => [fold(word.text), stem(word.text)])),
  };
}

/** Of "Welche Waffen …" and "Nenne die Waffen …" the answer tells kinds, and need not name what they are kinds of. */
const isCategory = (text: string, word: string): boolean =>
  /^\s*(?:und )?(?:welche|nenne?|liste)/iu.test(text) &&
  new RegExp(
    `^\\s*(?:und )?(?:welche[rnms]?|nenne?(?: mir)?(?: alle| die)?|liste(?: alle| die)?(?: auf)?) ${word}(?!\\p{L})`,
    "iu",
  ).test(text) &&
  /(?:en|er|e|s)$/u.test(word);
const CATEGORY = 0.35;

/** The first noun after "wie viele"; in a question typed small the first content word. */
function askedThing(text: string): string | undefined {
  const rest = /(?:wie ?viele?[rnms]?|(?:an)?zahl (?:der|von|an)|menge (?:der|von|an))\s+(.*)/iu.exec(text)?.[1];
  if (rest === undefined) return undefined;
  const content = words(rest)
    .map((word) => word.text)
    .filter((word) => !isStopWord(word));
  const noun = content.find((word) => /^\p{Lu}/u.test(word) && countryOf(word) === undefined) ?? content[0];
  return noun === undefined ? undefined : stem(noun);
}

function askedUnit(text: string): ((unit: string) => boolean) | undefined {
  return units.find(([pattern]) => pattern.test(text))?.[1];
}

const units: readonly (readonly [RegExp, (unit: string) => boolean])[] = [
  [/\b(?:prozent|anteil|quote|prozentsatz)/iu, (unit) => unit === "percent"],
  [
    /\b(?:kost|preis|teuer|wert\b|gesamtwert|geld|bezahl|zahl(?:t|te|ten|en)\b|verdien|umsatz|gewinn\b|summe|betrag|ausgaben|einnahmen|schulden|euro|dollar|gehalt|finanz|invest)/iu,
    (unit) => /^[A-Z]{3}$/.test(unit),
  ],
  [/\bwie (?:alt|lange?)\b/iu, (unit) => ["year", "month", "d", "h", "s", "min", "week", "day"].includes(unit)],
  [/\bwie (?:weit|hoch|tief|breit|lang)\b/iu, (unit) => unit === "m"],
  [/\bwie (?:schwer)\b/iu, (unit) => unit === "kg" || unit === "g"],
];

const emptyVerbs = new Set(
  "sein haben werden geben machen tun kommen gehen stehen liegen bekommen heißen finden lassen können müssen sollen wollen".split(
    " ",
  ),
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Wer ist Anna Kern?" asks what she is, "Wer ist der Trainer?" asks for a name. */
const asksWhoSomebodyIs = (text: string): boolean =>
  /^\s*(?:und )?wer (?:ist|war|sind|waren) (?:eigentlich |denn |genau )?(?:\p{Lu}[\p{L}.’'-]*[\s?!.]*){1,4}$/u.test(
    text.replace(/^\s*(?:und )?wer/i, "wer"),
  ) &&
  /^\s*(?:und )?wer (?:ist|war|sind|waren) (?:eigentlich |denn |genau )?(?!(?:der|die|das|ein|eine|sein|seine|ihr|ihre)\b)/iu.test(
    text,
  ) &&
  /\p{Lu}\p{L}+[\s?!.]*$/u.test(text) &&
  !isRoleNoun(
    text
      .trim()
      .split(/\s+/)
      .slice(2)[0]
      ?.replace(/\P{L}+$/u, "") ?? "",
  );

/** A term that no text holds: its weight is the highest there is. */
const NOWHERE = "\u0000";
/** Even a word that stands in every passage says a little about what is asked. */
const LEAST = 0.1;

/** Words that ask and name nothing of what is asked about. */
const isAskingWord = (word: string): boolean =>
  /^(?:wie|viel|viele[nr]?|wieviele?|hoch|gross|lange?|genau|eigentlich|denn|bitte|ungefahr|etwa|bitte|gibt|gab|gibts|geht|ging|kriegt|kriegte|bekommt|bekam|bekommen|mrd|mio|alt|is|isn|issn|ne|nen|eigtl|denn|sag|sage|nenne|erklare?|wurde[n]?|heisst|hiess)$/.test(
    fold(word),
  );
