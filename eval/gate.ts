import type { Baseline, BaselineQuestion } from "./baseline.ts";
import { mcNemar } from "./mc-nemar.ts";
import type { QuestionResult } from "./measure-question.ts";

/** A question that turned bad, or good, with both answers. */
export interface Turn {
  readonly id: string;
  readonly question: string;
  readonly why: string;
  readonly before: string;
  readonly now: string;
}

/** What the gate found; it fails exactly when `regressions` is not empty. */
export interface Gate {
  readonly compared: number;
  readonly regressions: readonly Turn[];
  readonly improvements: readonly Turn[];
  readonly unknownToBaseline: readonly string[];
}

/** `deterministic`: every single turn from right to wrong counts. `sampled`: turns count only when McNemar's exact test finds them significant. */
export type GateMode = "deterministic" | "sampled";

/** Compares results with the accepted baseline. Unknown passage IDs, vanished evidence, new wrong facts and a fall of nDCG fail in either mode; `missing` are questions of the baseline that are gone. */
export function gate(
  results: readonly QuestionResult[],
  baseline: Baseline,
  { mode, missing }: { readonly mode: GateMode; readonly missing: readonly string[] },
): Gate {
  const before = new Map(baseline.questions.map((question) => [question.id, question]));
  const pairs = results.flatMap((now) => {
    const old = before.get(now.id);
    return old ? [{ old, now }] : [];
  });
  const worse = pairs.filter(({ old, now }) => isWorse(old, now));
  const better = pairs.filter(({ old, now }) => (!old.right && now.right) || (!old.strict && now.strict && now.right));
  const counts = mode === "deterministic" || mcNemar(worse.length, better.length) < 0.05;
  const turn = ({ old, now }: (typeof pairs)[number], why: string): Turn => ({
    id: now.id,
    question: now.question,
    why,
    before: old.answer,
    now: now.answer,
  });
  return {
    compared: pairs.length,
    regressions: [
      ...(counts ? worse.map((pair) => turn(pair, pair.now.faults.join("; "))) : []),
      ...pairs
        .filter((pair) => !(counts && worse.includes(pair)))
        .flatMap((pair) => alwaysWrong(pair.now, pair.old).map((why) => turn(pair, why))),
      ...results
        .filter(({ id }) => !before.has(id))
        .flatMap((now) =>
          alwaysWrong(now).map((why) => ({ id: now.id, question: now.question, why, before: "", now: now.answer })),
        ),
      ...rankingFalls(pairs).map((pair) => turn(pair, fallOf(pair.old, pair.now))),
      ...missing.map((id) => ({
        id,
        question: "",
        why: "steht nicht mehr im Fragensatz",
        before: before.get(id)?.answer ?? "",
        now: "",
      })),
    ],
    improvements: better.map((pair) => turn(pair, pair.old.right ? "jetzt streng richtig" : "jetzt richtig")),
    unknownToBaseline: results.filter(({ id }) => !before.has(id)).map(({ id }) => id),
  };
}

const isWorse = (old: BaselineQuestion, now: QuestionResult): boolean =>
  (old.right && !now.right) || (old.strict && !now.strict);

/** What no test of significance excuses; a question the baseline does not know may be wrong, but not like this. */
function alwaysWrong(now: QuestionResult, old?: BaselineQuestion): readonly string[] {
  const wrong = now.wrongFacts.filter((fact) => !old?.wrongFacts.includes(fact));
  return [
    ...(old ? wrong.map((fact) => `neue falsche Angabe „${fact}“`) : []),
    ...now.vanished,
    ...now.unknownPassages.map((id) => `unbekannte Textstelle ${id}`),
    ...(old && now.verifierFaults.length > old.verifierFaults ? now.verifierFaults : []),
  ];
}

type Pair = { readonly old: BaselineQuestion; readonly now: QuestionResult };

/** The questions whose evidence ranks lower, where the mean over all compared questions fell. */
function rankingFalls(pairs: readonly Pair[]): readonly Pair[] {
  const ranked = pairs.filter(({ old, now }) => old.ndcg !== undefined && now.retrieval !== undefined);
  const fall = ranked.reduce((sum, { old, now }) => sum + (old.ndcg ?? 0) - (now.retrieval?.["ndcg@10"] ?? 0), 0);
  if (fall <= ranked.length * TOLERANCE) return [];
  return ranked.filter(({ old, now }) => (old.ndcg ?? 0) - (now.retrieval?.["ndcg@10"] ?? 0) > TOLERANCE);
}

/** The baseline rounds to four decimals. */
const TOLERANCE = 1e-4;

const fallOf = (old: BaselineQuestion, now: QuestionResult): string =>
  `Beleg steht in der Suche tiefer: nDCG@10 ${now.retrieval?.["ndcg@10"].toFixed(3)} statt ${old.ndcg?.toFixed(3)}`;
