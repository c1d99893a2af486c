import { Failure } from "#domain/failure.ts";
import { remembering } from "#german/remembering.ts";
import type { Synonymy } from "#pipeline/ports.ts";
import { countsBehind, fnv1a, HEAD, placeOf } from "./hashed-table.ts";

/**
 * The closeness of words and set phrases by the dictionary in `bytes` (`models/wordings-de`, its card tells the format): 1 for what stands for the other and for a
 * known one itself, `LOOSE` for what may where all else agrees, 0 else. Words are asked for by their stems, phrases by the keys of `set-phrases.ts`. Damaged bytes throw
 * `Failure("model-failed")`.
 */
export function wordings(bytes: Uint8Array): Synonymy {
  const { keys, ends, close, others } = tableOf(bytes);
  const place = remembering(16_384, (key) => placeOf(keys, fnv1a(key)));
  return (a, b) => {
    const one = place(a);
    const other = one < 0 ? -1 : place(b);
    if (other < 0) return 0;
    if (one === other) return 1;
    const first = Math.min(one, other);
    const start = first === 0 ? 0 : (ends[first - 1] ?? 0);
    const at = others.subarray(start, ends[first]).indexOf(Math.max(one, other));
    return at < 0 ? 0 : at < (close[first] ?? 0) ? 1 : LOOSE;
  };
}

const LOOSE = 0.6;

interface Table {
  /** FNV-1a of what is listed, ascending. */
  readonly keys: Uint32Array;
  /** Where the others of each end. */
  readonly ends: Uint32Array;
  /** How many of them stand for it, the rest may. */
  readonly close: Uint8Array;
  /** The places of those it stands beside, each pair at the lower place. */
  readonly others: Uint16Array;
}

function tableOf(bytes: Uint8Array): Table {
  const [keys, others] = countsBehind("FSD1", bytes) ?? [0, 0];
  if (keys === 0 || bytes.length !== HEAD + 9 * keys + 2 * others)
    throw new Failure("model-failed", "Das Wörterbuch (models/wordings-de) ist beschädigt.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const afterEnds = HEAD + 8 * keys;
  const afterOthers = afterEnds + 2 * others;
  return {
    keys: Uint32Array.from({ length: keys }, (_, at) => view.getUint32(HEAD + 4 * at, true)),
    ends: Uint32Array.from({ length: keys }, (_, at) => view.getUint32(HEAD + 4 * (keys + at), true)),
    others: Uint16Array.from({ length: others }, (_, at) => view.getUint16(afterEnds + 2 * at, true)),
    close: bytes.slice(afterOthers),
  };
}
