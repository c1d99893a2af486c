import { Failure } from "#domain/failure.ts";
import { remembering } from "#german/remembering.ts";
import type { Synonymy } from "#pipeline/ports.ts";
import { countsBehind, fnv1a, HEAD, placeOf } from "./hashed-table.ts";

/**
 * The closeness of words by the table in `bytes` (`models/words-de-64`, its card tells the format): the cosine of their rows, 0 where it knows
 * one of them not. Damaged bytes throw `Failure("model-failed")`.
 */
export function wordSpace(bytes: Uint8Array): Synonymy {
  const table = tableOf(bytes);
  /** Made ready by the first two words that are compared. */
  let cosine: ReturnType<typeof cosines> | undefined;
  const rowOf = remembering(16_384, (stem) => placeOf(table.keys, fnv1a(stem)));
  return (a, b) => {
    const one = rowOf(a);
    const other = one < 0 ? -1 : rowOf(b);
    if (other < 0) return 0;
    cosine ??= cosines(table);
    return cosine(one, other);
  };
}

interface Table {
  readonly dimensions: number;
  /** FNV-1a of the stems, ascending. */
  readonly keys: Uint32Array;
  /** Two dimensions a byte, low half first, value + 8. */
  readonly packed: Uint8Array;
}

function tableOf(bytes: Uint8Array): Table {
  const [count, dimensions] = countsBehind("FSW1", bytes) ?? [0, 0];
  if (count === 0 || bytes.length !== HEAD + count * (4 + dimensions / 2))
    throw new Failure("model-failed", "Die Wortnähe (models/words-de-64) ist beschädigt.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const keys = Uint32Array.from({ length: count }, (_, at) => view.getUint32(HEAD + 4 * at, true));
  return { dimensions, keys, packed: bytes.subarray(HEAD + 4 * count) };
}

/** The cosine of two rows, read as they are packed: unpacked they would take twice the memory, of which an isolate has little. */
function cosines({ dimensions, keys, packed }: Table): (one: number, other: number) => number {
  const bytes = dimensions / 2;
  const products = byteProducts();
  const product = (one: number, other: number): number => {
    let sum = 0;
    for (let at = 0; at < bytes; at += 1)
      sum += products[((packed[one * bytes + at] as number) << 8) | (packed[other * bytes + at] as number)] as number;
    return sum;
  };
  const scales = Float32Array.from(keys, (_, row) => 1 / Math.sqrt(Math.max(1, product(row, row))));
  return (one, other) => product(one, other) * (scales[one] as number) * (scales[other] as number);
}

/** What each pair of bytes, of two dimensions each, adds to a dot product. */
function byteProducts(): Int16Array {
  const half = (byte: number, shift: number): number => ((byte >> shift) & 15) - 8;
  return Int16Array.from(
    { length: 1 << 16 },
    (_, pair) => half(pair >> 8, 0) * half(pair, 0) + half(pair >> 8, 4) * half(pair, 4),
  );
}
