import { addressOf } from "../address.ts";
import { dictionary } from "../dictionary.ts";
import { useArticle } from "../use-article.ts";
import { ArticleText } from "./article-text.tsx";
import { OriginalLink } from "./original-link.tsx";
import { PageTitle } from "./page-title.tsx";
import { SourceLine } from "./source-line.tsx";

/** One article, passage by passage; the address's fragment (`#p3`) says which passage to go to. */
export function ArticlePage({ id }: { readonly id: string }) {
  const article = useArticle(id);
  return (
    <main id="inhalt" className="sheet" tabIndex={-1}>
      <a href={addressOf({ kind: "articles" })}>{dictionary.allArticles}</a>
      {article.kind === "loading" && <p className="quiet">{dictionary.loading}</p>}
      {article.kind === "failed" && (
        <p className="failure" role="alert">
          {article.message}
        </p>
      )}
      {article.kind === "ready" && (
        <>
          <PageTitle title={article.article.title} />
          <SourceLine article={article.article} />
          <OriginalLink article={article.article} />
          <ArticleText article={article.article} cited={`${id}${location.hash}`} quotes={[]} heading="h2" />
        </>
      )}
    </main>
  );
}
