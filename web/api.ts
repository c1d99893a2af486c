import { dictionary } from "./dictionary.ts";

/** A failure in the server's own German words; `status` 0 means that it could not be reached. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly status: number;

  constructor(status: number, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.status = status;
  }
}

/** Gets JSON from our own server; the caller names the shape that the wire types promise. */
export async function getJson<Shape>(path: string, signal?: AbortSignal): Promise<Shape> {
  return (await (await send(path, signal ? { signal } : {})).json()) as Shape;
}

/** Posts JSON and gets JSON; the caller names the shape that the wire types promise. */
export async function askJson<Shape>(path: string, body: unknown, signal: AbortSignal): Promise<Shape> {
  return (await (await send(path, { ...withBody("POST", body), signal })).json()) as Shape;
}

/** Posts JSON; the answer's body does not matter. */
export async function postJson(path: string, body: unknown): Promise<void> {
  await send(path, withBody("POST", body));
}

/** A request with a JSON body. */
export const withBody = (method: "POST" | "PATCH", body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** The sentence a reader sees for anything that went wrong. */
export function failureText(error: unknown): string {
  if (error instanceof ApiFailure) return error.message;
  if (error instanceof TypeError) return dictionary.serverAway;
  // The AI SDK gives a refused request's body as the error's message.
  return error instanceof Error ? (messageIn(error.message) ?? error.message) : dictionary.failed;
}

/** Sends a request to our own server; what it refuses is an `ApiFailure`. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiFailure(0, dictionary.serverAway, { cause });
  }
  if (!response.ok) throw new ApiFailure(response.status, messageIn(await response.text()) ?? dictionary.failed);
  return response;
}

function messageIn(body: string): string | undefined {
  try {
    const { error } = JSON.parse(body) as { readonly error?: { readonly message?: unknown } };
    return typeof error?.message === "string" ? error.message : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
