import { useState } from "react";
import { addressOf } from "../address.ts";
import { dictionary } from "../dictionary.ts";
import { type ArticleQuery, useArticles } from "../use-articles.ts";
import { ArticleFilter } from "./article-filter.tsx";
import { PageTitle } from "./page-title.tsx";
import { SourceLine } from "./source-line.tsx";

/** All articles of the collection, newest first, narrowed by words, medium and date. */
export function ArticlesPage() {
  const [query, setQuery] = useState<ArticleQuery>({ q: "", source: "", from: "", to: "" });
  const { articles, sources, total, next, failure, more } = useArticles(query);
  return (
    <main id="inhalt" className="sheet" tabIndex={-1}>
      <PageTitle title={dictionary.articles} />
      <ArticleFilter query={query} sources={sources} onChange={setQuery} />
      <p className="quiet" role="status">
        {total !== undefined && dictionary.articlesWhy(total)}
      </p>
      {failure !== undefined && (
        <p className="failure" role="alert">
          {failure}
        </p>
      )}
      <ul className="article-list">
        {articles.map((article) => (
          <li key={article.id}>
            <a href={addressOf({ kind: "article", id: article.id })}>{article.title}</a>
            <SourceLine article={article} />
            <span className="quiet">{dictionary.passages(article.passages)}</span>
          </li>
        ))}
      </ul>
      {next !== undefined && (
        <button type="button" className="plain" onClick={more}>
          {dictionary.more}
        </button>
      )}
    </main>
  );
}
