import { Hono } from "hono";
import type { Assistant } from "#assistant";
import { Failure } from "#domain/failure.ts";
import type { Stores } from "#stores/stores.ts";
import { answerSurroundings } from "./answer-surroundings.ts";
import type { ChatMessage } from "./chat-stream.ts";
import { messageView } from "./conversation-views.ts";
import type { HttpEnv, HttpRuntime } from "./http-settings.ts";

/** One answer as others may read it, with the words that were quoted then; `own` says that the reader may end the share. */
export interface SharedAnswerView {
  readonly question: string;
  readonly message: ChatMessage;
  /** ISO 8601 instant. */
  readonly answeredAt: string;
  readonly own: boolean;
}

interface ShareParts {
  readonly assistant: Pick<Assistant, "article">;
  readonly stores: Stores;
  readonly runtime: HttpRuntime;
}

/** `PUT /answers/:id/share` lets others read one of the reader's own answers, `DELETE` ends that; `GET /shares/:id` is what they read. */
export function shareRoutes({ assistant, stores, runtime }: ShareParts): Hono<HttpEnv> {
  const { conversations, shares } = stores;
  return new Hono<HttpEnv>()
    .put("/answers/:id/share", async (c) => {
      const [owner, answerId] = [c.get("reader"), c.req.param("id")];
      const message = await conversations.message(owner, answerId);
      const end = message?.events?.at(-1);
      if (end?.type !== "answer-end") throw new Failure("not-found", "Diese Antwort gibt es nicht.");
      const createdAt = new Date(runtime.clock()).toISOString();
      const { id } = await shares.create({ id: crypto.randomUUID(), owner, answerId, createdAt });
      return c.json({ share: id });
    })
    .delete("/answers/:id/share", async (c) => {
      if (!(await shares.remove(c.get("reader"), c.req.param("id")))) throw ended();
      return c.body(null, 204);
    })
    .get("/shares/:id", async (c) => {
      const share = await shares.get(c.req.param("id"));
      const message = share && (await conversations.message(share.owner, share.answerId));
      const end = message?.events?.at(-1);
      if (!share || !message || end?.type !== "answer-end") throw ended();
      const own = share.owner === c.get("reader");
      const around = await answerSurroundings({ assistant, ...stores, ...runtime }, share.owner);
      // What the owner thought of the answer is nobody else's business.
      const seen = own ? around : { ...around, voteOf: () => undefined };
      return c.json({
        question: end.answer.question,
        message: await messageView(message, seen),
        answeredAt: message.createdAt,
        own,
      } satisfies SharedAnswerView);
    });
}

const ended = (): Failure =>
  new Failure(
    "not-found",
    "Unter diesem Link ist keine Antwort freigegeben: Sie wurde gelöscht oder die Freigabe aufgehoben.",
  );
