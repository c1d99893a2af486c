import type { Span } from "#domain/span.ts";
import { nameKey } from "#german/name-variants.ts";
import type { Token } from "#german/tokens.ts";

export type NameKind = "person" | "place" | "organisation" | "country" | "unknown";

/** A name as it stands in the text, titles left out; `key` is for `sameName` and for looking up, the genitive taken off where it shows. */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: NameKind;
  readonly key: string;
  /** What stands before it as title or role ("Bundestrainerin"). */
  readonly role: string | undefined;
}

/** A mention of a run's tokens; `last` of a genitive loses its -s in the key. */
export function mention(
  run: readonly Token[],
  kind: NameKind,
  source: { readonly role?: string | undefined; readonly genitive?: boolean } = {},
): NameMention {
  const first = run[0];
  const last = run.at(-1);
  const text = run
    .map((token, at) => (at > 0 && token.start > (run[at - 1]?.end ?? 0) ? ` ${token.text}` : token.text))
    .join("");
  const bare = source.genitive ? text.replace(/(?<=[^sxzß])s$/, "") : text;
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    text,
    kind,
    key: nameKey(bare),
    role: source.role,
  };
}
