import type { SectionView } from "./sections.ts";

/** Strings one after the other as UTF-8, with `offsets[i]`–`offsets[i + 1]` around each. */
export function packStrings(strings: readonly string[]): { readonly offsets: Uint32Array; readonly bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const parts = strings.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(strings.length + 1);
  for (const [i, part] of parts.entries()) offsets[i + 1] = (offsets[i] ?? 0) + part.length;
  const bytes = new Uint8Array(offsets[strings.length] ?? 0);
  for (const [i, part] of parts.entries()) bytes.set(part, offsets[i]);
  return { offsets, bytes };
}

/** Reads packed strings one at a time; nothing is decoded before it is asked for. */
export interface StringTable {
  readonly size: number;
  at(i: number): string;
}

/** A view on packed strings. */
export function stringTable(offsetView: SectionView, byteView: SectionView): StringTable {
  const offsets = offsetView.words();
  const bytes = byteView.bytes();
  const decoder = new TextDecoder();
  return {
    size: offsets.length - 1,
    at: (i) => decoder.decode(bytes.subarray(offsets[i], offsets[i + 1])),
  };
}
