import type { NumberedSource } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";
import { type TimelineRow, timelineOf } from "../timeline.ts";

const ROW = 30;
// Narrow, because the drawing shrinks with the page and its letters with it.
const WIDTH = 440;
const LABEL = 140;
const LETTERS = 17;

/** When the cited articles appeared, oldest first; nothing where they are of one day. */
export function AnswerTimeline({ sources }: { readonly sources: readonly NumberedSource[] }) {
  const rows = timelineOf(sources);
  if (!rows) return null;
  return (
    <figure className="timeline">
      <figcaption className="label">{dictionary.timeline}</figcaption>
      <svg
        className="chart"
        viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`}
        role="img"
        aria-label={dictionary.timelineSaid(rows)}
      >
        {rows.map((row, i) => (
          <Row key={row.articleId} row={row} y={i * ROW + ROW / 2} />
        ))}
      </svg>
    </figure>
  );
}

function Row({ row: { name, date, at, numbers }, y }: { readonly row: TimelineRow; readonly y: number }) {
  const x = LABEL + 12 + at * (WIDTH - LABEL - 28);
  const before = at > 0.5;
  return (
    <g>
      <text x="0" y={y + 4}>
        {name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name}
        <tspan className="tick"> {numbers.join(", ")}</tspan>
      </text>
      <line className="track" x1={LABEL} x2={WIDTH - 4} y1={y} y2={y} />
      <circle cx={x} cy={y} r="5" />
      <text className="tick on-track" x={x + (before ? -12 : 12)} y={y + 4} textAnchor={before ? "end" : "start"}>
        {date}
      </text>
    </g>
  );
}
