import { create, insertMultiple, search } from "@orama/orama";
import MiniSearch from "minisearch";
import { LocalIndex } from "vectra";
import { type BenchEngine, type BenchInput, timed } from "./bench-engine.ts";

const CANDIDATES = 200;

/** vectra's own JSON index and its own query, one batch insert as its README advises. */
export const vectra: BenchEngine = {
  name: "vectra",
  async build({ corpus, passages, folder, embedder }) {
    const index = new LocalIndex(folder);
    await index.createIndex({ version: 1 });
    const { dimensions } = embedder.fingerprint;
    const items = Array.from({ length: passages }, (_, i) => ({
      id: `${i}`,
      vector: [...corpus.vector(dimensions)],
      metadata: {},
    }));
    await index.batchInsertItems(items);
    return async () => {
      const vector = [...corpus.vector(dimensions)];
      return { dense: (await timed(() => index.queryItems(vector, "", CANDIDATES))).ms };
    };
  },
};

/** MiniSearch with its defaults over the same passages. */
export const miniSearch: BenchEngine = {
  name: "minisearch",
  async build(input) {
    const index = new MiniSearch({ fields: ["text"] });
    for (const batch of batches(input)) index.addAll(batch);
    return async (question) => ({ lexical: (await timed(() => index.search(question).slice(0, CANDIDATES))).ms });
  },
};

/** Orama with its German tokeniser over the same passages. */
export const orama: BenchEngine = {
  name: "orama",
  async build(input) {
    const index = create({ schema: { id: "string", text: "string" }, language: "german" });
    for (const batch of batches(input)) await insertMultiple(index, batch, 1000);
    return async (question) => ({
      lexical: (await timed(() => search(index, { term: question, properties: ["text"], limit: CANDIDATES }))).ms,
    });
  },
};

/** How long it takes to read as many bytes as the scan reads: searching zeros for a one runs at the speed of the memory. */
export const memoryFloor: BenchEngine = {
  name: "Speicherbandbreite",
  async build({ passages, embedder }) {
    const bytes = Buffer.alloc(passages * embedder.fingerprint.dimensions, 1).fill(0);
    return async () => ({ dense: (await timed(() => bytes.indexOf(1))).ms });
  },
};

function* batches({ corpus, passages }: BenchInput) {
  for (let n = 0; n * 10 < passages; n++) yield corpus.article(n).passages.map(({ id, text }) => ({ id, text }));
}
