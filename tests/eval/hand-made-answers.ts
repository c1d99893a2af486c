import type { Answer, AnswerSentence } from "#domain/answer.ts";
import { articleId } from "#domain/article.ts";
import { nearestPassage } from "#domain/citation.ts";
import type { Conflict } from "#domain/conflict.ts";
import { type Evidence, type PassageId, passageId } from "#domain/passage.ts";

const head = (id: string, source: string): Evidence["article"] => ({
  id: articleId(id),
  title: `Hochwasser (${source})`,
  source,
  publishedAt: "2025-06-03",
  file: `${id}.md`,
});

const evidence = (id: string, source: string, n: number, text: string): Evidence => {
  const article = head(id, source);
  const own = passageId(article.id, n);
  return {
    article,
    passage: { id: own, articleId: article.id, kind: "paragraph", span: { start: 0, end: text.length }, text },
  };
};

/** Two media that count differently, and a third passage beside them. */
export const dam = evidence(
  "bote",
  "Flussbote",
  1,
  "Am Damm halfen laut Landrätin Ute Sommer bis zu 1.200 Freiwillige.",
);
export const camp = evidence("bote", "Flussbote", 2, "Das Lager am Damm öffnete am 2. Juni 2025.");
export const post = evidence("post", "Landpost", 1, "Der Landpost zufolge kamen 900 Freiwillige an den Damm.");

export const allEvidence: readonly Evidence[] = [dam, camp, post];
export const known: ReadonlyMap<PassageId, Evidence> = new Map(allEvidence.map((one) => [one.passage.id, one]));

/** A sentence that quotes the whole of each passage it cites. */
export const sentence = (text: string, ...cited: readonly Evidence[]): AnswerSentence => ({
  text,
  verdict: "supported",
  citations: cited.map(({ passage }) => passage.id),
  quotes: cited.map(({ passage }) => ({ passageId: passage.id, start: 0, end: passage.text.length })),
});

/** An answer of these sentences; an abstention where there is none. */
export function answerOf(sentences: readonly AnswerSentence[], conflicts: readonly Conflict[] = []): Answer {
  const cited = [...new Set(sentences.flatMap(({ citations }) => citations))];
  return {
    question: "Wie viele Freiwillige halfen am Damm?",
    kind: sentences.length > 0 ? "answered" : "abstained",
    ...(sentences.length === 0 && { reason: { code: "no-evidence", message: "Dazu steht hier nichts." } }),
    text: sentences.map(({ text }) => text).join(" ") || "Dazu steht hier nichts.",
    sentences,
    withheld: [],
    citations: cited.flatMap((id) => {
      const one = known.get(id);
      return one ? [{ ...nearestPassage(one), quote: { start: 0, end: one.passage.text.length } }] : [];
    }),
    nearest: [],
    conflicts,
    model: "scripted",
    timings: { retrieveMs: 1, firstSentenceMs: 2, totalMs: 3 },
  };
}

/** The answers every scorer is held against. */
export const answers = {
  perfect: answerOf([sentence("Am Damm halfen laut Landrätin Ute Sommer bis zu 1.200 Freiwillige.", dam)]),
  wrong: answerOf([sentence("Am Damm halfen laut Landrätin Ute Sommer bis zu 2.100 Freiwillige.", dam)]),
  hedgeless: answerOf([sentence("Am Damm halfen laut Landrätin Ute Sommer 1.200 Freiwillige.", dam)]),
  misattributed: answerOf([sentence("Am Damm halfen laut Landpost bis zu 1.200 Freiwillige.", dam)]),
  miscited: answerOf([sentence("Am Damm halfen laut Landrätin Ute Sommer bis zu 1.200 Freiwillige.", post)]),
  abstaining: answerOf([]),
} as const;
