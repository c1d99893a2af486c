import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeSlack, fakeSlack } from "./fake-slack.ts";
import { mention, slackEvent, slackRig } from "./slack-rig.ts";

let fake: FakeSlack;
beforeEach(async () => {
  fake = await fakeSlack();
});
afterEach(() => fake.close());

const publicUrl = "https://fundstelle.example";
const encryptionKey = "0f".repeat(32);

async function rigWith(oauth: object = {}, settings: object = {}) {
  const own = { clientId: "1.2", clientSecret: "client-geheimnis", publicUrl, ...oauth };
  return slackRig(fake, { settings: { botToken: undefined, oauth: own, ...settings } as never });
}

/** Begins an installation as a browser does: what Slack is asked, and the cookie that came with it. */
async function begun(rig: Awaited<ReturnType<typeof rigWith>>) {
  const response = await rig.app.request(`${publicUrl}/slack/install`);
  const consent = new URL(response.headers.get("location") ?? "");
  const cookie = (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return { response, consent, cookie, state: consent.searchParams.get("state") ?? "" };
}

const back = (rig: Awaited<ReturnType<typeof rigWith>>, query: Record<string, string>, cookie: string) =>
  Promise.resolve(rig.app.request(`${publicUrl}/slack/oauth?${new URLSearchParams(query)}`, { headers: { cookie } }));

describe("installing by OAuth", () => {
  test("leads to Slack with scopes, way back and a state in a cookie that no script reads", async () => {
    const { response, consent, state } = await begun(await rigWith());
    expect(response.status).toBe(302);
    expect(consent.pathname).toBe("/oauth/v2/authorize");
    expect(Object.fromEntries(consent.searchParams)).toMatchObject({
      client_id: "1.2",
      scope: expect.stringContaining("app_mentions:read"),
      redirect_uri: `${publicUrl}/slack/oauth`,
    });
    expect(response.headers.get("set-cookie")).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    expect(state.length).toBeGreaterThan(30);
  });

  test("each workspace is then answered with its own token, until it uninstalls", async () => {
    const rig = await rigWith();
    const { cookie, state } = await begun(rig);
    const done = await back(rig, { code: "gut", state }, cookie);
    expect(await done.text()).toContain("Fundstelle ist jetzt in „Elbblatt &lt;b&gt;“ installiert.");
    await rig.event(slackEvent(mention("Wie hoch?"), { team: "T9" }));
    await rig.settled();
    expect(fake.named("chat.postMessage")).toMatchObject([{ token: "xoxb-geheim" }]);
    await rig.event(slackEvent({ type: "app_uninstalled" }, { team: "T9" }));
    expect(await rig.stores.installations.get("slack", "T9")).toBeUndefined();
  });

  test("with a key the stored token cannot be read, without one it is stored as it is", async () => {
    for (const [settings, stored] of [
      [{ encryptionKey }, expect.stringMatching(/^aes-256-gcm:(?!.*xoxb)/)],
      [{}, "xoxb-geheim"],
    ] as const) {
      const rig = await rigWith({}, settings);
      const { cookie, state } = await begun(rig);
      await back(rig, { code: "gut", state }, cookie);
      expect((await rig.stores.installations.get("slack", "T9"))?.secret).toEqual(stored);
      await rig.event(slackEvent(mention("Wie hoch?"), { team: "T9" }));
      await rig.settled();
      expect(fake.named("chat.postMessage").at(-1)?.token).toBe("xoxb-geheim");
    }
  });

  test("a workspace with another key's token is reported, not answered with nonsense", async () => {
    const rig = await rigWith({}, { encryptionKey });
    const { cookie, state } = await begun(rig);
    await back(rig, { code: "gut", state }, cookie);
    const other = await slackRig(fake, { stores: rig.stores, settings: { encryptionKey: "ab".repeat(32) } });
    await other.event(slackEvent(mention("Wie hoch?"), { team: "T9" }));
    await other.settled();
    expect(fake.named("chat.postMessage")).toEqual([]);
    expect(other.unexpected).toMatchObject([{ message: expect.stringContaining("SLACK_ENCRYPTION_KEY") }]);
  });

  test.each([
    ["a foreign state", (state: string) => ({ code: "gut", state: `${state}x` }), 403],
    ["no state", () => ({ code: "gut" }), 403],
    ["a code that Slack does not know", (state: string) => ({ code: "falsch", state }), 400],
  ])("%s installs nothing", async (_, query, status) => {
    const rig = await rigWith();
    const { cookie, state } = await begun(rig);
    expect((await back(rig, query(state) as Record<string, string>, cookie)).status).toBe(status);
    expect(await rig.stores.installations.get("slack", "T9")).toBeUndefined();
  });

  test("another browser's answer installs nothing", async () => {
    const rig = await rigWith();
    const { state } = await begun(rig);
    expect((await back(rig, { code: "gut", state }, "")).status).toBe(403);
  });

  test("whoever says no in Slack is told so", async () => {
    const rig = await rigWith();
    const { cookie, state } = await begun(rig);
    expect(await (await back(rig, { error: "access_denied", state }, cookie)).text()).toContain("abgebrochen");
  });

  test("only the workspaces of the list may install", async () => {
    const rig = await rigWith({ teams: ["T1"] });
    const { cookie, state } = await begun(rig);
    expect((await back(rig, { code: "gut", state }, cookie)).status).toBe(403);
    expect(await rig.stores.installations.get("slack", "T9")).toBeUndefined();
  });
});
