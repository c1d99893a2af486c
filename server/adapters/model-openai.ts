import { OpenAICompatibleChatLanguageModel } from "@ai-sdk/openai-compatible";
import type { LanguageModel } from "ai";

/** Where an OpenAI-compatible chat endpoint is and which model it shall run. */
export interface ChatEndpoint {
  readonly url: string;
  readonly model: string;
  readonly key?: string;
}

/**
 * A language model behind an OpenAI-compatible endpoint; `send` answers its requests where no network shall. The
 * class itself and not the provider, which brings models of three more kinds along (3 KB of the Worker).
 */
export const openaiModel = ({ url, model, key }: ChatEndpoint, send?: typeof fetch): LanguageModel =>
  new OpenAICompatibleChatLanguageModel(model, {
    provider: "modell.chat",
    url: ({ path }) => `${url.replace(/\/$/, "")}${path}`,
    headers: () => (key === undefined ? {} : { Authorization: `Bearer ${key}` }),
    ...(send && { fetch: send }),
  });
