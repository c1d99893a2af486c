/** What may go wrong for a reader; the entries map it to an exit code, a status and one German sentence. */
export type FailureCode =
  | "usage"
  | "bad-request"
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "too-large"
  | "too-many-requests"
  | "not-configured"
  | "no-index"
  | "index-mismatch"
  | "index-damaged"
  | "index-locked"
  | "bad-file"
  | "no-articles"
  | "port-in-use"
  | "missing-package"
  | "model-failed"
  | "aborted"
  | "internal";

/** A failure a reader is told about: `message` is one German sentence, without paths of the server or a stack. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
