import { useEffect, useMemo, useRef } from "react";
import type { Check, VerdictLabel } from "#http/wire.ts";
import { type NumberedSource, numberSources } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";
import { CheckedSentence } from "./checked-sentence.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

interface Props {
  readonly check: Check;
  readonly onOpen: (sources: readonly NumberedSource[], chosen: NumberedSource) => void;
}

const labels: readonly VerdictLabel[] = ["refuted", "not-enough-info", "supported"];

/** The checked text: how many sentences hold, then each of them with its verdict, reason and evidence. */
export function CheckResult({ check: { claims }, onOpen }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const sources = useMemo(
    () =>
      numberSources(
        claims.flatMap((claim) => claim.citations.map((citation) => ({ citation, quotes: [citation.quote] }))),
      ),
    [claims],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new result is gone to
  useEffect(() => heading.current?.focus(), [claims]);

  return (
    <section className="check-result">
      <h2 ref={heading} tabIndex={-1}>
        {dictionary.checkResult}
      </h2>
      {claims.length === 0 && <p>{dictionary.checkNothing}</p>}
      <ul className="check-counts">
        {labels.map((label) => {
          const n = claims.filter(({ verdict }) => verdict === label).length;
          return (
            n > 0 && (
              <li key={label}>
                <VerdictMark verdict={label} /> {dictionary.checkCounts(label, n)}
              </li>
            )
          );
        })}
      </ul>
      <ol className="claims">
        {claims.map((claim) => (
          <CheckedSentence key={claim.start} claim={claim} sources={sources} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}
