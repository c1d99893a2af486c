import type { PassageId } from "#domain/passage.ts";
import type { Stores } from "#stores/stores.ts";
import { conversationOf, ownerOf, titleOf } from "./answer-task.ts";
import { createJobRunner } from "./job-runner.ts";
import type { SlackDelivery, SlackPlace, SlackTask } from "./slack-delivery.ts";
import { plainText } from "./slack-message.ts";
import { answerAt } from "./slack-web-api.ts";
import { wording } from "./slack-wording.ts";
import { type SlackWorkingParts, slackWorking } from "./slack-working.ts";
import { sourceModal } from "./source-modal.ts";

export interface SlackBotParts extends Omit<SlackWorkingParts, "conversations"> {
  readonly stores: Pick<Stores, "conversations" | "feedback" | "jobs">;
  /** How long a job belongs to a process that says nothing, milliseconds. */
  readonly leaseMs?: number;
}

/** What Slack is answered at once, and what is to be done after that. */
export interface Reception {
  /** The body for Slack; absent for an empty 200. */
  readonly reply?: object;
  /** Work that may outlive the request; never rejects. */
  readonly after?: Promise<void>;
}

/** The bot: takes deliveries in, keeps what is to be answered, and answers it, whatever happens in between. */
export interface SlackBot {
  /** Resolves when everything that must not be lost is stored. */
  receive(delivery: SlackDelivery): Promise<Reception>;
  /** Begins with whatever is due, also what another process left behind; never rejects. */
  wake(): Promise<void>;
  /** The same, and waits until it is done. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** How long a thread waits when its process was killed; longer than any call to Slack may take. */
const LEASE_MS = 12_000;
/** An answer from a language model is mostly waiting. */
const PARALLEL = 16;
const MAX_ATTEMPTS = 5;
/** With a minute between them: an outage of half an hour still ends with a sentence in the thread. */
const LAST_ATTEMPT = 35;
/** Slack shows at most four. */
const PROMPTS = 4;

/** The bot: what Slack delivers becomes a job, and each job an answer that is posted once. */
export function createSlackBot(parts: SlackBotParts): SlackBot {
  const { assistant, stores, workspaces, linkTo, clock, pause, onUnexpected, leaseMs = LEASE_MS } = parts;
  const runner = createJobRunner({
    ...slackWorking({ ...parts, conversations: stores.conversations }),
    ...{
      jobs: stores.jobs,
      clock,
      onUnexpected,
      leaseMs,
      parallel: PARALLEL,
      maxAttempts: MAX_ATTEMPTS,
      lastAttempt: LAST_ATTEMPT,
    },
  });
  const now = (): string => new Date(clock()).toISOString();

  async function accept(task: SlackTask, onlyIfKnown: boolean): Promise<Reception> {
    const key = conversationOf(task);
    if (onlyIfKnown && !(await stores.conversations.get(key))) return {};
    // The thread is ours from now on: the next remark in it may come before the first answer.
    if (task.ts !== undefined && !onlyIfKnown)
      await stores.conversations.create(key, { title: titleOf(task), createdAt: now() });
    await stores.jobs.add({
      ...{ id: task.id, lane: `${key.owner}:${key.id}`, payload: JSON.stringify(task), addedAt: clock() },
    });
    const reply = task.ts === undefined ? whisper(wording.accepted[task.kind]) : undefined;
    // Not in this turn: Slack waits for its 200, and searching keeps the processor busy.
    return { ...(reply && { reply }), after: pause(0).then(() => runner.drain()) };
  }

  async function suggest({ team, channel, threadTs }: SlackPlace): Promise<void> {
    const [api, questions] = await Promise.all([workspaces.api(team), assistant.starters()]);
    if (!api || questions.length === 0) return;
    await api.call("assistant.threads.setSuggestedPrompts", {
      channel_id: channel,
      ...(threadTs !== undefined && { thread_ts: threadTs }),
      title: wording.panelTitle,
      prompts: questions.slice(0, PROMPTS).map((message) => ({ title: plainText(message, 60).text, message })),
    });
  }

  /** A trigger lives three seconds, so this is no job: it happens now or the reader is told. */
  async function showSource({ team, passageId, triggerId, responseUrl }: Delivery<"source-wanted">): Promise<void> {
    try {
      const [api, evidence] = await Promise.all([workspaces.api(team), assistant.passage(passageId as PassageId)]);
      await api?.call("views.open", { trigger_id: triggerId, view: sourceModal(evidence, linkTo) });
    } catch (cause) {
      onUnexpected(cause);
      if (responseUrl !== undefined) await answerAt(responseUrl, whisper(wording.sourceFailed), pause);
    }
  }

  async function vote({ team, user, answerId, vote, responseUrl }: Delivery<"vote">): Promise<Reception> {
    await stores.feedback.put({ answerId, owner: `${ownerOf(team)}:${user}`, vote, at: now() });
    if (responseUrl === undefined) return {};
    return { after: answerAt(responseUrl, whisper(wording.thanks[vote]), pause).catch(onUnexpected) };
  }

  return {
    async receive(delivery) {
      switch (delivery.type) {
        case "challenge":
          return { reply: { challenge: delivery.challenge } };
        case "task":
          return accept(delivery.task, delivery.onlyIfKnown);
        case "usage-wanted":
          return { reply: whisper(delivery.command === "/frage" ? wording.usage["/frage"] : wording.usage["/pruefe"]) };
        case "panel-opened":
          return { after: suggest(delivery.place).catch(onUnexpected) };
        case "vote":
          return vote(delivery);
        case "source-wanted":
          return { after: showSource(delivery).catch(onUnexpected) };
        case "uninstalled":
          await workspaces.uninstall(delivery.team);
          return {};
        case "nothing":
          return {};
        default:
          return delivery satisfies never;
      }
    },
    wake: () => runner.wake(),
    drain: () => runner.drain(),
    close: () => runner.close(),
  };
}

type Delivery<Type extends SlackDelivery["type"]> = Extract<SlackDelivery, { type: Type }>;

/** Seen by the one who acted, and by nobody else. */
const whisper = (text: string) => ({ response_type: "ephemeral", replace_original: false, text });
