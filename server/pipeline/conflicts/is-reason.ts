import type { Span } from "#domain/span.ts";

/** Whether a cause is only led by "weil" or "wegen": what else its sentence tells is the effect, and may be a side issue. */
export const isReason = (sentence: string, { start }: Span): boolean =>
  /(?<!\p{L})(?:weil|wegen|infolge|aufgrund)\s+$/iu.test(sentence.slice(0, start));
