import type { AnswerEvent } from "#domain/answer-event.ts";
import { filterAllows } from "#domain/article-filter.ts";
import type { Conflict } from "#domain/conflict.ts";
import { type Evidence, parsePassageId } from "#domain/passage.ts";
import type { ArticleFilter } from "#domain/question.ts";
import type { AnswerRecord } from "../answer-record.ts";
import type { Index } from "../ports.ts";
import type { Lead } from "./article-leads.ts";
import { sayLeads } from "./say-leads.ts";

/** Says where the articles contradict each other: the first few contradictions, each position as its article tells it; that there is none, where none was found. */
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
    yield* sayLeads({ frame: `Zu „${conflict.about}“ sagen die Quellen Verschiedenes:`, leads: positions }, record);
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
