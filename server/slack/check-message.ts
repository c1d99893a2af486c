import type { Citation } from "#domain/citation.ts";
import type { Check } from "#domain/claim.ts";
import { sourceBlocks } from "./answer-message.ts";
import { messagesOf, type SlackMessage, sections } from "./slack-message.ts";
import { plainMrkdwn } from "./slack-text.ts";
import { wording } from "./slack-wording.ts";
import type { PassageLink } from "./source-line.ts";

/** A checked text as posts: each claim with its verdict, the reason and the numbers of its sources. */
export function checkMessages(
  { claims }: Check,
  { linkTo, head = [] }: { readonly linkTo: PassageLink; readonly head?: readonly string[] },
): readonly SlackMessage[] {
  const sources = new Map<string, Citation>();
  for (const citation of claims.flatMap(({ citations }) => citations))
    if (!sources.has(citation.passageId)) sources.set(citation.passageId, citation);
  const numbers = new Map([...sources.keys()].map((id, i) => [id, i + 1]));
  const lines = claims.map(({ text, verdict, reason, citations }) => {
    const marks = citations.map(({ passageId }) => `[${numbers.get(passageId)}]`).join(" ");
    const isOpen = verdict === "not-enough-info" && marks !== "";
    return [
      `*${wording.verdict[verdict]}:* ${plainMrkdwn(text)}`,
      isOpen ? "" : marks,
      verdict === "supported" ? "" : `– _${plainMrkdwn(reason.message)}_`,
      isOpen ? wording.nearestTold(marks) : "",
    ]
      .filter(Boolean)
      .join(" ");
  });
  return messagesOf([
    ...sections([...head, ...(lines.length > 0 ? lines : [wording.noClaims])]),
    ...sourceBlocks([...sources.values()], linkTo),
  ]);
}
