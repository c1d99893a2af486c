import { addBlock, addRest } from "./add-postings.ts";
import { BLOCK, type BlockShape, unpackBlock } from "./block-packing.ts";
import { damagedIndex } from "./damaged-index.ts";
import { BLOCK_WORDS, type PassageTerms, POSTINGS_MAGIC } from "./encode-postings.ts";
import { readSections } from "./sections.ts";
import { findHash } from "./string-hash.ts";

/** One term's list of passages; `best` bounds its saturation in this segment's own average length, 0–1. */
export interface PostingList {
  readonly frequency: number;
  readonly best: number;
  /** Blocks of 128, without the rest that follows them. */
  readonly blocks: number;
  readonly firstBlock: number;
  /** Where the rest begins among the records. */
  readonly restAt: number;
}

/** Postings as they lie in the file, seen through typed arrays. Rows are passages, ascending. */
export interface Postings {
  readonly passages: number;
  readonly totalLength: number;
  readonly lengths: Uint32Array;
  find(hash: number): PostingList | undefined;
  /** Last row of block `block` of a list. */
  lastRow(list: PostingList, block: number): number;
  /** Bound of the saturation in one block, as `best`. */
  bestOf(list: PostingList, block: number): number;
  /** Fills `rows` and `counts` (128 places) with one block, or with the rest for `block === list.blocks`; returns how many. */
  read(list: PostingList, block: number, rows: Uint32Array, counts: Uint32Array): number;
  /** Adds weight × saturation to the score of every row of a list: what `read` gives, without the detour, as this is where a query spends its time. */
  addTo(scores: Float64Array, list: PostingList, weight: number, norms: Float64Array): void;
  /** The terms of every passage, as they were encoded. */
  terms(): readonly PassageTerms[];
}

/** Reads a postings file without copying or parsing it. */
export function openPostings(bytes: Uint8Array<ArrayBuffer>): Postings {
  const [statistics, hashView, offsetView, recordView, blockView, dataView, lengthView] = readSections(
    POSTINGS_MAGIC,
    bytes,
  );
  if (!statistics || !hashView || !offsetView || !recordView || !blockView || !dataView || !lengthView)
    throw damagedIndex("der Wortliste fehlt ein Teil");
  const [passages = 0, totalLength = 0] = statistics.doubles();
  const hashes = hashView.doubles();
  const offsets = offsetView.words();
  const records = recordView.bytes();
  const blockWords = blockView.words();
  const data = dataView.bytes();
  let cursor = 0;

  function varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = records[cursor++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  function listAt(term: number): PostingList {
    cursor = offsets[term] as number;
    const best = (records[cursor++] as number) / 255;
    const frequency = varint();
    const blocks = Math.floor(frequency / BLOCK);
    const firstBlock = blocks > 0 ? varint() : 0;
    return { frequency, best, blocks, firstBlock, restAt: cursor };
  }

  const blockWord = (list: PostingList, block: number, word: number): number =>
    blockWords[(list.firstBlock + block) * BLOCK_WORDS + word] as number;

  function readRest(list: PostingList, rows: Uint32Array, counts: Uint32Array): number {
    cursor = list.restAt;
    const size = list.frequency - list.blocks * BLOCK;
    let row = list.blocks > 0 ? blockWord(list, list.blocks - 1, 0) : -1;
    for (let i = 0; i < size; i++) {
      const gap = varint();
      row += (gap >>> 1) + 1;
      rows[i] = row;
      counts[i] = (gap & 1) === 1 ? 1 : varint();
    }
    return size;
  }

  function read(list: PostingList, block: number, rows: Uint32Array, counts: Uint32Array): number {
    if (block === list.blocks) return readRest(list, rows, counts);
    unpackBlock(data, blockWord(list, block, 1), shapeOf(blockWord(list, block, 2)), rows, counts);
    let row = block > 0 ? blockWord(list, block - 1, 0) : -1;
    for (let i = 0; i < BLOCK; i++) {
      row += (rows[i] as number) + 1;
      rows[i] = row;
      counts[i] = (counts[i] as number) + 1;
    }
    return BLOCK;
  }

  function terms(): readonly PassageTerms[] {
    const rows = new Uint32Array(BLOCK);
    const counts = new Uint32Array(BLOCK);
    const found = Array.from({ length: passages }, () => ({ hashes: [] as number[], counts: [] as number[] }));
    for (let term = 0; term < hashes.length; term++) {
      const list = listAt(term);
      for (let block = 0; block <= list.blocks; block++) {
        const size = read(list, block, rows, counts);
        for (let i = 0; i < size; i++) {
          const passage = found[rows[i] ?? 0];
          passage?.hashes.push(hashes[term] ?? 0);
          passage?.counts.push(counts[i] ?? 0);
        }
      }
    }
    return found.map((passage) => ({
      hashes: Float64Array.from(passage.hashes),
      counts: Uint32Array.from(passage.counts),
    }));
  }

  return {
    passages,
    totalLength,
    lengths: lengthView.words(),
    find(hash) {
      const term = findHash(hashes, hash);
      return term < 0 ? undefined : listAt(term);
    },
    lastRow: (list, block) => blockWord(list, block, 0),
    bestOf: (list, block) => ((blockWord(list, block, 2) >>> 16) & 255) / 255,
    read,
    addTo(scores, list, weight, norms) {
      const target = { scores, weight, norms };
      let before = -1;
      for (let block = 0; block < list.blocks; block++) {
        const shape = shapeOf(blockWord(list, block, 2));
        addBlock(data, blockWord(list, block, 1), shape, before, target);
        before = blockWord(list, block, 0);
      }
      addRest(records, list.restAt, list.frequency - list.blocks * BLOCK, before, target);
    },
    terms,
  };
}

const shapeOf = (word: number): BlockShape => ({
  gapBytes: (word & 255) as BlockShape["gapBytes"],
  countBits: ((word >>> 8) & 255) as BlockShape["countBits"],
});
