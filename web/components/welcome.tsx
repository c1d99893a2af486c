import { useEffect, useState } from "react";
import type { ArticlePage } from "#http/wire.ts";
import { getJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";

const STARTERS = 4;

/** The first view: what this is, and questions that the newest articles answer. */
export function Welcome({ onAsk }: { readonly onAsk: (question: string) => void }) {
  const [articles, setArticles] = useState<ArticlePage["articles"]>([]);

  useEffect(() => {
    const gone = new AbortController();
    getJson<ArticlePage>("/api/articles?limit=1000", gone.signal).then(
      (page) => setArticles(page.articles),
      // Without the list the page still asks and answers; a real failure shows with the first question.
      (error: unknown) => gone.signal.aborted || console.warn(error),
    );
    return () => gone.abort();
  }, []);

  const newest = [...articles].sort((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? ""));
  return (
    <section className="welcome">
      <h1>{dictionary.welcome}</h1>
      <p>
        {dictionary.promise} {articles.length > 0 && dictionary.corpus(articles.length)}
      </p>
      {articles.length > 0 && (
        <>
          <h2 className="label">{dictionary.starters}</h2>
          <ul className="starters">
            {newest.slice(0, STARTERS).map(({ id, title }) => (
              <li key={id}>
                <button type="button" onClick={() => onAsk(dictionary.starter(title))}>
                  {dictionary.starter(title)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
