import { type ArticleHead, articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { RankedPassage } from "#domain/retrieval.ts";
import { type AskedQuestion, readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { likenessOf } from "#pipeline/extract/likeness.ts";
import { type ScoredCandidate, scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import { featured } from "#pipeline/extract/sentence-features.ts";
import { shippedEmbedder, shippedSynonymy } from "../../../eval/answers/shipped-embedder.ts";

/** An article of a test: its title and its paragraphs. */
export type Told = readonly [title: string, paragraphs: readonly string[]];

const likeness = likenessOf(await shippedEmbedder());
const synonymy = await shippedSynonymy();

/** A question, and all sentences of the articles ranked for it with the shipped model, as in a large collection, in which every word is rare. */
export async function rankArticles(
  asked: string,
  told: readonly Told[],
): Promise<{ readonly question: AskedQuestion; readonly ranked: readonly ScoredCandidate[] }> {
  const question = readQuestion(asked, () => 9, synonymy);
  const found = candidates(question, told.flatMap(passagesOf));
  const alike = await likeness(question, found, new AbortController().signal);
  return { question, ranked: scoreCandidates(featured(question, found, alike)) };
}

function passagesOf([title, paragraphs]: Told, n: number): readonly RankedPassage[] {
  const article: ArticleHead = { id: articleId(`a${n}`), title, file: `a${n}.md`, publishedAt: "2026-02-03" };
  let start = 0;
  return paragraphs.map((text, i) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    const passage = { id: passageId(article.id, i + 1), articleId: article.id, kind: "paragraph" as const, span, text };
    return { passage, article, rank: i + 1, score: 1, origin: {} };
  });
}
