import type { ByteSource } from "./byte-source.ts";
import { damagedIndex } from "./damaged-index.ts";

/** Bytes that are already in memory (fetched, or just written) as a source. */
export const memoryBytes = (bytes: Uint8Array): ByteSource => ({
  size: bytes.byteLength,
  read(offset, target) {
    if (offset + target.byteLength > bytes.byteLength) throw damagedIndex("eine Datei ist zu kurz");
    target.set(bytes.subarray(offset, offset + target.byteLength));
  },
  close() {
    // Memory is given back by the collector.
  },
});
