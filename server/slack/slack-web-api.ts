import { callSlackApi, type SlackApiResponse } from "@chat-adapter/slack/api";

/** Calls a method of Slack's Web API; what Slack refuses rejects with `SlackRefusal`, what is to be tried later with `SlackBusy`. */
export interface SlackWebApi {
  call(method: string, body: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<SlackApiResponse>;
}

/** Slack understood the call and says no; `code` is Slack's own word ("channel_not_found"). */
export class SlackRefusal extends Error {
  override readonly name = "SlackRefusal";
  readonly code: string;

  constructor(method: string, code: string) {
    super(`Cannot call Slack's ${method}: ${code}, expected ok`);
    this.code = code;
  }
}

/** Slack asks for a longer pause than a call may wait. */
export class SlackBusy extends Error {
  override readonly name = "SlackBusy";
  readonly retryAfterMs: number;

  constructor(method: string, retryAfterMs: number) {
    super(`Cannot call Slack's ${method}: too many requests, expected a free slot in ${retryAfterMs} ms`);
    this.retryAfterMs = retryAfterMs;
  }
}

/** Resolves after so many milliseconds, rejects when the signal aborts. */
export type Pause = (ms: number, signal?: AbortSignal) => Promise<void>;

/** A call that waits longer keeps a job's lease busy for nothing: better put the job back. */
const LONGEST_WAIT_MS = 8000;
const MAX_WAITS = 3;
/** Shorter than a lease, so that a call that hangs has failed before another may take over. */
const CALL_TIMEOUT_MS = 8000;
/** Where 429 comes without a usable `Retry-After`. */
const DEFAULT_WAIT_MS = 1000;

/** The Web API below `apiUrl`, spoken to as the owner of `token`. */
export function createSlackWebApi(parts: {
  readonly token: string;
  readonly apiUrl: string;
  readonly pause: Pause;
}): SlackWebApi {
  const { token, apiUrl, pause } = parts;
  const base = apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`;
  return {
    async call(method, body, signal) {
      const options = { token, apiUrl: base, fetch: patientFetch(method, pause, signal) };
      const answer = await callSlackApi(method, { ...body }, options);
      if (answer.ok) return answer;
      if (answer.error === "ratelimited") throw new SlackBusy(method, DEFAULT_WAIT_MS);
      throw new SlackRefusal(method, answer.error ?? "unknown_error");
    },
  };
}

/** Posts to an address that Slack gave for answers to one command or button; rejects as `call` does. */
export async function answerAt(responseUrl: string, message: object, pause: Pause): Promise<void> {
  const response = await patientFetch("response_url", pause)(responseUrl, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(message),
  });
  await response.body?.cancel();
  if (!response.ok) throw new SlackRefusal("response_url", `http_${response.status}`);
}

/** Waits as long as Slack asks for, but neither long nor often: the SDK's own patience can hold a job for half an hour. */
function patientFetch(method: string, pause: Pause, signal?: AbortSignal) {
  return async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    for (let waits = 0; ; waits += 1) {
      const timeout = AbortSignal.timeout(CALL_TIMEOUT_MS);
      // A redirect is no answer: the token goes nowhere else. ("error" is not known to Workers.)
      const limits = { redirect: "manual", signal: signal ? AbortSignal.any([signal, timeout]) : timeout } as const;
      const response = await fetch(input, { ...init, ...limits });
      if (response.status !== 429) return response;
      await response.body?.cancel();
      const waitMs = retryAfterMs(response.headers.get("retry-after"));
      if (waitMs > LONGEST_WAIT_MS || waits === MAX_WAITS) throw new SlackBusy(method, waitMs);
      await pause(waitMs, signal);
    }
  };
}

function retryAfterMs(header: string | null): number {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : DEFAULT_WAIT_MS;
}
