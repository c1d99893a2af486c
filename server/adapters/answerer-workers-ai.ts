import type { Answerer } from "#pipeline/ports.ts";
import { aiSdkAnswerer } from "./answerer-ai-sdk.ts";
import { type WorkersAiBinding, workersAiModel } from "./model-workers-ai.ts";

/** A model of Workers AI by its name ("@cf/…"), through the Worker's own binding; `stallMs` as in `aiSdkAnswerer`. */
export interface WorkersAiModel {
  readonly binding: WorkersAiBinding;
  readonly model: string;
  readonly stallMs: number;
}

/** Answers with a model that Cloudflare runs beside the Worker. */
export const workersAiAnswerer = ({ binding, model, stallMs }: WorkersAiModel): Answerer =>
  aiSdkAnswerer({ name: model, model: workersAiModel(binding, model), stallMs });
