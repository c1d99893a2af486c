import { Hono } from "hono";
import { z } from "zod";
import type { Assistant } from "#assistant";
import { Failure } from "#domain/failure.ts";
import { parsePassageId, passageId } from "#domain/passage.ts";
import { passageView } from "./article-views.ts";
import type { HttpEnv } from "./http-settings.ts";
import { filterFields, filterOf, questionText } from "./question-shapes.ts";
import { readQuery } from "./read-body.ts";
import { searchPassage } from "./search-passage.ts";

const searchQuery = z.object({
  q: questionText,
  k: z.coerce.number().int().min(1).max(100).default(8),
  ...filterFields,
});

/** `GET /search?q=&k=&source=&from=&to=` and `GET /passages/:id`. */
export function searchRoutes(assistant: Assistant): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .get("/search", async (c) => {
      const query = readQuery(c, searchQuery);
      const question = { text: query.q, history: [], filter: filterOf(query) };
      const { passages } = await assistant.search(question, query.k);
      return c.json({ question: query.q, passages: passages.map(searchPassage) });
    })
    .get("/passages/:id", async (c) => {
      const id = parsePassageId(c.req.param("id"));
      const found = id && (await assistant.passage(passageId(id.articleId, id.n)));
      if (!found) throw new Failure("not-found", "Diese Textstelle gibt es nicht.");
      return c.json(passageView(found));
    });
}
