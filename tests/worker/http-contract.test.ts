import { afterAll, beforeAll } from "vitest";
import { startWorker } from "../../eval/bench/local-worker.ts";
import { type HttpTargets, hookVariables, httpContract, type Request } from "../contracts/http-contract.ts";
import { startScriptedModel } from "../contracts/scripted-model.ts";
import { fakeSlack } from "../slack/fake-slack.ts";
import { signingSecret } from "../slack/slack-rig.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { prepareDeployment } from "./deployment.ts";

const folder = temporaryFolder();
const closing: (() => Promise<void>)[] = [];
let targets: HttpTargets;

beforeAll(async () => {
  const { assets } = await prepareDeployment(folder);
  const model = await startScriptedModel();
  closing.push(model.close);
  const slack = await fakeSlack();
  closing.push(slack.close);
  const joined = {
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: "xoxb-eins",
    SLACK_API_URL: slack.apiUrl,
    ...hookVariables,
  };
  const open = async (variables: Readonly<Record<string, string>>): Promise<Request> => {
    const worker = await startWorker({ assets, variables: { FUNDSTELLE_PUBLIC: "1", ...variables } });
    closing.push(worker.stop);
    return (path, init) => fetch(`${worker.url}${path}`, init);
  };
  targets = {
    model,
    slack,
    hears: "when writing",
    extracting: await open(joined),
    modelled: await open({ FUNDSTELLE_MODEL: "m", FUNDSTELLE_MODEL_URL: model.url }),
  };
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

httpContract("Workers", () => targets);
