import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModel } from "ai";

/** Where an OpenAI-compatible chat endpoint is and which model it shall run. */
export interface ChatEndpoint {
  readonly url: string;
  readonly model: string;
  readonly key?: string;
}

/** A language model behind an OpenAI-compatible endpoint. To be imported lazily: only some readers set one. */
export function openaiModel({ url, model, key }: ChatEndpoint): LanguageModel {
  const provider = createOpenAICompatible({ name: "modell", baseURL: url, ...(key !== undefined && { apiKey: key }) });
  return provider.chatModel(model);
}
