import { Fragment } from "react";
import type { Conflict, ConflictPosition } from "#http/wire.ts";
import { passageAddress } from "../address.ts";
import type { NumberedSource } from "../answer-sources.ts";
import { dictionary } from "../dictionary.ts";
import { formatShortDate } from "../format-date.ts";
import { CitationChip } from "./citation-chip.tsx";
import { ConflictChart } from "./conflict-chart.tsx";

interface Props {
  readonly conflict: Conflict;
  readonly caption: string;
  /** What the answer cites; a position of another passage leads to its article. */
  readonly sources: readonly NumberedSource[];
  readonly onOpen?: (source: NumberedSource) => void;
}

const columns = dictionary.conflictColumns;

/** Who says what, where and as of when, one line for each position. */
export function ConflictTable({ conflict: { about, positions }, caption, sources, onOpen }: Props) {
  return (
    <div className="conflict">
      <table>
        <caption>{caption}</caption>
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
          {positions.map((position) => {
            const source = sources.find(({ citation }) => citation.passageId === position.passageId);
            return (
              <tr key={`${position.passageId} ${position.statement}`}>
                <th scope="row" data-column={columns.value}>
                  {position.value ?? position.statement}
                  {!source && position.value !== undefined && <span className="statement">{position.statement}</span>}
                </th>
                <Cell column={columns.speaker} text={position.speaker} />
                <td data-column={columns.source}>
                  {source && onOpen ? (
                    <CitationChip source={source} onOpen={() => onOpen(source)} />
                  ) : (
                    <PassageLink passage={position} />
                  )}
                  {position.alsoIn && position.alsoIn.length > 0 && (
                    <span className="also">
                      {dictionary.alsoIn}{" "}
                      {position.alsoIn.map((copy, i) => (
                        <Fragment key={copy.passageId}>
                          {i > 0 && ", "}
                          <PassageLink passage={copy} />
                        </Fragment>
                      ))}
                    </span>
                  )}
                </td>
                <Cell column={columns.published} text={dateOf(position.publishedAt)} />
                <Cell column={columns.asOf} text={dateOf(position.asOf)} />
              </tr>
            );
          })}
        </tbody>
      </table>
      <ConflictChart about={about} positions={positions} />
    </div>
  );
}

type Place = Pick<ConflictPosition, "passageId" | "source">;

function PassageLink({ passage: { passageId, source } }: { readonly passage: Place }) {
  return <a href={passageAddress(passageId)}>{source ?? dictionary.showInArticle}</a>;
}

/** What is unknown is said by a dash; on a phone, where each cell is a line, by nothing. */
function Cell({ column, text }: { readonly column: string; readonly text: string | undefined }) {
  return (
    <td data-column={column} className={text === undefined ? "unknown" : undefined}>
      {text ?? dictionary.notSaid}
    </td>
  );
}

const dateOf = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : formatShortDate(date);
