import { Failure } from "#domain/failure.ts";
import type { Synonymy } from "#pipeline/ports.ts";

/**
 * The closeness of words by the table in `bytes` (`models/words-de-64`, its card tells the format): the cosine of their rows, 0 where it knows
 * one of them not. The rows are unpacked when the first two words are compared; damaged bytes throw `Failure("model-failed")`.
 */
export function wordSpace(bytes: Uint8Array): Synonymy {
  const table = tableOf(bytes);
  let rows: Rows | undefined;
  const places = new Map<string, number>();
  const placeOf = (stem: string): number => {
    const known = places.get(stem);
    if (known !== undefined) return known;
    if (places.size >= MEMORY) places.clear();
    const found = search(table.keys, fnv1a(stem));
    places.set(stem, found);
    return found;
  };
  return (a, b) => {
    const one = placeOf(a);
    const other = one < 0 ? -1 : placeOf(b);
    if (other < 0) return 0;
    rows ??= unpacked(table);
    return cosine(rows, one, other);
  };
}

const MEMORY = 32_768;
const MAGIC = "FSW1";
const HEAD = 12;

interface Table {
  readonly dimensions: number;
  /** FNV-1a of the stems, ascending. */
  readonly keys: Uint32Array;
  /** Two dimensions a byte, low half first, value + 8. */
  readonly packed: Uint8Array;
}

function tableOf(bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  const [count, dimensions] = bytes.length < HEAD ? [0, 0] : [view.getUint32(4, true), view.getUint32(8, true)];
  if (magic !== MAGIC || bytes.length !== HEAD + count * (4 + dimensions / 2))
    throw new Failure("model-failed", "Die Wortnähe (models/words-de-64) ist beschädigt.");
  const keys = Uint32Array.from({ length: count }, (_, at) => view.getUint32(HEAD + 4 * at, true));
  return { dimensions, keys, packed: bytes.subarray(HEAD + 4 * count) };
}

interface Rows {
  readonly dimensions: number;
  readonly values: Int8Array;
  /** One over the length of each row. */
  readonly scales: Float32Array;
}

function unpacked({ dimensions, keys, packed }: Table): Rows {
  const values = new Int8Array(packed.length * 2);
  packed.forEach((byte, at) => {
    values[2 * at] = (byte & 15) - 8;
    values[2 * at + 1] = (byte >> 4) - 8;
  });
  const scales = Float32Array.from(keys, (_, row) => {
    let sum = 0;
    for (let at = row * dimensions; at < (row + 1) * dimensions; at += 1) sum += (values[at] ?? 0) ** 2;
    return 1 / Math.sqrt(Math.max(1, sum));
  });
  return { dimensions, values, scales };
}

function cosine({ dimensions, values, scales }: Rows, one: number, other: number): number {
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1)
    sum += (values[one * dimensions + at] ?? 0) * (values[other * dimensions + at] ?? 0);
  return sum * (scales[one] ?? 0) * (scales[other] ?? 0);
}

/** The place of a key among ascending ones, −1 where it is missing. */
function search(keys: Uint32Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** FNV-1a, 32 bits, over UTF-8. */
function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of encoder.encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}

const encoder = new TextEncoder();
