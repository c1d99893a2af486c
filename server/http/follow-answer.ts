import type { AnswerEvent } from "#domain/answer-event.ts";
import { Failure } from "#domain/failure.ts";
import type { ReplayLog } from "./replay-log.ts";

/** Writes an answer's events down until it ends or is aborted; what the answerer throws becomes its last event. */
export async function followAnswer(
  events: AsyncIterable<AnswerEvent>,
  log: ReplayLog<AnswerEvent>,
  signal: AbortSignal,
  onUnexpected: (cause: unknown) => void,
): Promise<void> {
  try {
    for await (const event of events) {
      if (signal.aborted) return;
      log.push(event);
    }
  } catch (cause) {
    if (signal.aborted) return;
    if (!(cause instanceof Failure)) onUnexpected(cause);
    const { code, message } = cause instanceof Failure ? cause : unexpected;
    log.push({ type: "answer-failed", error: { code, message } });
  }
}

const unexpected = { code: "internal", message: "Beim Antworten ist ein unerwarteter Fehler aufgetreten." } as const;
