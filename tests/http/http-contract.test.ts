import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { createApp } from "#http/app.ts";
import { openApi } from "#http/openapi.ts";
import { readSettings } from "#settings";
import { openSqlite } from "#stores/sql-sqlite.ts";
import { sqlStores } from "#stores/sql-stores.ts";
import { bundledArticles, compose, ingestPaths, loadEmbedder } from "../../server/compose.ts";
import { openSlack } from "../../server/open-slack.ts";
import { type HttpTargets, hooks, httpContract, type Request } from "../contracts/http-contract.ts";
import { startScriptedModel } from "../contracts/scripted-model.ts";
import { fakeSlack } from "../slack/fake-slack.ts";
import { signingSecret } from "../slack/slack-rig.ts";
import { migrations } from "../stores/migrations.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const quiet = { note: () => undefined, progress: () => undefined };
let targets: HttpTargets;

beforeAll(async () => {
  const directory = join(folder, "index");
  const embedder = await loadEmbedder(readSettings({}));
  await ingestPaths([bundledArticles], { directory, embedder, mode: "apply", prune: "remove" }, quiet);
  const model = await startScriptedModel();
  const slack = await fakeSlack();
  const open = async (env: Readonly<Record<string, string>>): Promise<Request> => {
    const { assistant } = await compose(readSettings({ FUNDSTELLE_INDEX: directory, ...env }), quiet);
    const stores = sqlStores(openSqlite(":memory:", migrations));
    const settings = { signingSecret, botToken: "xoxb-eins", apiUrl: slack.apiUrl };
    const services = [await openSlack({ assistant, stores, settings, onUnexpected: console.error })];
    const app = createApp({ assistant, stores, services, openApi, settings: { bodyLimitBytes: 1 << 20, hooks } });
    return async (path, init) => app.request(path, init);
  };
  targets = {
    model,
    slack,
    hears: "at once",
    extracting: await open({}),
    modelled: await open({ FUNDSTELLE_MODEL: "m", FUNDSTELLE_MODEL_URL: model.url }),
  };
}, 60_000);
afterAll(async () => {
  await targets?.model.close();
  await targets?.slack.close();
});

httpContract("Node", () => targets);
