import { useEffect, useRef } from "react";
import { dictionary } from "../dictionary.ts";
import { useArticle } from "../use-article.ts";
import type { OpenSource } from "../use-source-panel.ts";
import { ArticleText } from "./article-text.tsx";
import { HighlightedText } from "./highlighted-text.tsx";
import { SourceHead } from "./source-head.tsx";

interface Props {
  readonly open: OpenSource;
  readonly onMove: (at: number) => void;
  readonly onClose: () => void;
}

/** The whole article beside the answer, at the cited place. */
export function SourcePanel({ open: { sources, at }, onMove, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  const source = sources[at];
  const article = useArticle(source?.citation.articleId);

  useEffect(() => panel.current?.focus(), []);
  if (!source) return null;

  const { citation, quotes } = source;
  const passage =
    article.kind === "ready" ? article.article.passages.find((one) => one.passageId === citation.passageId) : undefined;
  const isUnchanged = passage?.text === citation.text;
  return (
    <aside
      ref={panel}
      className="source"
      tabIndex={-1}
      aria-label={dictionary.sourcePanel}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <SourceHead
        source={source}
        count={sources.length}
        onMove={(step) => onMove((at + step + sources.length) % sources.length)}
        onClose={onClose}
      />
      {article.kind === "loading" && <p className="quiet">{dictionary.loading}</p>}
      {article.kind === "failed" && <p className="failure">{article.message}</p>}
      {article.kind !== "loading" && !isUnchanged && (
        <blockquote className="then">
          <p className="quiet">{article.kind === "ready" ? dictionary.changed : dictionary.articleGone}</p>
          <HighlightedText text={citation.text} quotes={quotes} />
        </blockquote>
      )}
      {article.kind === "ready" && (
        <ArticleText
          article={article.article}
          cited={citation.passageId}
          quotes={isUnchanged ? quotes : []}
          heading="h3"
        />
      )}
    </aside>
  );
}
