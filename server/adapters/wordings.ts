import { Failure } from "#domain/failure.ts";
import { fold } from "#german/normalise.ts";
import { remembering } from "#german/remembering.ts";
import { inseparable, separable } from "#german/verb-prefixes.ts";
import type { Synonymy } from "#pipeline/ports.ts";
import { countsBehind, fnv1a, HEAD, placeOf } from "./hashed-table.ts";

/**
 * The closeness of words and set phrases by the dictionary in `bytes` (`models/wordings-de`, its card tells the format): 1 for what stands for the other and for a
 * known one itself, `KIND` for what is told of a kind of the first, `LOOSE` for what may stand where all else agrees, 0 else. Words are asked for by their stems, phrases by the
 * keys of `set-phrases.ts`. Damaged bytes throw `Failure("model-failed")`.
 */
export function wordings(bytes: Uint8Array): Synonymy {
  const { keys, ends, close, loose, others } = tableOf(bytes);
  const place = remembering(16_384, (key) => placeOf(keys, fnv1a(key)));
  /** Of what is not listed the male form ("Postbotin"), or the longest last part that is: an "Ermüdungsriss" is a "Riss", but "anschießen" is no "schießen". */
  const headOf = remembering(16_384, (key): number => {
    const male = key.endsWith("in") ? place(key.slice(0, -2)) : -1;
    if (male >= 0) return male;
    for (let at = FIRST_PART; at + SHORTEST <= key.length; at += 1) {
      const found = prefixes.has(key.slice(0, at)) ? -1 : placeOf(keys, fnv1a(key.slice(at)));
      if (found >= 0) return found;
    }
    return -1;
  });
  const listOf = (at: number): Uint16Array => others.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
  const beside = (at: number): number => (close[at] ?? 0) + (loose[at] ?? 0);
  return (asked, told) => {
    const one = place(asked);
    const other = one < 0 ? -1 : place(told);
    if (one < 0) return 0;
    if (one === other) return 1;
    const first = Math.min(one, other);
    const at = first < 0 ? -1 : listOf(first).subarray(0, beside(first)).indexOf(Math.max(one, other));
    if (at >= 0 && at < (close[first] ?? 0)) return 1;
    const special = other < 0 ? headOf(told) : other;
    if (special >= 0 && listOf(special).subarray(beside(special)).includes(one)) return KIND;
    return at < 0 ? 0 : LOOSE;
  };
}

const LOOSE = 0.6;
/** Every kind of a thing is one, but not the other way round. */
const KIND = 0.9;

const prefixes: ReadonlySet<string> = new Set([...separable, ...inseparable].map(fold));

/** Letters of a compound's last part, and of what stands before it. */
const SHORTEST = 4;
const FIRST_PART = 3;

interface Table {
  /** FNV-1a of what is listed, ascending. */
  readonly keys: Uint32Array;
  /** Where the others of each end. */
  readonly ends: Uint32Array;
  /** How many of them stand for it, how many more may; the rest are what it is a kind of. */
  readonly close: Uint8Array;
  readonly loose: Uint8Array;
  /** The places of those it stands beside, each such pair at the lower place, and of what it is a kind of. */
  readonly others: Uint16Array;
}

function tableOf(bytes: Uint8Array): Table {
  const [keys, others] = countsBehind("FSD2", bytes) ?? [0, 0];
  if (keys === 0 || bytes.length !== HEAD + 10 * keys + 2 * others)
    throw new Failure("model-failed", "Das Wörterbuch (models/wordings-de) ist beschädigt.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const afterEnds = HEAD + 8 * keys;
  const afterOthers = afterEnds + 2 * others;
  return {
    keys: Uint32Array.from({ length: keys }, (_, at) => view.getUint32(HEAD + 4 * at, true)),
    ends: Uint32Array.from({ length: keys }, (_, at) => view.getUint32(HEAD + 4 * (keys + at), true)),
    others: Uint16Array.from({ length: others }, (_, at) => view.getUint16(afterEnds + 2 * at, true)),
    close: bytes.slice(afterOthers, afterOthers + keys),
    loose: bytes.slice(afterOthers + keys),
  };
}
