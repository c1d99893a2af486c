import { z } from "zod";
import { splitText } from "./slack-text.ts";

/** A Block Kit block as Slack takes it. */
export interface SlackBlock {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** One post: `text` is what notifications and screen readers get, and what stands where blocks are refused. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

/** Slack's limits in UTF-16 units and blocks: https://docs.slack.dev/reference/block-kit/blocks */
const SECTION_LIMIT = 3000;
const MESSAGE_LIMIT = 12_000;
const BLOCKS_LIMIT = 50;

/** Sections of whole lines, each within Slack's limit for one text; the lines are mrkdwn already. */
export function sections(lines: readonly string[]): readonly SlackBlock[] {
  const said = lines.filter((line) => line.trim() !== "");
  return joined(said.flatMap((line) => splitText(line, SECTION_LIMIT))).map((text) => ({
    type: "section",
    text: { type: "mrkdwn", text, verbatim: true },
  }));
}

/** One small grey line; more than a text may hold is cut. */
export const context = (mrkdwn: string): SlackBlock => ({
  type: "context",
  elements: [{ type: "mrkdwn", text: splitText(mrkdwn, SECTION_LIMIT)[0] ?? "", verbatim: true }],
});

export const plainText = (text: string, limit: number) => ({
  type: "plain_text" as const,
  text: text.length <= limit ? text : `${splitText(text, limit - 2)[0]} …`,
  emoji: false,
});

/** The posts that hold all blocks in order, each within Slack's limits. */
export function messagesOf(blocks: readonly SlackBlock[]): readonly SlackMessage[] {
  const groups: SlackBlock[][] = [];
  let length = 0;
  for (const block of blocks) {
    const size = JSON.stringify(block).length;
    const last = groups.at(-1);
    if (last && last.length < BLOCKS_LIMIT && length + size <= MESSAGE_LIMIT) {
      last.push(block);
      length += size;
    } else {
      groups.push([block]);
      length = size;
    }
  }
  return groups.map((group) => ({ text: textOf(group), blocks: group }));
}

/** What sections say, cut to what Slack takes as one text. */
function textOf(blocks: readonly SlackBlock[]): string {
  const texts = blocks.flatMap(({ type, text }) => (type === "section" ? [sectionText.parse(text).text] : []));
  const [first = "", ...more] = splitText(texts.join("\n"), SECTION_LIMIT - 2);
  return more.length > 0 ? `${first} …` : first;
}

const sectionText = z.object({ text: z.string() });

/** Neighbouring lines in one text as long as they fit. */
function joined(lines: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= SECTION_LIMIT)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts;
}
