import type { ConflictPosition } from "#http/wire.ts";
import { formatShortDate } from "./format-date.ts";
import { readRange } from "./read-range.ts";

/** One position on the axis, from 0 to 1; an open end reaches to the axis's end. */
export interface AxisRow {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly end: "closed" | "up" | "down";
}

/** Rows in the order of the positions, and the two values that bound them. */
export interface Axis {
  readonly rows: readonly AxisRow[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const compact = new Intl.NumberFormat("de", { notation: "compact", maximumSignificantDigits: 3 });
/** How much of the axis is left free at an open end. */
const MARGIN = 0.15;

/** Puts positions on one axis; undefined unless every value reads as a number or range and all have the same unit. */
export function axisOf(positions: readonly ConflictPosition[]): Axis | undefined {
  const read = positions.flatMap((position) => {
    const range = position.value === undefined ? undefined : readRange(position.value);
    return range ? [{ position, range }] : [];
  });
  if (read.length < 2 || read.length < positions.length) return undefined;
  if (new Set(read.map(({ range }) => range.unit)).size > 1) return undefined;
  const bounds = read.flatMap(({ range: { low, high } }) => [low ?? [], high ?? []].flat());
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  if (least === most) return undefined;
  const left = read.some(({ range }) => range.low === undefined) ? MARGIN : 0;
  const right = read.some(({ range }) => range.high === undefined) ? MARGIN : 0;
  const place = (value: number): number => left + ((value - least) / (most - least)) * (1 - left - right);
  return {
    rows: read.map(({ position, range: { low, high } }) => ({
      name: nameOf(position),
      from: low === undefined ? 0 : place(low),
      to: high === undefined ? 1 : place(high),
      end: low === undefined ? "down" : high === undefined ? "up" : "closed",
    })),
    ticks: [least, most].map((value) => ({ at: place(value), label: compact.format(value) })),
  };
}

function nameOf({ speaker, source, publishedAt }: ConflictPosition): string {
  return speaker ?? source ?? (publishedAt === undefined ? "" : formatShortDate(publishedAt));
}
