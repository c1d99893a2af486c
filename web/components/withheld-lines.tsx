import type { WithheldSentence } from "#http/wire.ts";
import { dictionary } from "../dictionary.ts";

/** A quiet line that opens to what was not said, and why. */
export function WithheldLines({ withheld }: { readonly withheld: readonly WithheldSentence[] }) {
  return (
    <details className="withheld">
      <summary>{dictionary.withheld(withheld.length)}</summary>
      <ul>
        {withheld.map(({ text, verdict, reason }) => (
          <li key={text}>
            <s>{text}</s>
            <span className="quiet">
              {" "}
              {dictionary.verdict[verdict]}: {reason.message}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
