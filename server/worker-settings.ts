import { z } from "zod";
import type { WorkersAiBinding } from "#adapters/model-workers-ai.ts";
import { Failure } from "#domain/failure.ts";
import { readSettings, type Settings } from "#settings";
import type { D1 } from "#stores/sql-d1.ts";
import { type IntegrationSettings, readIntegrations } from "./settings-integrations.ts";
import type { Assets } from "./worker-assets.ts";

/** Bindings and variables of wrangler.toml; all variables are strings. */
export type WorkerBindings = {
  readonly ASSETS: Assets;
  readonly DB?: D1;
  readonly AI?: WorkersAiBinding;
} & Readonly<Record<string, unknown>>;

/** `Settings`, and what only Workers have. */
export interface WorkerSettings extends Settings, IntegrationSettings {
  /** A model of Workers AI ("@cf/…"); its stall time is that of `Settings`. */
  readonly workersAi?: { readonly binding: WorkersAiBinding; readonly model: string; readonly stallMs: number };
}

const own = z.object({
  /** Everybody may read without a token. */
  FUNDSTELLE_PUBLIC: z.literal("1").optional(),
  /** Name of a model that Workers AI runs; needs the binding AI. */
  FUNDSTELLE_WORKERS_AI: z.string().min(1).optional(),
  FUNDSTELLE_MODEL_STALL_MS: z.coerce.number().int().min(100).default(20_000),
});

/** Parses what wrangler.toml and the secrets say; throws `Failure("not-configured")` for what a Worker must not or cannot do. */
export function readWorkerSettings(bindings: WorkerBindings): WorkerSettings {
  const texts = Object.fromEntries(
    Object.entries(bindings).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
    ),
  );
  const settings = readCommonSettings(texts);
  const parsed = own.safeParse(texts);
  if (!parsed.success)
    throw notConfigured(`Die Einstellung ${parsed.error.issues[0]?.path.join(".")} ist ungültig.`, parsed.error);
  const { FUNDSTELLE_PUBLIC, FUNDSTELLE_WORKERS_AI: model, FUNDSTELLE_MODEL_STALL_MS: stallMs } = parsed.data;
  if (settings.token === undefined && FUNDSTELLE_PUBLIC === undefined)
    throw notConfigured(
      "Diese Adresse ist öffentlich: Es muss FUNDSTELLE_TOKEN gesetzt sein, oder FUNDSTELLE_PUBLIC=1, wenn alle lesen dürfen.",
    );
  if (settings.embedder.kind !== "static" || settings.reranker !== undefined)
    throw notConfigured("Auf Workers läuft nur das mitgelieferte Suchmodell, ohne weiteren Reranker.");
  if (model === undefined) return settings;
  if (!bindings.AI) throw notConfigured("Zu FUNDSTELLE_WORKERS_AI fehlt die Bindung AI in wrangler.toml.");
  return { ...settings, workersAi: { binding: bindings.AI, model, stallMs } };
}

function readCommonSettings(texts: Readonly<Record<string, string>>): Settings & IntegrationSettings {
  try {
    return { ...readSettings(texts), ...readIntegrations(texts) };
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    // Not the reader's mistake, but the operator's.
    throw notConfigured(cause.message, cause);
  }
}

const notConfigured = (message: string, cause?: unknown): Failure => new Failure("not-configured", message, { cause });
