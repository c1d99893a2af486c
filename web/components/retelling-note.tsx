import type { NumberedSource } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";

/** Says which of the cited articles are retellings, so that nobody takes their words for the medium's. */
export function RetellingNote({ sources }: { readonly sources: readonly NumberedSource[] }) {
  const retold = sources.filter(({ citation }) => citation.retelling === true);
  if (retold.length === 0) return null;
  const media = new Set(retold.flatMap(({ citation }) => citation.source ?? []));
  const list = new Intl.ListFormat("de").format(media);
  return (
    <p className="quiet retelling" title={dictionary.retoldHint}>
      {dictionary.retoldNote(list)}
    </p>
  );
}
