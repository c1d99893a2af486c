import { z } from "zod";
import type { Turn } from "#domain/question.ts";
import type { Show } from "./answer-task.ts";
import type { Attempt } from "./job-runner.ts";
import type { SlackTask } from "./slack-delivery.ts";
import type { SlackMessage } from "./slack-message.ts";
import { createSlackPost, findPosts, LeaseLost } from "./slack-post.ts";
import { answerAt, type Pause, SlackRefusal, type SlackWebApi } from "./slack-web-api.ts";
import { threadBefore } from "./thread-before.ts";

/** How one attempt at a task is heard in Slack. */
export interface SlackVoice {
  /** An earlier attempt has said everything. */
  readonly finished: boolean;
  readonly show: Show;
  /** The answer's first post, where there is one. */
  readonly firstTs: () => string | undefined;
  /** What people said in the thread before we were called into it. */
  readonly before: () => Promise<readonly Turn[]>;
}

/** What an attempt notes for the next one: its posts (`[part, ts]`), or that it began to use the command's own address. */
const progressShape = z.object({
  parts: z.array(z.tuple([z.number(), z.string()])).default([]),
  responded: z.boolean().default(false),
});

/** Speaks in the channel, and for commands to the one who typed it, where the channel does not take us. */
export async function slackVoice(
  task: SlackTask,
  { job, stillMine, note }: Attempt,
  { api, pause }: { readonly api: SlackWebApi | undefined; readonly pause: Pause },
): Promise<SlackVoice> {
  const noted = progressShape.parse(JSON.parse(job.progress ?? "{}"));
  const { responseUrl } = task;
  const aside = responseUrl === undefined ? undefined : commandVoice(task, responseUrl, { stillMine, note, pause });
  if (noted.responded) return { ...nowhere, finished: true, show: async () => undefined };
  if (aside && (task.kind === "check" || !api)) return aside;
  if (!api) throw new SlackRefusal("chat.postMessage", "not_authed");

  const since = task.ts ?? (job.addedAt / 1000 - CLOCK_LEEWAY_S).toFixed(6);
  const found = job.attempts > 1 ? await soughtPosts(api, task, since) : undefined;
  const post = createSlackPost({
    ...{ api, task, stillMine },
    parts: new Map([...noted.parts, ...(found?.parts ?? [])]),
    remember: async (parts) => void (await note(JSON.stringify({ parts: [...parts] }))),
  });
  let current = post.show;
  const show: Show = async (messages, state) => {
    try {
      await current(messages, state);
    } catch (cause) {
      if (!aside || !(cause instanceof SlackRefusal && notOurChannel.has(cause.code))) throw cause;
      current = aside.show;
      await current(messages, state);
    }
  };
  return { finished: found?.finished ?? false, show, firstTs: post.firstTs, before: () => threadBefore(task, api) };
}

/** There is no post and no thread. */
const nowhere = { firstTs: () => undefined, before: async () => [] } satisfies Partial<SlackVoice>;

/** Slack's clock and ours may differ. */
const CLOCK_LEEWAY_S = 60;

const notOurChannel = new Set(["not_in_channel", "channel_not_found", "restricted_action", "is_archived"]);

/** Without the right to read the channel there is no looking: the notes must do. */
async function soughtPosts(api: SlackWebApi, task: SlackTask, since: string) {
  try {
    return await findPosts(api, task, since);
  } catch (cause) {
    if (cause instanceof SlackRefusal && (notOurChannel.has(cause.code) || unreadable.has(cause.code)))
      return undefined;
    throw cause;
  }
}

const unreadable = new Set(["missing_scope", "thread_not_found", "method_not_supported_for_channel_type"]);

/**
 * Speaks through a command's own address, which nobody can look into: noted before it is used, so that a second attempt says nothing twice.
 * Checks are for the eyes of whoever asked; answers are for the channel.
 */
function commandVoice(
  task: SlackTask,
  responseUrl: string,
  { stillMine, note, pause }: Pick<Attempt, "stillMine" | "note"> & { readonly pause: Pause },
): SlackVoice {
  const response_type = task.kind === "check" ? "ephemeral" : "in_channel";
  return {
    ...nowhere,
    finished: false,
    async show(messages: readonly SlackMessage[], state) {
      if (state === "partial") return;
      if (!(await stillMine())) throw new LeaseLost();
      await note(JSON.stringify({ responded: true }));
      try {
        // Slack takes five answers for one command.
        for (const message of messages.slice(0, 5))
          await answerAt(
            responseUrl,
            { response_type, replace_original: false, unfurl_links: false, ...message },
            pause,
          );
      } catch (cause) {
        await note("{}");
        throw cause;
      }
    },
  };
}
