import type { Answerer } from "#pipeline/ports.ts";
import { aiSdkAnswerer } from "./answerer-ai-sdk.ts";
import type { ChatEndpoint } from "./model-openai.ts";

/** Answers with a model behind an OpenAI-compatible endpoint; `stallMs` as in `aiSdkAnswerer`. */
export const openaiAnswerer = ({ stallMs, ...endpoint }: ChatEndpoint & { readonly stallMs: number }): Answerer =>
  aiSdkAnswerer({
    model: endpoint.model,
    stallMs,
    load: async () => (await import("./model-openai.ts")).openaiModel(endpoint),
  });
