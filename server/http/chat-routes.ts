import { type Context, Hono } from "hono";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import type { Turn } from "#domain/question.ts";
import type { ConversationKey, ConversationStore, StoredMessage } from "#stores/conversation-store.ts";
import { chatStream } from "./chat-stream.ts";
import { eventBlock, eventStreamHeaders, textStream } from "./event-stream.ts";
import type { HttpEnv, HttpRuntime } from "./http-settings.ts";
import { questionText } from "./question-shapes.ts";
import { readBody } from "./read-body.ts";
import type { FollowedAnswer, RunningAnswers } from "./running-answers.ts";

const conversationId = z.string().min(1).max(200);
const messageId = z.string().min(1).max(200);
/**
 * The reader's new words, the answer to be made anew (`regenerate`), or new words in the place of the question that `edit` names or answers:
 * history is what the server kept, so nobody can put words into its mouth.
 */
export const chatBody = z.union([
  z.strictObject({ id: conversationId, text: questionText }),
  z.strictObject({ id: conversationId, text: questionText, edit: messageId }),
  z.strictObject({ id: conversationId, regenerate: messageId }),
]);

interface ChatParts {
  readonly conversations: ConversationStore;
  readonly answers: RunningAnswers;
  readonly runtime: HttpRuntime;
}

/** `POST /` answers as the AI SDK's UI message stream; the answer goes on when the connection closes. */
export function chatRoutes({ conversations, answers, runtime }: ChatParts): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post("/", async (c) => {
    const body = await readBody(c, chatBody);
    const key = { owner: c.get("reader"), id: body.id };
    const now = new Date(runtime.clock()).toISOString();
    await answers.stop(key);
    const text = await takePlace(conversations, key, body);
    await conversations.create(key, { title: titleOf(text), createdAt: now });
    const questionId = crypto.randomUUID();
    await conversations.append(key, { id: questionId, role: "user", text, createdAt: now });
    const messages = (await conversations.get(key))?.messages ?? [];
    const { versions } = messages.at(-1) ?? {};
    const answer = await answers.start(key, {
      asked: { questionId, ...(versions && { versions }) },
      text,
      history: messages.slice(0, -1).map(turnOf),
    });
    runtime.waitUntil(c, answer.done);
    return streamAnswer(c, answer);
  });
}

/** The UI message stream of an answer from its first event, however far it has come. */
export function streamAnswer(c: Context, answer: FollowedAnswer): Response {
  const headers = { ...eventStreamHeaders, "x-vercel-ai-ui-message-stream": "v1" };
  return c.body(
    textStream(sseOf(answer), () => undefined),
    200,
    headers,
  );
}

async function* sseOf(answer: FollowedAnswer): AsyncGenerator<string> {
  for await (const chunk of chatStream(answer.read(), answer.answerId, answer.asked)) yield eventBlock(chunk);
  yield "data: [DONE]\n\n";
}

/** The question's text; what it takes the place of is set aside, with all that came after. */
async function takePlace(
  conversations: ConversationStore,
  key: ConversationKey,
  body: z.output<typeof chatBody>,
): Promise<string> {
  if (!("edit" in body || "regenerate" in body)) return body.text;
  const named = "edit" in body ? body.edit : body.regenerate;
  const { messages = [], title } = (await conversations.get(key)) ?? {};
  const at = messages.findIndex(({ id }) => id === named);
  const question = messages.slice(0, at + 1).findLast(({ role }) => role === "user");
  if (!question) throw new Failure("not-found", "Diese Antwort gibt es in dem Gespräch nicht.");
  await conversations.rewind(key, question.id);
  if ("regenerate" in body) return question.text;
  // A title of the reader's own stays; one that we made of the first question goes with it.
  if (question === messages[0] && title === titleOf(question.text)) await conversations.rename(key, titleOf(body.text));
  return body.text;
}

const turnOf = ({ role, text }: StoredMessage): Turn => ({ role, text });

const titleLength = 80;
const titleOf = (text: string): string =>
  text.length <= titleLength ? text : `${text.slice(0, titleLength).replace(/\s+\S*$/, "")} …`;
