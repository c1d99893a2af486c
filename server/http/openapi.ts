import { z } from "zod";
import { askBody } from "./ask-route.ts";
import { chatBody } from "./chat-routes.ts";
import { checkBody } from "./check-route.ts";
import { showBody } from "./conversation-routes.ts";
import { feedbackBody } from "./feedback-route.ts";

/** The HTTP interface as OpenAPI 3.1; request bodies come from the very schemas that check them. Node makes it when asked, `deploy:prepare` for the Worker. */
export function openApi() {
  return {
    openapi: "3.1.0",
    info: {
      title: "Fundstelle",
      version: "1",
      description: "Antworten aus Artikeln; jeder Satz nennt die Textstelle, die ihn belegt.",
    },
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: { Failure: failureSchema },
    },
    security: [{}, { token: [] }],
    paths: {
      "/api/ask": {
        post: operation("Eine Frage beantworten; mit „Accept: text/event-stream“ als Ereignisse", { body: askBody }),
      },
      "/api/chat": {
        post: operation("In einem Gespräch antworten (UI-Message-Stream des AI SDK)", { body: chatBody }),
      },
      "/api/check": { post: operation("Einen Text Aussage für Aussage prüfen", { body: checkBody }) },
      "/api/search": {
        get: operation("Textstellen suchen", { query: ["q", "k", ...filter] }),
      },
      "/api/passages/{id}": { get: operation("Eine Textstelle", { path: "id" }) },
      "/api/articles": {
        get: operation("Artikel auflisten", { query: [...filter, "q", "order", "after", "limit"] }),
      },
      "/api/articles/{id}": { get: operation("Ein Artikel mit seinen Textstellen", { path: "id" }) },
      "/api/starters": { get: operation("Fragen zum Einstieg, die beantwortet werden", {}) },
      "/api/conflicts": { get: operation("Widersprüche zwischen Artikeln", {}) },
      "/api/conversations": {
        get: operation("Die eigenen Gespräche, mit „with=messages“ samt Inhalt", { query: ["q", "limit", "with"] }),
        delete: operation("Alle eigenen Gespräche löschen", {}),
      },
      "/api/conversations/{id}": {
        get: operation("Ein Gespräch", { path: "id" }),
        patch: operation("Ein Gespräch umbenennen", { path: "id", body: z.strictObject({ title: z.string() }) }),
        delete: operation("Ein Gespräch löschen", { path: "id" }),
      },
      "/api/conversations/{id}/stream": {
        get: operation("Einer laufenden Antwort folgen; 204, wenn keine läuft", { path: "id" }),
      },
      "/api/conversations/{id}/follow-ups": {
        get: operation("Fragen, die an die letzte Antwort anschließen und beantwortet werden", { path: "id" }),
      },
      "/api/conversations/{id}/stop": { post: operation("Die laufende Antwort anhalten", { path: "id" }) },
      "/api/conversations/{id}/show": {
        post: operation("Eine andere Fassung einer Frage mit ihrem Fortgang zeigen", { path: "id", body: showBody }),
      },
      "/api/answers/{id}/share": {
        put: operation("Eine eigene Antwort für andere freigeben", { path: "id" }),
        delete: operation("Die Freigabe aufheben", { path: "id" }),
      },
      "/api/shares/{id}": { get: operation("Eine freigegebene Antwort", { path: "id" }) },
      "/api/feedback": { post: operation("Eine Antwort bewerten", { body: feedbackBody }) },
      "/hooks/frage": {
        post: operation("Wie /api/ask, für unterschriebene Anfragen (docs/webhooks.md)", { body: askBody }),
      },
      "/hooks/chat": {
        post: operation("Kommandos und ausgehende Webhooks von Mattermost und Rocket.Chat", {}),
      },
      "/slack/events": { post: operation("Ereignisse, Kommandos und Knöpfe von Slack, von Slack unterschrieben", {}) },
      "/healthz": { get: operation("Zustand des Servers", {}) },
      "/metrics": { get: operation("Zahlen im Textformat von Prometheus", {}) },
    },
  };
}

const filter = ["source", "from", "to"];

const failureSchema = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "message"],
      properties: { code: { type: "string" }, message: { type: "string" } },
    },
  },
};

interface Inputs {
  readonly body?: z.ZodType;
  readonly query?: readonly string[];
  readonly path?: string;
}

function operation(summary: string, { body, query = [], path }: Inputs) {
  const parameters = [
    ...(path === undefined ? [] : [{ name: path, in: "path", required: true, schema: { type: "string" } }]),
    ...query.map((name) => ({ name, in: "query", schema: { type: "string" } })),
  ];
  const failure = { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } };
  return {
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: z.toJSONSchema(body, { io: "input" }) } },
      },
    }),
    responses: {
      "2XX": { description: "Erfolg" },
      default: { description: "Fehler mit einem deutschen Satz", content: failure },
    },
  };
}
