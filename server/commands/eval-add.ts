import { existsSync } from "node:fs";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { bundledArticles, composeFromEnvironment } from "#compose";
import { Failure } from "#domain/failure.ts";
import type { Environment } from "#settings";
import { conversationOwner } from "#stores/feedback-store.ts";
import type { Stores } from "#stores/stores.ts";
import { draftFromFeedback, type GoldDraft } from "../../eval/draft-from-feedback.ts";
import { interview } from "../../eval/interview.ts";
import { readGold } from "../../eval/read-gold.ts";
import type { Terminal } from "./terminal.ts";

export interface EvalAddOptions {
  readonly gold: string;
  readonly index?: string;
  readonly fromFeedback?: true;
}

const home = join(dirname(bundledArticles), "..");

/** How many of the newest opinions are looked at. */
const OPINIONS = 1000;

/** `fundstelle eval add`: asks an editor for a gold question and appends it to a set, or turns opinions of readers into drafts; returns the exit code. */
export async function evalAdd(options: EvalAddOptions, env: Environment, terminal: Terminal): Promise<number> {
  if (options.fromFeedback) {
    const { openStores } = await import("../open-stores.ts");
    return draftsFromFeedback(options.gold, await openStores(home, terminal.note), terminal);
  }
  const known = existsSync(options.gold) ? await readGold([options.gold]) : [];
  const { assistant } = await composeFromEnvironment(env, options, terminal);
  const reader = createInterface({ input: process.stdin });
  const typed = reader[Symbol.asyncIterator]();
  try {
    const question = await interview({
      ask: async (prompt) => {
        terminal.note(prompt);
        const { done, value } = await typed.next();
        if (done) throw new Failure("aborted", "Abgebrochen, nichts wurde angefügt.");
        return value;
      },
      tell: terminal.note,
      candidates: async (text) =>
        (await assistant.search({ text, history: [], filter: {} }, 8)).passages.map(({ passage }) => passage),
      takenIds: new Set(known.map(({ id }) => id)),
    });
    await append(options.gold, [question]);
    terminal.note(`Angefügt an ${options.gold}.`);
    terminal.out(JSON.stringify(question));
    return 0;
  } finally {
    reader.close();
  }
}

/** `fundstelle eval add --from-feedback`: appends a draft for each answer readers voted down that is not in the file yet, for an editor to finish; returns the exit code. */
export async function draftsFromFeedback(file: string, stores: Stores, terminal: Terminal): Promise<number> {
  const drafts = new Map<string, GoldDraft>();
  for (const { owner, answerId, vote, comment } of await stores.feedback.list(OPINIONS)) {
    if (vote !== "down" || drafts.has(answerId)) continue;
    const message = await stores.conversations.message(conversationOwner(owner), answerId);
    const end = message?.events?.find((event) => event.type === "answer-end");
    if (end?.type === "answer-end") drafts.set(answerId, draftFromFeedback(answerId, end.answer, comment));
  }
  const earlier = existsSync(file) ? await readFile(file, "utf8") : "";
  const fresh = [...drafts.values()].filter(({ id }) => !earlier.includes(JSON.stringify(id)));
  if (fresh.length > 0) await append(file, fresh);
  terminal.note(
    fresh.length > 0
      ? `${fresh.length} ${fresh.length === 1 ? "neuer Entwurf" : "neue Entwürfe"} aus 👎 in ${file}.`
      : "Keine neuen Entwürfe aus 👎.",
  );
  return 0;
}

async function append(file: string, lines: readonly object[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
