import { expect, test } from "vitest";
import { readIntegrations } from "../server/settings-integrations.ts";

const signing = { SLACK_SIGNING_SECRET: "8f742231b10e8888" };
const bot = { SLACK_BOT_TOKEN: "xoxb-1" };
const client = { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "geheim" };
const at = { FUNDSTELLE_PUBLIC_URL: "https://fundstelle.example/" };

test("without settings there is no door to other services", () => {
  expect(readIntegrations({ PATH: "/bin" })).toEqual({ hooks: { chatTokens: [] } });
});

test.each([
  [
    { ...signing, ...bot },
    { signingSecret: "8f742231b10e8888", botToken: "xoxb-1", apiUrl: "https://slack.com/api/" },
  ],
  [
    { SLACK_APP_TOKEN: "xapp-1", ...bot },
    { appToken: "xapp-1", botToken: "xoxb-1" },
  ],
  [
    { ...signing, ...client, ...at, SLACK_TEAMS: "T1, T2", SLACK_API_URL: "http://127.0.0.1:9/api" },
    {
      apiUrl: "http://127.0.0.1:9/api",
      oauth: { clientId: "1.2", clientSecret: "geheim", publicUrl: "https://fundstelle.example", teams: ["T1", "T2"] },
    },
  ],
])("reads Slack from %o", (env, slack) => {
  expect(readIntegrations(env).slack).toMatchObject(slack);
});

test("reads the hooks, and the address without its slash", () => {
  const env = {
    ...at,
    FUNDSTELLE_HOOK_SECRET: "geheimnis-geheimnis",
    FUNDSTELLE_CHAT_TOKENS: "a234567890123456, b234567890123456",
  };
  expect(readIntegrations(env)).toEqual({
    publicUrl: "https://fundstelle.example",
    hooks: {
      publicUrl: "https://fundstelle.example",
      secret: "geheimnis-geheimnis",
      chatTokens: ["a234567890123456", "b234567890123456"],
    },
  });
});

test.each([
  ["SLACK_SIGNING_SECRET", { ...bot, SLACK_SIGNING_SECRET: "" }],
  ["SLACK_SIGNING_SECRET", { ...bot, SLACK_SIGNING_SECRET: "   " }],
  ["SLACK_SIGNING_SECRET", { ...bot, SLACK_SIGNING_SECRET: "kurz" }],
  ["SLACK_SIGNING_SECRET", { SLACK_SIGNING_SECRET: "" }],
  ["SLACK_SIGNING_SECRET", bot],
  ["SLACK_BOT_TOKEN", signing],
  ["SLACK_BOT_TOKEN", { ...signing, SLACK_BOT_TOKEN: "" }],
  ["SLACK_CLIENT_SECRET", { ...signing, SLACK_CLIENT_ID: "1.2", ...at }],
  ["FUNDSTELLE_PUBLIC_URL", { ...signing, ...client }],
  ["SLACK_ENCRYPTION_KEY", { ...signing, ...bot, SLACK_ENCRYPTION_KEY: "zu kurz" }],
  ["FUNDSTELLE_HOOK_SECRET", { FUNDSTELLE_HOOK_SECRET: "" }],
  ["FUNDSTELLE_HOOK_SECRET", { FUNDSTELLE_HOOK_SECRET: "kurz" }],
  ["FUNDSTELLE_CHAT_TOKENS", { FUNDSTELLE_CHAT_TOKENS: "a234567890123456,kurz" }],
  ["FUNDSTELLE_PUBLIC_URL", { FUNDSTELLE_PUBLIC_URL: "ftp://fundstelle.example" }],
])("refuses to start, naming %s: %o", (name, env) => {
  expect(() => readIntegrations(env)).toThrow(
    expect.objectContaining({ code: "usage", message: expect.stringContaining(name) }),
  );
});
