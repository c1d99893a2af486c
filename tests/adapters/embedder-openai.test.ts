import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { type EmbeddingEndpoint, openaiEmbedder } from "#adapters/embedder-openai.ts";
import { embedderContract } from "../contracts/embedder-contract.ts";

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly input: readonly string[]; readonly dimensions?: number };
}
type Script = (asked: Asked, response: ServerResponse, count: number) => void;

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** An embeddings endpoint on loopback that follows a script over real HTTP. */
async function endpoint(script: Script): Promise<{ readonly url: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((message, response) => {
    let body = "";
    message.on("data", (part) => {
      body += part;
    });
    message.on("end", () => {
      const request = { path: message.url ?? "", authorization: message.headers.authorization, body: JSON.parse(body) };
      asked.push(request);
      script(request, response, asked.length);
    });
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

function reply(response: ServerResponse, vectors: readonly (readonly number[])[]): void {
  response.setHeader("content-type", "application/json");
  const data = vectors.map((embedding, index) => ({ object: "embedding", index, embedding }));
  response.end(JSON.stringify({ object: "list", model: "klein", data, usage: { prompt_tokens: 1, total_tokens: 1 } }));
}

/** Letters counted: a vector that depends on nothing but the text. */
const counted = (text: string) => [..."enistr"].map((letter) => 1 + text.split(letter).length);
const willing: Script = ({ body }, response) => {
  if (body.input.some((text) => text === "")) response.writeHead(400).end();
  else reply(response, body.input.map(counted));
};

async function open(script: Script, settings: Partial<EmbeddingEndpoint> = {}) {
  const { url, asked } = await endpoint(script);
  return { asked, url, embedder: await openaiEmbedder({ model: "klein", url, ...settings }) };
}

embedderContract("openaiEmbedder", async () => (await open(willing)).embedder);

describe("openaiEmbedder", () => {
  test("pins the model by its name and address, and learns its width", async () => {
    const { embedder, url, asked } = await open(willing, { key: "geheim" });
    expect(embedder.fingerprint).toEqual({
      model: "klein",
      revision: url,
      dimensions: 6,
      pooling: "provider",
      queryPrefix: "",
      passagePrefix: "",
    });
    expect(asked).toMatchObject([{ path: "/v1/embeddings", authorization: "Bearer geheim", body: { model: "klein" } }]);
  });

  test("sends texts in batches and keeps their order", async () => {
    const { embedder, asked } = await open(willing, { batch: 2 });
    const texts = ["eins", "zwei", "drei", "vier", "fünf"];
    const vectors = await embedder.embed(texts, "passage");
    expect(asked.slice(1).map(({ body }) => body.input)).toEqual([["eins", "zwei"], ["drei", "vier"], ["fünf"]]);
    for (const [i, text] of texts.entries()) {
      const length = Math.hypot(...counted(text));
      expect([...(vectors[i] ?? [])]).toEqual(counted(text).map((value) => Math.fround(value / length)));
    }
  });

  test("puts the family's prefixes in front", async () => {
    const { embedder, asked } = await open(willing, { model: "intfloat/multilingual-e5-small" });
    await embedder.embed(["Deich"], "query");
    await embedder.embed(["Deich"], "passage");
    expect(asked.slice(1).map(({ body }) => body.input)).toEqual([["query: Deich"], ["passage: Deich"]]);
  });

  test("asks for fewer dimensions where that is set", async () => {
    const { asked } = await open(willing, { dimensions: 6 });
    expect(asked[0]?.body.dimensions).toBe(6);
  });

  test.each<[string, Script]>([
    [
      "refuses",
      (_asked, response) =>
        response.writeHead(401, { "content-type": "application/json" }).end('{"error":{"message":"no"}}'),
    ],
    ["answers with something else", (_asked, response) => response.writeHead(200).end("<!doctype html>")],
    ["hangs up", (_asked, response) => response.destroy()],
  ])("says in one German sentence that an endpoint %s", async (_what, script) => {
    const { url } = await endpoint(script);
    await expect(openaiEmbedder({ model: "klein", url, retries: 0 })).rejects.toMatchObject({
      code: "model-failed",
      message: "Das Suchmodell klein antwortet nicht unter seiner Adresse.",
    });
  });

  test("tries again when the endpoint was busy", async () => {
    const { embedder, asked } = await open((request, response, count) => {
      if (count === 2) response.writeHead(503, { "retry-after-ms": "1" }).end();
      else willing(request, response, count);
    });
    expect(await embedder.embed(["Deich"], "query")).toHaveLength(1);
    expect(asked).toHaveLength(3);
  });

  test.each<[string, (input: readonly string[]) => readonly (readonly number[])[]]>([
    ["fewer vectors than texts", (input) => input.slice(1).map(counted)],
    ["vectors of another length", (input) => input.map(() => [1, 2])],
  ])("refuses %s", async (_what, vectors) => {
    const { embedder } = await open(({ body }, response, count) =>
      reply(response, count === 1 ? body.input.map(counted) : vectors(body.input)),
    );
    await expect(embedder.embed(["Deich", "Damm"], "passage")).rejects.toThrow();
  });

  test("hangs up when the signal aborts", async () => {
    let hungUp: () => void;
    const closed = new Promise<void>((done) => {
      hungUp = done;
    });
    const controller = new AbortController();
    const { embedder } = await open(({ body }, response, count) => {
      if (count === 1) return reply(response, body.input.map(counted));
      response.on("close", hungUp);
      controller.abort(new Error("genug"));
    });
    await expect(embedder.embed(["Deich"], "query", controller.signal)).rejects.toThrow("genug");
    await closed;
  });
});
