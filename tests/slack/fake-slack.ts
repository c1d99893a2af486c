import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Body = Readonly<Record<string, unknown>>;

/** One call of the Web API, as it arrived. */
export interface SlackCall {
  readonly method: string;
  readonly token: string;
  readonly body: Body;
}

/** A post as it stands now. */
export interface FakePost {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly text: string;
  readonly blocks: readonly Body[];
  readonly metadata?: { readonly event_type: string; readonly event_payload: Body };
}

/** What a call gets instead of Slack's usual answer. */
export interface Refusal {
  /** Slack did what it was asked, and only its answer is lost. */
  readonly done?: true;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
}

export type FakeSlack = Awaited<ReturnType<typeof fakeSlack>>;

/** Slack's Web API on loopback over real HTTP: keeps posts, answers look-ups, and refuses what it is told to refuse. */
export async function fakeSlack() {
  const calls: SlackCall[] = [];
  const posts: FakePost[] = [];
  const responses: Body[] = [];
  const refusals = new Map<string, Refusal[]>();
  const held = new Map<string, Promise<void>>();
  const watchers: (() => void)[] = [];
  let count = 0;

  const methods: Readonly<Record<string, (body: Body) => object>> = {
    "chat.postMessage": (body) => {
      count += 1;
      const post = { ...body, ts: `1760000100.${String(count).padStart(6, "0")}` } as unknown as FakePost;
      posts.push(post);
      return { ok: true, channel: post.channel, ts: post.ts };
    },
    "chat.update": (body) => {
      const at = posts.findIndex(({ ts }) => ts === body.ts);
      const old = posts[at];
      if (!old) return { ok: false, error: "message_not_found" };
      posts[at] = { ...old, ...body } as FakePost;
      return { ok: true, channel: old.channel, ts: old.ts };
    },
    "chat.delete": ({ ts }) => {
      const at = posts.findIndex((post) => post.ts === ts);
      if (at === -1) return { ok: false, error: "message_not_found" };
      posts.splice(at, 1);
      return { ok: true };
    },
    "conversations.replies": ({ channel, ts }) => ({
      ok: true,
      messages: posts.filter((post) => post.channel === channel && post.thread_ts === ts),
    }),
    "conversations.history": ({ channel }) => ({
      ok: true,
      messages: posts.filter((post) => post.channel === channel && post.thread_ts === undefined),
    }),
    "oauth.v2.access": ({ code }) =>
      code === "gut"
        ? { ok: true, access_token: "xoxb-geheim", team: { id: "T9", name: "Elbblatt <b>" }, bot_user_id: "UBOT" }
        : { ok: false, error: "invalid_code" },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await bodyOf(request);
    const method = (request.url ?? "").replace(/^\/api\//, "").replace(/^\//, "");
    const body = parsed(raw, request.headers["content-type"] ?? "");
    const refusal = refusals.get(method)?.shift();
    calls.push({ method, token: (request.headers.authorization ?? "").replace("Bearer ", ""), body });
    if (method === "antwort" && !refusal) responses.push(body);
    const usual = refusal && !refusal.done ? undefined : methods[method]?.(body);
    const said = refusal?.body ?? usual ?? { ok: true };
    for (const watcher of watchers.splice(0)) watcher();
    await held.get(method);
    response.writeHead(refusal?.status ?? 200, { "content-type": "application/json", ...refusal?.headers });
    response.end(JSON.stringify(said));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    apiUrl: `${url}/api`,
    /** Where commands and buttons may be answered. */
    responseUrl: `${url}/antwort`,
    calls,
    posts,
    /** What came to `responseUrl`. */
    responses,
    server,
    /** The next call of a method gets this instead. */
    refuse(method: string, ...next: readonly Refusal[]) {
      refusals.set(method, [...(refusals.get(method) ?? []), ...next]);
    },
    /** Calls of a method are done at once, but answered only when the promise resolves. */
    hold(method: string, until: Promise<void>) {
      held.set(method, until);
    },
    /** Resolves as soon as the condition holds; looked at after each call. */
    async until(condition: () => boolean): Promise<void> {
      while (!condition()) await new Promise<void>((resolve) => watchers.push(resolve));
    },
    named: (method: string) => calls.filter((call) => call.method === method),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Forms carry structured fields as JSON. */
function parsed(raw: string, contentType: string): Body {
  if (contentType.includes("json")) return JSON.parse(raw) as Body;
  return Object.fromEntries(
    [...new URLSearchParams(raw)].map(([key, value]) => [key, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}
