import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { requestId } from "hono/request-id";
import type { Assistant } from "#assistant";
import type { Stores } from "#stores/stores.ts";
import { articleRoutes } from "./article-routes.ts";
import { askRoute } from "./ask-route.ts";
import { chatRoutes } from "./chat-routes.ts";
import { checkRoute } from "./check-route.ts";
import { conversationRoutes } from "./conversation-routes.ts";
import { failureResponse, handleError, tooLarge } from "./failure-response.ts";
import { feedbackRoute } from "./feedback-route.ts";
import { guardOrigin } from "./guard-origin.ts";
import { guardToken, tokenLogin } from "./guard-token.ts";
import { hookRoutes } from "./hook-routes.ts";
import { defaultRuntime, type HttpEnv, type HttpRuntime, type HttpSettings } from "./http-settings.ts";
import { identifyReader } from "./identify-reader.ts";
import { limitRate } from "./limit-rate.ts";
import { createLocalAnswers } from "./local-answers.ts";
import { measureAnswers } from "./measure-answers.ts";
import { createMetrics, measureRequests } from "./metrics.ts";
import type { RunningAnswers, RunningAnswersPorts } from "./running-answers.ts";
import { searchRoutes } from "./search-routes.ts";
import { securePage } from "./secure-page.ts";
import { serviceRoutes } from "./service-routes.ts";
import { shareRoutes } from "./share-routes.ts";
import { startersRoute } from "./starters-route.ts";

/** A door for another service: its own routes below a path, guarded by signatures instead of host names and cookies. */
export interface Service {
  readonly path: string;
  readonly routes: (runtime: HttpRuntime) => readonly Hono[];
  /** Ends what the routes began. */
  close(): Promise<void>;
}

/** All that the app is made of; `staticFiles`, `compression` and `openApi` do what some platforms do themselves. */
export interface AppParts {
  readonly assistant: Assistant;
  readonly stores: Stores;
  readonly settings: HttpSettings;
  readonly runtime?: Partial<HttpRuntime>;
  readonly staticFiles?: MiddlewareHandler;
  readonly compression?: MiddlewareHandler;
  /** The interface described, for `/openapi.json`. */
  readonly openApi?: () => object;
  readonly services?: readonly Service[];
  /** Keeps the running chat answers; those of one process where absent. */
  readonly answersOf?: (ports: RunningAnswersPorts) => RunningAnswers;
}

/** The whole HTTP interface; runs unchanged on Node and Workers. Guards stand in the order in which they are cheapest to refuse. */
export function createApp({
  assistant,
  stores,
  settings,
  staticFiles,
  compression,
  openApi,
  services = [],
  answersOf = createLocalAnswers,
  ...parts
}: AppParts): Hono<HttpEnv> {
  const runtime = { ...defaultRuntime, ...parts.runtime };
  const metrics = createMetrics();
  const measured = measureAnswers(assistant, metrics);
  const { conversations } = stores;
  const answers = answersOf({ ...runtime, assistant: measured, conversations });
  const app = new Hono<HttpEnv>();

  app.onError(handleError(runtime.onUnexpected));
  app.notFound(unknownAddress);
  if (compression) app.use(compression);
  app.use(requestId(), securePage(), measureRequests(metrics, runtime.clock));
  // Signed requests come under the public name, whatever this machine is called.
  for (const { path, routes } of services) for (const part of routes(runtime)) app.route(path, part);
  if (settings.hooks) app.route("/hooks", hookRoutes(measured, settings.hooks, { ...runtime, ...settings }));
  app.use(guardOrigin(settings.allowedHosts));
  app.use(
    "/api/*",
    noStore,
    bodyLimit({ maxSize: settings.bodyLimitBytes, onError: (c) => failureResponse(c, tooLarge) }),
  );
  if (settings.rateLimit) app.use("/api/*", limitRate(stores.limits, settings.rateLimit, runtime));
  app.use("/api/*", identifyReader());
  app.route("/", serviceRoutes(assistant, settings));
  if (openApi) app.get("/openapi.json", (c) => c.json(openApi()));
  app.route("/api/login", tokenLogin(settings.token));
  if (settings.token !== undefined) {
    app.use("/api/*", guardToken(settings.token));
    app.use("/metrics", guardToken(settings.token));
  }
  app.get("/metrics", (c) =>
    c.body(metrics.render(), 200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }),
  );
  app.route("/api/chat", chatRoutes({ conversations, answers, runtime }));
  app.route("/api/conversations", conversationRoutes({ assistant, stores, answers, runtime }));
  app.route("/api", shareRoutes({ assistant, stores, runtime }));
  app.route("/api/ask", askRoute(measured));
  app.route("/api/check", checkRoute(assistant));
  app.route("/api/starters", startersRoute(assistant));
  app.route("/api", searchRoutes(assistant));
  app.route("/api", articleRoutes(assistant));
  app.route("/api/feedback", feedbackRoute(stores, runtime));
  app.all("/api/*", unknownAddress);
  if (staticFiles) app.use(staticFiles);
  return app;
}

const unknownAddress = (c: Context): Response =>
  failureResponse(c, { code: "not-found", message: "Diese Adresse gibt es nicht." });

/** Answers depend on the reader and on the index of this moment. */
const noStore: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has("cache-control")) c.header("Cache-Control", "no-store");
};
