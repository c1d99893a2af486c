import type { Answer } from "#domain/answer.ts";
import type { Evidence, PassageId } from "#domain/passage.ts";
import type { GoldQuestion } from "./gold-question.ts";
import type { ResolvedEvidence } from "./resolve-evidence.ts";
import { scoreCitations } from "./score-citations.ts";
import { scoreConflicts } from "./score-conflicts.ts";
import { type FactScore, scoreFacts } from "./score-facts.ts";
import { type Carries, scoreFaithfulness } from "./score-faithfulness.ts";
import { scoreFigures } from "./score-figures.ts";
import { scoreQuotes } from "./score-quotes.ts";
import { type RetrievalScore, scoreRetrieval } from "./score-retrieval.ts";
import type { Share } from "./share.ts";

/** One question's gold, answer and scores; `faults` says in German what is not right, `wrongFacts` what was told and must not have been. */
export interface QuestionResult {
  readonly id: string;
  readonly type: GoldQuestion["type"];
  readonly wording: GoldQuestion["wording"];
  readonly question: string;
  readonly gold: GoldQuestion;
  readonly kind: Answer["kind"] | "failed";
  readonly reason?: string;
  readonly answer: string;
  readonly citations: readonly { readonly passageId: string; readonly title: string; readonly quote: string }[];
  readonly right: boolean;
  /** Right, and every hedge kept and every figure in a passage its sentence cites. */
  readonly strict: boolean;
  readonly faults: readonly string[];
  readonly wrongFacts: readonly string[];
  readonly unknownPassages: readonly string[];
  /** Gold quotes that are gone from their article, with the closest match. */
  readonly vanished: readonly string[];
  readonly verifierFaults: readonly string[];
  readonly faithfulness: Share;
  readonly citationPrecision: Share;
  readonly citationRecall: Share;
  readonly quotes: Share;
  readonly positions: Share;
  /** Absent where the gold has no evidence. */
  readonly retrieval?: RetrievalScore;
  /** Gold evidence the verifier supports, and the same with a changed figure that it does not. */
  readonly verifier: Share;
}

/** What asking one question gave; `answer` is absent where it failed. */
export interface Observation {
  readonly answer?: Answer;
  readonly failure?: string;
  readonly retrieved: readonly Evidence[];
  readonly evidence: readonly ResolvedEvidence[];
  /** Every passage the answer names that the index has. */
  readonly known: ReadonlyMap<PassageId, Evidence>;
  readonly verifierFaults: readonly string[];
  readonly verifierChecks: number;
}

const none: Share = { met: 0, all: 0 };

/** Scores one observed answer against its gold; pure. */
export function measureQuestion(gold: GoldQuestion, seen: Observation, carries: Carries): QuestionResult {
  const { answer, known, retrieved } = seen;
  const found = seen.evidence.flatMap((one) => (one.kind === "found" ? [one.passageId] : []));
  const retrieval = scoreRetrieval(
    retrieved.map(({ passage }) => passage.id),
    found,
  );
  const verifier = { met: seen.verifierChecks - seen.verifierFaults.length, all: seen.verifierChecks };
  const vanished = seen.evidence.flatMap((one) => (one.kind === "vanished" ? [one.message] : []));
  const { verifierFaults } = seen;
  const { id, type, wording, question } = gold;
  const shared = {
    id,
    type,
    wording,
    question,
    gold,
    verifier,
    vanished,
    verifierFaults,
    ...(retrieval && { retrieval }),
  };
  if (!answer)
    return {
      ...shared,
      kind: "failed",
      answer: seen.failure ?? "",
      citations: [],
      right: false,
      strict: false,
      faults: [`Die Antwort ist ausgefallen: ${seen.failure ?? "ohne Grund"}`, ...vanished, ...verifierFaults],
      wrongFacts: [],
      unknownPassages: [],
      faithfulness: none,
      citationPrecision: none,
      citationRecall: none,
      quotes: none,
      positions: { met: 0, all: gold.positions.length },
    };
  const facts = scoreFacts(gold, answer);
  const unproved = scoreFigures(answer);
  const positions = scoreConflicts(gold.positions, answer);
  const quotes = scoreQuotes(answer, known);
  const citation = scoreCitations(answer.sentences, known, carries);
  const wrong = [...answerFaults(gold, answer, facts, positions), ...vanished];
  const loose = [
    ...facts.hedgeLost.map((fact) => `Einschränkung anders als in „${fact}“`),
    ...unproved.map((figure) => `„${figure}“ steht in keiner angeführten Textstelle`),
  ];
  return {
    ...shared,
    kind: answer.kind,
    ...(answer.reason && { reason: answer.reason.code }),
    answer: answer.text,
    citations: answer.citations.map(({ passageId, title, text, quote }) => ({
      passageId,
      title,
      quote: text.slice(quote.start, quote.end),
    })),
    right: wrong.length === 0,
    strict: wrong.length + loose.length === 0,
    faults: [...wrong, ...loose, ...verifierFaults],
    wrongFacts: [...facts.forbidden, ...unproved],
    unknownPassages: quotes.unknownPassages,
    faithfulness: scoreFaithfulness(answer.sentences, [...retrieved, ...beyond(retrieved, known)], carries),
    citationPrecision: citation.precision,
    citationRecall: citation.recall,
    quotes: quotes.exact,
    positions,
  };
}

/** Comparing articles looks further than the passages a reader is shown first. */
function beyond(retrieved: readonly Evidence[], known: Observation["known"]): readonly Evidence[] {
  const shown = new Set(retrieved.map(({ passage }) => passage.id));
  return [...known.values()].filter(({ passage }) => !shown.has(passage.id));
}

function answerFaults(gold: GoldQuestion, answer: Answer, facts: FactScore, positions: Share): readonly string[] {
  const forbidden = facts.forbidden.map((fact) => `sagt „${fact}“, was nicht stimmt`);
  if (gold.unanswerable)
    return answer.kind === "abstained" ? forbidden : ["antwortet, obwohl die Artikel es nicht hergeben", ...forbidden];
  if (answer.kind === "abstained") return ["antwortet nicht, obwohl die Artikel es hergeben", ...forbidden];
  const untold = positions.all - positions.met;
  return [
    ...facts.missing.map((fact) => `sagt „${fact}“ nicht`),
    ...(untold > 0 ? [`nennt ${untold} von ${positions.all} Positionen nicht oder nicht, wer sie vertritt`] : []),
    ...forbidden,
  ];
}
