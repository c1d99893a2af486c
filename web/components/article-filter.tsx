import { dictionary } from "../dictionary.ts";
import type { ArticleQuery } from "../use-articles.ts";

interface Props {
  readonly query: ArticleQuery;
  readonly sources: readonly string[];
  readonly onChange: (query: ArticleQuery) => void;
}

/** The fields that narrow the list of articles, each of them at once. */
export function ArticleFilter({ query, sources, onChange }: Props) {
  const change = (field: keyof ArticleQuery) => (event: { readonly target: { readonly value: string } }) =>
    onChange({ ...query, [field]: event.target.value });
  return (
    <search aria-label={dictionary.articlesFilter}>
      <form className="filter" onSubmit={(event) => event.preventDefault()}>
        <label className="wide">
          {dictionary.articlesSearch}
          <input type="search" data-slash="" maxLength={400} value={query.q} onChange={change("q")} />
        </label>
        <label>
          {dictionary.medium}
          <select value={query.source} onChange={change("source")}>
            <option value="">{dictionary.anyMedium}</option>
            {sources.map((source) => (
              <option key={source}>{source}</option>
            ))}
          </select>
        </label>
        <div className="filter-dates">
          <label>
            {dictionary.from}
            <input type="date" value={query.from} onChange={change("from")} />
          </label>
          <label>
            {dictionary.to}
            <input type="date" value={query.to} onChange={change("to")} />
          </label>
        </div>
      </form>
    </search>
  );
}
