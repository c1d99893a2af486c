import { damagedIndex } from "./damaged-index.ts";

const ALIGNMENT = 8;
const HEADER_WORDS = 2;

/** Numbers or bytes that are written as they lie in memory (little-endian). */
export type Section = Uint8Array | Int8Array | Uint32Array | Float32Array | Float64Array;

/** One file out of sections, each starting at a multiple of 8 bytes, so that a reader may view it as numbers without copying: magic (4 characters), count, then offset and length of each section, then the sections. */
export function packSections(magic: string, sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  let end = align((HEADER_WORDS + 2 * sections.length) * 4);
  const offsets = sections.map((section) => {
    const offset = end;
    end = align(end + section.byteLength);
    return offset;
  });
  const bytes = new Uint8Array(end);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS + 2 * sections.length);
  header[0] = magicNumber(magic);
  header[1] = sections.length;
  for (const [i, section] of sections.entries()) {
    const offset = offsets[i] ?? 0;
    header[HEADER_WORDS + 2 * i] = offset;
    header[HEADER_WORDS + 2 * i + 1] = section.byteLength;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
  }
  return bytes;
}

/** Cuts a packed file into its sections without copying; `bytes` must start at a multiple of 8. Throws `Failure("index-damaged")` for anything that is not such a file. */
export function readSections(magic: string, bytes: Uint8Array<ArrayBuffer>): readonly SectionView[] {
  if (bytes.byteLength < HEADER_WORDS * 4 || bytes.byteLength % ALIGNMENT !== 0) throw damaged(magic);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  const count = words[1] ?? 0;
  if (words[0] !== magicNumber(magic) || (HEADER_WORDS + 2 * count) * 4 > bytes.byteLength) throw damaged(magic);
  return Array.from({ length: count }, (_, i) => {
    const offset = words[HEADER_WORDS + 2 * i] ?? 0;
    const length = words[HEADER_WORDS + 2 * i + 1] ?? 0;
    if (offset % ALIGNMENT !== 0 || offset + length > bytes.byteLength) throw damaged(magic);
    return sectionView(bytes.buffer, bytes.byteOffset + offset, length);
  });
}

/** One section, seen as whatever was written; the view that does not fit the written kind makes no sense. */
export interface SectionView {
  bytes(): Uint8Array;
  words(): Uint32Array;
  floats(): Float32Array;
  doubles(): Float64Array;
}

const sectionView = (buffer: ArrayBuffer, offset: number, length: number): SectionView => ({
  bytes: () => new Uint8Array(buffer, offset, length),
  words: () => new Uint32Array(buffer, offset, length >>> 2),
  floats: () => new Float32Array(buffer, offset, length >>> 2),
  doubles: () => new Float64Array(buffer, offset, length >>> 3),
});

const align = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

const magicNumber = (magic: string): number =>
  [...magic].reduce((sum, character, i) => (sum | (character.charCodeAt(0) << (8 * i))) >>> 0, 0);

const damaged = (magic: string): Error => damagedIndex(`eine Datei (${magic}) hat nicht den erwarteten Aufbau`);
