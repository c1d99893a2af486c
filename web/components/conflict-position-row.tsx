import { Fragment } from "react";
import type { ConflictPosition } from "#http/wire.ts";
import { passageAddress } from "../address.ts";
import type { NumberedSource } from "../answer-sources.ts";
import { independence, originOf, type SamePlace, samePlaces } from "../conflict-origins.ts";
import { dictionary } from "../dictionary.ts";
import { formatShortDate } from "../format-date.ts";
import { CitationChip } from "./citation-chip.tsx";

interface Props {
  readonly position: ConflictPosition;
  /** What the answer cites of it, where it does. */
  readonly source: NumberedSource | undefined;
  readonly onOpen?: (source: NumberedSource) => void;
}

const columns = dictionary.conflictColumns;

/** One position of a conflict: its value, who says it, where and as of when, and what else says the same. */
export function ConflictPositionRow({ position, source, onOpen }: Props) {
  const { value, statement, speaker, publishedAt, asOf } = position;
  const origin = originOf(position);
  const independent = independence(position);
  return (
    <tr>
      <th scope="row" data-column={columns.value}>
        {value ?? statement}
        {!source && value !== undefined && <span className="statement">{statement}</span>}
      </th>
      <td data-column={columns.speaker} className={speaker === undefined && !origin ? "unknown" : undefined}>
        {speaker ?? (origin === undefined ? dictionary.notSaid : null)}
        {origin !== undefined && <span className="also">{dictionary.origin(origin)}</span>}
      </td>
      <td data-column={columns.source}>
        {source && onOpen ? (
          <CitationChip source={source} onOpen={() => onOpen(source)} />
        ) : (
          <PassageLink passage={position} />
        )}
        {samePlaces(position).map(([words, places]) => (
          <span key={words} className="also">
            {words}{" "}
            {places.map((place, i) => (
              <Fragment key={place.passageId}>
                {i > 0 && ", "}
                <PassageLink passage={place} />
              </Fragment>
            ))}
          </span>
        ))}
        {independent !== undefined && <span className="also">{independent}</span>}
      </td>
      <DateCell column={columns.published} date={publishedAt} />
      <DateCell column={columns.asOf} date={asOf} />
    </tr>
  );
}

function PassageLink({ passage: { passageId, source } }: { readonly passage: SamePlace }) {
  return <a href={passageAddress(passageId)}>{source ?? dictionary.showInArticle}</a>;
}

/** What is unknown is said by a dash; on a phone, where each cell is a line, by nothing. */
function DateCell({ column, date }: { readonly column: string; readonly date: string | undefined }) {
  return (
    <td data-column={column} className={date === undefined ? "unknown" : undefined}>
      {date === undefined ? dictionary.notSaid : formatShortDate(date)}
    </td>
  );
}
