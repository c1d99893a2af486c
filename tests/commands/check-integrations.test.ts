import { afterEach, beforeEach, expect, test } from "vitest";
import { checkIntegrations } from "../../server/commands/check-integrations.ts";
import { type FakeSlack, fakeSlack } from "../slack/fake-slack.ts";

let fake: FakeSlack;
beforeEach(async () => {
  fake = await fakeSlack();
});
afterEach(() => fake.close());

const slack = () => ({
  SLACK_API_URL: fake.apiUrl,
  SLACK_BOT_TOKEN: "xoxb-1",
  SLACK_SIGNING_SECRET: "8f742231b10e8888",
});

test("checkIntegrations finds nothing where nothing is set", async () => {
  expect(await checkIntegrations({})).toEqual([]);
});

test("checkIntegrations says as whom Slack knows us, and which hooks are open", async () => {
  fake.refuse("auth.test", { body: { ok: true, team: "Elbblatt", user: "fundstelle" } });
  const found = await checkIntegrations({ ...slack(), FUNDSTELLE_HOOK_SECRET: "geheimnis-geheimnis" });
  expect(found).toEqual([
    { name: "Slack", state: "ok", message: "/slack/events; angemeldet als fundstelle in Elbblatt." },
    { name: "Hooks", state: "ok", message: "offen: /hooks/frage." },
  ]);
});

test("checkIntegrations tells a token that Slack does not take, and a wrong setting", async () => {
  fake.refuse("auth.test", { body: { ok: false, error: "invalid_auth" } });
  expect(await checkIntegrations(slack())).toMatchObject([
    { state: "error", message: expect.stringContaining("invalid_auth") },
  ]);
  expect(await checkIntegrations({ SLACK_BOT_TOKEN: "xoxb-1" })).toMatchObject([
    { state: "error", message: expect.stringContaining("SLACK_SIGNING_SECRET") },
  ]);
});
