import type { ConflictPosition } from "#http/wire.ts";
import { type Axis, axisOf } from "../conflict-axis.ts";
import { dictionary } from "../dictionary.ts";

interface Props {
  readonly about: string;
  readonly positions: readonly ConflictPosition[];
}

const ROW = 30;
// Narrow, because the drawing shrinks with the page and its letters with it.
const WIDTH = 440;
const LABEL = 140;
const LETTERS = 18;

/** The values of a conflict as bars on one axis; an open end is an arrow. Nothing where the values have no common axis. */
export function ConflictChart({ about, positions }: Props) {
  const axis = axisOf(positions);
  if (!axis) return null;
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${axis.rows.length * ROW + 24}`}
      role="img"
      aria-label={dictionary.chart(about)}
    >
      {axis.rows.map(({ name, from, to, end }, i) => {
        const y = i * ROW + ROW / 2;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never change their order
          <g key={i}>
            <text x="0" y={y + 4}>
              {name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name}
            </text>
            <line className="track" x1={LABEL} x2={WIDTH - 16} y1={y} y2={y} />
            <line className="bar" x1={at(from)} x2={at(to)} y1={y} y2={y} />
            {end === "closed" ? (
              <circle cx={at(to)} cy={y} r="5" />
            ) : (
              <path d={arrow(end, at(end === "up" ? to : from), y)} />
            )}
            {end === "closed" && from !== to && <circle cx={at(from)} cy={y} r="5" />}
            {end === "up" && <circle cx={at(from)} cy={y} r="5" />}
            {end === "down" && <circle cx={at(to)} cy={y} r="5" />}
          </g>
        );
      })}
      <Ticks axis={axis} />
    </svg>
  );
}

function Ticks({ axis: { ticks, rows } }: { readonly axis: Axis }) {
  return ticks.map(({ at: place, label }, i) => (
    <text key={label} className="tick" x={at(place)} y={rows.length * ROW + 16} textAnchor={i === 0 ? "start" : "end"}>
      {label}
    </text>
  ));
}

const at = (share: number): number => LABEL + 12 + share * (WIDTH - LABEL - 40);

const arrow = (end: "up" | "down", x: number, y: number): string =>
  end === "up" ? `M${x - 8} ${y - 6} ${x} ${y} ${x - 8} ${y + 6}` : `M${x + 8} ${y - 6} ${x} ${y} ${x + 8} ${y + 6}`;
