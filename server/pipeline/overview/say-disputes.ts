import type { AnswerEvent } from "#domain/answer-event.ts";
import { filterAllows } from "#domain/article-filter.ts";
import type { Conflict } from "#domain/conflict.ts";
import { type Evidence, parsePassageId } from "#domain/passage.ts";
import type { ArticleFilter } from "#domain/question.ts";
import type { AnswerRecord } from "../answer-record.ts";
import type { Index } from "../ports.ts";
import type { Lead } from "./article-leads.ts";
import { conflictsOn } from "./conflicts-on.ts";
import type { DisputedTopic } from "./disputed-topic.ts";
import { sayLeads } from "./say-leads.ts";

/**
 * Says where the articles contradict each other: the first few contradictions, each position as its article tells it; that there is none, where
 * none was found.
 */
export async function* sayDisputes(
  conflicts: readonly Conflict[],
  filter: ArticleFilter,
  index: Index,
  record: AnswerRecord,
): AsyncGenerator<AnswerEvent> {
  let told = 0;
  for (const conflict of conflicts) {
    if (conflict.kind !== "contradiction") continue;
    const positions = await positionsOf(conflict, filter, index);
    if (positions.length < conflict.positions.length) continue;
    if (told++ >= MOST) continue;
    yield* sayLeads({ frame: frames.contradiction(conflict.about), leads: positions }, record);
    yield record.disagree(conflict, positions);
  }
  if (told === 0)
    record.abstain({
      code: "no-evidence",
      message: "Einen Widerspruch zwischen den Artikeln habe ich nicht gefunden.",
    });
  if (told > MOST)
    yield record.say(
      { text: `Das sind ${MOST} von ${told} Widersprüchen.`, verdict: "supported", citations: [], quotes: [] },
      [],
    );
}

/**
 * Says what the articles tell differently of a topic, in whatever way, led by the word that answers the question where they contradict each
 * other. Returns whether anything was said.
 */
export async function* sayDisputesOn(
  { expects, topic }: DisputedTopic,
  conflicts: readonly Conflict[],
  filter: ArticleFilter,
  index: Index,
  record: AnswerRecord,
): AsyncGenerator<AnswerEvent, boolean> {
  for (const conflict of conflictsOn(topic, conflicts)) {
    const positions = await positionsOf(conflict, filter, index);
    if (positions.length < conflict.positions.length) continue;
    const word = record.hasAnswered() || conflict.kind !== "contradiction" ? undefined : expects && words[expects];
    const frame = frames[conflict.kind](conflict.about);
    yield* sayLeads({ frame: word === undefined ? frame : `${word}: ${frame}`, leads: positions }, record);
    yield record.disagree(conflict, positions);
  }
  return record.hasAnswered();
}

const words = { apart: "Ja", together: "Nein" } as const;

const frames: Readonly<Record<Conflict["kind"], (about: string) => string>> = {
  contradiction: (about) => `Zu „${about}“ sagen die Quellen Verschiedenes:`,
  course: (about) => `Zu „${about}“ nennen die Quellen Zahlen von verschiedenen Zeitpunkten:`,
  refinement: (about) => `Zu „${about}“ sind die Quellen verschieden genau:`,
};

/** So many contradictions a reader takes in at once. */
const MOST = 3;

async function positionsOf(conflict: Conflict, filter: ArticleFilter, index: Index): Promise<readonly Lead[]> {
  const found = conflict.positions.map(async ({ statement, passageId }): Promise<readonly Lead[]> => {
    const evidence = await evidenceOf(passageId, index);
    return evidence && filterAllows(filter, evidence.article) ? [{ ...evidence, text: statement }] : [];
  });
  return (await Promise.all(found)).flat();
}

async function evidenceOf(id: Evidence["passage"]["id"], index: Index): Promise<Evidence | undefined> {
  const articleId = parsePassageId(id)?.articleId;
  const [passage, article] = await Promise.all([index.passage(id), articleId && index.article(articleId)]);
  if (!passage || !article) return undefined;
  const { text: _, ...head } = article;
  return { passage, article: head };
}
