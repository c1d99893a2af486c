import type { Answerer } from "#pipeline/ports.ts";
import { aiSdkAnswerer } from "./answerer-ai-sdk.ts";
import { type ChatEndpoint, openaiModel } from "./model-openai.ts";

/** Answers with a model behind an OpenAI-compatible endpoint; `stallMs` as in `aiSdkAnswerer`. To be imported lazily where a start counts: it brings the AI SDK. */
export const openaiAnswerer = ({ stallMs, ...endpoint }: ChatEndpoint & { readonly stallMs: number }): Answerer =>
  aiSdkAnswerer({ name: endpoint.model, model: openaiModel(endpoint), stallMs });
