import type { Answer, AnswerSentence } from "#domain/answer.ts";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Citation, NearestPassage } from "#domain/citation.ts";
import type { PassageId } from "#domain/passage.ts";
import { conflictBlocks } from "./conflict-blocks.ts";
import { actions } from "./slack-delivery.ts";
import { context, messagesOf, plainText, type SlackBlock, type SlackMessage, sections } from "./slack-message.ts";
import { mrkdwnLink, plainMrkdwn } from "./slack-text.ts";
import { wording } from "./slack-wording.ts";
import { type PassageLink, sourceLine } from "./source-line.ts";

/** Slack's limit for the buttons of one block is 25; two of them are votes. */
const SOURCE_BUTTONS = 20;
const NEAREST = 3;
/** Characters of a nearest passage that are shown at once; its button shows the rest. */
const EXCERPT = 240;

/** What the posts of one answer have in common. */
export interface AnswerFrame {
  readonly answerId: string;
  readonly linkTo: PassageLink;
  /** Where colleagues can read the answer on the page. */
  readonly permalink?: string | undefined;
  /** Stands above the answer, mrkdwn. */
  readonly head: readonly string[];
}

/** An answer that has ended, from its events: as it should be, or broken off with the sentence why. */
export function answerMessages(events: readonly AnswerEvent[], frame: AnswerFrame): readonly SlackMessage[] {
  const end = events.at(-1);
  if (end?.type === "answer-end") return wholeMessages(end.answer, frame);
  const reason = end?.type === "answer-failed" ? end.error.message : wording.failed;
  const { sentences, citations } = saidIn(events);
  const said = sentenceLines(sentences, citations, frame.linkTo);
  return messagesOf([
    ...sections([...frame.head, ...said, plainMrkdwn(reason)]),
    ...citations.map((citation, i) => context(sourceLine(citation, i + 1, frame.linkTo))),
  ]);
}

/** Sentences with numbers, conflicts, one line for each source, and the buttons. */
function wholeMessages(answer: Answer, { answerId, linkTo, permalink, head }: AnswerFrame): readonly SlackMessage[] {
  const withheld = answer.withheld.length;
  const body =
    answer.kind === "answered"
      ? [
          ...sections([...head, ...sentenceLines(answer.sentences, answer.citations, linkTo)]),
          ...conflictBlocks(answer.conflicts),
          ...sourceBlocks(answer.citations, linkTo),
        ]
      : abstention(answer, linkTo, head);
  const notes = [
    ...(withheld > 0 ? [wording.withheld(withheld)] : []),
    ...(permalink === undefined ? [] : [mrkdwnLink(permalink, wording.permalink)]),
  ];
  return messagesOf([
    ...body,
    ...(notes.length > 0 ? [context(notes.join(" · "))] : []),
    buttons(answerId, answer.kind === "answered" ? answer.citations : answer.nearest.slice(0, NEAREST)),
  ]);
}

/** That there is no answer, and how the nearest passages begin. */
function abstention({ text, nearest }: Answer, linkTo: PassageLink, head: readonly string[]): readonly SlackBlock[] {
  const shown = nearest.slice(0, NEAREST);
  return [
    ...sections([...head, plainMrkdwn(text), ...(shown.length > 0 ? [wording.nearest] : [])]),
    ...shown.map((passage, i) =>
      context(`${sourceLine(passage, i + 1, linkTo)}\n${plainMrkdwn(plainText(passage.text, EXCERPT).text)}`),
    ),
  ];
}

/** What can be shown of an answer that is still being made. */
export function partialMessage(events: readonly AnswerEvent[], { linkTo, head }: AnswerFrame): SlackMessage {
  const { sentences, citations } = saidIn(events);
  const [first] = messagesOf(sections([...head, ...sentenceLines(sentences, citations, linkTo)]));
  if (!first) return { text: wording.goesOn, blocks: [context(wording.goesOn)] };
  return { text: first.text, blocks: [...first.blocks, context(wording.goesOn)] };
}

/** One German sentence as a post. */
export const noteMessages = (mrkdwn: string, head: readonly string[] = []): readonly SlackMessage[] =>
  messagesOf(sections([...head, mrkdwn]));

/** Source lines in order, numbered from 1. */
export const sourceBlocks = (passages: readonly NearestPassage[], linkTo: PassageLink): readonly SlackBlock[] =>
  passages.map((passage, i) => context(sourceLine(passage, i + 1, linkTo)));

function saidIn(events: readonly AnswerEvent[]) {
  const said = events.flatMap((event) => (event.type === "sentence-available" ? [event] : []));
  return { sentences: said.map(({ sentence }) => sentence), citations: said.flatMap(({ citations }) => citations) };
}

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
