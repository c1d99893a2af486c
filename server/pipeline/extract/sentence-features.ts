import { affairFeatureNames, affairFeatures } from "./affair-features.ts";
import { type Affair, affairs } from "./affair-words.ts";
import { countsAsked, holdsAnswer } from "./answer-type.ts";
import { countsOthers, kindTold } from "./asked-kind.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { type Candidate, partsOf } from "./candidates.ts";
import { type FeatureName, featureNames, ownNames } from "./feature-names.ts";
import { givenWords } from "./given-words.ts";
import { leansOnTheSentenceBefore } from "./leaning-sentence.ts";
import type { Likeness } from "./likeness.ts";
import { coverage, matchWords } from "./match-words.ts";
import { readSentence } from "./read-sentence.ts";
import { sentencesNearby } from "./sentences-nearby.ts";
import { bestClause, gained, pairs, saturated, termCoverage } from "./word-overlap.ts";

/** A candidate with its features, in the order of `featureNames`. */
export interface FeaturedCandidate {
  readonly candidate: Candidate;
  readonly features: readonly number[];
  readonly matches: readonly number[];
  /** How its article stands to the question. */
  readonly affair: Affair;
}

/** What one of a candidate's features is. */
export const featureOf = (name: FeatureName, { features }: FeaturedCandidate): number =>
  features[featureNames.indexOf(name)] ?? 0;

/** Computes all features; `likeness` is that of the candidates, in their order. */
export function featured(
  question: AskedQuestion,
  found: readonly Candidate[],
  likeness: Likeness,
): readonly FeaturedCandidate[] {
  const best = Math.max(...found.map(({ passage }) => passage.score), 1e-9);
  const heaviest = question.words.reduce(
    (most, { weight }, i) => (weight > (question.words[most]?.weight ?? 0) ? i : most),
    0,
  );
  const passageMatches = new Map<string, readonly number[]>();
  const ofPassage = (candidate: Candidate): readonly number[] => {
    const { id } = candidate.passage.passage;
    const known = passageMatches.get(id);
    if (known) return known;
    const made = matchWords(
      question,
      found.filter(({ passage }) => passage.passage.id === id).map(({ sentence }) => sentence),
    );
    passageMatches.set(id, made);
    return made;
  };
  const nearby = sentencesNearby(found);
  const ofArticles = affairs(question, found);
  const inAffair = affairFeatures(question, found, ofArticles.values(), likeness);
  return found.map((candidate, i) => {
    const { sentence, before, after, passage } = candidate;
    const unit = partsOf(candidate);
    const own = matchWords(question, [sentence]);
    const matchesBefore = matchWords(question, before ? [before] : []);
    const matchesAfter = matchWords(question, after ? [after] : []);
    const direct = matchWords(question, unit);
    const above = readSentence([passage.article.title, passage.passage.heading ?? ""].join(" "));
    const aboveMatches = matchWords(question, [above]);
    const isGiven = givenWords(question, candidate);
    const matches = direct.map((match, at) => {
      const word = question.words[at];
      return word && isGiven(word) ? 1 : Math.max(match, ABOVE * (aboveMatches[at] ?? 0));
    });
    const type = holdsAnswer(question, sentence);
    const typed = Math.max(type, candidate.isWidened && before ? 0.5 * holdsAnswer(question, before) : 0);
    const byName: Readonly<Record<(typeof ownNames)[number], number>> = {
      words: coverage(question, matches),
      terms: termCoverage(question, unit),
      ownWords: coverage(question, own),
      passageScore: passage.score / best,
      similarity: likeness.whole[i] ?? 0,
      length: Math.log(5 + sentence.content.length) / 4,
      passageWords: coverage(question, ofPassage(candidate)),
      wordsAfter: coverage(question, matchesAfter),
      pairs: pairs(question, sentence),
      clauseWords: bestClause(question, sentence),
      isBestPassage: passage.rank === 1 ? 1 : 0,
      isFirst: candidate.at === 0 ? 1 : 0,
      isShort: sentence.content.length < 4 ? 1 : 0,
      isWidened: candidate.isWidened ? 1 : 0,
      saturated: saturated(question, unit),
      heaviestMissing: 1 - (matches[heaviest] ?? 0),
      aboveWords: coverage(question, aboveMatches),
      quantity: question.type === "quantity" ? typed : 0,
      date: question.type === "date" ? typed : 0,
      duration: question.type === "duration" ? typed : 0,
      person: question.type === "person" ? typed : 0,
      place: question.type === "place" ? typed : 0,
      reason: question.type === "reason" ? typed : 0,
      definition: question.type === "definition" ? typed : 0,
      quote: question.type === "quote" ? typed : 0,
      countsAsked: countsAsked(question, sentence),
      list: question.type === "list" ? typed : 0,
      isLeaning: leansOnTheSentenceBefore(sentence.text) ? 1 : 0,
      unitLength: Math.log(5 + unit.reduce((sum, { content }) => sum + content.length, 0)) / 4,
      gainBefore: gained(question, own, matchesBefore),
      gainAfter: gained(question, own, matchesAfter),
      typedWords: typed * coverage(question, matches),
      kindTold: kindTold(question, sentence),
      countsOthers: countsOthers(question, sentence),
      causeNearby: question.type === "reason" ? type * coverage(question, matchWords(question, nearby(candidate))) : 0,
    };
    return {
      candidate,
      matches,
      affair: ofArticles.get(passage.article.id) ?? { places: [], words: [], told: [] },
      features: [
        ...ownNames.map((name) => byName[name]),
        ...affairFeatureNames.map((name) => inAffair[i]?.[name] ?? 0),
      ],
    };
  });
}

/** What title or heading say need not be said again, but the sentence may speak of something else below them. */
const ABOVE = 0.6;
