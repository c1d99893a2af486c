import { nearestPassage } from "#domain/citation.ts";
import type { Evidence } from "#domain/passage.ts";
import { context, plainText, sections } from "./slack-message.ts";
import { mrkdwnLink, plainMrkdwn } from "./slack-text.ts";
import { wording } from "./slack-wording.ts";
import { type PassageLink, sourceName } from "./source-line.ts";

/** The window that shows a passage in full; undefined evidence says that it is gone. */
export function sourceModal(evidence: Evidence | undefined, linkTo: PassageLink) {
  const blocks = evidence ? passageBlocks(evidence, linkTo) : sections([wording.unknownPassage]);
  return {
    type: "modal",
    title: plainText(wording.source, 24),
    close: plainText(wording.close, 24),
    blocks: blocks.slice(0, 100),
  };
}

function passageBlocks(evidence: Evidence, linkTo: PassageLink) {
  const { passage } = evidence;
  const head = nearestPassage(evidence);
  const links = [
    ...[linkTo(passage.id)].flatMap((url) => (url === undefined ? [] : [mrkdwnLink(url, wording.inArticle)])),
    ...(head.url === undefined ? [] : [mrkdwnLink(head.url, wording.original)]),
  ];
  return [
    context(sourceName(head)),
    ...sections(passage.text.split("\n").map(plainMrkdwn)),
    ...(links.length > 0 ? [context(links.join(" · "))] : []),
  ];
}
