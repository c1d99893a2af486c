import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "./byte-source.ts";
import { damagedIndex } from "./damaged-index.ts";

/** A file on disk as a source; it stays readable until `close`, also when it is deleted meanwhile. */
export function fileBytes(path: string): ByteSource {
  const descriptor = openSync(path, "r");
  return {
    size: fstatSync(descriptor).size,
    read(offset, target) {
      let done = 0;
      while (done < target.byteLength) {
        const read = readSync(descriptor, target, done, target.byteLength - done, offset + done);
        if (read === 0) throw damagedIndex("eine Datei ist zu kurz");
        done += read;
      }
    },
    close: () => closeSync(descriptor),
  };
}
