import { type Context, Hono } from "hono";
import { z } from "zod";
import { Failure } from "#domain/failure.ts";
import type { Turn } from "#domain/question.ts";
import type { ConversationKey, ConversationStore, StoredMessage } from "#stores/conversation-store.ts";
import { eventBlock, eventStreamHeaders, textStream } from "./event-stream.ts";
import type { HttpEnv, HttpRuntime } from "./http-settings.ts";
import { questionText } from "./question-shapes.ts";
import { readBody } from "./read-body.ts";
import type { RunningAnswer, RunningAnswers } from "./running-answers.ts";
import { chatStream } from "./wire.ts";

const conversationId = z.string().min(1).max(200);
/** The reader's new words, or the answer to be made anew: history is what the server kept, so nobody can put words into its mouth. */
export const chatBody = z.union([
  z.strictObject({ id: conversationId, text: questionText }),
  z.strictObject({ id: conversationId, regenerate: z.string().min(1).max(200) }),
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
    const turn = "text" in body ? body : await questionToRepeat(conversations, key, body.regenerate);
    const history = ((await conversations.get(key))?.messages ?? []).map(turnOf);
    await conversations.create(key, { title: titleOf(turn.text), createdAt: now });
    const question: StoredMessage = { id: crypto.randomUUID(), role: "user", text: turn.text, createdAt: now };
    await conversations.append(key, question);
    const answer = await answers.start(key, { text: turn.text, history });
    runtime.waitUntil(c, answer.done);
    return streamAnswer(c, answer);
  });
}

/** The UI message stream of an answer from its first event, however far it has come. */
export function streamAnswer(c: Context, answer: RunningAnswer): Response {
  const headers = { ...eventStreamHeaders, "x-vercel-ai-ui-message-stream": "v1" };
  return c.body(
    textStream(sseOf(answer), () => undefined),
    200,
    headers,
  );
}

async function* sseOf(answer: RunningAnswer): AsyncGenerator<string> {
  for await (const chunk of chatStream(answer.read(), answer.answerId)) yield eventBlock(chunk);
  yield "data: [DONE]\n\n";
}

/** Cuts the conversation before the question that the named message answers (or is). */
async function questionToRepeat(
  conversations: ConversationStore,
  key: ConversationKey,
  messageId: string,
): Promise<StoredMessage> {
  const messages = (await conversations.get(key))?.messages ?? [];
  const at = messages.findIndex((message) => message.id === messageId);
  const question = messages.slice(0, at + 1).findLast((message) => message.role === "user");
  if (!question) throw new Failure("not-found", "Diese Antwort gibt es in dem Gespräch nicht.");
  await conversations.cutFrom(key, question.id);
  return question;
}

const turnOf = ({ role, text }: StoredMessage): Turn => ({ role, text });

const titleLength = 80;
const titleOf = (text: string): string =>
  text.length <= titleLength ? text : `${text.slice(0, titleLength).replace(/\s+\S*$/, "")} …`;
