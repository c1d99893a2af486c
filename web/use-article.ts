import { useEffect, useState } from "react";
import type { ArticleDetail } from "#http/wire.ts";
import { failureText, getJson } from "./api.ts";

/** An article on its way to the page. */
export type LoadedArticle =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly article: ArticleDetail }
  | { readonly kind: "failed"; readonly message: string };

/** Loads an article by its ID; what was loaded for another ID counts as loading. */
export function useArticle(id: string | undefined): LoadedArticle {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly state: LoadedArticle }>();

  useEffect(() => {
    if (id === undefined) return;
    const gone = new AbortController();
    getJson<ArticleDetail>(`/api/articles/${encodeURIComponent(id)}`, gone.signal).then(
      (article) => setLoaded({ id, state: { kind: "ready", article } }),
      (error: unknown) => {
        if (!gone.signal.aborted) setLoaded({ id, state: { kind: "failed", message: failureText(error) } });
      },
    );
    return () => gone.abort();
  }, [id]);

  return loaded !== undefined && loaded.id === id ? loaded.state : { kind: "loading" };
}
