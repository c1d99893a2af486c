import type { ByteSource } from "./byte-source.ts";
import { damagedIndex } from "./damaged-index.ts";

/** Bytes that are already in memory (fetched, or just written) as a source; a closed one lets go of them. */
export function memoryBytes(given: Uint8Array): ByteSource {
  let bytes = given;
  return {
    size: given.byteLength,
    read(offset, target) {
      if (offset + target.byteLength > bytes.byteLength) throw damagedIndex("eine Datei ist zu kurz");
      target.set(bytes.subarray(offset, offset + target.byteLength));
    },
    whole() {
      const { buffer, byteLength } = bytes;
      return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? new Uint8Array(buffer) : undefined;
    },
    close() {
      bytes = new Uint8Array();
    },
  };
}
