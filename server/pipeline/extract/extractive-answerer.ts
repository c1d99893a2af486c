import type { Answerer, AnswererInput, Draft, Embedder, Synonymy } from "../ports.ts";
import { noSynonymy } from "../verify/near-words.ts";
import { abstention } from "./abstention.ts";
import { type AskedQuestion, readQuestion } from "./asked-question.ts";
import { type Candidate, candidates } from "./candidates.ts";
import { compareSides } from "./compare-sides.ts";
import { isTheOtherWayRound } from "./contradicted-premise.ts";
import { fitTheLead, restOfList } from "./fit-the-lead.ts";
import { fitTheQuestion } from "./fit-the-question.ts";
import { caveat, introduction, whatIsMissing } from "./frames.ts";
import { type Likeness, likenessOf } from "./likeness.ts";
import { coverage } from "./match-words.ts";
import { oneByOne } from "./one-by-one.ts";
import { fitThePerson } from "./person-fit.ts";
import { isPredicateTold } from "./premise.ts";
import { type ScoredCandidate, scoreCandidates } from "./score-candidates.ts";
import { selectSentences } from "./select-sentences.ts";
import { featured } from "./sentence-features.ts";
import { fitTheSpeaker } from "./speaker-fit.ts";
import { tell } from "./tell.ts";
import { twoHops } from "./two-hops.ts";
import { fitWhoSays } from "./who-says.ts";
import { decided } from "./yes-no.ts";

/** Answers without a language model, as an editor would from the archive: finds the sentences that answer, and says them as they stand there. */
export function extractiveAnswerer({
  embedder,
  synonymy = noSynonymy,
}: {
  readonly embedder: Embedder;
  readonly synonymy?: Synonymy | undefined;
}): Answerer {
  const likeness = likenessOf(embedder);
  return oneByOne({
    model: "extract",
    async *draft({ question: text, retrieval, termWeight, signal }: AnswererInput): AsyncGenerator<Draft> {
      const question = readQuestion(text, termWeight, synonymy);
      const found = candidates(question, retrieval.passages);
      const alike = await likeness(question, found, signal);
      const rank = (asked: AskedQuestion): readonly ScoredCandidate[] => rankFor(asked, found, alike);
      const ranked = rank(question);
      const read = (other: string): AskedQuestion => readQuestion(other, termWeight, synonymy);
      yield* compareSides(question, rank) ?? twoHops(question, ranked, { read, rank }) ?? answer(question, ranked);
    },
  });
}

const rankFor = (question: AskedQuestion, found: readonly Candidate[], alike: Likeness) =>
  [fitTheQuestion, fitTheLead, fitTheSpeaker, fitWhoSays, fitThePerson].reduce(
    (ranked, again) => again(question, ranked),
    scoreCandidates(featured(question, found, alike)),
  );

/**
 * Without what tells at the top that it was the other way round ("Warum ist A die Freundschaft mit B wichtig?" where B values that with A), as
 * long as a later sentence speaks of about half of the question; everything where none does.
 */
function theRightWayRound(question: AskedQuestion, ranked: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const first = ranked.slice(0, TRIED).findIndex((one) => !isTheOtherWayRound(question, one));
  const next = ranked[first];
  return first > 0 && next && isPredicateTold(question, [next]) && coverage(question, next.matches) >= HALF_OF_IT
    ? ranked.slice(first)
    : ranked;
}

/** Each is held against the question by the verifier, which takes 0.3 ms. */
const TRIED = 5;
const HALF_OF_IT = 0.45;

/** The word that there is no answer, or the direct answer first, then what belongs to it, then what is still missing. */
function answer(question: AskedQuestion, found: readonly ScoredCandidate[]): readonly Draft[] {
  const deciding = decided(question, found);
  const ranked = deciding?.ranked ?? theRightWayRound(question, found);
  const nothing = deciding ? undefined : abstention(question, ranked);
  if (nothing) return [nothing];
  const list = deciding ? [] : restOfList(question, ranked);
  const chosen = list.length > 1 ? list : selectSentences(question, ranked);
  const told = chosen.map((one, i) => tell(question, one, i === 0 ? deciding?.word : undefined));
  const missing = whatIsMissing(question, chosen);
  return [
    ...introduction(question, chosen),
    ...told,
    ...(missing.length > 0 ? missing : caveat(question, ranked, told)),
  ];
}
