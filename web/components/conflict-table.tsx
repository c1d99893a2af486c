import type { Conflict, ConflictPosition } from "#http/wire.ts";
import type { NumberedSource } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";
import { formatShortDate } from "../format-date.ts";
import { CitationChip } from "./citation-chip.tsx";

interface Props {
  readonly conflict: Conflict;
  readonly sources: readonly NumberedSource[];
  readonly onOpen: (source: NumberedSource) => void;
}

/** Who says what, where and as of when, one line for each position. */
export function ConflictTable({ conflict, sources, onOpen }: Props) {
  const columns = dictionary.conflictColumns;
  return (
    <div className="conflict">
      <table>
        <caption>{dictionary.conflict(conflict.about)}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conflict.positions.map((position) => {
            const source = sources.find(({ citation }) => citation.passageId === position.passageId);
            return (
              <tr key={`${position.passageId} ${position.statement}`}>
                <th scope="row" data-column={columns.value}>
                  {position.value ?? position.statement}
                </th>
                <td data-column={columns.speaker}>{position.speaker ?? dictionary.notSaid}</td>
                <td data-column={columns.source}>
                  {source ? (
                    <CitationChip source={source} onOpen={() => onOpen(source)} />
                  ) : (
                    (position.source ?? dictionary.notSaid)
                  )}
                </td>
                <td data-column={columns.published}>{dateOf(position, "publishedAt")}</td>
                <td data-column={columns.asOf}>{dateOf(position, "asOf")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function dateOf(position: ConflictPosition, field: "publishedAt" | "asOf"): string {
  const date = position[field];
  return date === undefined ? dictionary.notSaid : formatShortDate(date);
}
