import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { openSqlite } from "#stores/sql-sqlite.ts";
import { sqlStores } from "#stores/sql-stores.ts";
import { openSlack } from "../../server/open-slack.ts";
import { serve } from "../../server/serve.ts";
import { answerEvents, scriptedAssistant } from "../http/scripted-assistant.ts";
import { signingSecret } from "./slack-rig.ts";

/** A whole server as a process of its own: `<database> <Slack's API> <file that gets a line for each question> <answers|hangs>`; prints its address. */
const [database = "", apiUrl = "", asked = "", mode = ""] = process.argv.slice(2);

const onUnexpected = (cause: unknown): void => console.error(cause);
const stores = sqlStores(openSqlite(database, join(import.meta.dirname, "../../migrations")));
const assistant = scriptedAssistant({
  async *ask({ text }) {
    appendFileSync(asked, `${text}\n`);
    yield* answerEvents.slice(0, -1);
    // A model that never comes back: only the death of the process ends it.
    if (mode === "hangs") await new Promise((resolve) => setTimeout(resolve, 1e9));
    yield* answerEvents.slice(-1);
  },
});
const slack = await openSlack({
  settings: { apiUrl, signingSecret, botToken: "xoxb-eins" },
  ...{ assistant, stores, onUnexpected, leaseMs: 1000 },
});
const { url } = await serve({
  ...{ assistant, stores, services: [slack], host: "127.0.0.1", port: 0, files: import.meta.dirname, onUnexpected },
});
await slack.start();
console.log(url);
