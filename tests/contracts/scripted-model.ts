import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A pause in the model's answer, after its first sentence. */
export interface Pause {
  /** Resolves when the sentence was sent. */
  readonly reached: Promise<void>;
  /** Lets the answer end. */
  release(): void;
  /** Resolves when whoever asked hung up instead. */
  readonly abandoned: Promise<void>;
}

/** A language model behind an OpenAI-compatible endpoint on loopback that says the first sentence of the first passage it is given. */
export interface ScriptedModel {
  readonly url: string;
  /** The next answer pauses. */
  pauseNext(): Pause;
  close(): Promise<void>;
}

/** Starts the model on a free port. */
export async function startScriptedModel(): Promise<ScriptedModel> {
  const pauses: ReturnType<typeof openPause>[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString();
    });
    request.on("end", () => void answer(body, response, pauses.shift()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    pauseNext() {
      const pause = openPause();
      pauses.push(pause);
      return pause;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(body: string, response: ServerResponse, pause: ReturnType<typeof openPause> | undefined) {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(chunk({ content: `${firstSentence(body)} [1]\n\n` }, null));
  if (pause) {
    response.once("close", pause.leave);
    pause.reach();
    await pause.released;
  }
  response.end(`${chunk({}, "stop")}data: [DONE]\n\n`);
}

function firstSentence(body: string): string {
  const { messages } = JSON.parse(body) as {
    messages: readonly { readonly role: string; readonly content: unknown }[];
  };
  const prompt = JSON.stringify(messages.find(({ role }) => role === "user")?.content);
  const line = /\{\\"nr\\":1,.*?\}(?=\\n)/.exec(prompt)?.[0] ?? "";
  const { text } = JSON.parse(JSON.parse(`"${line}"`) as string) as { readonly text: string };
  return /^.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

const chunk = (delta: object, finish: string | null): string =>
  `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "m", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

function openPause() {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const abandoned = Promise.withResolvers<void>();
  return {
    reached: reached.promise,
    reach: reached.resolve,
    released: released.promise,
    release: () => released.resolve(),
    abandoned: abandoned.promise,
    leave: () => {
      abandoned.resolve();
      released.resolve();
    },
  };
}
