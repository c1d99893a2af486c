import type { Conflict } from "#http/wire.ts";
import type { NumberedSource } from "../answer-sources.ts";
import { isOfOneOrigin } from "../conflict-origins.ts";
import { dictionary } from "../dictionary.ts";
import { ConflictChart } from "./conflict-chart.tsx";
import { ConflictPositionRow } from "./conflict-position-row.tsx";

interface Props {
  readonly conflict: Conflict;
  readonly caption: string;
  /** What the answer cites; a position of another passage leads to its article. */
  readonly sources: readonly NumberedSource[];
  readonly onOpen?: (source: NumberedSource) => void;
}

/** Who says what, where and as of when, one line for each position. */
export function ConflictTable({ conflict, caption, sources, onOpen }: Props) {
  const { about, positions } = conflict;
  return (
    <div className="conflict">
      <table>
        <caption>
          {caption}
          {isOfOneOrigin(conflict) && <span className="also">{dictionary.oneOrigin}</span>}
        </caption>
        <thead>
          <tr>
            {Object.values(dictionary.conflictColumns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {positions.map((position) => (
            <ConflictPositionRow
              key={`${position.passageId} ${position.statement}`}
              position={position}
              source={sources.find(({ citation }) => citation.passageId === position.passageId)}
              {...(onOpen && { onOpen })}
            />
          ))}
        </tbody>
      </table>
      <ConflictChart about={about} positions={positions} />
    </div>
  );
}
