import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalWorker, startWorker } from "../../eval/bench/local-worker.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { prepareDeployment } from "./deployment.ts";

const folder = temporaryFolder();
let endpoint: Server;
let worker: LocalWorker;
/** How the endpoint answers, request after request. */
const turns: ("busy" | "answers" | "breaks off")[] = [];

beforeAll(async () => {
  endpoint = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => {
      const turn = turns.shift();
      if (turn === "busy") return response.writeHead(503, { "retry-after": "0" }).end("{}");
      response.writeHead(200, { "content-type": "text/event-stream" });
      const text = `${firstSentence(body)} [1]`;
      for (const content of turn === "answers" ? [text.slice(0, 9), text.slice(9)] : [text.slice(0, 9)])
        response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`);
      if (turn !== "answers") return response.destroy();
      const end = { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] };
      return response.end(`data: ${JSON.stringify(end)}\n\ndata: [DONE]\n\n`);
    });
  });
  await new Promise<void>((resolve) => endpoint.listen(0, "127.0.0.1", resolve));
  const { assets } = await prepareDeployment(folder);
  const url = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/v1`;
  const variables = { FUNDSTELLE_PUBLIC: "1", FUNDSTELLE_MODEL: "modell", FUNDSTELLE_MODEL_URL: url };
  worker = await startWorker({ assets, variables });
});
afterAll(async () => {
  await worker.stop();
  endpoint.closeAllConnections();
  endpoint.close();
});

/** That of the first passage that the model was given. */
function firstSentence(body: string): string {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] };
  const line = messages[1]?.content.split("\n").find((one) => one.startsWith("{")) ?? "{}";
  return (JSON.parse(line) as { text: string }).text.split(/(?<=[.!?])\s/)[0] ?? "";
}

test.each([
  [["answers"], "modell"],
  [["busy", "answers"], "modell"],
  [["busy", "busy"], "extract"],
  [["breaks off"], "extract"],
] as const)(
  "an endpoint that %j is heard in workerd, and extraction takes over where it fails",
  async (script, model) => {
    turns.push(...script);
    const asked = { question: "Wie viele Soldaten hat Nordkorea nach Russland entsandt?" };
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${worker.url}/api/ask`, { method: "POST", headers, body: JSON.stringify(asked) });
    expect(await response.json()).toMatchObject({ kind: "answered", model });
    expect(turns).toEqual([]);
  },
);
