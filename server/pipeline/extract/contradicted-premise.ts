import { clauseParts } from "#german/clause-parts.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { names } from "#german/names.ts";
import { fold } from "#german/normalise.ts";
import { type Phrase, phrases } from "#german/phrases.ts";
import { polarity } from "#german/polarity.ts";
import { statementOf } from "#german/statement-of.ts";
import { stem } from "#german/stems.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { matchWords } from "./match-words.ts";
import { asksWhy, KINDRED } from "./premise.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** "Warum hat A B angegriffen?" where B attacked A: the verifier reads the question as a statement, and finds its parts exchanged. */
export function isTheOtherWayRound({ text }: AskedQuestion, { candidate }: ScoredCandidate): boolean {
  const statement = asksWhy.test(text) ? statementOf(text.replace(asksWhy, "").trim()) : undefined;
  if (statement === undefined) return false;
  const { label, reason } = verifySentence(statement, [
    { ...candidate.passage, passage: { ...candidate.passage.passage, text: candidate.text } },
  ]);
  return label === "refuted" && reason.code === "roles";
}

/**
 * "Warum ficht A die Wahl an?" where A "will sie nicht anfechten": every clause that tells the deed says that it is not so. What somebody did not
 * do whom the question does not name ("obwohl B nicht beitrat") denies nothing.
 */
export function isDenied(question: AskedQuestion, { candidate }: ScoredCandidate): boolean {
  const { text, predicate } = question;
  const asked = clauses(text);
  if (predicate === undefined || asked.some((clause) => polarity(clause, asked).value !== "affirmed")) return false;
  const all = clauses(candidate.text);
  const telling = all.filter((clause) => tells(clause, predicate) && !isOfSomebodyElse(question, clause, all));
  return telling.length > 0 && telling.every((clause) => polarity(clause, all).value !== "affirmed");
}

function isOfSomebodyElse({ said }: AskedQuestion, clause: Clause, all: readonly Clause[]): boolean {
  const { subject } = clauseParts(clause, all);
  if (subject === undefined || subject.pronoun) return false;
  return (
    names(subject.words.map(({ text }) => text).join(" ")).length > 0 &&
    !subject.words.some(({ text }) => said.has(fold(text)) || said.has(stem(text)))
  );
}

/** "Wie viel Strafe zahlt der Juwelier?" where "ein Kurier" pays one: the deed is somebody else's, and of the one who is asked about nothing is said. */
export function isAnothersDeed(question: AskedQuestion, { candidate }: ScoredCandidate): boolean {
  const { predicate, text, words } = question;
  const asked = askedSubject(text);
  const at = words.findIndex(({ text: word }) => asked !== undefined && endsWith(asked, word));
  if (predicate === undefined || asked === undefined || at < 0) return false;
  if ((matchWords(question, [candidate.sentence])[at] ?? 0) >= KINDRED) return false;
  const own = subjectIn(
    clauses(candidate.sentence.text),
    (clause) => tells(clause, predicate) && clause.predicate?.voice !== "passive",
  );
  return own !== undefined && (indefinite.test(own.article ?? "") || (isPerson(own) && isPerson(asked)));
}

const tells = ({ predicate: found }: Clause, predicate: string): boolean =>
  found !== undefined && stem(found.lemma) === predicate;

function subjectIn(all: readonly Clause[], is: (clause: Clause) => boolean): Phrase | undefined {
  const clause = all.find(is);
  return clause && clauseParts(clause, all).subject;
}

/** The subject of a question: where "wie viel …" hides it, the one phrase that can only be it. */
function askedSubject(text: string): Phrase | undefined {
  const all = clauses(text);
  const clause = all.find(({ predicate }) => predicate !== undefined);
  if (!clause) return undefined;
  const free = phrases(clause.tokens, clause.predicate?.parts).filter(
    ({ preposition, words, cases }) =>
      preposition === undefined && cases.includes("nominative") && !words.some(({ lower }) => asking.test(lower)),
  );
  return clauseParts(clause, all).subject ?? (free.length === 1 ? free[0] : undefined);
}

const asking = /^(?:wie|viele?|welche[rnms]?|was)$/;

const endsWith = ({ head }: Phrase, word: string): boolean => head.text === word || head.text.endsWith(` ${word}`);

const indefinite = /^(?:ein|eine|mehrere|viele|einige|zwei|drei)$/iu;

const isPerson = ({ words }: Phrase): boolean =>
  names(words.map(({ text }) => text).join(" ")).some(({ kind }) => kind === "person");
