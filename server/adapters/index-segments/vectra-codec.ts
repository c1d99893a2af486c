import type { IndexCodec } from "vectra";
import { decodeVectors, encodeVectors } from "./vector-file.ts";

/** vectra's index as our flat file of float32 rows: IDs and vectors, no metadata (that lies in the segment's tables). A catalogue of documents is not part of a segment. */
export const vectraCodec = (dimensions: number): IndexCodec => ({
  extension: ".bin",
  serializeIndex({ items }) {
    const rows = items.map(({ vector }) => Float32Array.from(vector));
    return Buffer.from(encodeVectors({ ids: items.map(({ id }) => id), dimensions, rows }).buffer);
  },
  deserializeIndex(buffer) {
    const { ids, rows } = decodeVectors(Uint8Array.from(buffer));
    const items = rows.map((row, i) => ({
      id: ids[i] ?? "",
      metadata: {},
      vector: Array.from(row),
      norm: Math.hypot(...row),
    }));
    return { version: 1, metadata_config: {}, items };
  },
  serializeMetadata: (metadata) => Buffer.from(JSON.stringify(metadata)),
  deserializeMetadata: (buffer) => JSON.parse(buffer.toString("utf8")),
  serializeCatalog: (catalog) => Buffer.from(JSON.stringify(catalog)),
  deserializeCatalog: (buffer) => JSON.parse(buffer.toString("utf8")),
});
