import { useEffect, useState } from "react";
import type { ArticleListing, ArticlePage } from "#http/wire.ts";
import { failureText, getJson } from "./api.ts";

/** What narrows the list; an empty field narrows nothing. Dates are ISO 8601. */
export interface ArticleQuery {
  readonly q: string;
  readonly source: string;
  readonly from: string;
  readonly to: string;
}

/** The list as far as it was loaded; what was loaded stays while the next is on its way. */
export interface LoadedArticles {
  readonly articles: readonly ArticleListing[];
  readonly total?: number;
  readonly sources: readonly string[];
  readonly next?: string;
  readonly failure?: string;
}

const PAGE = 50;
const TYPING_MS = 200;

/** Loads the articles that fit, newest first; `more` loads the following page. */
export function useArticles(query: ArticleQuery): LoadedArticles & { readonly more: () => void } {
  const [loaded, setLoaded] = useState<LoadedArticles>({ articles: [], sources: [] });
  const { q, source, from, to } = query;
  const path = pathOf({ q, source, from, to });

  useEffect(() => {
    const gone = new AbortController();
    const wait = setTimeout(() => {
      getJson<ArticlePage>(path, gone.signal).then(setLoaded, (error: unknown) => {
        if (!gone.signal.aborted) setLoaded((old) => ({ ...old, failure: failureText(error) }));
      });
    }, TYPING_MS);
    return () => {
      clearTimeout(wait);
      gone.abort();
    };
  }, [path]);

  const more = () => {
    if (loaded.next === undefined) return;
    getJson<ArticlePage>(`${path}&after=${encodeURIComponent(loaded.next)}`).then(
      (page) => setLoaded((old) => ({ ...page, articles: [...old.articles, ...page.articles] })),
      (error: unknown) => setLoaded((old) => ({ ...old, failure: failureText(error) })),
    );
  };
  return { ...loaded, more };
}

function pathOf(query: ArticleQuery): string {
  const given = Object.entries(query).filter(([, value]) => value.trim() !== "");
  return `/api/articles?${new URLSearchParams([...given, ["order", "newest"], ["limit", String(PAGE)]])}`;
}
