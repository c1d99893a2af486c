import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexSource } from "#adapters/index-segments.ts";
import { ingestPaths } from "#compose";
import type { Candidate } from "#pipeline/extract/candidates.ts";
import type { Embedder } from "#pipeline/ports.ts";
import type { GoldEvidence } from "../gold-question.ts";
import { readGold } from "../read-gold.ts";
import { askIndex } from "./ask-index.ts";
import type { FeaturedQuestion } from "./featured-questions.ts";

/** Answerable gold questions without history as the answerer would see them, over the articles in `folder`; right are the sentences that hold a quote of their evidence. */
export async function articleQuestions({
  folder,
  file,
  embedder,
}: {
  readonly folder: string;
  readonly file: string;
  readonly embedder: Embedder;
}): Promise<readonly FeaturedQuestion[]> {
  const directory = await mkdtemp(join(tmpdir(), "fundstelle-fit-"));
  try {
    const silent = { note: () => undefined, progress: () => undefined };
    await ingestPaths([folder], { directory, embedder, mode: "apply", prune: "keep" }, silent);
    const index = await indexSource({ directory, fingerprint: embedder.fingerprint }).open();
    const found: FeaturedQuestion[] = [];
    for (const { question, evidence, history, unanswerable } of await readGold([file])) {
      if (unanswerable !== undefined || history !== undefined) continue;
      const isRight = (candidate: Candidate): boolean => evidence.some((proof) => holds(candidate, proof));
      found.push({ title: evidence[0]?.article ?? "", ...(await askIndex(question, { index, embedder, isRight })) });
    }
    await index.close();
    return found;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The quote stands in what would be shown, or the sentence in a quote of several. */
function holds({ text, sentence }: Candidate, { quote }: GoldEvidence): boolean {
  const [shown, own, wanted] = [text, sentence.text, quote].map(plain) as [string, string, string];
  return shown.includes(wanted) || (own.length > WHOLE && wanted.includes(own));
}

/** UTF-16 units; shorter sentences stand in many quotes. */
const WHOLE = 30;

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
