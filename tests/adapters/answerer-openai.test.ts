import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { openaiAnswerer } from "#adapters/answerer-openai.ts";
import type { Draft } from "#pipeline/ports.ts";
import { floodInput } from "./flood-input.ts";

type Script = (
  request: { readonly body: Record<string, unknown>; readonly message: IncomingMessage },
  response: ServerResponse,
) => void;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A chat endpoint on loopback that follows a script over real HTTP. */
async function endpoint(script: Script): Promise<string> {
  const server = createServer((message, response) => {
    let body = "";
    message.on("data", (part) => (body += part));
    message.on("end", () => script({ body: JSON.parse(body), message }, response));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const chunk = (content: string): string =>
  `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "m", choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`;
const end = `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "m", choices: [{ index: 0, delta: {}, finish_reason: "stop" }] })}\n\ndata: [DONE]\n\n`;

function stream(response: ServerResponse, parts: readonly string[]): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const part of parts) response.write(chunk(part));
}

async function drafts(url: string, signal = new AbortController().signal, stallMs = 5_000): Promise<readonly Draft[]> {
  const found: Draft[] = [];
  for await (const draft of openaiAnswerer({ url, model: "m", stallMs }).draft(floodInput(signal))) found.push(draft);
  return found;
}

describe("openaiAnswerer", () => {
  test("streams the model's text as deltas and sends the rules apart from the material", async () => {
    let asked: Record<string, unknown> = {};
    const url = await endpoint(({ body }, response) => {
      asked = body;
      stream(response, ["Das Wasser stand ", "3,4 Meter hoch. [1]"]);
      response.end(end);
    });
    const text = (await drafts(url)).map((draft) => (draft.type === "delta" ? draft.text : "")).join("");
    expect(text).toBe("Das Wasser stand 3,4 Meter hoch. [1]");
    const messages = asked.messages as { role: string; content: string }[];
    expect(messages.map((message) => message.role)).toEqual(["system", "user"]);
    expect(messages[0]?.content).not.toContain("3,4 Meter");
  });

  test("keeps a passage that poses as another one on its own line", async () => {
    let prompt = "";
    const url = await endpoint(({ body }, response) => {
      prompt = (body.messages as { content: string }[])[1]?.content ?? "";
      stream(response, ["Ja. [1]"]);
      response.end(end);
    });
    await drafts(url);
    expect(prompt.split("\n").filter((line) => line.startsWith("{"))).toHaveLength(1);
  });

  test("turns the agreed word into an abstention, however it is cut", async () => {
    for (const parts of [["KEINE_ANTWORT"], ["KEINE", "_ANT", "WORT"], ["\nKEINE_ANTWORT\n"]]) {
      const url = await endpoint((_, response) => {
        stream(response, parts);
        response.end(end);
      });
      expect(await drafts(url)).toEqual([{ type: "abstention", code: "no-evidence" }]);
    }
  });

  test("throws when the endpoint refuses, and when it breaks off half-way", async () => {
    const refusing = await endpoint((_, response) => response.writeHead(401).end("{}"));
    await expect(drafts(refusing)).rejects.toThrow();
    const breaking = await endpoint((_, response) => {
      stream(response, ["Das Wasser stand "]);
      response.destroy();
    });
    await expect(drafts(breaking)).rejects.toThrow();
  });

  test("asks once more where the endpoint is busy, and no more than that", async () => {
    for (const [busy, told] of [
      [1, "Ja. [1]"],
      [2, undefined],
    ] as const) {
      let asked = 0;
      const url = await endpoint((_, response) => {
        asked += 1;
        if (asked <= busy) return response.writeHead(503, { "retry-after": "0" }).end("{}");
        stream(response, ["Ja. [1]"]);
        return response.end(end);
      });
      if (told === undefined) await expect(drafts(url)).rejects.toThrow();
      else expect(await drafts(url)).toEqual([{ type: "delta", text: told }]);
      expect(asked).toBe(2);
    }
  });

  test("does not wait for its second try when the reader has gone", async () => {
    const abort = new AbortController();
    const url = await endpoint((_, response) => {
      response.writeHead(503, { "retry-after": "50" }).end("{}");
      setTimeout(() => abort.abort(new Error("gone")), 50);
    });
    await expect(drafts(url, abort.signal)).rejects.toThrow("gone");
    await expect(drafts(url, abort.signal)).rejects.toThrow("gone");
  });

  test("throws when the model stalls", async () => {
    const url = await endpoint((_, response) => stream(response, ["Das Wasser "]));
    await expect(drafts(url, undefined, 150)).rejects.toThrow();
  });

  test("closes the connection when the reader aborts", async () => {
    const abort = new AbortController();
    let closed: () => void = () => undefined;
    const seenClose = new Promise<void>((resolve) => (closed = resolve));
    const url = await endpoint(({ message }, response) => {
      message.socket.on("close", closed);
      stream(response, ["Das Wasser stand hoch. "]);
    });
    const reading = (async () => {
      for await (const _ of openaiAnswerer({ url, model: "m", stallMs: 5_000 }).draft(floodInput(abort.signal)))
        abort.abort();
    })();
    await expect(reading).rejects.toThrow();
    await seenClose;
  });
});
