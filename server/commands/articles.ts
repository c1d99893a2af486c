import type { Assistant } from "#assistant";
import { articleId } from "#domain/article.ts";
import { Failure } from "#domain/failure.ts";
import type { Terminal } from "./terminal.ts";

/** `fundstelle articles list`: one line an article, or the API's shape as JSON. */
export async function listArticles(
  options: { readonly json?: true },
  assistant: Assistant,
  terminal: Terminal,
): Promise<number> {
  const articles = await assistant.articles();
  if (options.json)
    terminal.out(
      JSON.stringify({ articles: articles.map(({ id, ...rest }) => ({ id, articleId: id, ...rest })) }, undefined, 2),
    );
  else
    for (const article of articles)
      terminal.out(
        [article.id, article.publishedAt ?? "ohne Datum", article.source ?? "ohne Medium", article.title].join("  "),
      );
  return 0;
}

/** `fundstelle articles show ID`: the text with its passage IDs. */
export async function showArticle(
  id: string,
  options: { readonly json?: true },
  assistant: Assistant,
  terminal: Terminal,
): Promise<number> {
  const found = await assistant.article(articleId(id));
  if (!found) throw new Failure("not-found", `Einen Artikel „${id}“ gibt es in diesem Index nicht.`);
  const { article, passages } = found;
  if (options.json)
    terminal.out(
      JSON.stringify(
        {
          ...article,
          articleId: article.id,
          passages: passages.map(({ id: passageId, text, kind, span }) => ({ passageId, text, kind, span })),
        },
        undefined,
        2,
      ),
    );
  else terminal.out([article.title, "", ...passages.map((passage) => `${passage.id}\n  ${passage.text}`)].join("\n"));
  return 0;
}
