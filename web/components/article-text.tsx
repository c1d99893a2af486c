import { useEffect, useRef } from "react";
import type { ArticleDetail, Span } from "#http/wire.ts";
import { HighlightedText } from "./highlighted-text.tsx";

interface Props {
  readonly article: ArticleDetail;
  /** ID of the passage to scroll to. */
  readonly cited: string;
  readonly quotes: readonly Span[];
  /** What the article's own headings are, below the heading of its title. */
  readonly heading: "h2" | "h3";
}

const elementFor = { paragraph: "p", caption: "p", list: "p" } as const;

/** An article, passage by passage, scrolled to the cited one. */
export function ArticleText({ article, cited, quotes, heading }: Props) {
  const place = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another citation of the same article scrolls too
  useEffect(() => {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    place.current?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  }, [article.id, cited]);

  return (
    <div className="article-text">
      {article.passages.map(({ passageId, kind, text }) => {
        const Element = kind === "heading" ? heading : elementFor[kind];
        if (passageId !== cited)
          return (
            <Element key={passageId} className={kind}>
              {text}
            </Element>
          );
        return (
          <Element
            key={passageId}
            ref={(element: HTMLElement | null) => {
              place.current = element;
            }}
            className={`${kind} cited`}
          >
            <HighlightedText text={text} quotes={quotes} />
          </Element>
        );
      })}
    </div>
  );
}
