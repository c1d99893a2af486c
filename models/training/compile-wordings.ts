/**
 * Makes `wordings.bin` of `models/wordings-de` from its `wordings.txt` and `kinds.txt`: `node models/training/compile-wordings.ts`. Its card tells both forms.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fnv1a } from "#adapters/hashed-table.ts";
import { agentKey } from "#german/agent-key.ts";
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

/** A line of the kinds: what is a kind of each of the heads, in which of its sections. */
interface Kinds {
  readonly section: string;
  readonly heads: readonly string[];
  readonly members: readonly string[];
}

/** The lines of the kinds, in sections under "# name"; one that is neither throws. */
export function readKinds(text: string): readonly Kinds[] {
  let section = "";
  return text
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      if (line.startsWith("# ")) section = line;
      const [, heads, members = ""] = /^([^#:][^:]*): ([^:]+)$/.exec(line) ?? [];
      if (heads !== undefined) return [{ section, heads: heads.split("/").map((head) => head.trim()), members: listed(members) }];
      if (section === line) return [];
      throw new Error(`Cannot read the kinds: "${line}" is no line of them, expected "kind: word, word"`);
    });
}

/** The bytes of the dictionary: magic, counts, keys, ends, others, close ones, loose ones, little-endian. */
export function compileWordings(entries: readonly Entry[], kinds: readonly Kinds[]): Uint8Array {
  const pairs = pairsOf(entries);
  const generals = generalsOf(kinds);
  const all = [...pairs.values()].flatMap(({ a, b }) => [a, b]);
  const keys = [...new Set([...all, ...[...generals].flatMap(([key, above]) => [key, ...above])])].sort(ascending);
  if (keys.length > 0xffff) throw new Error(`Cannot compile the dictionary: ${keys.length} entries, expected at most 65,535`);
  const places = new Map(keys.map((key, at) => [key, at]));
  const at = (key: number): number => places.get(key) ?? 0;
  const lists = keys.map((key): { close: number[]; loose: number[]; above: number[] } => ({
    close: [],
    loose: [],
    above: [...(generals.get(key) ?? [])].map(at),
  }));
  for (const { a, b, isClose } of pairs.values())
    lists[Math.min(at(a), at(b))]?.[isClose ? "close" : "loose"].push(Math.max(at(a), at(b)));
  const others = lists.flatMap((list) => [list.close, list.loose, list.above].flatMap((part) => part.sort(ascending)));
  const bytes = new Uint8Array(12 + 10 * keys.length + 2 * others.length);
  const view = new DataView(bytes.buffer);
  const afterOthers = 12 + 8 * keys.length + 2 * others.length;
  bytes.set(new TextEncoder().encode("FSD2"));
  view.setUint32(4, keys.length, true);
  view.setUint32(8, others.length, true);
  let end = 0;
  lists.forEach(({ close, loose, above }, i) => {
    if (close.length > 0xff || loose.length > 0xff) throw new Error("Cannot compile the dictionary: more than 255 wordings of one word");
    end += close.length + loose.length + above.length;
    view.setUint32(12 + 4 * i, keys[i] ?? 0, true);
    view.setUint32(12 + 4 * (keys.length + i), end, true);
    bytes[afterOthers + i] = close.length;
    bytes[afterOthers + keys.length + i] = loose.length;
  });
  others.forEach((other, i) => {
    view.setUint16(12 + 8 * keys.length + 2 * i, other, true);
  });
  return bytes;
}

/** What each word is a kind of, by one line or two of a section: a Kalb is a Rind, and an animal. Of two sections words have other senses. */
function generalsOf(kinds: readonly Kinds[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const lines of Map.groupBy(kinds, ({ section }) => section).values()) {
    const next = new Map<string, string[]>();
    for (const { heads, members } of lines)
      for (const member of members)
        next.set(member, [...(next.get(member) ?? []), ...heads.filter((head) => !(women.test(head) && /in$/.test(member)))]);
    for (const [member, above] of next) {
      const key = keyOfTold(member);
      const known = found.get(key) ?? new Set();
      found.set(key, known);
      for (const general of [...above, ...above.flatMap((one) => next.get(one) ?? [])])
        if (keyOf(general) !== key) known.add(keyOf(general));
    }
  }
  return found;
}

/** A "Lehrerin" is looked up as the "Lehrer" is, who is no woman. */
const women = /^(?:Frau|Mädchen|Dame|Mutter)$|(?:er|ent|ist|ant|eur|or)in$/;

/** As a sentence tells it (`read-sentence.ts`). */
const keyOfTold = (word: string): number => {
  const agent = agentKey(word);
  return agent === undefined ? keyOf(word) : fnv1a(agent);
};

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
  const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");
  const bytes = compileWordings(readWordings(read("wordings.txt")), readKinds(read("kinds.txt")));
  writeFileSync(new URL("wordings.bin", folder), bytes);
  process.stdout.write(`${bytes.length} bytes\n`);
}
