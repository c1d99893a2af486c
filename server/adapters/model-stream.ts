import { APICallError, type LanguageModel, experimental_streamLanguageModelCall as streamCall } from "ai";

/** What a language model is asked, and how long it may be silent. */
export interface ModelCall {
  readonly model: LanguageModel;
  readonly instructions: string;
  readonly prompt: string;
  /** Milliseconds without a new token after which the model counts as dead, once it has begun. */
  readonly stallMs: number;
}

/**
 * A language model's text as it comes, asked once more where its endpoint says that this may help; throws where it fails, stalls or breaks off,
 * and the signal's reason when that aborts. The SDK's single call: `streamText` with its tools and steps would be 30 KB (gzip) more of the Worker.
 */
export async function* modelStream({ stallMs, ...asked }: ModelCall, signal: AbortSignal): AsyncGenerator<string> {
  signal.throwIfAborted();
  const dead = new AbortController();
  const either = AbortSignal.any([signal, dead.signal]);
  // A model that does not heed the signal must not keep the reader waiting.
  const ended = new Promise<never>((_, reject) =>
    either.addEventListener("abort", () => reject(either.reason), { once: true }),
  );
  ended.catch(() => undefined);
  const call = () => streamCall({ ...asked, temperature: 0, abortSignal: either });
  const { stream } = await Promise.race([call().catch((error) => again(error, call, ended)), ended]);
  const reader = stream.getReader();
  let hasBegun = false;
  let hasEnded = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  try {
    for (;;) {
      if (hasBegun) silence ??= setTimeout(() => dead.abort(stalled(stallMs)), stallMs);
      const { done, value } = await Promise.race([reader.read(), ended]);
      if (done) break;
      if (value.type === "error") throw value.error;
      hasEnded ||= value.type === "model-call-end";
      if ((value.type !== "text-delta" && value.type !== "reasoning-delta") || value.text === "") continue;
      hasBegun = true;
      clearTimeout(silence);
      silence = undefined;
      if (value.type === "text-delta") yield value.text;
    }
    if (!hasEnded) throw new Error("Cannot finish the answer: the model's stream broke off, expected an end");
  } finally {
    clearTimeout(silence);
    void reader.cancel().catch(() => undefined);
  }
}

const stalled = (ms: number): Error =>
  new Error(`Cannot finish the answer: the model has been silent for ${ms} ms, expected a token`);

/** The second try, after the time that the endpoint asks for. */
async function again<T>(error: unknown, call: () => Promise<T>, ended: Promise<never>): Promise<T> {
  if (!APICallError.isInstance(error) || !error.isRetryable) throw error;
  await Promise.race([new Promise((resolve) => setTimeout(resolve, pauseOf(error.responseHeaders))), ended]);
  return call();
}

/** Milliseconds: what the endpoint says where that is within a minute, or else two seconds. */
function pauseOf(headers: Readonly<Record<string, string>> = {}): number {
  const { "retry-after-ms": ms, "retry-after": after = "" } = headers;
  const seconds = Number.parseFloat(after) * 1000;
  const said = ms ? Number.parseFloat(ms) : Number.isNaN(seconds) ? Date.parse(after) - Date.now() : seconds;
  return said >= 0 && said < 60_000 ? said : 2000;
}
