import type { Passage, PassageId } from "#domain/passage.ts";
import { contentStems } from "#german/analyser.ts";
import { toNfc } from "#german/normalise.ts";
import type { GoldEvidence } from "./gold-question.ts";

/** Where a gold quote stands, or, where it has vanished, the passage that comes closest. */
export type ResolvedEvidence =
  | { readonly kind: "found"; readonly passageId: PassageId }
  | { readonly kind: "vanished"; readonly message: string };

/** Finds a quote among its article's passages, white space and Unicode form apart; `passages` is undefined for an unknown article. */
export function resolveEvidence(
  { article, quote }: GoldEvidence,
  passages: readonly Passage[] | undefined,
): ResolvedEvidence {
  if (!passages) return { kind: "vanished", message: `Den Artikel „${article}“ gibt es nicht (mehr).` };
  const wanted = plain(quote);
  const home = passages.find(({ text }) => plain(text).includes(wanted));
  if (home) return { kind: "found", passageId: home.id };
  const stems = new Set(contentStems(quote));
  const closest = passages
    .map((passage) => ({ passage, shared: contentStems(passage.text).filter((stem) => stems.has(stem)).length }))
    .sort((a, b) => b.shared - a.shared)[0];
  const near =
    closest && closest.shared > 0 ? ` Am nächsten kommt ${closest.passage.id}: „${closest.passage.text}“` : "";
  return { kind: "vanished", message: `Der Beleg „${quote}“ steht nicht mehr in „${article}“.${near}` };
}

const plain = (text: string): string => toNfc(text).replace(/\s+/g, " ").trim();
