import { Failure } from "#domain/failure.ts";
import type { Embedder } from "#pipeline/ports.ts";
import { embedInBatches } from "./embed-in-batches.ts";
import { type EmbeddingUse, embeddingUse } from "./embedding-family.ts";

/** An OpenAI-compatible embeddings endpoint (`POST <url>/embeddings`) and how it is used. */
export interface EmbeddingEndpoint {
  readonly model: string;
  readonly url: string;
  readonly key?: string;
  /** Asks the endpoint for shorter vectors; only where the model allows it. */
  readonly dimensions?: number;
  /** Sooner than what the model's name stands for. */
  readonly prefix?: EmbeddingUse["prefix"];
  /** Texts in one request; 64 unless told. */
  readonly batch?: number;
  /** How often a request that was refused for now is repeated; 2 unless told. */
  readonly retries?: number;
}

/**
 * Opens an embeddings endpoint; one short request tells how wide its vectors are. An endpoint that fails throws `Failure("model-failed")`,
 * here and later.
 */
export async function openaiEmbedder(endpoint: EmbeddingEndpoint): Promise<Embedder> {
  const { model, url, key, batch = 64, retries = 2, prefix = embeddingUse(model).prefix } = endpoint;
  const [{ embedMany }, { createOpenAICompatible }] = await Promise.all([
    import("ai"),
    import("@ai-sdk/openai-compatible"),
  ]);
  const provider = createOpenAICompatible({
    name: "embeddings",
    baseURL: url,
    ...(key !== undefined && { apiKey: key }),
  });

  async function request(values: readonly string[], signal?: AbortSignal): Promise<readonly (readonly number[])[]> {
    try {
      const { embeddings } = await embedMany({
        model: provider.embeddingModel(model),
        values: [...values],
        maxRetries: retries,
        ...(endpoint.dimensions !== undefined && { dimensions: endpoint.dimensions }),
        ...(signal && { abortSignal: signal }),
      });
      return embeddings;
    } catch (cause) {
      signal?.throwIfAborted();
      throw new Failure("model-failed", `Das Suchmodell ${model} antwortet nicht unter seiner Adresse.`, { cause });
    }
  }

  const [probe = []] = await request([`${prefix.query}Probe`]);
  const dimensions = probe.length;
  if (dimensions === 0) throw new Failure("model-failed", `Das Suchmodell ${model} hat einen leeren Vektor geliefert.`);
  const { origin, pathname } = new URL(url);
  return {
    fingerprint: {
      model,
      // An endpoint says nothing of its weights: another address may mean another model of the same name.
      revision: origin + pathname.replace(/\/+$/, ""),
      dimensions,
      pooling: "provider",
      queryPrefix: prefix.query,
      passagePrefix: prefix.passage,
    },
    embed: (texts, role, signal) =>
      embedInBatches({ texts, prefix: prefix[role], size: batch, dimensions, signal }, async (values) => {
        const vectors = await request(values, signal);
        if (vectors.some((vector) => vector.length !== dimensions))
          throw new Failure("model-failed", `Das Suchmodell ${model} hat seine Vektorlänge gewechselt.`);
        return vectors;
      }),
  };
}
