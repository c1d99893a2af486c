import type { ArticleId } from "#domain/article.ts";
import { askedDeed } from "./asked-deed.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Candidate } from "./candidates.ts";
import { matchWords } from "./match-words.ts";
import { readSentence } from "./read-sentence.ts";

/** How an article stands to a question. Lists of numbers are in the order of the question's words, 0–1. */
export interface Affair {
  /** Places of its sentences among the candidates, in the order of the article. */
  readonly places: readonly number[];
  /** How much each word names the affair that the whole article is about: title, beginning, or many of its sentences say it. */
  readonly words: readonly number[];
  /** How well each word is met by the title or by any sentence that was found. */
  readonly told: readonly number[];
}

/**
 * The affair each article tells of, in words of the question. "Wer stellt die Ersatzbrücke an der Ellerbrücke auf?" names an affair and asks
 * for a detail of it: the affair's words choose the article, whose title and beginning say them, and tell its sentences apart no more.
 */
export function affairs(question: AskedQuestion, found: readonly Candidate[]): ReadonlyMap<ArticleId, Affair> {
  const places = Map.groupBy(found.keys(), (i) => articleOf(found[i]));
  const known = new Map<ArticleId, Affair>();
  // What happens each sentence has to tell itself.
  const deed = askedDeed(question);
  for (const [id, unordered] of places) {
    if (id === undefined) continue;
    const inOrder = unordered.toSorted((a, b) => placeOf(found[a]) - placeOf(found[b]) || at(found[a]) - at(found[b]));
    const title = matchWords(question, [readSentence(found[inOrder[0] ?? 0]?.passage.article.title ?? "")]);
    const own = inOrder.map((i) => matchWords(question, found[i] ? [found[i].sentence] : []));
    const most = (k: number, lists: readonly (readonly number[])[]): number =>
      lists.reduce((best, list) => Math.max(best, list[k] ?? 0), title[k] ?? 0);
    known.set(id, {
      places: inOrder,
      told: title.map((_, k) => most(k, own)),
      words: title.map((inTitle, k) => {
        if (k === deed) return 0;
        const spread = own.reduce((sum, list) => sum + (list[k] ?? 0), inTitle) / MANY;
        return Math.min(1, Math.max(most(k, own.slice(0, BEGINNING)), spread));
      }),
    });
  }
  return known;
}

/** Each of a list with the affair that its article tells, as far as the list holds it. */
export function withAffairs<T extends { readonly candidate: Candidate }>(
  question: AskedQuestion,
  list: readonly T[],
): readonly (T & { readonly affair: Affair })[] {
  const known = affairs(
    question,
    list.map(({ candidate }) => candidate),
  );
  return list.map((one) => ({
    ...one,
    affair: known.get(one.candidate.passage.article.id) ?? { places: [], words: [], told: [] },
  }));
}

/** News tells in its first sentences what it is about. */
const BEGINNING = 2;
/** What so many sentences say is what the article is about. */
const MANY = 4;

const articleOf = (one: Candidate | undefined): ArticleId | undefined => one?.passage.article.id;
const placeOf = (one: Candidate | undefined): number => one?.passage.passage.span.start ?? 0;
const at = (one: Candidate | undefined): number => one?.at ?? 0;
