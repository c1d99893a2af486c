import { countryOf } from "#german/countries.ts";
import { namesSource } from "#german/source-mention.ts";
import { timeMentions } from "#german/time-mentions.ts";
import { withAffairs } from "./affair-words.ts";
import { countsAsked } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { AskedWord } from "./asked-word.ts";
import { eventFit } from "./event-fit.ts";
import { flowFit } from "./flow-fit.ts";
import { namedKind } from "./kind-fit.ts";
import { predicateFit } from "./predicate-fit.ts";
import { readSentence } from "./read-sentence.ts";
import { withArticle } from "./same-article.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { tenseFit } from "./tense-fit.ts";
import { isOfOtherTime } from "./times-of.ts";
import { hasUnit } from "./what-is-told.ts";

/**
 * Ranks again by what the question says of medium, time and country, which no sentence set could teach: the medium it names alone may
 * answer, another time or another country than the one asked for counts heavily against a sentence, and "derzeit" prefers later articles.
 */
export function fitTheQuestion(
  question: AskedQuestion,
  ranked: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const ofMedium = ranked.filter(({ candidate }) => {
    const { source } = candidate.passage.article;
    return source !== undefined && namesSource(question.text, source);
  });
  const may = ofMedium.length > 0 ? ofMedium : ranked;
  const asked = timeMentions(question.text);
  const dates = [...new Set(may.flatMap(({ candidate }) => candidate.passage.article.publishedAt ?? []))].sort();
  const verb = predicateFit(question, may);
  const flow = flowFit(question);
  const isUnitAsked = hasUnit(question);
  const isOfKind = namedKind(question);
  const shifted = may.map((one) => ({
    one: withArticle(question, { ...one, score: one.score + verb(one) }),
    by: shift(one),
  }));
  const list = normalised(shifted.map(({ one, by }) => ({ ...one, score: one.score + by })));
  const wrong = new Set(shifted.filter(({ by }) => by <= WRONG).map(({ one }) => one.candidate));
  if (!list[0] || wrong.size === 0 || wrong.has(list[0].candidate)) return list;
  // What is left tells less of the affair.
  return withAffairs(
    question,
    list.filter(({ candidate }) => !wrong.has(candidate)),
  );

  function shift(one: ScoredCandidate): number {
    const { candidate } = one;
    let sum = 0;
    const { publishedAt } = candidate.passage.article;
    for (const time of asked) if (isOfOtherTime(candidate, time, "untimed")) sum -= WRONG_TIME;
    if (namesOtherCountry(question, one, ranked)) sum -= WRONG_COUNTRY;
    const parts =
      candidate.isWidened && candidate.before ? [candidate.before, candidate.sentence] : [candidate.sentence];
    sum += Math.min(...parts.map(({ text }) => eventFit(question, text)));
    sum += Math.min(...parts.map(flow));
    sum += tenseFit(question, candidate.text, publishedAt);
    if (isUnitAsked && countsAsked(question, candidate.sentence) < 1) sum -= OTHER_UNIT;
    if (isOfKind?.(candidate) === false) sum -= OTHER_KIND;
    if (asksForNow.test(question.text) && publishedAt !== undefined && dates.length > 1)
      sum += (LATEST * dates.indexOf(publishedAt)) / (dates.length - 1);
    return sum;
  }
}

/** From here on a sentence speaks of something else, and must not stand beside a better one. */
const WRONG = -1;
const WRONG_TIME = 1.5;
const WRONG_COUNTRY = 3;
/** No age answers "Was kostet …"; less than `WRONG`, as a sentence may lead to the price. */
const OTHER_UNIT = 2;
/** No sentence without a score answers "Wie stand es …?", however many words it shares. */
const OTHER_KIND = 8;
const LATEST = 1.5;

const asksForNow =
  /\b(?:aktuell|derzeit|zurzeit|momentan|gegenwärtig|heute|jetzt|neueste|neuste|jüngste|zuletzt|inzwischen|mittlerweile)/iu;

/**
 * A country of the question stands nowhere around the candidate and is not what its article is about, while the candidate speaks of another. "Der belgische Trainer" is
 * somebody, and named so only once in an article: for an adjective its other passages that were found count as well.
 */
export function namesOtherCountry(
  question: AskedQuestion,
  { candidate: { passage, sentence }, affair }: ScoredCandidate,
  ranked: readonly ScoredCandidate[],
): boolean {
  if (sentence.countries.size === 0) return false;
  const asked = question.words.filter(({ country }) => country !== undefined && !continents.has(country));
  if (asked.length === 0 || [...sentence.countries].every((told) => asked.some(({ country }) => country === told)))
    return false;
  const around = readSentence([passage.article.title, passage.passage.heading ?? "", passage.passage.text].join("\n"));
  const isNear = ({ country, stem }: AskedWord): boolean =>
    (country !== undefined && around.countries.has(country)) || around.stems.has(stem);
  const isInArticle = ({ country, text }: AskedWord): boolean =>
    country !== undefined &&
    countryOf(text)?.form === "adjective" &&
    ranked.some(
      ({ candidate }) =>
        candidate.passage.article.id === passage.article.id && candidate.sentence.countries.has(country),
    );
  const isAffair = (word: AskedWord): boolean =>
    isScene(word, question.text) && (affair.words[question.words.indexOf(word)] ?? 0) >= AFFAIR;
  return asked.some((word) => !isNear(word) && !isInArticle(word) && !isAffair(word));
}

/** Title or beginning name it, or two of its sentences. */
const AFFAIR = 0.5;

/** "im Sudan", "vor Mauretanien": where it happens; "schickte Südkorea" asks what that country did. */
const isScene = ({ text }: AskedWord, question: string): boolean =>
  new RegExp(
    `(?<!\\p{L})(?:in|im|aus|vor|bei|über|zwischen|um|an|auf) (?:de[rmns] |die |das )?${text}(?!\\p{L})`,
    "iu",
  ).test(question);

/** A country of it is no other place: "Wie viele Staaten Europas …" may be answered by what France does. */
const continents: ReadonlySet<string> = new Set(
  ["europa", "asien", "afrika", "amerika", "nordamerika", "südamerika", "lateinamerika", "ozeanien"].map(
    (name) => `country:${name}`,
  ),
);

/** With probabilities that go with the scores, best first. */
export function normalised(list: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const highest = Math.max(...list.map(({ score }) => score), 0);
  const raised = list.map(({ score }) => Math.exp(score - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return list.map((one, i) => ({ ...one, probability: (raised[i] ?? 0) / total })).sort((a, b) => b.score - a.score);
}
