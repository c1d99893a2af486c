import { z } from "zod";
import type { Turn } from "#domain/question.ts";
import type { SlackTask } from "./slack-delivery.ts";
import { readableText } from "./slack-text.ts";
import { SlackRefusal, type SlackWebApi } from "./slack-web-api.ts";

const WANTED = 12;

/** What people said in a thread before they called us into it, oldest first; nothing where we may not read it. */
export async function threadBefore(task: SlackTask, api: SlackWebApi): Promise<readonly Turn[]> {
  const { channel, threadTs, ts } = task;
  if (threadTs === undefined || ts === undefined || threadTs === ts) return [];
  try {
    const answer = await api.call("conversations.replies", { channel, ts: threadTs, latest: ts, limit: 100 });
    const messages = z.array(z.unknown()).parse(answer.messages ?? []);
    return messages.flatMap((message) => turnOf(message, ts)).slice(-WANTED);
  } catch (cause) {
    if (cause instanceof SlackRefusal) return [];
    throw cause;
  }
}

const said = z.object({
  ts: z.string(),
  text: z.string(),
  bot_id: z.undefined().optional(),
  subtype: z.undefined().optional(),
});

function turnOf(message: unknown, before: string): readonly Turn[] {
  const own = said.safeParse(message).data;
  const text = readableText(own?.text ?? "");
  return own && Number(own.ts) < Number(before) && text !== "" ? [{ role: "user", text }] : [];
}
