import type { LanguageModel } from "ai";
import { createWorkersAI, type WorkersAISettings } from "workers-ai-provider";

/** What wrangler's `[ai]` binding gives; only the provider calls it. */
export type WorkersAiBinding = Extract<WorkersAISettings, { binding: unknown }>["binding"];

/** A language model that Cloudflare runs beside the Worker ("@cf/…"). To be imported lazily: only some readers set one. */
export const workersAiModel = (binding: WorkersAiBinding, model: string): LanguageModel =>
  createWorkersAI({ binding })(model);
