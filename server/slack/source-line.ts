import type { NearestPassage } from "#domain/citation.ts";
import { germanDate } from "#domain/german-date.ts";
import type { PassageId } from "#domain/passage.ts";
import { mrkdwnLink, plainMrkdwn } from "./slack-text.ts";
import { wording } from "./slack-wording.ts";

/** The address at which a passage can be read in its article; undefined where nobody said under which address we are reached. */
export type PassageLink = (passage: PassageId) => string | undefined;

/** Medium, date, title and links of a passage as one line of mrkdwn; a retelling says whose report it retells. */
export function sourceLine(passage: NearestPassage, number: number, linkTo: PassageLink): string {
  const link = linkTo(passage.passageId);
  return [
    `[${number}] ${sourceName(passage)}`,
    ...(link === undefined ? [] : [mrkdwnLink(link, wording.inArticle)]),
    ...(passage.url === undefined ? [] : [mrkdwnLink(passage.url, wording.original)]),
  ].join(" · ");
}

/** Medium, date and title as mrkdwn. */
export function sourceName({ retelling, source, basedOn, author, publishedAt, title }: NearestPassage): string {
  const medium = retelling ? `nacherzählt nach ${source ?? basedOn ?? "unbekannt"}` : (source ?? author);
  const day = publishedAt && germanDate(publishedAt);
  return [medium && `*${plainMrkdwn(medium)}*`, day, plainMrkdwn(title)].filter(Boolean).join(" · ");
}
