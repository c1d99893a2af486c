import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexSource } from "#adapters/index-segments.ts";
import { ingestPaths, loadGlossary } from "#compose";
import { condense } from "#pipeline/condense.ts";
import { answerableFeatures } from "#pipeline/extract/answerable-features.ts";
import { fitTheQuestion } from "#pipeline/extract/fit-the-question.ts";
import { scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import type { Embedder } from "#pipeline/ports.ts";
import type { GoldQuestion } from "../gold-question.ts";
import { matchFact } from "../match-fact.ts";
import { readGold } from "../read-gold.ts";
import { type AskedIndex, askIndex } from "./ask-index.ts";
import { featuredQuestions, type QuestionContexts } from "./featured-questions.ts";
import type { Labelled } from "./fit-logistic.ts";
import { withoutSentences } from "./without-sentences.ts";

/** An example of whether a question is answered, with what it must not be parted from in cross-validation, and the set it is of. */
export interface CertaintyExample extends Labelled {
  readonly group: string;
  readonly set: string;
}

/** A question set in one of its contexts; where it has an answer, only questions whose answer is among the first three candidates count: to say something else is no answer. */
export async function setExamples(
  { file, contexts, truth, weight }: SetContexts,
  embedder: Embedder,
): Promise<readonly CertaintyExample[]> {
  const questions = await featuredQuestions({ file, contexts, embedder });
  return questions.flatMap((asked) =>
    labelled(asked, { truth, weight, group: asked.title, set: `${file} ${contexts}` }),
  );
}

export interface SetContexts {
  readonly file: string;
  readonly contexts: QuestionContexts;
  readonly truth: 0 | 1;
  readonly weight: number;
}

/**
 * Gold questions over the articles in `folder`: those that are answered, the same without the sentences that answer them, those without an answer, which
 * together weigh half of the first, as if every third question of a reader were one, and those of `foreign`, which are about other articles.
 */
export async function articleExamples(
  { folder, file, foreign }: { readonly folder: string; readonly file: string; readonly foreign: string },
  embedder: Embedder,
): Promise<readonly CertaintyExample[]> {
  const directory = await mkdtemp(join(tmpdir(), "fundstelle-fit-"));
  try {
    const silent = { note: () => undefined, progress: () => undefined };
    await ingestPaths([folder], { directory, embedder, mode: "apply", prune: "keep" }, silent);
    const index = await indexSource({ directory, fingerprint: embedder.fingerprint }).open();
    const gold = await readGold([file]);
    const glossary = await loadGlossary();
    const open = gold.filter(({ unanswerable }) => unanswerable !== undefined).length;
    const found: CertaintyExample[] = [];
    for (const one of gold) {
      const { text } = condense({ text: one.question, history: one.history ?? [], filter: {} }, glossary);
      const isRight = (told: string): boolean => facts(one).some((fact) => matchFact(fact, told) !== "missing");
      const ports = { index, embedder, isRight: ({ text: told }: { readonly text: string }) => isRight(told) };
      const about = { group: one.evidence[0]?.article ?? one.id, set: file };
      const asked = await askIndex(text, ports);
      if (one.unanswerable !== undefined)
        found.push(...labelled(asked, { ...about, truth: 0, weight: (gold.length - open) / (2 * open) }));
      else {
        found.push(...labelled(asked, { ...about, truth: 1, weight: 1 }));
        const cut = await askIndex(text, { ...ports, keep: withoutSentences(isRight) });
        if (one.type !== "ja_nein")
          found.push(...labelled(cut, { ...about, set: `${file} cut`, truth: 0, weight: CUT }));
      }
    }
    for (const one of (await readGold([foreign])).filter(({ unanswerable }) => unanswerable === undefined)) {
      const asked = await askIndex(one.question, { index, embedder, isRight: () => false });
      found.push(
        ...labelled(asked, {
          group: `${file} ${one.evidence[0]?.article}`,
          set: `${file} foreign`,
          truth: 0,
          weight: FOREIGN,
        }),
      );
    }
    await index.close();
    return found;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const facts = ({ facts: told, positions }: GoldQuestion): readonly (readonly string[])[] => [
  ...told,
  ...positions.map(({ value }) => value),
];

/** They are told by `about-these.ts`: at 1 instead of .03 they and what is cut cost 41 of 1,895 strangers' questions (crosswise, 27.11.2026). */
const FOREIGN = 0.03;
/** What is left of an article may tell the answer once more, in other words. */
const CUT = 0.04;

function labelled(
  { question, featured, alternatives }: AskedIndex,
  { truth, ...about }: Omit<CertaintyExample, "features">,
): readonly CertaintyExample[] {
  if (featured.length === 0) return [];
  const right = new Set(featured.flatMap(({ candidate }, i) => (alternatives[i]?.isRight ? [candidate] : [])));
  const ranked = fitTheQuestion(question, scoreCandidates(featured));
  if (truth === 1 && !ranked.slice(0, 3).some(({ candidate }) => right.has(candidate))) return [];
  return [{ features: answerableFeatures(question, ranked), truth, ...about }];
}
