import type { Answer, AnswerSentence } from "#domain/answer.ts";
import type { Citation, NearestPassage } from "#domain/citation.ts";
import type { PassageId } from "#domain/passage.ts";
import { conflictBlocks } from "./conflict-blocks.ts";
import { actions } from "./read-delivery.ts";
import { context, messagesOf, plainText, type SlackBlock, type SlackMessage, sections } from "./slack-message.ts";
import { mrkdwnLink, plainMrkdwn } from "./slack-text.ts";
import { wording } from "./slack-wording.ts";
import { type PassageLink, sourceLine } from "./source-line.ts";

/** Slack's limit for the buttons of one block is 25; two of them are votes. */
const SOURCE_BUTTONS = 20;
const NEAREST = 3;

/** A finished answer as posts: sentences with numbers, conflicts, one line for each source, and the buttons. `head` stands above it, mrkdwn. */
export function answerMessages(
  answer: Answer,
  {
    answerId,
    linkTo,
    head = [],
  }: { readonly answerId: string; readonly linkTo: PassageLink; readonly head?: readonly string[] },
): readonly SlackMessage[] {
  const shown = answer.kind === "answered" ? answer.citations : answer.nearest.slice(0, NEAREST);
  const said =
    answer.kind === "answered"
      ? sentenceLines(answer.sentences, answer.citations, linkTo)
      : [plainMrkdwn(answer.text), ...(shown.length > 0 ? [wording.nearest] : [])];
  const withheld = answer.withheld.length;
  return messagesOf([
    ...sections([...head, ...said]),
    ...conflictBlocks(answer.conflicts),
    ...sourceBlocks(shown, linkTo),
    ...(withheld > 0 ? [context(wording.withheld(withheld))] : []),
    buttons(answerId, shown),
  ]);
}

/** What can be shown of an answer that is still being made. */
export function partialMessage(
  sentences: readonly AnswerSentence[],
  citations: readonly Citation[],
  { linkTo, head = [] }: { readonly linkTo: PassageLink; readonly head?: readonly string[] },
): SlackMessage {
  const [first] = messagesOf(sections([...head, ...sentenceLines(sentences, citations, linkTo)]));
  if (!first) return { text: wording.goesOn, blocks: [context(wording.goesOn)] };
  return { text: first.text, blocks: [...first.blocks, context(wording.goesOn)] };
}

/** What was said before an answer failed, and the sentence why it did. */
export function brokenOffMessages(
  reason: string,
  sentences: readonly AnswerSentence[],
  citations: readonly Citation[],
  { linkTo, head = [] }: { readonly linkTo: PassageLink; readonly head?: readonly string[] },
): readonly SlackMessage[] {
  const said = sentenceLines(sentences, citations, linkTo);
  return messagesOf([...sections([...head, ...said, plainMrkdwn(reason)]), ...sourceBlocks(citations, linkTo)]);
}

/** One German sentence as a post. */
export const noteMessages = (mrkdwn: string, head: readonly string[] = []): readonly SlackMessage[] =>
  messagesOf(sections([...head, mrkdwn]));

/** Source lines in order, numbered from 1. */
export const sourceBlocks = (passages: readonly NearestPassage[], linkTo: PassageLink): readonly SlackBlock[] =>
  passages.map((passage, i) => context(sourceLine(passage, i + 1, linkTo)));

function sentenceLines(
  sentences: readonly AnswerSentence[],
  citations: readonly Citation[],
  linkTo: PassageLink,
): readonly string[] {
  const number = new Map(citations.map(({ passageId }, i) => [passageId, i + 1]));
  const mark = (id: PassageId): string => {
    const label = `[${number.get(id) ?? "?"}]`;
    const link = linkTo(id);
    return link === undefined ? label : mrkdwnLink(link, label);
  };
  return sentences.map(({ text, citations: ids }) => [plainMrkdwn(text), ...ids.map(mark)].join(" "));
}

function buttons(answerId: string, passages: readonly NearestPassage[]): SlackBlock {
  const votes = [
    { action_id: actions.up, label: wording.up, value: answerId },
    { action_id: actions.down, label: wording.down, value: answerId },
  ];
  const sources = passages.slice(0, SOURCE_BUTTONS).map(({ passageId }, i) => ({
    action_id: `${actions.source}${i + 1}`,
    label: wording.showSource(`[${i + 1}]`),
    value: passageId,
  }));
  return {
    type: "actions",
    elements: [...votes, ...sources].map(({ action_id, label, value }) => ({
      type: "button",
      ...{ action_id, value, text: plainText(label, 75) },
    })),
  };
}
