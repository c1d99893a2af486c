import { z } from "zod";
import type { ArticleFilter } from "#domain/question.ts";

/** A question or an utterance: not only blanks, at most 4,000 UTF-16 units. */
export const questionText = z.string().trim().min(1).max(4000);

const isoDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** Which articles may answer, as body fields or query parameters. */
export const filterFields = {
  source: z.string().trim().min(1).max(200).optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
};

/** The conversation so far, oldest turn first. */
export const turns = z
  .array(z.strictObject({ role: z.enum(["user", "assistant"]), text: z.string().max(20_000) }))
  .max(200);

/** Drops what was not given, so that an absent key stays absent. */
export function filterOf({
  source,
  from,
  to,
}: {
  readonly source?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): ArticleFilter {
  return {
    ...(source !== undefined && { source }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
