/**
 * Makes `wordings.bin` of `models/wordings-de` from its `wordings.txt`: `node models/training/compile-wordings.ts`. Its card tells both forms.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fnv1a } from "#adapters/hashed-table.ts";
import { phraseKey } from "#german/set-phrases.ts";
import { stem } from "#german/stems.ts";
import { tokens } from "#german/tokens.ts";

/** A headword's line: what stands for it, and what may where all else agrees. */
interface Entry {
  readonly head: string;
  readonly close: readonly string[];
  readonly loose: readonly string[];
}

/** The lines of the dictionary; one that is no entry throws. */
export const readWordings = (text: string): readonly Entry[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [, head, close = "", loose = ""] = /^([^=~]+) =([^=~]*)(?:~([^=~]*))?$/.exec(line) ?? [];
      if (head === undefined) throw new Error(`Cannot read the dictionary: "${line}" is no entry, expected "word = word, word ~ word"`);
      return { head, close: listed(close), loose: listed(loose) };
    });

const listed = (list: string): readonly string[] =>
  list
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);

/** The bytes of the dictionary: magic, counts, keys, ends, others, close ones, little-endian. */
export function compileWordings(entries: readonly Entry[]): Uint8Array {
  const pairs = pairsOf(entries);
  const keys = [...new Set([...pairs].flatMap(([, { a, b }]) => [a, b]))].sort((a, b) => a - b);
  if (keys.length > 0xffff) throw new Error(`Cannot compile the dictionary: ${keys.length} entries, expected at most 65,535`);
  const places = new Map(keys.map((key, at) => [key, at]));
  const at = (key: number): number => places.get(key) ?? 0;
  const lists = keys.map((): { close: number[]; loose: number[] } => ({ close: [], loose: [] }));
  for (const { a, b, isClose } of pairs.values())
    lists[Math.min(at(a), at(b))]?.[isClose ? "close" : "loose"].push(Math.max(at(a), at(b)));
  const others = lists.flatMap(({ close, loose }) => [...close.sort(ascending), ...loose.sort(ascending)]);
  const bytes = new Uint8Array(12 + 9 * keys.length + 2 * others.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("FSD1"));
  view.setUint32(4, keys.length, true);
  view.setUint32(8, others.length, true);
  let end = 0;
  keys.forEach((key, i) => {
    const { close = [], loose = [] } = lists[i] ?? {};
    end += close.length + loose.length;
    view.setUint32(12 + 4 * i, key, true);
    view.setUint32(12 + 4 * (keys.length + i), end, true);
    bytes[12 + 8 * keys.length + 2 * others.length + i] = close.length;
  });
  others.forEach((other, i) => {
    view.setUint16(12 + 8 * keys.length + 2 * i, other, true);
  });
  return bytes;
}

const ascending = (a: number, b: number): number => a - b;

interface Pair {
  readonly a: number;
  readonly b: number;
  isClose: boolean;
}

/** Each pair once; phrases of one headword may also stand for one another. */
function pairsOf(entries: readonly Entry[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  const add = (one: string, other: string, isClose: boolean): void => {
    const [a = 0, b = 0] = [keyOf(one), keyOf(other)].sort(ascending);
    if (a === b) return;
    const name = `${a} ${b}`;
    const known = pairs.get(name);
    if (known) known.isClose ||= isClose;
    else pairs.set(name, { a, b, isClose });
  };
  for (const { head, close, loose } of entries) {
    for (const one of close) add(head, one, true);
    for (const one of loose) add(head, one, false);
    for (const phrase of close) if (phrase.includes(" ")) for (const other of close) add(phrase, other, false);
  }
  return pairs;
}

const keyOf = (wording: string): number => fnv1a(wording.includes(" ") ? phraseKey(tokens(wording)) : stem(wording));

if (import.meta.main) {
  const folder = new URL("../wordings-de/", import.meta.url);
  const bytes = compileWordings(readWordings(readFileSync(new URL("wordings.txt", folder), "utf8")));
  writeFileSync(new URL("wordings.bin", folder), bytes);
  process.stdout.write(`${bytes.length} bytes\n`);
}
