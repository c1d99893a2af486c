import type { LanguageModel } from "ai";
import { openaiModel } from "./model-openai.ts";

/** What wrangler's `[ai]` binding gives, as far as it is asked: a model's answer as server-sent events, `{"response":"…"}` or OpenAI's chunks. */
export interface WorkersAiBinding {
  run(
    model: string,
    inputs: Readonly<Record<string, unknown>>,
    options: { readonly signal?: AbortSignal },
  ): Promise<ReadableStream<Uint8Array>>;
}

/**
 * A language model that Cloudflare runs beside the Worker ("@cf/…"), through the client for OpenAI's endpoints, whose requests the binding
 * answers: the SDK's own provider would be 14 KB of the bundle. To be imported lazily: only some readers set one.
 */
export const workersAiModel = (binding: WorkersAiBinding, model: string): LanguageModel =>
  openaiModel({ url: "https://workers-ai", model }, asFetch(binding));

const asFetch =
  (binding: WorkersAiBinding): typeof fetch =>
  async (_, { body, signal } = {}) => {
    const { model, messages, temperature } = JSON.parse(String(body));
    const answer = await binding.run(model, { messages, temperature, stream: true }, signal ? { signal } : {});
    const chunks = answer.pipeThrough(new TextDecoderStream() as never).pipeThrough(openaiChunks());
    return new Response(chunks.pipeThrough(new TextEncoderStream()), {
      headers: { "content-type": "text/event-stream" },
    });
  };

/** Rewrites events into OpenAI's, whatever bytes a piece of the stream ends at. The end is said only where the model says it: without it the SDK fails. */
function openaiChunks(): TransformStream<string, string> {
  let rest = "";
  return new TransformStream({
    transform(text, controller) {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const data = /^data:\s*(.+)$/.exec(line)?.[1];
        if (data === "[DONE]") controller.enqueue(`data: ${END}\n\ndata: [DONE]\n\n`);
        else if (data !== undefined) controller.enqueue(`data: ${chunkOf(data)}\n\n`);
      }
    },
  });
}

const END = JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] });

/** OpenAI's chunks stay as they are; the older models say `{"response":"…"}`. */
function chunkOf(data: string): string {
  const { choices, response } = JSON.parse(data);
  if (Array.isArray(choices)) return data;
  return JSON.stringify({ choices: [{ index: 0, delta: { content: response == null ? "" : String(response) } }] });
}
