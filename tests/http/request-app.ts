import type { Assistant } from "#assistant";
import { createApp } from "#http/app.ts";
import type { HttpRuntime, HttpSettings } from "#http/http-settings.ts";
import { loopbackHosts } from "#http/http-settings.ts";
import { createLocalAnswers } from "#http/local-answers.ts";
import { openApi } from "#http/openapi.ts";
import type { RunningAnswersPorts } from "#http/running-answers.ts";
import { createSharedAnswers } from "#http/shared-answers.ts";
import { memoryStores } from "#stores/memory-stores.ts";
import type { Stores } from "#stores/stores.ts";
import { scriptedAssistant } from "./scripted-assistant.ts";

interface Given {
  readonly assistant?: Partial<Assistant>;
  readonly settings?: Partial<HttpSettings>;
  readonly runtime?: Partial<HttpRuntime>;
  readonly stores?: Stores;
  readonly answers?: "local" | "shared";
}

/** An app over scripted parts with the two requests that tests send; errors that nobody foresaw are collected. */
export function requestApp({
  assistant = {},
  settings = {},
  runtime = {},
  stores = memoryStores(),
  answers = "local",
}: Given = {}) {
  const unexpected: unknown[] = [];
  const app = createApp({
    assistant: scriptedAssistant(assistant),
    stores,
    openApi,
    settings: { allowedHosts: loopbackHosts, bodyLimitBytes: 10_000, ...settings },
    runtime: { onUnexpected: (cause) => unexpected.push(cause), clock: () => Date.UTC(2025, 2, 4), ...runtime },
    answersOf: {
      local: createLocalAnswers,
      shared: (ports: RunningAnswersPorts) =>
        createSharedAnswers({ ...ports, running: stores.running, pace: { first: 1, longest: 5 } }),
    }[answers],
  });
  return {
    app,
    unexpected,
    get: (path: string, headers: Record<string, string> = {}) => Promise.resolve(app.request(path, { headers })),
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      Promise.resolve(
        app.request(path, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: typeof body === "string" ? body : JSON.stringify(body),
        }),
      ),
  };
}
