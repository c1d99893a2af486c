import { Failure } from "#domain/failure.ts";
import { noteMessages } from "./answer-message.ts";
import { type AnswerTaskParts, answerTask } from "./answer-task.ts";
import type { Attempt, JobRunnerParts, Outcome } from "./job-runner.ts";
import type { SlackTask } from "./slack-delivery.ts";
import { LeaseLost } from "./slack-post.ts";
import { slackVoice } from "./slack-voice.ts";
import { type Pause, SlackBusy, SlackRefusal, type SlackWebApi } from "./slack-web-api.ts";
import { wording } from "./slack-wording.ts";
import type { SlackWorkspaces } from "./slack-workspaces.ts";

export interface SlackWorkingParts extends AnswerTaskParts {
  readonly workspaces: SlackWorkspaces;
  readonly pause: Pause;
  readonly onUnexpected: (cause: unknown) => void;
}

/** What the job runner does with a task from Slack. */
export function slackWorking(parts: SlackWorkingParts): Pick<JobRunnerParts, "run" | "giveUp"> {
  const { workspaces, pause, clock, onUnexpected } = parts;
  const showStatus = createStatus(onUnexpected);

  async function outcome(work: () => Promise<void>): Promise<Outcome> {
    try {
      await work();
      return { kind: "done" };
    } catch (cause) {
      if (cause instanceof SlackBusy) return { kind: "later", due: clock() + cause.retryAfterMs };
      // Nobody there can be told, now or later; whoever runs the server is.
      if (cause instanceof SlackRefusal || cause instanceof Failure) {
        onUnexpected(cause);
        return { kind: "failed" };
      }
      if (cause instanceof LeaseLost) return { kind: "later", due: clock() };
      throw cause;
    }
  }

  return {
    run: (attempt) =>
      outcome(async () => {
        const task = taskOf(attempt);
        const api = await workspaces.api(task.team);
        const voice = await slackVoice(task, attempt, { api, pause });
        if (voice.finished) return;
        await showStatus(task, api);
        try {
          await answerTask(task, { ...voice, signal: attempt.signal }, parts);
        } catch (cause) {
          if (!(cause instanceof SlackRefusal) || unreachable.has(cause.code)) throw cause;
          // Slack does not take this answer; the reader shall at least know.
          onUnexpected(cause);
          await voice.show(noteMessages(wording.failed), "final");
        }
      }),
    async giveUp(attempt) {
      const told = await outcome(async () => {
        const task = taskOf(attempt);
        const voice = await slackVoice(task, attempt, { api: await workspaces.api(task.team), pause });
        if (!voice.finished) await voice.show(noteMessages(wording.failed), "final");
      });
      return told.kind === "done" ? { kind: "failed" } : told;
    },
  };
}

/** Slack's words for: nobody can be told anything there. */
const unreachable = new Set([
  ...["not_in_channel", "channel_not_found", "is_archived", "restricted_action", "no_permission", "missing_scope"],
  ...["not_authed", "invalid_auth", "account_inactive", "token_revoked", "token_expired", "org_login_required"],
]);

/** Written by the bot's own `accept` and by nothing else. */
const taskOf = ({ job }: Attempt): SlackTask => JSON.parse(job.payload) as SlackTask;

/** "Fundstelle sucht in den Artikeln …" under the thread; Slack takes it away with the first post. */
function createStatus(onUnexpected: (cause: unknown) => void) {
  // A workspace without that feature refuses every time: asking once is enough.
  const refused = new Set<string>();
  return async ({ team, channel, threadTs }: SlackTask, api: SlackWebApi | undefined): Promise<void> => {
    if (!api || threadTs === undefined || refused.has(team)) return;
    try {
      const status = wording.searching;
      await api.call("assistant.threads.setStatus", {
        ...{ channel_id: channel, thread_ts: threadTs, status, loading_messages: [status] },
      });
    } catch (cause) {
      if (cause instanceof SlackRefusal) refused.add(team);
      onUnexpected(cause);
    }
  };
}
