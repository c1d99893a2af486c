import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Assistant } from "#assistant";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { Failure } from "#domain/failure.ts";
import { answerMarkdown, brokenOffMarkdown, checkMarkdown, plainMarkdown } from "./answer-markdown.ts";
import { anyEqual } from "./constant-time.ts";
import type { HttpEnv } from "./http-settings.ts";
import { questionText } from "./question-shapes.ts";

export interface ChatHookParts {
  readonly assistant: Assistant;
  /** One for each command and outgoing webhook that may ask. */
  readonly tokens: readonly string[];
  readonly publicUrl?: string;
  /** Mattermost hangs up after 30 s, Rocket.Chat after 20 s as a rule, milliseconds. */
  readonly deadlineMs?: number;
}

/** What a command or an outgoing webhook tells, as a form (Mattermost) or JSON (Rocket.Chat, newer Mattermost). */
const callShape = z.object({
  token: z.string().default(""),
  text: z.string().default(""),
  command: z.string().optional(),
  trigger_word: z.string().nullish(),
  user_name: z.string().nullish(),
  bot: z.unknown().optional(),
});
type Call = z.infer<typeof callShape>;

const DEADLINE_MS = 18_000;
const usage =
  "So geht es: Schreiben Sie die Frage hinter das Kommando, zum Beispiel: /frage Wer hat den Bau genehmigt?";

/** `POST /` answers with `{"response_type","text"}` (https://developers.mattermost.com/integrate/slash-commands/); whatever fails after the token is a German sentence in `text`. */
export function chatHook({ assistant, tokens, publicUrl, deadlineMs = DEADLINE_MS }: ChatHookParts): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post("/", async (c) => {
    const call = await readCall(c);
    if (!(await anyEqual(call.token, tokens)))
      throw new Failure("unauthorized", "Dieses Token kennt Fundstelle nicht (FUNDSTELLE_CHAT_TOKENS).");
    // Rocket.Chat sends bots' messages, too: answering them would never end.
    if (call.bot) return c.body(null, 200);
    const text = askedText(call);
    if (text === "") return reply(c, "ephemeral", usage);
    if (!questionText.safeParse(text).success)
      return reply(c, "ephemeral", "Das ist zu lang: bitte höchstens 4.000 Zeichen.");
    const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(deadlineMs)]);
    if (isCheck(call)) return reply(c, "ephemeral", await checked(assistant, text, signal, publicUrl));
    return reply(c, "in_channel", await answered(assistant, text, signal, publicUrl));
  });
}

async function readCall(c: Context): Promise<Call> {
  const isJson = /\bjson\b/i.test(c.req.header("content-type") ?? "");
  try {
    const given: unknown = isJson ? await c.req.json() : Object.fromEntries(new URLSearchParams(await c.req.text()));
    return callShape.parse(given);
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof z.ZodError)) throw cause;
    throw new Failure("bad-request", "Der Inhalt der Anfrage ist weder das Formular noch das JSON eines Kommandos.", {
      cause,
    });
  }
}

/** Without the word that called us, which outgoing webhooks leave in the text. */
function askedText({ text, trigger_word }: Call): string {
  const said = text.trim();
  const word = trigger_word?.trim();
  return word && said.startsWith(word) ? said.slice(word.length).replace(/^[\s:,]+/, "") : said;
}

const isCheck = ({ command, trigger_word }: Call): boolean => /pr(?:ü|ue)f/i.test(command ?? trigger_word ?? "");

const reply = (c: Context, response_type: "ephemeral" | "in_channel", text: string): Response =>
  c.json({ response_type, text });

async function answered(
  assistant: Assistant,
  text: string,
  signal: AbortSignal,
  publicUrl: string | undefined,
): Promise<string> {
  const said: Extract<AnswerEvent, { type: "sentence-available" }>[] = [];
  for await (const event of assistant.ask({ text, history: [], filter: {} }, signal)) {
    if (event.type === "sentence-available") said.push(event);
    if (event.type === "answer-end") return answerMarkdown(event.answer, publicUrl);
    if (event.type === "answer-failed" && !signal.aborted)
      return brokenOffMarkdown(event.error.message, said, publicUrl);
  }
  return brokenOffMarkdown("Die Antwort hat zu lange gedauert und wurde abgebrochen.", said, publicUrl);
}

async function checked(
  assistant: Assistant,
  text: string,
  signal: AbortSignal,
  publicUrl: string | undefined,
): Promise<string> {
  try {
    return checkMarkdown(await assistant.check(text, signal), publicUrl);
  } catch (cause) {
    if (signal.aborted) return "Die Prüfung hat zu lange gedauert und wurde abgebrochen.";
    if (cause instanceof Failure) return plainMarkdown(cause.message);
    throw cause;
  }
}
