import type { Evidence } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { isOfAnotherTime } from "./marks-of.ts";
import { nounsTold } from "./nouns-told.ts";
import { isYetToCome, poleOf } from "./pole-of.ts";
import { timesOf } from "./times-of.ts";
import { POLE } from "./units.ts";
import { written } from "./written.ts";

/**
 * What the sentence that begins an article's text tells to go ahead or to be refused, as 1 or −1 beside its nouns. Only the first passage is read: what reports of a few sentences differ in stands there.
 */
export function readPoles(sentence: string, span: Span, { passage, article }: Evidence): readonly Statement[] {
  if (passage.span.start > 0 || isOfAnotherTime(sentence)) return [];
  const pole = poleOf(sentence);
  if (!pole) return [];
  const { value, ...where } = pole;
  return [
    {
      ...span,
      quantity: { ...where, ...{ min: value, max: value, step: 1, hedge: "exact", maxHedge: "exact", unit: POLE } },
      own: nounsTold(sentence).map(written),
      marks: ["own"],
      ...{ things: [], narrowed: [], names: [], places: [], conditions: [], running: false, present: false },
      reality: "fact",
      ...timesOfDeed(sentence, where, article.publishedAt),
    },
  ];
}

/** The times of what is decided: a year long before the report is of what it is decided on ("das Haus von 1790"), and what is yet to come was not so at any time. */
function timesOfDeed(sentence: string, where: Span, publishedAt = ""): ReturnType<typeof timesOf> {
  const { period, ...others } = timesOf(sentence, where, publishedAt || undefined);
  const old = period && publishedAt && Number(publishedAt.slice(0, 4)) - Number(period.to.slice(0, 4)) > 1;
  return !period || old || isYetToCome(sentence.slice(where.start, where.end)) ? others : { ...others, period };
}
