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

/** Happens on the window when the server asks for the token: the login has run out. */
export const LOGIN_NEEDED = "fundstelle-login";

/** A server that has not begun to answer by then has hung. */
const PATIENCE_MS = 60_000;

/** Gets JSON from our own server; the caller names the shape that the wire types promise. */
export async function getJson<Shape>(path: string, signal?: AbortSignal): Promise<Shape> {
  return (await (await send(path, signal ? { signal } : {})).json()) as Shape;
}

/** Sends JSON and gets JSON; the caller names the shape that the wire types promise. */
export async function askJson<Shape>(path: string, body: unknown, signal?: AbortSignal): Promise<Shape> {
  return (await (await send(path, { ...withBody("POST", body), ...(signal && { signal }) })).json()) as Shape;
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
  // What breaks off a stream that had begun.
  if (error instanceof TypeError) return dictionary.serverAway;
  return error instanceof Error ? error.message : dictionary.failed;
}

/** Sends a request to our own server; what it refuses, and that it is away or hangs, is an `ApiFailure`. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await answerTo(path, init);
  if (response.ok) return response;
  if (response.status === 401) dispatchEvent(new Event(LOGIN_NEEDED));
  throw new ApiFailure(response.status, messageIn(await response.text()) ?? dictionary.failed);
}

/** Waits for the first byte only: an answer may take as long as it needs. */
async function answerTo(path: string, { signal, ...init }: RequestInit): Promise<Response> {
  const hung = new AbortController();
  const patience = setTimeout(() => hung.abort(), PATIENCE_MS);
  try {
    return await fetch(path, { ...init, signal: AbortSignal.any([hung.signal, ...(signal ? [signal] : [])]) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiFailure(0, hung.signal.aborted ? dictionary.serverHangs : dictionary.serverAway, { cause });
  } finally {
    clearTimeout(patience);
  }
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
