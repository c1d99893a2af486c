import type { Draft } from "../ports.ts";
import { abstention } from "./abstention.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { askedSpeaker } from "./asked-speaker.ts";
import { type Description, describedPerson, whoIsDescribed } from "./described-person.ts";
import { matchWords } from "./match-words.ts";
import { isPredicateTold } from "./premise.ts";
import { readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { tell } from "./tell.ts";

/** What joining two sentences asks of the answerer: to read another question, and to rank the same candidates for it. */
export interface HopTools {
  readonly read: (text: string) => AskedQuestion;
  readonly rank: (question: AskedQuestion) => readonly ScoredCandidate[];
}

/**
 * The answer about somebody whom the question describes ("Wo lehrt die Leiterin der Zählung?"): first what answers it of the person by
 * name, then the sentence that tells who that is; undefined where nobody is described, one sentence already says both, or either is untold.
 */
export function twoHops(
  question: AskedQuestion,
  ranked: readonly ScoredCandidate[],
  { read, rank }: HopTools,
): readonly Draft[] | undefined {
  const described = describedPerson(question.text);
  if (!described || askedSpeaker(question.text) !== undefined) return undefined;
  const who = read(`Wer ist ${described.text}?`);
  const person = whoIsDescribed(described, who, rank(who));
  if (!person && isAboutSomebodyElse(described, question, ranked[0]))
    return [{ type: "abstention", code: "no-evidence" }];
  if (!person || (abstention(question, ranked) === undefined && saysBoth(ranked[0], person.name))) return undefined;
  const named = read(question.text.replace(described.text, person.name));
  const answers = rank(named);
  const ofPerson = answers.filter((one) => mentions(one, person.name));
  const best = ofPerson.find((one) => isPredicateTold(named, [one])) ?? ofPerson[0];
  if (!best || abstention(named, [best, ...answers.filter((one) => one !== best)])) return undefined;
  const drafts = [tell(named, best)];
  return best.candidate.text.includes(person.toldBy.candidate.sentence.text)
    ? drafts
    : [...drafts, tell(who, person.toldBy)];
}

/** The best sentence, or its passage, does not know the role, so whoever it speaks of need not be the one that is meant. */
const isAboutSomebodyElse = (
  { role, tells }: Description,
  { words }: AskedQuestion,
  best: ScoredCandidate | undefined,
): boolean => {
  if (tells === "deed" || best === undefined) return false;
  const { passage, article } = best.candidate.passage;
  const around = readSentence(`${article.title}\n${passage.text}`);
  const asked = words.filter(({ text }) => role.split("-").includes(text));
  return asked.length > 0 && matchWords({ words: asked }, [around]).every((match) => match < KINDRED);
};

const KINDRED = 0.45;

const saysBoth = (best: ScoredCandidate | undefined, name: string): boolean =>
  best !== undefined && mentions(best, name) && best.matches.every((match) => match >= 0.6);

/** By the last part of the name, as articles do after the first time. */
const mentions = ({ candidate }: ScoredCandidate, name: string): boolean =>
  candidate.text.includes(name.split(" ").at(-1) ?? name);
