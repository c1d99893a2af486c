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
 * Says where the articles contradict each other, or all that they tell differently of a topic: the first few conflicts, each position as its article
 * tells it, led by the word that answers the question. Returns whether there was any; that there is none at all is said.
 */
export async function* sayDisputes(
  { topic, expects }: DisputedTopic,
  conflicts: readonly Conflict[],
  filter: ArticleFilter,
  index: Index,
  record: AnswerRecord,
): AsyncGenerator<AnswerEvent, boolean> {
  const asked =
    topic === undefined ? conflicts.filter(({ kind }) => kind === "contradiction") : conflictsOn(topic, conflicts);
  let told = 0;
  for (const conflict of asked) {
    const positions = await positionsOf(conflict, filter, index);
    if (positions.length < conflict.positions.length) continue;
    if (told++ >= MOST) continue;
    const word = told === 1 && conflict.kind === "contradiction" && expects ? `${words[expects]}: ` : "";
    yield* sayLeads({ frame: `${word}Zu „${conflict.about}“ ${frames[conflict.kind]}:`, leads: positions }, record);
    yield record.disagree(conflict, positions);
  }
  if (told === 0 && topic === undefined)
    record.abstain({
      code: "no-evidence",
      message: "Einen Widerspruch zwischen den Artikeln habe ich nicht gefunden.",
    });
  if (topic === undefined && told > MOST)
    yield record.say(
      {
        text: `Das sind ${MOST} von ${told} Widersprüchen.`,
        verdict: "supported",
        citations: [],
        quotes: [],
      },
      [],
    );
  return told > 0;
}

const words = { apart: "Ja", together: "Nein" } as const;

const frames: Readonly<Record<Conflict["kind"], string>> = {
  contradiction: "sagen die Quellen Verschiedenes",
  course: "nennen die Quellen Zahlen von verschiedenen Zeitpunkten",
  refinement: "sind die Quellen verschieden genau",
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
