import type { Conflict, ConflictPosition } from "#domain/conflict.ts";
import { germanDate } from "#domain/german-date.ts";
import { plainText, type SlackBlock, sections } from "./slack-message.ts";
import { plainMrkdwn } from "./slack-text.ts";
import { wording } from "./slack-wording.ts";

/** https://docs.slack.dev/reference/block-kit/blocks/table-block: one table in a message, 100 rows; a cell's limit is ours. */
const ROWS = 100;
const CELL = 500;

const columns = {
  value: ({ value }: ConflictPosition) => value,
  statement: ({ statement }: ConflictPosition) => statement,
  speaker: ({ speaker }: ConflictPosition) => speaker,
  source: ({ source, alsoIn = [] }: ConflictPosition) =>
    [source, ...alsoIn.map((other) => other.source)].filter((name) => name !== undefined).join(", "),
  asOf: ({ asOf = "", publishedAt = "" }: ConflictPosition) => germanDate(asOf || publishedAt),
} satisfies Record<keyof typeof wording.conflictColumns, (position: ConflictPosition) => string | undefined>;

const names = Object.keys(columns) as (keyof typeof columns)[];

/** Who says what: a line for each conflict and one table for all, as Slack takes no second one. */
export function conflictBlocks(conflicts: readonly Conflict[]): readonly SlackBlock[] {
  if (conflicts.length === 0) return [];
  const positions = conflicts.flatMap((conflict) => conflict.positions.map((position) => ({ conflict, position })));
  const used = names.filter((name) => positions.some(({ position }) => columns[name](position)));
  const topic = conflicts.length > 1 ? [wording.conflictTopic] : [];
  const head = [...topic, ...used.map((name) => wording.conflictColumns[name])];
  const rows = positions.map(({ conflict, position }) => [
    ...(topic.length > 0 ? [conflict.about] : []),
    ...used.map((name) => columns[name](position) ?? ""),
  ]);
  return [
    ...sections(conflicts.map(({ kind, about }) => `*${wording.conflict[kind]}:* ${plainMrkdwn(about)}`)),
    {
      type: "table",
      column_settings: head.map(() => ({ is_wrapped: true })),
      rows: [head, ...rows].slice(0, ROWS).map((row) => row.map(cell)),
    },
  ];
}

/** A cell's text is no markup; an empty one is refused. */
const cell = (text: string) => ({ type: "raw_text", text: plainText(text || "–", CELL).text });
