import { Failure } from "#domain/failure.ts";

/** The failure of an index whose files do not hold what they should; `what` is the German half-sentence that says it. */
export const damagedIndex = (what: string, cause?: unknown): Failure =>
  new Failure(
    "index-damaged",
    `Der Index ist beschädigt (${what}): Löschen Sie seinen Ordner, „fundstelle ingest“ baut ihn neu.`,
    cause === undefined ? undefined : { cause },
  );
