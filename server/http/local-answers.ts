import type { AnswerEvent } from "#domain/answer-event.ts";
import type { ConversationKey } from "#stores/conversation-store.ts";
import { followAnswer } from "./follow-answer.ts";
import { keepAnswer } from "./keep-answer.ts";
import { createReplayLog } from "./replay-log.ts";
import type { RunningAnswer, RunningAnswers, RunningAnswersPorts } from "./running-answers.ts";

/** The running answers of one process that serves all requests; a stopped one keeps the sentences that were already verified. */
export function createLocalAnswers(ports: RunningAnswersPorts): RunningAnswers {
  const running = new Map<string, RunningAnswer & { readonly key: ConversationKey; readonly abort: AbortController }>();

  async function stop(key: ConversationKey): Promise<boolean> {
    const found = running.get(place(key));
    found?.abort.abort();
    await found?.done;
    return found !== undefined;
  }

  return {
    stop,
    async stopAll(owner) {
      const own = [...running.values()].filter(({ key }) => key.owner === owner);
      await Promise.all(own.map(({ key }) => stop(key)));
    },
    of: async (key) => running.get(place(key)),
    async start(key, { asked, text, history }) {
      while (running.has(place(key))) await stop(key);
      const answerId = crypto.randomUUID();
      const abort = new AbortController();
      const log = createReplayLog<AnswerEvent>();
      const signal = AbortSignal.any([abort.signal, ports.shutdown]);
      const events = ports.assistant.ask({ text, history, filter: {} }, signal);
      const done = followAnswer(events, log, signal, ports.onUnexpected)
        .then(() => keepAnswer(ports, key, { answerId, events: log.items, at: ports.clock() }))
        .catch(ports.onUnexpected)
        .finally(() => {
          if (running.get(place(key))?.answerId === answerId) running.delete(place(key));
          log.end();
        });
      const answer = { key, answerId, asked, abort, done, read: log.read };
      running.set(place(key), answer);
      return answer;
    },
  };
}

const place = ({ owner, id }: ConversationKey): string => JSON.stringify([owner, id]);
