import type { AnswerEvent } from "#domain/answer-event.ts";
import type { AnswerRecord } from "../answer-record.ts";
import { noted, sourceNote } from "../extract/with-source.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import type { Lead } from "./article-leads.ts";

/** Says the leads, each checked against its own passage; the first of an article names medium and date where the article knows them. */
export function* sayLeads(
  { frame, leads }: { readonly frame?: string; readonly leads: readonly Lead[] },
  record: AnswerRecord,
): Generator<AnswerEvent> {
  if (frame !== undefined && leads.length > 0) yield record.frame(frame);
  for (const [at, lead] of leads.entries()) {
    const isNext = leads[at - 1]?.article.id === lead.article.id || frame?.includes(sourceNote(lead.article) ?? frame);
    const forms = [isNext ? undefined : noted(lead.text, lead.article), lead.text].filter((form) => form !== undefined);
    for (const text of forms) {
      const verdict = verifySentence(text, [lead]);
      if (verdict.label !== "supported") continue;
      yield record.say({ text, verdict: "supported", citations: [lead.passage.id], quotes: verdict.quotes }, [lead]);
      break;
    }
  }
}
