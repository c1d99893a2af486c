import type { AnswerEvent } from "#domain/answer-event.ts";
import type { ConversationKey } from "#stores/conversation-store.ts";
import type { RunningEntry, RunningStore } from "#stores/running-store.ts";
import { askedIn } from "./conversation-views.ts";
import { followAnswer } from "./follow-answer.ts";
import { isKept, keepAnswer } from "./keep-answer.ts";
import { createReplayLog, type ReplayLog } from "./replay-log.ts";
import type { RunningAnswers, RunningAnswersPorts } from "./running-answers.ts";

export interface SharedAnswersPorts extends RunningAnswersPorts {
  readonly running: RunningStore;
  /** Milliseconds between two looks at the store; half as much again after each look, up to `longest`. */
  readonly pace?: { readonly first: number; readonly longest: number };
}

/** A maker reports at least every two seconds, so one that is silent this long (milliseconds) was ended by its platform. */
export const SILENCE = 15_000;

/**
 * The running answers of many processes (a Worker's isolates) that share a store: makers report there and look whether they shall
 * stop, everyone else reads what was reported. An answer whose process died keeps what it had said.
 */
export function createSharedAnswers(ports: SharedAnswersPorts): RunningAnswers {
  const { assistant, conversations, running, clock, shutdown, onUnexpected } = ports;

  async function alive(key: ConversationKey): Promise<RunningEntry | undefined> {
    const entry = await running.of(key);
    if (!entry || clock() - entry.seenAt < SILENCE) return entry;
    await keepSilent(ports, entry);
    return undefined;
  }

  async function stop(key: ConversationKey): Promise<boolean> {
    const entry = await alive(key);
    if (!entry || !(await running.askToStop(key))) return false;
    for await (const _ of looks(ports)) if ((await alive(key))?.answerId !== entry.answerId) break;
    return true;
  }

  return {
    stop,
    async stopAll(owner) {
      await Promise.all((await running.ofOwner(owner)).map(stop));
    },
    async of(key) {
      const entry = await alive(key);
      if (!entry) return undefined;
      const asked = askedIn((await conversations.get(key))?.messages.at(-1));
      return { answerId: entry.answerId, ...(asked && { asked }), read: () => readAlong(ports, alive, entry) };
    },
    async start(key, { asked, text, history }) {
      await stop(key);
      const answerId = crypto.randomUUID();
      await running.start({ key, answerId, seenAt: clock() });
      const abort = new AbortController();
      const log = createReplayLog<AnswerEvent>();
      const signal = AbortSignal.any([abort.signal, shutdown]);
      const events = assistant.ask({ text, history, filter: {} }, signal);
      const following = followAnswer(events, log, signal, onUnexpected);
      const done = Promise.all([following, report(ports, answerId, log, following, abort)])
        .then(() => keepAnswer(ports, key, { answerId, events: log.items, at: clock() }))
        .catch(onUnexpected)
        .then(() => running.end(answerId))
        .catch(onUnexpected)
        .finally(() => log.end());
      return { answerId, asked, done, read: log.read };
    },
  };
}

/** Enters the answer of a maker that has gone silent as one that was stopped. */
export async function keepSilent(
  { conversations, running, onUnexpected }: Pick<SharedAnswersPorts, "conversations" | "running" | "onUnexpected">,
  { key, answerId, events, seenAt }: RunningEntry,
): Promise<void> {
  // Taken out first: of two who find it, or where its conversation was deleted, it must not come again.
  await running.end(answerId);
  if (await conversations.message(key.owner, answerId)) return;
  // Without the state of its articles: it may have changed since.
  await keepAnswer({ conversations, onUnexpected }, key, { answerId, events, at: seenAt }).catch(onUnexpected);
}

/** Reports until the answer has ended, and aborts it where it shall not go on. */
async function report(
  ports: SharedAnswersPorts,
  answerId: string,
  log: ReplayLog<AnswerEvent>,
  following: Promise<void>,
  abort: AbortController,
): Promise<void> {
  let reported = 0;
  for await (const _ of looks(ports, following)) {
    const news = log.items.slice(reported);
    reported += news.length;
    try {
      if (!(await ports.running.report(answerId, news, ports.clock()))) abort.abort();
    } catch (cause) {
      // Those who started the answer still read it; it must not end because nobody else can.
      ports.onUnexpected(cause);
    }
  }
}

/** What was reported, as it comes; once the maker has ended, the rest as it was kept. */
async function* readAlong(
  ports: SharedAnswersPorts,
  alive: (key: ConversationKey) => Promise<RunningEntry | undefined>,
  first: RunningEntry,
): AsyncGenerator<AnswerEvent> {
  const shown = [...first.events];
  yield* shown;
  for await (const _ of looks(ports)) {
    const entry = await alive(first.key);
    if (entry?.answerId !== first.answerId) break;
    const news = entry.events.slice(shown.length);
    shown.push(...news);
    yield* news;
  }
  const kept = await ports.conversations.message(first.key.owner, first.answerId);
  yield* kept?.events?.slice(shown.filter(isKept).length) ?? [];
}

/** Comes again and again, at first soon and then less often; stops by itself once `until` has settled. */
async function* looks({ pace = usualPace }: SharedAnswersPorts, until?: Promise<void>): AsyncGenerator<void> {
  let over = false;
  const end = until?.then(() => {
    over = true;
  });
  for (let wait = pace.first; ; wait = Math.min(wait * 1.5, pace.longest)) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const passed = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, wait);
    });
    await Promise.race(end ? [passed, end] : [passed]);
    clearTimeout(timer);
    if (over) return;
    yield;
  }
}

/** On Cloudflare's free plan a request may ask its database 50 times: at this pace an answer may take a minute. */
const usualPace = { first: 250, longest: 2000 };
