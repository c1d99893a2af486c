import { analyseQuery, isStem } from "#german/analyser.ts";
import { clauses } from "#german/clauses.ts";
import { rarityInGerman } from "#german/common-stems.ts";
import { countryOf } from "#german/countries.ts";
import { idiomsOf } from "#german/idioms.ts";
import { kindredGroups } from "#german/kindred-words.ts";
import { names } from "#german/names.ts";
import { capital, fold } from "#german/normalise.ts";
import { poles } from "#german/opposites.ts";
import { type QuestionType, questionType } from "#german/question-type.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import { seatOf } from "#german/seats-of-government.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { plainVerb } from "#german/support-verbs.ts";
import { synonymGroups } from "#german/synonyms.ts";
import { verbForms } from "#german/verb-forms.ts";
import { hyphenParts, words } from "#german/words.ts";
import { type AskedUnit, askedUnit } from "./asked-unit.ts";

/** A content word of a question; `weight` is 0–1: how rare it is in the collection, and, the smaller that is, in German at large. */
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
  /** In a yes/no question, the poles that say the contrary: they answer it as well ("Ist er zufrieden?" – "enttäuscht"). */
  readonly contraries?: readonly number[];
  readonly weight: number;
  /** Whether it could stand in any question ("überhaupt", "Dinge"). */
  readonly isLight: boolean;
  /** Whether any passage of the collection holds the word. */
  readonly known: boolean;
  /** Key of the country it names, by noun, adjective or seat of government. */
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
  /** What unit the figure asked for has ("Wie teuer …": money). */
  readonly unit?: AskedUnit;
  /** Stem of the verb the question asks with; absent for verbs that say little ("sein, geben, kommen"). */
  readonly predicate?: string;
  /** Folded words and stems of the question, stop words included: what stands in it is not the answer to it. */
  readonly said: ReadonlySet<string>;
}

/** Reads a question; `termWeight` is the collection's inverse document frequency of a term. */
export function readQuestion(text: string, termWeight: (term: string) => number): AskedQuestion {
  const highest = termWeight(NOWHERE) || 1;
  const weigh = (term: string): number => Math.max(LEAST, termWeight(term) / highest);
  const own = trustIn(passagesOf(highest));
  const weighWord = (stemmed: string, verb: string | undefined): number =>
    own * weigh(stemmed) + (1 - own) * Math.min(rarityInGerman(stemmed), verb === undefined ? 1 : rarityInGerman(verb));
  const seen = new Set<string>();
  const asked: AskedWord[] = [];
  const type = asksWhoSomebodyIs(text) || asksForOffice.test(text) ? "definition" : questionType(text);
  // "Dankte Anna Kern den Helfern?": its capital makes the verb of a yes/no question no noun.
  const opening = type === "polar" ? /^\s*(\p{Lu}\p{Ll}+)/u.exec(text)?.[1] : undefined;
  const predicate = clauses(opening === undefined ? text : text.replace(opening, opening.toLowerCase()))[0]?.predicate
    ?.lemma;
  const idioms = predicate === undefined ? [] : idiomsOf(predicate, text);
  const unions = wordsOfCountryNames(text);
  const spoken = words(text).flatMap(({ text: whole }) => hyphenParts(whole));
  for (const word of predicate === undefined ? spoken : joined(spoken, predicate)) {
    const stemmed = stem(word);
    if (isStopWord(word) || isAskingWord(word) || seen.has(stemmed)) continue;
    seen.add(stemmed);
    const lemma =
      /^\p{Ll}/u.test(word) || word === opening
        ? verbForms(word.toLowerCase())[0]?.lemma
        : predicate === undefined
          ? undefined
          : (plainVerb(predicate, stemmed) ?? idioms.find(({ phrase }) => phrase.endsWith(word.toLowerCase()))?.plain);
    const lemmas = lemma === undefined ? [] : [lemma];
    const country = unions.get(word) ?? countryOf(word)?.key ?? countryOf(capital(word))?.key ?? seatOf(word)?.key;
    asked.push({
      text: word,
      stem: stemmed,
      ...(lemma !== undefined && { verb: stem(lemma) }),
      synonyms: synonymGroups(word.toLowerCase(), stemmed, lemmas),
      kindred: kindredGroups(word.toLowerCase(), stemmed, lemmas),
      folded: fold(word),
      ...(type === "polar" && { contraries: poles(word.toLowerCase()).map((pole) => pole ^ 1) }),
      isLight: isLight(word) || askedTime.exec(text)?.[1] === word,
      weight:
        (isCategory(text, word) ? CATEGORY : isLight(word) || askedTime.exec(text)?.[1] === word ? LIGHT : 1) *
        weighWord(stemmed, lemma === undefined ? undefined : stem(lemma)),
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
  const unit = askedUnit(text, type);
  return {
    text,
    ...(thing !== undefined && { thing }),
    ...(unit && { unit }),
    ...(predicate !== undefined && !emptyVerbs.has(predicate) && { predicate: stem(predicate) }),
    type,
    words: asked,
    terms,
    total: [...terms.values()].reduce((sum, weight) => sum + weight, 0),
    said: new Set(words(text).flatMap((word) => [fold(word.text), stem(word.text)])),
  };
}

/** How many passages a collection has in which a term that no passage holds weighs `highest` (the inverse of ln(1 + (N + 0.5) / 0.5)). */
const passagesOf = (highest: number): number => Math.max(0, (Math.exp(highest) - 1) / 2 - 0.5);

/**
 * What a collection's own frequencies count beside those of German at large: in one text each word that it holds is as common as any other. Chosen on
 * XQuAD-de-a against its own texts (26.11.2026): with 100 the first sentence holds the answer to 0.892 of the questions, without to 0.875.
 */
const trustIn = (passages: number): number => passages / (passages + 100);

/** The words of names that only together name a country or union, with its key: "Vereinigten" and "Staaten" are the USA. */
const wordsOfCountryNames = (text: string): ReadonlyMap<string, string> =>
  new Map(
    names(text)
      .filter(({ key, text: name }) => key.startsWith("country:") && /\s/.test(name))
      .flatMap(({ key, text: name }) => name.split(/\s+/).map((part) => [part, key] as const)),
  );

/** The words with a verb that was taken apart put together again: "geht … los" as "losgehen". */
function joined(spoken: readonly string[], predicate: string): readonly string[] {
  const particle = spoken.at(-1)?.toLowerCase() ?? "";
  if (particle.length < 2 || particle === predicate || !predicate.startsWith(particle)) return spoken;
  const verb = predicate.slice(particle.length);
  const finite = spoken.findIndex((word) => verbForms(word.toLowerCase()).some(({ lemma }) => lemma === verb));
  return finite < 0 ? spoken : [...spoken.filter((_, i) => i !== finite && i !== spoken.length - 1), predicate];
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

/** The first noun after "wie viele", of "U-Boote" what kind of boats they are left out; in a question typed small the first content word. "Wie viel verdient der …" counts nothing. */
function askedThing(text: string): string | undefined {
  const rest = /(?:wie ?viele?[rnms]?|(?:an)?zahl (?:der|von|an)|menge (?:der|von|an))\s+(.*)/iu.exec(text)?.[1];
  if (rest === undefined || verbThenSubject.test(rest)) return undefined;
  const content = words(rest)
    .map((word) => word.text)
    .filter((word) => !isStopWord(word));
  const noun = content.find((word) => /^\p{Lu}/u.test(word) && countryOf(word) === undefined) ?? content[0];
  const last = noun === undefined ? undefined : hyphenParts(noun).at(-1);
  return last === undefined ? undefined : stem(last);
}

const verbThenSubject = /^\p{Ll}+t(?:e|en)? (?:der|die|das|den|ein|eine|er|sie|es|man|wir|ich|du)(?!\p{L})/u;

const emptyVerbs = new Set(
  "sein haben werden geben machen tun kommen gehen stehen liegen bekommen heißen finden lassen können müssen sollen wollen".split(
    " ",
  ),
);

/** "Welches Amt hat Anna Kern?" asks what she is. */
const asksForOffice =
  /^\s*(?:und )?welche[ns]? (?:rolle|amt|funktion|position|posten|beruf|aufgabe|stellung) (?:hat|hatte|bekleidet|übt|besitzt)(?!\p{L})/iu;

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

/** Words that stand in any question and hardly in what answers it ("überhaupt", "von anderer Seite", "welche Dinge"). */
const isLight = (word: string): boolean =>
  /^(?:uberhaupt|ding(?:e|en)?|sachen?|seiten?|fall|punkte?n?|thema|gedacht|geplant|erwartet|insgesamt|gerade|konkret|jemand|jemals|alles|besonders|moglich|sogar|artikeln?|texte?n?|worten?|infos?|informationen|rolle|art|weise|hinsicht|zusammenhang)$/.test(
    fold(word),
  );
const LIGHT = 0.3;

/** "An welchem Tag …" asks for any day: that a sentence says "Tag" is no sign. */
const askedTime =
  /(?<!\p{L})welche[mnrs]? (Tag|Datum|Jahr|Jahren|Monat|Woche|Jahrzehnt|Jahrhundert|Zeitpunkt|Zeitraum)(?!\p{L})/iu;

/** A term that no text holds: its weight is the highest there is. */
const NOWHERE = "\u0000";
/** Even a word that stands in every passage says a little about what is asked. */
const LEAST = 0.1;

/** Words that ask and name nothing of what is asked about. */
const isAskingWord = (word: string): boolean =>
  /^(?:wie|viel|viele[nr]?|wieviele?|hoch|gross|lange?|genau|eigentlich|denn|bitte|ungefahr|etwa|bitte|gibt|gab|gibts|geht|ging|kriegt|kriegte|bekommt|bekam|bekommen|mrd|mio|alt|is|isn|issn|ne|nen|eigtl|denn|sag|sage|nenne|erklare?|wurde[n]?|heisst|hiess)$/.test(
    fold(word),
  );
