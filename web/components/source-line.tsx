import { dictionary } from "../dictionary.ts";
import { formatDate } from "../format-date.ts";

interface Props {
  readonly article: {
    readonly source?: string;
    readonly author?: string;
    readonly publishedAt?: string;
    readonly basedOn?: string;
    readonly retelling?: boolean;
  };
}

/** Medium, author and date of an article in one line; what is unknown is said, not guessed. */
export function SourceLine({ article: { source, author, publishedAt, basedOn, retelling } }: Props) {
  const medium = source ?? dictionary.unknownSource;
  return (
    <span className="source-line">
      {retelling === true ? (
        <span title={dictionary.retoldHint}>
          {dictionary.retold({ ...(source !== undefined && { source }), ...(basedOn !== undefined && { basedOn }) })}
        </span>
      ) : (
        <span>{medium}</span>
      )}
      {author !== undefined && <span>{author}</span>}
      {publishedAt === undefined ? (
        <span>{dictionary.undated}</span>
      ) : (
        <time dateTime={publishedAt}>{formatDate(publishedAt)}</time>
      )}
    </span>
  );
}
