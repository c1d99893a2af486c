import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Failure, type FailureCode } from "#domain/failure.ts";

const status: Readonly<Record<FailureCode, ContentfulStatusCode>> = {
  usage: 400,
  "bad-request": 400,
  "bad-file": 400,
  unauthorized: 401,
  forbidden: 403,
  "not-found": 404,
  "too-large": 413,
  "too-many-requests": 429,
  "not-configured": 503,
  "no-index": 503,
  "no-articles": 503,
  "index-mismatch": 503,
  "index-damaged": 503,
  "index-locked": 503,
  "model-failed": 503,
  aborted: 503,
  "missing-package": 500,
  "port-in-use": 500,
  internal: 500,
};

/** The status of a failure that came as a value; a code we do not know is our own mistake. */
const statusOf = (code: string): ContentfulStatusCode =>
  Object.hasOwn(status, code) ? status[code as FailureCode] : 500;

/** `{"error":{"code","message"}}` with the status that fits. */
export function failureResponse(c: Context, error: { readonly code: string; readonly message: string }): Response {
  return c.json({ error: { code: error.code, message: error.message } }, statusOf(error.code));
}

/** Turns what a route threw into a German sentence; only what no one foresaw is reported. */
export function handleError(onUnexpected: (cause: unknown) => void) {
  return (cause: Error, c: Context): Response => {
    if (cause instanceof Failure) return failureResponse(c, cause);
    if (cause instanceof HTTPException && cause.status === 413) return failureResponse(c, tooLarge);
    if (cause instanceof HTTPException && cause.status < 500)
      return failureResponse(c, { code: "bad-request", message: "Diese Anfrage ist nicht lesbar." });
    onUnexpected(cause);
    return failureResponse(c, { code: "internal", message: "Im Server ist ein unerwarteter Fehler aufgetreten." });
  };
}

/** Said when a body is over the limit. */
export const tooLarge = { code: "too-large", message: "Die Anfrage ist zu groß." } as const;
